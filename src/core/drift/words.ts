/** Letters and digits of any script. */
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * The words of a text in their order, as they are written: `leadScoring` is two words, «customer's» is «customer», and
 * one character alone is none.
 */
export function wordsOf(text: string): readonly string[] {
  const parted = text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/[’']s\b/gu, '');
  return (parted.match(WORD) ?? []).filter((word) => word.length > 1);
}
