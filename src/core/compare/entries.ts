import type { CheckResult } from '../engine';
import type { PurposeGraph, WorkItem } from '../graph';
import type { Audience, Entry, EntryKind, Steps } from '../model';
import type { EntryChange } from './changes';
import { fieldChanges, naturesOf } from './fields';
import type { Matched } from './match';

/** The kinds of entry that say what the work is for. */
export const AIMS: ReadonlySet<EntryKind> = new Set([
  'purpose',
  'scope',
  'goal',
  'strategy',
  'objective',
  'requirement',
]);

/** Of these the work below is told when they change; a scope has none. */
const LEADING: ReadonlySet<EntryKind> = new Set(['goal', 'strategy', 'objective', 'requirement']);

export interface EntryChanges {
  readonly aims: readonly EntryChange[];
  readonly work: readonly EntryChange[];
  readonly others: readonly EntryChange[];
}

/** How many entries are compared between two steps. */
const STEP = 200;

/** What became of the entries of a charter: first what changed and came, in the order of the later text, then what went. */
export function* comparingEntries(
  before: CheckResult,
  after: CheckResult,
  { pairs, added, removed, names }: Matched,
  audience: Audience,
): Steps<EntryChanges> {
  const found = new Map<Entry, EntryChange>();
  for (const [i, pair] of pairs.entries()) {
    if (i % STEP === 0) yield;
    const fields = fieldChanges(pair, names, audience);
    const isRenamed = pair.before.id !== pair.after.id;
    if (fields.length === 0 && !isRenamed) continue;
    const natures = naturesOf(pair.after, fields, isRenamed);
    const touches = workBelow(after.graph, pair.after);
    found.set(pair.after, { kind: 'changed', ...pair, natures, fields, touches });
  }
  for (const entry of added)
    found.set(entry, {
      kind: 'added',
      before: undefined,
      after: entry,
      touches: workBelow(after.graph, entry),
    });
  const inOrder = after.graph.entries.flatMap((entry) => found.get(entry) ?? []);
  const gone = removed.map((entry): EntryChange => ({
    kind: 'removed',
    before: entry,
    after: undefined,
    touches: workBelow(before.graph, entry),
  }));
  return sorted([...inOrder, ...gone]);
}

function workBelow(graph: PurposeGraph, entry: Entry): readonly WorkItem[] {
  return LEADING.has(entry.kind) ? graph.workFor(entry) : [];
}

function sorted(changes: readonly EntryChange[]): EntryChanges {
  const kindOf = ({ before, after }: EntryChange): EntryKind | undefined => (after ?? before)?.kind;
  const isAim = (change: EntryChange): boolean => AIMS.has(kindOf(change) ?? 'waiver');
  const isWork = (change: EntryChange): boolean => kindOf(change) === 'workItem';
  return {
    aims: changes.filter(isAim),
    work: changes.filter(isWork),
    others: changes.filter((change) => !isAim(change) && !isWork(change)),
  };
}
