import type { BacklogTrouble, ReadingOptions, Unreadable } from '../backlog';
import { foldedName } from '../columns';
import type { Table } from '../table';
import { distinct, unclear } from './drafts';
import { columnFor, WORDS, type PlainWord } from './plainWords';

/** Which column means what, and what is to be told about it. */
export interface Plan {
  readonly columns: ReadonlyMap<PlainWord, string>;
  /** Those that somebody named: what they hold is known. */
  readonly named: ReadonlySet<PlainWord>;
  readonly troubles: readonly BacklogTrouble[];
}

/** What somebody names comes first; what is left over is guessed, and told. */
export function planFor({ header }: Table, { columns: wanted }: ReadingOptions): Plan | Unreadable {
  const columns = new Map<PlainWord, string>();
  const named = new Set<PlainWord>();
  const guesses: string[] = [];
  const troubles: BacklogTrouble[] = [];
  const taken = new Set([...(wanted?.values() ?? [])].map(foldedName));
  const free = header.filter((name) => !taken.has(foldedName(name)));
  for (const { word, words } of WORDS) {
    const wish = words.map((each) => wanted?.get(each)).find((name) => name !== undefined);
    const column = wish === undefined ? columnFor(word, free) : columnNamed(wish, header);
    if (column !== undefined) columns.set(word, column);
    if (wish === undefined) guesses.push(...(column === undefined ? [] : [`“${column}” as ${word}`]));
    else if (column === undefined) troubles.push(noColumn(wish, word, header));
    else named.add(word);
  }
  if (!columns.has('title')) return { message: noTitle(header) };
  return { columns, named, troubles: [...troubles, ...guessed(guesses)] };
}

function columnNamed(wish: string, header: readonly string[]): string | undefined {
  return header.find((name) => name !== '' && foldedName(name) === foldedName(wish));
}

function guessed(guesses: readonly string[]): readonly BacklogTrouble[] {
  if (guesses.length === 0) return [];
  const message = `Columns were read by their names: ${guesses.join(', ')}. Say in a mapping where that is wrong.`;
  return [unclear(undefined, message)];
}

function noColumn(named: string, word: string, header: readonly string[]): BacklogTrouble {
  return unclear(
    undefined,
    `There is no column “${named}” to take as ${word}. The file has ${inWords(header)}.`,
  );
}

export function noTitle(header: readonly string[]): string {
  return `No column of the table is known to hold titles. Say in throughline.mapping.yaml which one does, as in \`columns: { title: ${header[0] ?? 'Summary'} }\`; the file has ${inWords(header)}.`;
}

/** How many columns are named. */
const NAMED = 12;

function inWords(header: readonly string[]): string {
  const names = distinct(header).map((name) => `“${name}”`);
  const rest = names.length - NAMED;
  return names.slice(0, NAMED).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
