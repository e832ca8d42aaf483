/** Tables of which nobody knows yet which column holds the titles. */
import { drained } from '../model';
import { textOf } from './encoding';
import { READERS } from './recognise';
import { headerOf, isJsonOrMarkup, readTable } from './table';

/** A column of a table, with the first cells that hold something. */
export interface AskedColumn {
  readonly name: string;
  readonly examples: readonly string[];
}

/** Enough of a file for the header and some rows. */
const BEGINNING = 65_536;

const EXAMPLES = 3;

/** The columns of a table that no reader knows, for somebody to say what they mean; undefined for anything else. */
export function unknownColumns(bytes: Uint8Array): readonly AskedColumn[] | undefined {
  const text = textOf(bytes);
  if (typeof text !== 'string' || READERS.some((reader) => reader.recognises(text))) return undefined;
  const header = headerOf(text);
  if (isJsonOrMarkup(text) || header.filter((name) => name !== '').length < 2) return undefined;
  const table = drained(readTable(text.slice(0, BEGINNING)));
  if ('message' in table) return undefined;
  return header.flatMap((name, place) => {
    if (name === '' || header.indexOf(name) !== place) return [];
    const cells = table.rows.map(({ cells: row }) => (row[place] ?? '').replace(/\s+/gu, ' '));
    const examples = [...new Set(cells.filter((cell) => cell !== ''))].slice(0, EXAMPLES);
    return [{ name, examples }];
  });
}
