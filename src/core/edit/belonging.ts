import { blankLinesAbove, indentOf, isCommentLine, lineAt, lineStart, textStart } from './lines';

/**
 * Which comment lines above a thing go with it when it is removed.
 *
 * A comment speaks of what follows it: the lines directly above, with the same indentation, belong to the thing below.
 * Not so above the first thing of a collection, where a comment speaks of all of them, unless another comment stands
 * above it, apart by a blank line. And not so for a line drawn as a heading (`# --- Phase 2 ---`), which speaks of
 * several. A directive that silences the next line always goes with that line.
 */
interface Thing {
  /** Where the line of the thing begins. */
  readonly line: number;
  /** Where what stands before ends, so that nothing above is looked at; -1 where nothing stands before. */
  readonly limit: number;
  readonly isFirst: boolean;
}

/** The offset of the first line that goes with the thing: its own, or a comment line above. */
export function belongingStart(text: string, thing: Thing): number {
  const lines = commentLinesAbove(text, thing);
  const top = lines.at(-1);
  const clear = !thing.isFirst || (top !== undefined && isBelowOther(text, top, thing.limit));
  return clear ? undrawn(text, lines, thing.line) : directivesStart(text, thing);
}

/** As `belongingStart`, where only directives that silence the next line go with it. */
export function directivesStart(text: string, thing: Thing): number {
  const lines = commentLinesAbove(text, thing);
  const end = lines.findIndex((line) => !isDirective(lineAt(text, line)));
  return lines[(end < 0 ? lines.length : end) - 1] ?? thing.line;
}

/** Offsets of the comment lines directly above, with the same indentation; the nearest first. */
function commentLinesAbove(text: string, { line, limit }: Thing): number[] {
  const indent = indentOf(lineAt(text, line));
  const found: number[] = [];
  for (let at = line; at > textStart(text) && at > limit;) {
    at = lineStart(text, at - 1);
    const above = lineAt(text, at);
    if (at <= limit || !isCommentLine(above) || indentOf(above) !== indent) break;
    found.push(at);
  }
  return found;
}

/** True where a blank line, and a comment above that, stand before the line at `top`. */
function isBelowOther(text: string, top: number, limit: number): boolean {
  const gap = blankLinesAbove(text, top);
  if (gap === top || gap <= limit) return false;
  const above = lineStart(text, gap - 1);
  return above > limit && isCommentLine(lineAt(text, above));
}

/** Leaves out a drawn heading and what stands above it. */
function undrawn(text: string, lines: readonly number[], own: number): number {
  const end = lines.findIndex((line) => isDrawn(lineAt(text, line)));
  return lines[(end < 0 ? lines.length : end) - 1] ?? own;
}

function isDrawn(line: string): boolean {
  return /[-=*#~_─═]{3}/u.test(line);
}

function isDirective(line: string): boolean {
  return /^[ \t]*#\s*throughline-disable-next-line\b/u.test(line);
}
