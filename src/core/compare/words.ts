import type { Alignment } from '../graph';
import { nameOf, shorten, type Entry } from '../model';
import { basisOf, counted, percent } from '../report';
import type { Changes, EntryChange, FieldChange, LinkChange, Nature, Then } from './changes';

const NATURES: Readonly<Record<Nature, string>> = {
  renamed: 'renamed',
  retired: 'retired',
  dropped: 'dropped',
  achieved: 'achieved',
  finished: 'finished',
  reopened: 're-opened',
  retargeted: 're-targeted',
  reworded: 'reworded',
  relinked: 'relinked',
  updated: 'updated',
};

/** «added», «re-targeted, reworded» */
export function changeWords(change: EntryChange): string {
  return change.kind === 'changed' ? change.natures.map((nature) => NATURES[nature]).join(', ') : change.kind;
}

/** The entry as it is now or, where it is gone, as it was. */
export function entryOf({ before, after }: Then<Entry>): Entry {
  const entry = after ?? before;
  if (entry === undefined) throw new Error('Nothing is there on either side');
  return entry;
}

export const LINK_WORDS: Readonly<Record<LinkChange['kind'], string>> = {
  lost: 'lost its link',
  gained: 'gained a link',
  moved: 'leads elsewhere',
  adrift: 'came adrift',
  back: 'back on course',
};

/** Where work led and where it leads: «OBJ-1 “Resolve faster” → nothing, through its parent» */
export function linkWords({ kind, from, to, cause }: LinkChange): string {
  const ways = `${namesIn(from)} → ${namesIn(to)}`;
  if (kind === 'adrift') return `No longer reaches the purpose through ${namesIn(to)}`;
  if (kind === 'back') return `Reaches the purpose again through ${namesIn(to)}`;
  return cause === 'own' ? ways : `${ways}, ${CAUSES[cause]}`;
}

const CAUSES = { inherited: 'through its parent', above: 'by a change further up' } as const;

function namesIn(entries: readonly Entry[]): string {
  return entries.length === 0 ? 'nothing' : entries.map(nameOf).join(', ');
}

/** Words are told by being other ones, for they are too long to stand beside each other. */
const LONG: ReadonlySet<string> = new Set(['description', 'acceptance', 'rationale']);

const FIELDS: Readonly<Record<string, string>> = {
  'baseline.asOf': 'baseline date',
  'baseline.value': 'baseline',
  'target.by': 'target date',
  'target.value': 'target',
  'actual.asOf': 'reading date',
  'actual.value': 'reading',
};

/** «M-1 target: 24 → 36 h», «due: nothing → 2027-03-31», «description: other words» */
export function fieldWords({ measure, field, before, after }: FieldChange): string {
  if (field === 'measures')
    return `measure ${before ?? after ?? ''} ${before === undefined ? 'added' : 'removed'}`;
  const name =
    FIELDS[field] ?? field.replaceAll(/[A-Z.]/gu, (mark) => (mark === '.' ? ' ' : ` ${mark.toLowerCase()}`));
  const whose = measure === undefined ? '' : `${measure.id ?? nameOf(measure)} `;
  if (LONG.has(field) && before !== undefined && after !== undefined) return `${whose}${name}: other words`;
  const unit = field.endsWith('.value') && measure?.kind === 'measure' ? (measure.value.unit ?? '') : '';
  return `${whose}${name}: ${valueWords(before)} → ${valueWords(after)} ${unit}`.trimEnd();
}

function valueWords(value: string | undefined): string {
  if (value === undefined) return 'nothing';
  return /\s/u.test(value) ? `“${shorten(value, LONGEST_VALUE)}”` : shorten(value, LONGEST_VALUE);
}

const LONGEST_VALUE = 100;

/** Ids of work that are told for one change. */
const MOST_TOUCHED = 12;

