import type { CheckResult } from '../engine';
import type { Link } from '../graph';
import { compareTexts, type Entry, type EntryOf, type Steps } from '../model';
import { Charted, type TableOptions, type Verdict } from '../tables';

/** What the graph is made of, from the purpose down. */
const KINDS = ['purpose', 'strategy', 'goal', 'objective', 'requirement', 'workItem'] as const;

export type NodeKind = (typeof KINDS)[number];

/** A thing of a charter, or of the practice that the charter serves. */
export interface PurposeNode {
  /** Tells it from all others, as in the tables. */
  readonly key: string;
  readonly kind: NodeKind;
  /** The path of the charter that brought it in. */
  readonly charter: string;
  readonly id: string | null;
  readonly title: string | null;
  /** State or status; null where it has none. */
  readonly state: string | null;
  /** Of work; null for everything else. */
  readonly verdict: Verdict | null;
  /** Why the work drifts, in words. */
  readonly reasons: readonly string[];
  /** How much work reaches it, and how much of that drifts; null for work itself. */
  readonly work: { readonly items: number; readonly drifting: number } | null;
  /** The address of work in its tracker. */
  readonly url: string | null;
  readonly file: string;
  readonly line: number;
}

export type EdgeField = 'supports' | 'enables' | 'parent' | 'dependsOn' | 'purpose';

/** A link, from what is done to what it is for. */
export interface PurposeEdge {
  readonly from: string;
  readonly to: string;
  /** The key that holds the link; `purpose` where nothing is written, since all goals serve the purpose of their charter. */
  readonly field: EdgeField;
}

export interface PurposeGraphData {
  readonly charters: readonly {
    readonly path: string;
    readonly name: string | null;
    readonly alignment: number | null;
  }[];
  readonly nodes: readonly PurposeNode[];
  readonly edges: readonly PurposeEdge[];
}

/** How many entries are looked at between two steps. */
const STEP = 50;

/** The purpose graph of some charters, in the order of their paths; what several of them share is there once. */
export function* drawing(results: readonly CheckResult[], options: TableOptions): Steps<PurposeGraphData> {
  const charters = results
    .map((result) => new Charted(result, options))
    .toSorted((a, b) => compareTexts(a.path, b.path));
  const nodes = new Map<string, PurposeNode>();
  const edges = new Map<string, PurposeEdge>();
  for (const charter of charters) yield* addCharter(charter, nodes, edges);
  return {
    charters: charters.map(({ path, facts, result }) => ({
      path,
      name: facts.name ?? null,
      alignment: result.alignment.share,
    })),
    nodes: [...nodes.values()],
    edges: [...edges.values()],
  };
}

function* addCharter(
  charter: Charted,
  nodes: Map<string, PurposeNode>,
  edges: Map<string, PurposeEdge>,
): Steps<void> {
  const { graph } = charter.result;
  const own = KINDS.flatMap((kind) => (graph.all(kind) as readonly Entry[]).filter(isShown));
  let count = 0;
  for (const entry of own) {
    nodes.set(keyOf(entry, charter), nodeOf(entry, charter));
    for (const edge of edgesOf(entry, charter)) edges.set(JSON.stringify(edge), edge);
    for (const above of graph.above(entry)) addFromPractice(above, charter, nodes);
    if (++count % STEP === 0) yield;
  }
}

/** What a practice defines, unless its own charter has told of it, or will. */
function addFromPractice(entry: Entry, charter: Charted, nodes: Map<string, PurposeNode>): void {
  const key = keyOf(entry, charter);
  if (isShown(entry) && !nodes.has(key)) nodes.set(key, nodeOf(entry, charter));
}

type ShownEntry = { readonly [K in NodeKind]: EntryOf<K> }[NodeKind];

function isShown(entry: Entry): entry is ShownEntry {
  return KINDS.some((kind) => kind === entry.kind);
}

function nodeOf(entry: ShownEntry, charter: Charted): PurposeNode {
  const key = keyOf(entry, charter);
  return {
    key,
    kind: entry.kind,
    charter: charterOf(entry, charter),
    id: entry.id ?? null,
    title: entry.title ?? null,
    state: stateOf(entry),
    ...workOf(entry, charter),
    url: entry.kind === 'workItem' ? (entry.value.external?.url ?? null) : null,
    ...charter.placeOf(entry),
  };
}

/** What is none of the charter's own is that of its practice. */
function charterOf({ file }: Entry, { path, result: { bundle }, pathOf }: Charted): string {
  return bundle.practice && !bundle.files.includes(file) ? pathOf(bundle.practice.root) : path;
}

function keyOf(entry: Entry, charter: Charted): string {
  return charter.keyOf(entry) ?? `${charter.pathOf(entry.file)}::${entry.subject}`;
}

function stateOf(entry: ShownEntry): string | null {
  switch (entry.kind) {
    case 'workItem':
      return entry.value.state ?? 'new';
    case 'objective':
      return entry.value.status ?? 'active';
    case 'requirement':
      return entry.value.status ?? 'approved';
    case 'purpose':
    case 'strategy':
    case 'goal':
      return null;
  }
}

function workOf(entry: ShownEntry, charter: Charted): Pick<PurposeNode, 'verdict' | 'reasons' | 'work'> {
  const { verdicts } = charter;
  if (entry.kind === 'workItem') {
    const reasons = verdicts.reasonsFor(entry).map(({ message }) => message);
    return { verdict: verdicts.verdictOf(entry), reasons, work: null };
  }
  const work = entry.kind === 'purpose' ? charter.result.graph.leaves() : charter.leavesFor(entry);
  const drifting = work.filter((item) => verdicts.verdictOf(item) === 'drifting').length;
  return { verdict: null, reasons: [], work: { items: work.length, drifting } };
}

function edgesOf(entry: ShownEntry, charter: Charted): readonly PurposeEdge[] {
  const { graph } = charter.result;
  const from = keyOf(entry, charter);
  const written = graph
    .written(entry)
    .flatMap(({ field, to }: Link): readonly PurposeEdge[] =>
      isDrawn(field) && isShown(to) && to !== entry ? [{ from, to: keyOf(to, charter), field }] : [],
    );
  const [purpose] = graph.all('purpose');
  const isImplied =
    purpose !== undefined && written.length === 0 && servesPurpose(entry, graph.all('goal').length > 0);
  return isImplied ? [{ from, to: keyOf(purpose, charter), field: 'purpose' }] : written;
}

function isDrawn(field: string): field is Exclude<EdgeField, 'purpose'> {
  return field === 'supports' || field === 'enables' || field === 'parent' || field === 'dependsOn';
}

/** Goals serve the purpose of their charter and, where there are none, objectives do. */
function servesPurpose({ kind }: Entry, hasGoals: boolean): boolean {
  return kind === 'goal' || (kind === 'objective' && !hasGoals);
}
