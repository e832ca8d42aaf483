import type { CheckResult } from '../../core/engine';
import type { WorkItem } from '../../core/graph';
import { compareTexts, grouped, type Entry } from '../../core/model';
import type { PurposeGrouping } from '../../protocol';
import { layoutOf, type ShownEntry } from './layout';
import { namesIn } from './names';
import { assigneeName, milestoneOf, ownerOf } from './parties';
import { STATE_ICONS, WORK_STATES } from './rows';
import { shortLabelOf } from './words';

/** A group of the Purpose tree: what it is called, and what stands in it. */
export interface Bunch {
  /** The last step of the row's id. */
  readonly step: string;
  readonly label: string;
  readonly icon: string;
  /** In plain text; the label where absent. */
  readonly tooltip?: string;
  /** The entry that the group is about. */
  readonly about?: Entry;
  /** In the order of the charter. */
  readonly members: readonly ShownEntry[];
}

type BunchedBy = Exclude<PurposeGrouping, 'objective' | 'requirement'>;

/** The groups of the last grouping that was asked for, by result. */
const known = new WeakMap<CheckResult, { readonly groupBy: BunchedBy; readonly bunches: readonly Bunch[] }>();

/** The groups by who answers for an entry, by milestone, or by state; those without any come last. */
export function bunchesBy(groupBy: BunchedBy, result: CheckResult): readonly Bunch[] {
  const before = known.get(result);
  if (before?.groupBy === groupBy) return before.bunches;
  const bunches = BUNCHES[groupBy](result).filter(({ members }) => members.length > 0);
  known.set(result, { groupBy, bunches });
  return bunches;
}

const BUNCHES = { owner: byOwner, milestone: byMilestone, state: byState } as const;

/** The work that leads to no requirement, for the tree by requirement. */
export function withoutRequirement(result: CheckResult): Bunch {
  const layout = layoutOf(result);
  const found = new Set<ShownEntry>(layout.shown.filter(({ kind }) => kind === 'requirement'));
  for (const entry of found) for (const child of layout.childrenOf(entry)) found.add(child);
  return {
    step: '(no requirement)',
    label: 'No requirement',
    icon: 'circle-outline',
    tooltip: 'Work that leads to no requirement.',
    members: workIn(result).filter((item) => !found.has(item)),
  };
}

/** The requirements that stand below no other one. */
export function topRequirements(result: CheckResult): readonly ShownEntry[] {
  const layout = layoutOf(result);
  const all = layout.shown.filter(({ kind }) => kind === 'requirement');
  const top = all.filter((entry) => layout.parentsOf(entry).every(({ kind }) => kind !== 'requirement'));
  // What is not reached from there stands in circles.
  const reached = new Set(top);
  for (const entry of reached) for (const child of layout.childrenOf(entry)) reached.add(child);
  const circling = all.filter((entry) => !reached.has(entry));
  return [...top, ...circling];
}

/** The way down to an entry in the tree by requirement; empty where it stands below none. */
export function wayByRequirement(entry: Entry, result: CheckResult): readonly ShownEntry[] {
  const layout = layoutOf(result);
  const cameFrom = new Map<ShownEntry, ShownEntry | undefined>(
    topRequirements(result).map((each) => [each, undefined]),
  );
  for (const at of cameFrom.keys())
    for (const child of layout.childrenOf(at)) if (!cameFrom.has(child)) cameFrom.set(child, at);
  const way: ShownEntry[] = [];
  let at = [...cameFrom.keys()].find((each) => each === entry);
  for (; at; at = cameFrom.get(at)) way.unshift(at);
  return way;
}

function workIn(result: CheckResult): readonly (ShownEntry & WorkItem)[] {
  return layoutOf(result).shown.filter((entry): entry is ShownEntry & WorkItem => entry.kind === 'workItem');
}

function byState(result: CheckResult): readonly Bunch[] {
  const groups = grouped(workIn(result), ({ value }) => value.state ?? 'new');
  return WORK_STATES.map((state) => ({
    step: `(state ${state})`,
    label: capital(state),
    icon: STATE_ICONS[state],
    members: groups.get(state) ?? [],
  }));
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function byMilestone(result: CheckResult): readonly Bunch[] {
  const groups = grouped(workIn(result), (item) => milestoneOf(item, result));
  const steps = namesIn(result);
  const named = [...result.graph.all('milestone')].map((milestone) => ({
    step: `(milestone ${steps.get(milestone) ?? milestone.subject})`,
    label: shortLabelOf(milestone),
    icon: 'flag',
    about: milestone,
    members: groups.get(milestone) ?? [],
  }));
  const none = {
    step: '(no milestone)',
    label: 'No milestone',
    icon: 'circle-outline',
    tooltip: 'Work that is planned for no milestone.',
    members: groups.get(undefined) ?? [],
  };
  return [...named, none];
}

/** Those who stand in the charter first, in its order, then other names. */
function byOwner(result: CheckResult): readonly Bunch[] {
  const owned = grouped(layoutOf(result).shown, (entry) => answersFor(entry, result));
  const people = new Map(
    [...result.graph.all('role'), ...result.graph.all('person')].map((each) => [each.title ?? '', each]),
  );
  const places = new Map<string, number>();
  for (const { title = '' } of [...result.graph.all('person'), ...result.graph.all('role')])
    if (!places.has(title)) places.set(title, places.size);
  const place = (name: string): number => places.get(name) ?? places.size;
  const names = [...owned.keys()]
    .filter((name) => name !== '')
    .toSorted((a, b) => place(a) - place(b) || compareTexts(a, b));
  const nobody = (owned.get('') ?? []).filter(({ kind }) => kind === 'workItem');
  return [
    ...names.map((name) => ownerBunch(name, people.get(name), owned.get(name) ?? [])),
    {
      step: '(nobody)',
      label: 'Not assigned',
      icon: 'circle-outline',
      tooltip: 'Work that nobody is named for yet.',
      members: nobody,
    },
  ];
}

function ownerBunch(name: string, about: Entry | undefined, members: readonly ShownEntry[]): Bunch {
  return {
    step: `(owner ${name})`,
    label: name,
    icon: about?.kind === 'role' ? 'organization' : 'person',
    ...(about && { about }),
    members,
  };
}

/** Who does an item, else who owns it; of everything else who owns it; empty where nobody is named. */
function answersFor(entry: ShownEntry, result: CheckResult): string {
  const doer = entry.kind === 'workItem' ? assigneeName(entry, result) : '';
  return doer === '' ? ownerOf(entry, result) : doer;
}

/** Who stands below whom among the members of a group: an item below the nearest one that it is a part of. */
export interface Nest {
  readonly roots: readonly ShownEntry[];
  childrenOf(entry: ShownEntry): readonly ShownEntry[];
}

export function nestOf(members: readonly ShownEntry[], { graph }: CheckResult): Nest {
  const isMember = new Set<Entry>(members);
  const below = new Map<Entry, ShownEntry[]>();
  const roots: ShownEntry[] = [];
  for (const entry of members) {
    const ancestors = entry.kind === 'workItem' ? graph.ancestorsOf(entry) : [];
    // In a circle everything lies above everything: there nothing stands below anything.
    const isCircling = ancestors.some((each) => graph.parentOf(each) === entry);
    const parent = isCircling ? undefined : ancestors.find((each) => isMember.has(each));
    const siblings = parent ? (below.get(parent) ?? []) : roots;
    siblings.push(entry);
    if (parent) below.set(parent, siblings);
  }
  return { roots, childrenOf: (entry) => below.get(entry) ?? [] };
}