/** «4 work items lead up to it: WI-1, WI-2, WI-5 and 1 more»; undefined where none does. */
export function touchWords(touches: readonly Entry[], isGone: boolean): string | undefined {
  if (touches.length === 0) return undefined;
  const named = touches.slice(0, MOST_TOUCHED).map(({ id, subject }) => id ?? subject);
  const more = touches.length - named.length;
  const led = touches.length === 1 ? 'leads' : 'lead';
  const verb = isGone ? 'led' : led;
  return `${counted(touches.length, 'work item')} ${verb} up to it: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** «83% → 67%»; with decimals where whole percent would be the same and the shares are not; «–» where there is no work. */
export function shareWords({ before, after }: Then<Alignment>): string {
  const [was, is] = [before?.share ?? null, after?.share ?? null];
  if (was === null || is === null) return was === is ? '–' : `${wholePercent(was)} → ${wholePercent(is)}`;
  if (was === is) return wholePercent(was);
  const told = [wholePercent, ...DECIMALS.map(withDecimals)].map((words) => [words(was), words(is)]);
  const [one = '', other = ''] = told.find(([a, b]) => a !== b) ?? told.at(-1) ?? [];
  return `${one} → ${other}`;
}

const DECIMALS = [1, 2, 3];

function withDecimals(decimals: number): (share: number) => string {
  return (share) => `${(share * 100).toFixed(decimals)}%`;
}

function wholePercent(share: number | null): string {
  return share === null ? '–' : `${percent(share)}%`;
}

/** The counts that alignments come from: «40 of 48 estimated hours, 2 of 3 work items → …»; «no work» where there is none. */
export function basisWords({ before, after }: Then<Alignment>): string {
  const [was, is] = [basisOrNone(before), basisOrNone(after)];
  return was === is ? was : `${was} → ${is}`;
}

function basisOrNone(alignment: Alignment | undefined): string {
  return alignment === undefined || alignment.items === 0 ? 'no work' : basisOf({ alignment });
}

/** «an objective» as more than one: objectives, strategies */
function plural(noun: string): string {
  return noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** All in a line: «1 objective re-targeted, 2 work items lost their link, 3 new findings, 1 solved»; «Nothing changed». */
export function changesInWords({ charters, found, solved }: Changes): string {
  const tally = new Map<string, { readonly one: string; readonly many: string; count: number }>();
  const add = (noun: string, did: string, theyDid = did): void => {
    const one = `${noun} ${did}`;
    const known = tally.get(one) ?? { one, many: `${plural(noun)} ${theyDid}`, count: 0 };
    tally.set(one, known);
    known.count++;
  };
  for (const { kind, aims, work, others, links } of charters) {
    if (kind !== 'kept') add('charter', kind);
    for (const change of aims) add(nounOf(change), firstWord(change));
    for (const each of links) add('work item', LINK_WORDS[each.kind], MANY_LINKED[each.kind]);
    for (const change of work) if (firstWord(change) !== 'relinked') add('work item', firstWord(change));
    for (const change of others) add('other entry', change.kind);
  }
  const told = [...tally.values()].map(({ one, many, count }) => counted(count, one, many));
  if (found.length > 0) told.push(counted(found.length, 'new finding'));
  if (solved.length > 0) told.push(`${counted(solved.length, 'finding')} solved`);
  return told.length === 0 ? 'Nothing changed' : told.join(', ');
}

const MANY_LINKED: Readonly<Record<LinkChange['kind'], string>> = {
  lost: 'lost their link',
  gained: 'gained a link',
  moved: 'lead elsewhere',
  adrift: 'came adrift',
  back: 'back on course',
};

function nounOf(change: EntryChange): string {
  return entryOf(change).noun.replace(/^(?:an?|the) /u, '');
}

/** The weightiest of what became of an entry. */
function firstWord(change: EntryChange): string {
  const [nature = 'updated'] = change.kind === 'changed' ? change.natures : [];
  return change.kind === 'changed' ? NATURES[nature] : change.kind;
}
