import { firstIndex } from './lists';

/** A position as in LSP: 0-based line, 0-based UTF-16 code unit in that line. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A stretch of a text in UTF-16 units, `end` not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where the lines of a text begin. Line ends are `\n`, `\r\n` or `\r`. */
export interface LineTable {
  /** The offset at which a line begins; undefined behind the last one. */
  startOf(line: number): number | undefined;
  /** The line that an offset lies in; the last one for what lies behind the text. */
  lineAt(offset: number): number;
}

/** Offsets at which the lines of a text begin; the first is 0. */
export function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}

/** How many lines end in a text. */
export function countLineEnds(text: string): number {
  if (text.includes('\r')) return lineStartsOf(text).length - 1;
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

export function lineTableOf(text: string): LineTable {
  const starts = lineStartsOf(text);
  return { startOf: (line) => starts[line], lineAt: (offset) => lastAtOrBefore(starts, offset) };
}

/** The index of the last of some rising numbers that is not above a number; 0 where all are. */
export function lastAtOrBefore(rising: readonly number[], number: number): number {
  return Math.max(0, firstIndex(rising, (each) => each <= number) - 1);
}

/** The position of an offset in the text. */
export function positionAt(lines: LineTable, offset: number): Position {
  const line = lines.lineAt(offset);
  return { line, character: offset - (lines.startOf(line) ?? 0) };
}

export function rangeOf(lines: LineTable, span: Span): Range {
  return { start: positionAt(lines, span.start), end: positionAt(lines, span.end) };
}

/** The offset of a position, held within its line where the line is shorter and within the text where it has fewer lines. */
export function offsetAt(lines: LineTable, length: number, position: Position): number {
  const start = lines.startOf(position.line);
  if (start === undefined) return length;
  const next = lines.startOf(position.line + 1);
  return Math.min(start + position.character, next === undefined ? length : next - 1);
}
