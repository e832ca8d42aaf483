import type { CheckResult } from '../../core/engine';
import { isDropped, type PurposeGraph } from '../../core/graph';
import type { Entry } from '../../core/model';
import { namesIn } from './names';

export type ShownKind = 'goal' | 'strategy' | 'objective' | 'requirement' | 'workItem';
export type ShownEntry = Extract<Entry, { kind: ShownKind }>;

/** What stands directly below the purpose where it hangs on nothing else, in this order. */
const TOP_KINDS = ['goal', 'strategy', 'objective'] as const;
/** What serves nothing where it hangs on nothing. */
const LOOSE_KINDS = ['requirement', 'workItem'] as const;

/** Who stands below whom in the Purpose tree of one charter. Every entry it shows can be reached from its top. */
export interface Layout {
  /** What stands directly below the purpose. */
  readonly top: readonly ShownEntry[];
  /** Requirements and work that lead to nothing. */
  readonly loose: readonly ShownEntry[];
  /** In the order of the document. */
  childrenOf(entry: Entry): readonly ShownEntry[];
  /** The steps of a row id by which an entry is reached, top first; undefined for what the tree does not show. */
  wayTo(entry: Entry): readonly ShownEntry[] | undefined;
  /** What an entry is called in row ids: its subject, unless another entry of the charter has taken that. */
  stepOf(entry: Entry): string;
  entryAt(step: string): ShownEntry | undefined;
  /** What the tree shows, what stands at the top first; dropped work that serves nothing is left out. */
  readonly shown: readonly ShownEntry[];
  /** What an entry stands below, be it at several places. */
  parentsOf(entry: Entry): readonly ShownEntry[];
}

const layouts = new WeakMap<CheckResult, Layout>();

/** The layout of a result, made once. */
export function layoutOf(result: CheckResult): Layout {
  const known = layouts.get(result) ?? makeLayout(result);
  layouts.set(result, known);
  return known;
}

function makeLayout(result: CheckResult): Layout {
  const { graph } = result;
  const shown = [...TOP_KINDS, ...LOOSE_KINDS].flatMap((kind) => graph.all(kind) as readonly ShownEntry[]);
  const steps = namesIn(result);
  const below = belowEach(graph, shown);
  const childrenOf = (entry: Entry): readonly ShownEntry[] => below.get(entry) ?? [];
  const { roots, parents } = spread(shown, below, graph);
  const isWorthARow = (entry: ShownEntry): boolean =>
    entry.kind !== 'workItem' || !isDropped(entry) || childrenOf(entry).length > 0;
  const byStep = new Map(shown.map((entry) => [steps.get(entry), entry]));
  const loose = roots.filter((entry) => LOOSE_KINDS.some((each) => each === entry.kind));
  const hidden = new Set(loose.filter((entry) => !isWorthARow(entry)));
  const above = turned(below);
  return {
    top: roots.filter(({ kind }) => TOP_KINDS.some((each) => each === kind)),
    loose: loose.filter((entry) => !hidden.has(entry)),
    shown: shown.filter((entry) => !hidden.has(entry)),
    parentsOf: (entry) => above.get(entry) ?? [],
    childrenOf,
    wayTo: (entry) => (parents.has(entry) ? wayUp(entry as ShownEntry, parents) : undefined),
    stepOf: (entry) => steps.get(entry) ?? entry.subject,
    entryAt: (step) => byStep.get(step),
  };
}

function belowEach(
  graph: PurposeGraph,
  shown: readonly ShownEntry[],
): ReadonlyMap<Entry, readonly ShownEntry[]> {
  const isShown = new Set<Entry>(shown);
  const below = new Map<Entry, ShownEntry[]>();
  for (const entry of shown) {
    for (const above of hangsOn(graph, entry, isShown)) {
      const children = below.get(above);
      if (children) children.push(entry);
      else below.set(above, [entry]);
    }
  }
  return below;
}

function turned(below: ReadonlyMap<Entry, readonly ShownEntry[]>): ReadonlyMap<Entry, readonly ShownEntry[]> {
  const above = new Map<Entry, ShownEntry[]>();
  for (const [entry, children] of below) {
    for (const child of children) {
      const parents = above.get(child);
      if (parents) parents.push(entry as ShownEntry);
      else above.set(child, [entry as ShownEntry]);
    }
  }
  return above;
}

/** What an entry supports or enables by links of its own; a work item that has none of them is a part of its parent. */
function hangsOn(graph: PurposeGraph, entry: ShownEntry, isShown: ReadonlySet<Entry>): ReadonlySet<Entry> {
  const links = [...graph.written(entry, 'supports'), ...graph.written(entry, 'enables')];
  const targets = new Set(links.map(({ to }) => to).filter((to) => isShown.has(to)));
  const parent = entry.kind === 'workItem' ? graph.parentOf(entry) : undefined;
  return targets.size > 0 || parent === undefined ? targets : new Set([parent]);
}

/** The entries from which all others are reached, and the one above each by which it is reached first. */
function spread(
  shown: readonly ShownEntry[],
  below: ReadonlyMap<Entry, readonly ShownEntry[]>,
  graph: PurposeGraph,
): {
  readonly roots: readonly ShownEntry[];
  readonly parents: ReadonlyMap<Entry, ShownEntry | undefined>;
} {
  const parents = new Map<Entry, ShownEntry | undefined>();
  const hanging = new Set([...below.values()].flat());
  const roots: ShownEntry[] = [];
  const reach = (root: ShownEntry): void => {
    if (parents.has(root)) return;
    roots.push(root);
    parents.set(root, undefined);
    const queue = [root];
    for (const at of queue) {
      for (const child of below.get(at) ?? []) {
        if (parents.has(child)) continue;
        parents.set(child, at);
        queue.push(child);
      }
    }
  };
  for (const entry of shown) if (!hanging.has(entry)) reach(entry);
  // What is left stands in circles, which hang on nothing but themselves.
  for (const entry of shown) reach(entry);
  const rank = new Map<Entry, number>(graph.entries.map((entry, index) => [entry, index]));
  const place = (entry: ShownEntry): number =>
    [...TOP_KINDS, ...LOOSE_KINDS].indexOf(entry.kind) * graph.entries.length + (rank.get(entry) ?? 0);
  return { roots: roots.toSorted((a, b) => place(a) - place(b)), parents };
}

function wayUp(
  entry: ShownEntry,
  parents: ReadonlyMap<Entry, ShownEntry | undefined>,
): readonly ShownEntry[] {
  const way: ShownEntry[] = [];
  for (let at: ShownEntry | undefined = entry; at; at = parents.get(at)) way.push(at);
  return way.toReversed();
}
