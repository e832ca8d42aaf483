import { offsetAt, rangeOf, type CharterFile, type Place, type Range } from '../model';
import { cellsOf, printable, type Cell } from './columns';
import type { Paint } from './style';

/** What to print of the line that a finding stands on. */
export interface FrameOptions {
  /** Columns that there are for the frame. */
  readonly width: number;
  readonly mark: Paint;
  readonly faint: Paint;
}

/**
 * The line at which a place begins, with its number, and the place marked below. A line that is too long is cut around
 * the mark.
 *
 *     13 |   - { id: WI-2, title: Upgrade the plug-in framework, type: task }
 *        |                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function codeFrame({ file, span }: Place, { width, mark, faint }: FrameOptions): readonly string[] {
  const range = rangeOf(file.lines, span);
  const number = String(range.start.line + 1);
  const cells = cellsOf(printable(lineAt(file, range.start.line)));
  const marked = markedIn(cells, range);
  const { from, to } = cutAround(cells, marked, Math.max(width - number.length - 3, 20));
  const before = from > 0 ? '…' : '';
  const shown = cells.slice(from, to).map((cell) => cell.text);
  const text = `${before}${shown.join('')}${to < cells.length ? '…' : ''}`.trimEnd();
  const blank = ' '.repeat(before.length + columns(cells, from, marked.from));
  const carets = '^'.repeat(Math.max(1, columns(cells, marked.from, Math.min(marked.to, to))));
  const further = range.end.line > range.start.line ? ` to line ${range.end.line + 1}` : '';
  return [
    `${faint(`${number} |`)} ${text}`.trimEnd(),
    `${faint(`${' '.repeat(number.length)} |`)} ${blank}${mark(`${carets}${further}`)}`,
  ];
}

/** A stretch of a line, in characters; `to` is not included. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

function lineAt({ text, lines }: CharterFile, line: number): string {
  const end = offsetAt(lines, text.length, { line: line + 1, character: 0 });
  return text.slice(lines.startOf(line), end).replace(/[\r\n]+$/u, '');
}

/** At least one character; behind the text where the range begins at its end. */
function markedIn(cells: readonly Cell[], { start, end }: Range): Stretch {
  const last = end.line > start.line ? Infinity : Math.max(end.character, start.character + 1);
  const from = cells.findIndex((cell) => cell.at + cell.text.length > start.character);
  if (from < 0) return { from: cells.length, to: cells.length };
  const to = cells.findIndex((cell) => cell.at >= last);
  return { from, to: to < 0 ? cells.length : to };
}

function columns(cells: readonly Cell[], from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += widthAt(cells, i);
  return sum;
}

function widthAt(cells: readonly Cell[], i: number): number {
  return cells[i]?.width ?? 0;
}

/** How much of the text before the mark a cut line keeps, so that a reader knows where he is. */
const LEAD = 16;

/** What of a line has room, with the mark in it: from the beginning of the line where that is possible. */
function cutAround(cells: readonly Cell[], marked: Stretch, room: number): Stretch {
  if (columns(cells, 0, cells.length) <= room) return { from: 0, to: cells.length };
  const from = columns(cells, 0, marked.to) < room ? 0 : startOfCut(cells, marked.from, room);
  let to = from;
  for (let used = from > 0 ? 2 : 1; to < cells.length; to++) {
    used += widthAt(cells, to);
    if (used > room) break;
  }
  return { from, to };
}

function startOfCut(cells: readonly Cell[], first: number, room: number): number {
  const lead = Math.max(LEAD, room - columns(cells, first, cells.length) - 2);
  let start = first;
  for (let used = 0; start > 0; start--) {
    used += widthAt(cells, start - 1);
    if (used > lead) break;
  }
  return start;
}
