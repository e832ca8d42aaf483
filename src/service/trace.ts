import { pathWithin, isWithin, nameOfFile } from '../core/bundles';
import { itemsOfBranch, tracing } from '../core/code';
import type { CheckResult } from '../core/engine';
import { isDone, isDropped, isOpen, type PurposeGraph, type WorkItem } from '../core/graph';
import { nameOf, namePlace, shorten, type Entry, type EntryKind, type Steps } from '../core/model';
import type { BranchName, OpenWork, TraceParams, TraceResult, TraceStep, TracedWork } from '../protocol';
import { lspLocation } from './lsp';
import { homeOf } from './navigation/documentLinks';
import { stateOf } from './symbols';
import { problemsAbout, stateIconOf } from './views/rows';
import { isAlarm } from './views/status';
import { kindWords, labelOf } from './views/words';

/** A work item, and the charter that it was found in. */
interface Found {
  readonly item: WorkItem;
  readonly result: CheckResult;
}

/**
 * Finds what a file works for, by the work items whose `artifacts` name it; where none does, what the branch works for.
 * Work that was dropped is told only where there is no other.
 *
 * @param folders the workspace folders, as normal URIs: artifacts are relative to that of their charter
 */
export function* findingTrace(
  { file, branch }: TraceParams,
  results: readonly CheckResult[],
  folders: readonly string[],
): Steps<TraceResult> {
  const charters = results.filter(({ bundle }) => !bundle.unused);
  const byFile = file === null ? [] : wanted(yield* findingItems(file, charters, folders));
  if (file !== null && byFile.length > 0) {
    const work = byFile.map((each) => tracedWork(each, []));
    return { trace: { of: 'file', name: nameOfFile(file), work } };
  }
  const byBranch = branch === null ? [] : itemsIn(branch, charters);
  if (branch === null || byBranch.length === 0) return { trace: null };
  const work = byBranch.map((each) => tracedWork(each, closed(each.item)));
  return { trace: { of: 'branch', name: branch.name, work } };
}

function* findingItems(
  file: string,
  results: readonly CheckResult[],
  folders: readonly string[],
): Steps<readonly Found[]> {
  const found: Found[] = [];
  for (const result of results) {
    const path = pathWithin(homeOf(result.bundle.root, folders), file);
    const items = path === undefined ? [] : yield* tracing(result.bundle, path);
    found.push(...items.map((item) => ({ item, result })));
  }
  return eachOnce(found);
}

/** A part that two charters include has its items in both. */
function eachOnce(found: readonly Found[]): readonly Found[] {
  return [...new Map(found.toReversed().map((each) => [each.item, each])).values()].toReversed();
}

function wanted(found: readonly Found[]): readonly Found[] {
  const kept = found.filter(({ item }) => !isDropped(item));
  return kept.length > 0 ? kept : found;
}

/** A charter in the repository knows its branches better than others that are open beside it. */
function itemsIn({ name, root }: BranchName, results: readonly CheckResult[]): readonly Found[] {
  const isNear = ({ bundle }: CheckResult): boolean => isWithin(root, bundle.root.uri);
  for (const near of [true, false]) {
    const all = results
      .filter((result) => isNear(result) === near)
      .flatMap((result) => result.graph.all('workItem').map((item) => ({ item, result })));
    const named = new Set(
      itemsOfBranch(
        name,
        all.map(({ item }) => item),
      ),
    );
    if (named.size > 0) return eachOnce(all.filter(({ item }) => named.has(item)));
  }
  return [];
}

/** Nobody goes on with work that is closed. */
function closed(item: WorkItem): readonly string[] {
  return isDone(item) ? [`${nameOf(item)} is done: this branch goes on with work that is closed.`] : [];
}

function tracedWork({ item, result }: Found, reasons: readonly string[]): TracedWork {
  const { graph } = result;
  const targets = targetsOf(item, graph);
  return {
    id: item.subject,
    targets: targets.map((each) => ({ id: each.subject, label: shorten(labelOf(each), LABEL_LENGTH) })),
    steps: stepsUp(item, graph).map(traceStep),
    warnings: [...dropped(item), ...reasons, ...driftOf(item, result)],
  };
}

/** So much of an objective is shown in a status bar. */
const LABEL_LENGTH = 48;

function dropped(item: WorkItem): readonly string[] {
  return isDropped(item) ? [`${nameOf(item)} was dropped.`] : [];
}

/** The objectives that an item works for most directly; where there are none, the goals or requirements. */
function targetsOf(item: WorkItem, graph: PurposeGraph): readonly Entry[] {
  const objectives = graph.nearestObjectives(item);
  if (objectives.length > 0) return objectives;
  const above = [...graph.above(item)];
  const goals = above.filter(({ kind }) => kind === 'goal');
  return goals.length > 0 ? goals : above.filter(({ kind }) => kind === 'requirement');
}

