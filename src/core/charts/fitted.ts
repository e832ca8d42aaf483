/** How wide a letter of usual text is, on average, in units of a picture whose letters are 13 high. */
const LETTER = 7.3;

/** East Asian signs take about twice the room of a letter. */
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]|\p{Emoji_Presentation}/u;

/** A text as it fits into a width, cut with `…`; empty where not even some letters do. */
export function fitted(text: string, width: number): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  let room = width;
  let taken = '';
  for (const letter of line) {
    room -= WIDE.test(letter) ? 2 * LETTER : LETTER;
    if (room < 0) return taken.length < 4 ? '' : `${taken.slice(0, -1).trimEnd()}…`;
    taken += letter;
  }
  return taken;
}
