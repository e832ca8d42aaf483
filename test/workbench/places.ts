/** Line and column, both from 1 as in the status bar, behind the first place where these words stand in a text. */
export function behind(text: string, words: string): readonly [line: number, column: number] {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`"${words}" is not in the text.`);
  const lines = text.slice(0, at + words.length).split('\n');
  return [lines.length, (lines.at(-1) ?? '').length + 1];
}
