/** One character as a terminal shows it: a letter with its accents, an emoji of several code points. */
export interface Cell {
  readonly text: string;
  /** Columns that it takes up: 0, 1 or 2. */
  readonly width: number;
  /** Where it begins in its text, in UTF-16 units. */
  readonly at: number;
}

/** The characters of one line. */
export function cellsOf(line: string): readonly Cell[] {
  if (isPlain(line)) return Array.from(line, (text, at) => ({ text, width: 1, at }));
  graphemes ??= new Intl.Segmenter();
  return Array.from(graphemes.segment(line), ({ segment, index }) => ({
    text: segment,
    width: widthOfCharacter(segment),
    at: index,
  }));
}

/** How many columns a line takes up on a terminal. */
export function columnsOf(line: string): number {
  if (isPlain(line)) return line.length;
  return cellsOf(line).reduce((sum, cell) => sum + cell.width, 0);
}

/**
 * The text with everything made visible that a terminal would obey rather than show: control characters, and marks
 * that turn the direction of writing. As long as before, so that positions stay what they are.
 */
export function printable(text: string): string {
  return text
    .replaceAll('\t', ' ')
    .replace(/[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu, (mark) => {
      const code = mark.charCodeAt(0);
      return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\uFFFD';
    });
}

/** A text as lines of at most `width` columns, broken at spaces; a word that is longer stands on a line of its own. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter((each) => each !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && columnsOf(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

let graphemes: Intl.Segmenter | undefined;

/**
 * True for a text of European letters and signs only, each of them one unit and one column. That is nearly every text,
 * and to make a segmenter for the others costs as much as to check a small charter.
 */
function isPlain(text: string): boolean {
  return /^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u02FF\u0370-\u0482\u048A-\u0590\u2010-\u2027\u20A0-\u20BF]*$/u.test(
    text,
  );
}

/** Emoji, and what East Asian scripts write in full width. */
const WIDE =
  /[\p{Emoji_Presentation}\u{1100}-\u{115F}\u{2E80}-\u{303E}\u{3041}-\u{A4CF}\u{A960}-\u{A97C}\u{AC00}-\u{D7A3}\u{F900}-\u{FAFF}\u{FE30}-\u{FE6F}\u{FF01}-\u{FF60}\u{FFE0}-\u{FFE6}\u{20000}-\u{3FFFD}]|\uFE0F/u;

function widthOfCharacter(character: string): number {
  if (WIDE.test(character)) return 2;
  return /^[\p{Mark}\p{Default_Ignorable_Code_Point}]+$/u.test(character) ? 0 : 1;
}
