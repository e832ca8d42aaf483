import Papa from 'papaparse';
import { FORMULA } from '../exchange';
import type { Steps } from '../model';
import type { Cell, TableData } from '../tables';

export interface CsvOptions {
  /** True for a byte-order mark, by which Excel knows UTF-8. */
  readonly mark: boolean;
  /** True to leave texts as they are, though a spreadsheet would run some of them as formulas. */
  readonly isExact: boolean;
}

const MARK = '\uFEFF';

/** How many rows are written between two steps. */
const STEP = 200;

/**
 * A table as CSV, RFC 4180: a header, lines that end in CR LF, quotes where they are needed. What a spreadsheet would take
 * for a formula gets an apostrophe before it, unless it is to be exact; numbers never do.
 */
export function* tableCsv({ columns, rows }: TableData, { mark, isExact }: CsvOptions): Steps<string> {
  const config = { newline: '\r\n', ...(!isExact && { escapeFormulae: FORMULA }) };
  const lines = [Papa.unparse([columns.map(({ name }) => name)], config)];
  for (let at = 0; at < rows.length; at += STEP) {
    const cells = rows.slice(at, at + STEP).map((row) => row.map(plain));
    lines.push(Papa.unparse(cells, config));
    yield;
  }
  return `${mark ? MARK : ''}${lines.join('\r\n')}\r\n`;
}

/** What stands between the texts of a list, where a cell holds only one. */
const BETWEEN = '; ';

/** A cell as a single value. */
export function plain(cell: Cell): string | number | boolean | null {
  return isList(cell) ? cell.join(BETWEEN) : cell;
}

function isList(cell: Cell): cell is readonly string[] {
  return Array.isArray(cell);
}
