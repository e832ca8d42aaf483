/** Tables of which nobody knows yet which column holds the titles. */
import type { Steps } from '../model';
import { textOf } from './encoding';
import { longText, type BacklogFile } from './longText';
import { READERS } from './recognise';
import { headerOf, isJsonOrMarkup, readTable } from './table';

/** A column of a table, with the first cells that hold something. */
export interface AskedColumn {
  readonly name: string;
  readonly examples: readonly string[];
}

const EXAMPLES = 3;

/** The columns of a table that no reader knows, for somebody to say what they mean; none for anything else. */
export function* unknownColumns(file: BacklogFile): Steps<readonly AskedColumn[]> {
  const text = yield* textOf(file);
  if ('message' in text || READERS.some((reader) => reader.recognises(text.head))) return [];
  const header = headerOf(text.head);
  if (isJsonOrMarkup(text.head) || header.filter((name) => name !== '').length < 2) return [];
  const table = readTable(longText([text.head]));
  if ('message' in table) return [];
  const rows = [...table.rows];
  return header.flatMap((name, place) => {
    if (name === '' || header.indexOf(name) !== place) return [];
    const cells = rows.map((row) => (row.cells[place] ?? '').replace(/\s+/gu, ' '));
    const examples = [...new Set(cells.filter((cell) => cell !== ''))].slice(0, EXAMPLES);
    return [{ name, examples }];
  });
}
