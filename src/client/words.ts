/**
 * Looks a sentence up in the display language and fills in `{0}`, `{1}` …; the form of `vscode.l10n.t`.
 * The texts of this folder take it as a parameter, so that they can be tested without an editor.
 */
export type Translate = (message: string, ...args: (string | number | boolean)[]) => string;

/**
 * A number with its noun: `counted(3, one, many)` fills `many`, `counted(1, one, many)` fills `one`.
 * Both are already translated and hold `{0}` at the place of the number.
 */
export function counted(count: number, one: string, many: string): string {
  return (count === 1 ? one : many).replace('{0}', String(count));
}