/** The item, the work that it is a part of and has its links from, and all that it leads to, level by level. */
function stepsUp(item: WorkItem, graph: PurposeGraph): readonly Entry[] {
  const source = graph.sourceOfLinks(item);
  const ancestors = source ? graph.ancestorsOf(item) : [];
  const inherited = ancestors.slice(0, source ? ancestors.indexOf(source) + 1 : 0);
  const above = [...graph.above(item)];
  const steps = [...new Set([...inherited, ...above])].filter((step) => step !== item);
  const byLevel = steps.toSorted((a, b) => levelOf(a, graph) - levelOf(b, graph));
  return [item, ...byLevel, ...purposesOf([item, ...above], graph)];
}

const LEVELS: Partial<Readonly<Record<EntryKind, number>>> = {
  workItem: 0,
  requirement: 1,
  objective: 2,
  strategy: 3,
  goal: 4,
};

/** What belongs to the practice lies above all of the project. */
function levelOf(entry: Entry, graph: PurposeGraph): number {
  return (LEVELS[entry.kind] ?? 0) + (isOf(graph, entry) ? 0 : 10);
}

function isOf({ bundle }: PurposeGraph, { file }: Entry): boolean {
  return bundle.files.includes(file);
}

/** The purposes that a goal, or in a charter without goals an objective, leads to: that of the charter, that of its practice. */
function purposesOf(reached: readonly Entry[], graph: PurposeGraph): readonly Entry[] {
  const homes = graph.practice ? [graph, graph.practice] : [graph];
  return homes.flatMap((home) => {
    const leads = reached.some(
      (entry) =>
        isOf(home, entry) &&
        (entry.kind === 'goal' || (entry.kind === 'objective' && home.reachesPurpose(entry))),
    );
    return leads ? home.all('purpose').slice(0, 1) : [];
  });
}

const ICONS: Partial<Readonly<Record<EntryKind, string>>> = {
  requirement: 'checklist',
  objective: 'target',
  strategy: 'map',
  goal: 'milestone',
  purpose: 'compass',
};

function traceStep(entry: Entry): TraceStep {
  return {
    label: labelOf(entry),
    noun: kindWords(entry),
    state: stateOf(entry),
    icon: entry.kind === 'workItem' ? stateIconOf(entry) : (ICONS[entry.kind] ?? 'circle-outline'),
    location: lspLocation(namePlace(entry)),
  };
}

/** What makes others drift with the entry that it is said of. */
const PASSED_ON: ReadonlySet<string> = new Set([
  'drift/orphan-work-item',
  'drift/orphan-requirement',
  'drift/closed-objective',
  'drift/dropped-requirement',
]);

/**
 * What is said about an item that drifts. A cause is told once, where it is: that of an item without links of its own at
 * what it is a part of, that of one that leads to no objective at its requirements.
 */
function driftOf(item: WorkItem, result: CheckResult): readonly string[] {
  const { graph } = result;
  const isLost = targetsOf(item, graph).every(({ kind }) => kind === 'requirement');
  const causes = [
    ...(graph.hasOwnLinks(item) ? [] : graph.ancestorsOf(item)),
    ...(isLost ? [...graph.above(item)].filter(({ kind }) => kind === 'requirement') : []),
  ];
  const own = alarmsAbout(item, result).filter(({ rule }) => rule.startsWith('drift/'));
  const passedOn = causes.flatMap((cause) =>
    alarmsAbout(cause, result).filter(({ rule }) => PASSED_ON.has(rule)),
  );
  return [...own, ...passedOn].map(({ message }) => message);
}

function alarmsAbout(entry: Entry, result: CheckResult): ReturnType<typeof problemsAbout> {
  return problemsAbout(entry, result).filter(isAlarm);
}

/** How many work items are looked at between two steps. */
const STEP = 200;

/**
 * The open work items that can be named in a commit, those first that somebody is likely to work on: leaves, what is
 * active, what is assigned; otherwise in the order of the charters.
 */
export function* listingOpenWork(results: readonly CheckResult[]): Steps<readonly OpenWork[]> {
  const found = new Map<WorkItem, { readonly work: OpenWork; readonly rank: number }>();
  let count = 0;
  for (const { bundle, graph } of results) {
    if (bundle.unused) continue;
    const leaves = new Set(graph.leaves());
    for (const item of graph.all('workItem')) {
      if (++count % STEP === 0) yield;
      const id = item.id ?? item.value.external?.key;
      if (id === undefined || !isOpen(item) || found.has(item)) continue;
      const rank = (leaves.has(item) ? 0 : 8) + STATE_RANKS[item.value.state ?? 'new'];
      const isAssigned = item.value.assignee !== undefined;
      found.set(item, { work: openWork(item, id, graph), rank: 2 * rank + (isAssigned ? 0 : 1) });
    }
  }
  return [...found.values()].toSorted((a, b) => a.rank - b.rank).map(({ work }) => work);
}

const STATE_RANKS = { active: 0, blocked: 1, new: 2, resolved: 3, done: 4, dropped: 5 } as const;

function openWork(item: WorkItem, id: string, graph: PurposeGraph): OpenWork {
  const { assignee, state, type } = item.value;
  return {
    id,
    title: item.title ?? '',
    type: type ?? kindWords(item),
    state: state ?? 'new',
    icon: stateIconOf(item),
    assignee: assignee === undefined ? '' : (graph.find(assignee)?.title ?? assignee),
    serves: targetsOf(item, graph).map(labelOf),
  };
}
