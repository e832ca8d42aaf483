import type { Entry } from '../model';
import { printOf } from '../print';

const known = new WeakMap<Entry, string>();

/**
 * What an entry is known by in a review: a print of its meaning-bearing texts. It stays the same for as long as these
 * say the same, whatever their layout, and whatever becomes of states, dates and people.
 */
export function entryPrint(entry: Entry): string {
  const print = known.get(entry) ?? printOf(meaningOf(entry));
  known.set(entry, print);
  return print;
}

/** A text with its white space folded; null where nothing is said. */
type Text = string | null;

type Meaning = readonly [
  title: Text,
  description: Text,
  acceptance: readonly Text[],
  measures: readonly (readonly [title: Text, unit: Text, direction: Text, target: Text])[],
];

/**
 * The texts of an entry that a link rests on: its title and description, what is accepted, and of each measure its title,
 * unit, direction and target value. Lists of lists, so that no two different sets of texts make the same JSON.
 */
export function meaningOf(entry: Entry): Meaning {
  const { description, acceptance, measures } = entry.value as Partial<Record<string, unknown>>;
  return [
    textOf(entry.title),
    textOf(description),
    listOf(acceptance).map(textOf),
    listOf(measures).map(ofMeasure),
  ];
}

function ofMeasure(measure: unknown): Meaning[3][number] {
  const { title, unit, direction, target } = asRecord(measure);
  return [textOf(title), textOf(unit), textOf(direction), textOf(asRecord(target)['value'])];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function asRecord(value: unknown): Partial<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? value : {};
}

function textOf(value: unknown): Text {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const text = String(value).replace(/\s+/gu, ' ').trim();
  return text === '' ? null : text;
}

/** The same texts for people, one below the other, so that two of them can be compared. Ends with a line end. */
export function meaningText(entry: Entry): string {
  const [title, description, acceptance, measures] = meaningOf(entry);
  const lines = [
    entry.subject,
    ...section('Title', [title]),
    ...section('Description', [description]),
    ...section('Accepted when', acceptance),
    ...section('Measured by', measures.map(measureText)),
  ];
  return `${lines.join('\n')}\n`;
}

function section(heading: string, texts: readonly Text[]): readonly string[] {
  const told = texts.flatMap((text) => (text === null ? [] : [`  ${text}`]));
  return told.length === 0 ? [] : ['', heading, ...told];
}

function measureText([title, unit, direction, target]: Meaning[3][number]): string {
  const number = target === null ? '' : [target, unit].filter((part) => part !== null).join(' ');
  const aim = [direction, number === '' ? unit : `to ${number}`].filter((part) => part !== null).join(' ');
  return [title ?? 'A measure without a title', aim].filter((part) => part !== '').join(': ');
}
