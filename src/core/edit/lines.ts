/**
 * Where lines, blanks and comments begin and end in a YAML text. White space is what YAML takes for it: space, tab
 * and line ends; a no-break or an ideographic space is text.
 */

const BYTE_ORDER_MARK = '\uFEFF';

/** Where the text proper begins: after a byte order mark. */
export function textStart(text: string): number {
  return text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
}

/** The offset at which the line of `offset` begins, after a byte order mark. */
export function lineStart(text: string, offset: number): number {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  return Math.max(start, textStart(text));
}

/** The offset at which the line of `offset` ends, its line end not included. */
export function lineEnd(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  if (feed < 0) return text.length;
  return feed > offset && text[feed - 1] === '\r' ? feed - 1 : feed;
}

/** The offset at which the next line begins; the length of the text on the last line. */
export function nextLine(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  return feed < 0 ? text.length : feed + 1;
}

/** How many characters are looked at for the line ends of a text. */
const ENOUGH = 100_000;

/** The line end that most lines have; `\n` in a text of one line. */
export function lineEndOf(text: string): string {
  const beginning = text.slice(0, ENOUGH);
  const all = beginning.split('\n').length - 1;
  const carriageReturns = beginning.split('\r\n').length - 1;
  return carriageReturns * 2 > all ? '\r\n' : '\n';
}

/** How many characters stand before `offset` on its line. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** What stands before `offset` on its line. */
export function linePrefix(text: string, offset: number): string {
  return text.slice(lineStart(text, offset), offset);
}

/** True where nothing but white space stands before `offset` on its line. */
export function beginsLine(text: string, offset: number): boolean {
  return /^[ \t]*$/u.test(linePrefix(text, offset));
}

/** The line of `offset`, without its line end. */
export function lineAt(text: string, offset: number): string {
  return text.slice(lineStart(text, offset), lineEnd(text, offset));
}

export function isBlank(line: string): boolean {
  return /^[ \t\r]*$/u.test(line);
}

export function isCommentLine(line: string): boolean {
  return /^[ \t]*#/u.test(line);
}

/** How many spaces and tabs a line begins with. */
export function indentOf(line: string): number {
  return /^[ \t]*/u.exec(line)?.[0].length ?? 0;
}

/** True where nothing but white space and a comment follows `offset` on its line. */
export function endsLine(text: string, offset: number): boolean {
  return /^(?:[ \t]*|[ \t]+#.*)$/u.test(text.slice(offset, lineEnd(text, offset)));
}

/** The offset of the next character that is neither white space nor part of a comment. */
export function skipBlanks(text: string, offset: number): number {
  let at = offset;
  for (;;) {
    const character = text[at];
    if (isWhite(character)) at++;
    else if (character === '#' && beginsComment(text, at)) at = lineEnd(text, at);
    else return at;
  }
}

function beginsComment(text: string, offset: number): boolean {
  return offset === textStart(text) || isWhite(text[offset - 1]);
}

export function isWhite(character: string | undefined): boolean {
  return character === ' ' || character === '\n' || character === '\r' || character === '\t';
}

/** True for a stretch of white space, over line ends too. */
export function isWhiteBetween(text: string, start: number, end: number): boolean {
  return /^[ \t\r\n]*$/u.test(text.slice(start, end));
}

/** The end of a stretch without the white space at its end. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isWhite(text[at - 1])) at--;
  return at;
}

/** The offset of the first line at or after the line `from` that is not blank; the length of the text where all are. */
export function skipBlankLines(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(lineAt(text, at))) at = nextLine(text, at);
  return at;
}

/** The offset at which the blank lines above the line that begins at `from` begin; `from` where there are none. */
export function blankLinesAbove(text: string, from: number): number {
  let at = from;
  while (at > textStart(text) && isBlank(lineAt(text, at - 1))) at = lineStart(text, at - 1);
  return at;
}
