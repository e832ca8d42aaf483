import { lastAtOrBefore } from '../../model';
import { isBlank, isCommentLine, indentOf, textStart } from '../lines';

/** Where members of one block collection stand: their column as it is and as it should be, and the level around them. */
export interface Level {
  readonly old: number;
  readonly now: number;
  readonly above: Level | undefined;
}

/** A line of a text, and what the formatter found out about it. */
export interface Line {
  readonly start: number;
  /** Without its line end. */
  readonly text: string;
  readonly indent: number;
  readonly isBlank: boolean;
  readonly isComment: boolean;
  /** The column at which it should begin; undefined for what nobody has placed, as most blank lines. */
  column: number | undefined;
  /** The levels that begin on it, the innermost; undefined for what goes on from lines above. */
  level: Level | undefined;
  /** True where its line end lies in a text of several lines, so that white space before it may count. */
  isOpen: boolean;
  /** True for the lines of a text behind `|` or `>`: what stands below them as deep becomes part of it. */
  isBlockText: boolean;
  /** True where blank lines below would become part of a text (`|+`). */
  isKept: boolean;
}

/** The lines of a text, with the way from an offset to its line. */
export class Lines {
  readonly all: readonly Line[];
  private readonly starts: readonly number[];

  constructor(text: string) {
    const begin = textStart(text);
    let start = begin;
    this.all = text
      .slice(begin)
      .split('\n')
      .map((whole) => {
        const line = lineOf(start, whole.endsWith('\r') ? whole.slice(0, -1) : whole);
        start += whole.length + 1;
        return line;
      });
    this.starts = this.all.map((line) => line.start);
  }

  /** The number of the line that holds an offset. */
  numberOf(offset: number): number {
    return lastAtOrBefore(this.starts, offset);
  }

  at(offset: number): Line | undefined {
    return this.all[this.numberOf(offset)];
  }

  /** True for what its line begins with. */
  isFirst(offset: number): boolean {
    const line = this.at(offset);
    return line !== undefined && line.start + line.indent === offset;
  }

  /** The lines after that of the first offset, up to that of the second. */
  after(start: number, end: number): readonly Line[] {
    return this.all.slice(this.numberOf(start) + 1, this.numberOf(end) + 1);
  }
}

function lineOf(start: number, text: string): Line {
  return {
    start,
    text,
    indent: indentOf(text),
    isBlank: isBlank(text),
    isComment: isCommentLine(text),
    column: undefined,
    level: undefined,
    isOpen: false,
    isBlockText: false,
    isKept: false,
  };
}
