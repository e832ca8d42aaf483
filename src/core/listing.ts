/** What a table on a page does with its rows. Pure, so that it can be tested without a page. */

/** A row as the texts of its cells. */
export type Texts = readonly string[];

export interface Order {
  /** The number of a column, from 0. */
  readonly column: number;
  readonly isDescending: boolean;
}

/**
 * Rows in an order: numbers by their size, texts as people sort them, what is empty at the end whichever way. Rows that
 * are alike stay as they are.
 */
export function ordered<R extends { readonly texts: Texts }>(rows: readonly R[], order: Order): readonly R[] {
  const { column, isDescending } = order;
  const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
  const keyed = rows.map((row) => ({ row, text: row.texts[column] ?? '' }));
  const sign = isDescending ? -1 : 1;
  return keyed
    .toSorted((a, b) => {
      if (a.text === '' || b.text === '') return Number(a.text === '') - Number(b.text === '');
      const [x, y] = [numberOf(a.text), numberOf(b.text)];
      return sign * (x !== undefined && y !== undefined ? x - y : collator.compare(a.text, b.text));
    })
    .map(({ row }) => row);
}

/** `1,204.5` and `−3` as numbers; undefined for any other text. */
function numberOf(text: string): number | undefined {
  return /^[−-]?\d{1,3}(?:,?\d{3})*(?:\.\d+)?$/u.test(text)
    ? Number(text.replaceAll(',', '').replace('−', '-'))
    : undefined;
}

/** True where a row has all words of a filter, in whatever cells. */
export function fits(texts: Texts, filter: string): boolean {
  const words = filter.toLowerCase().split(/\s+/u);
  const text = texts.join('\n').toLowerCase();
  return words.every((word) => text.includes(word));
}

/** What a spreadsheet would take for a formula. A number with a sign is none. */
const FORMULA = /^[=+\-@\t\r](?!\d+(?:[.,]\d+)?$)/u;

/**
 * Rows as CSV by RFC 4180, with the mark by which Excel knows UTF-8. What a spreadsheet would take for a formula gets an
 * apostrophe before it.
 */
export function csvOf(rows: readonly Texts[]): string {
  const lines = rows.map((row) => row.map(cellOf).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function cellOf(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /["\r\n,]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
