import { drained, nameOf, type Audience, type Entry } from '../model';
import type { FieldChange, Nature } from './changes';
import { matching, type Pair } from './match';
import type { Names } from './names';
import { saidBy } from './values';

/** What an entry says otherwise than before, in the order in which the format tells of it; for an objective its measures as well. */
export function fieldChanges(pair: Pair, names: Names, audience: Audience): readonly FieldChange[] {
  if (names.renamed.size === 0 && readsAlike(pair)) return NONE;
  const own = changesIn(pair, names, audience, undefined);
  const isObjective = pair.after.kind === 'objective';
  return isObjective
    ? [...own.filter(({ field }) => field !== 'measures'), ...measureChanges(pair, names, audience)]
    : own;
}

const NONE: readonly never[] = [];

/** What is written alike says the same, unless a part of it is written elsewhere and only named. */
function readsAlike({ before, after }: Pair): boolean {
  const text = textOf(after);
  return text === textOf(before) && !/[&*]/u.test(text);
}

function textOf({ file, node }: Entry): string {
  return file.text.slice(node.start, node.end);
}

function changesIn(
  { before, after }: Pair,
  names: Names,
  audience: Audience,
  measure: Entry | undefined,
): readonly FieldChange[] {
  const was = saidBy(before, { side: 'before', names, audience });
  const is = saidBy(after, { side: 'after', names, audience });
  const keys = [...new Set([...is.keys(), ...was.keys()])];
  return keys.flatMap((field) => {
    const [one, other] = [was.get(field), is.get(field)];
    return one?.plain === other?.plain ? [] : [{ measure, field, before: one?.shown, after: other?.shown }];
  });
}

function measureChanges({ before, after }: Pair, names: Names, audience: Audience): readonly FieldChange[] {
  const { pairs, added, removed } = drained(matching(measuresOf(before), measuresOf(after)));
  return [
    ...pairs.flatMap((pair) => changesIn(pair, names, audience, pair.after)),
    ...added.map((measure) => ({ measure, field: 'measures', before: undefined, after: nameOf(measure) })),
    ...removed.map((measure) => ({ measure, field: 'measures', before: nameOf(measure), after: undefined })),
  ];
}

function measuresOf(objective: Entry): readonly Entry[] {
  return objective.file.entries.filter(({ within }) => within === objective);
}

const ENDS: Readonly<Record<string, Nature>> = {
  retired: 'retired',
  dropped: 'dropped',
  achieved: 'achieved',
  done: 'finished',
};

const LINKS: ReadonlySet<string> = new Set(['supports', 'enables', 'parent']);

const WORDS: ReadonlySet<string> = new Set(['title', 'description', 'acceptance', 'name', 'statement']);

const AIM = /^(?:due|measures|unit|direction|(?:baseline|target)\..*)$/u;

/** The ways in which an entry is another one, told by what it says otherwise; each once, the weightiest first. */
export function naturesOf(
  entry: Entry,
  changes: readonly FieldChange[],
  isRenamed: boolean,
): readonly Nature[] {
  const found = new Set(changes.map((change) => natureOf(entry, change)));
  if (isRenamed) found.add('renamed');
  return WEIGHT.filter((nature) => found.has(nature));
}

const WEIGHT: readonly Nature[] = [
  'retired',
  'dropped',
  'achieved',
  'finished',
  'reopened',
  'retargeted',
  'relinked',
  'reworded',
  'renamed',
  'updated',
];

function natureOf({ kind }: Entry, { field, before, after }: FieldChange): Nature {
  if (field === 'status' || field === 'state') {
    return (
      ENDS[after ?? ''] ?? (before !== undefined && Object.hasOwn(ENDS, before) ? 'reopened' : 'updated')
    );
  }
  if (LINKS.has(field)) return 'relinked';
  if (kind === 'objective' && AIM.test(field)) return 'retargeted';
  return WORDS.has(field) || kind === 'purpose' || kind === 'scope' ? 'reworded' : 'updated';
}
