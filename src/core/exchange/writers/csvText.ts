import Papa from 'papaparse';
import { FORMULA } from '../guard';

/**
 * Rows as CSV, with the line ends and quotes of RFC 4180. What a spreadsheet would take for a formula gets an apostrophe
 * before it, as it is taken off again where such a file is read.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => [...row]);
  return `${Papa.unparse(cells, { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`;
}
