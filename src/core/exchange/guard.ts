/** The apostrophe that keeps a spreadsheet from running a cell: programs that write tables put it before, and readers take it off. */

/** What a spreadsheet would take for a formula. A number with a sign is none. */
export const FORMULA = /^[=+\-@\t\r](?!\d+(?:[.,]\d+)?$)/u;

/** What was written behind such an apostrophe; any other text as it is. */
export function unguarded(text: string): string {
  return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}
