import { insertion, type TextEdit } from '../apply';
import type { Line, Lines } from './lines';

/** A place where a section or an entry begins, with the comments that lead to it. */
interface Beginning {
  /** The number of its first line. */
  readonly top: number;
  readonly hasBlank: boolean;
}

/** Takes away blank lines that are too many, and puts in those that are missing. */
export class BlankLines {
  constructor(
    private readonly lines: Lines,
    private readonly lineEnd: string,
  ) {}

  /**
   * @param sections where each section begins
   * @param lists where the entries of each list of entries begin
   */
  edits(sections: readonly number[], lists: readonly (readonly number[])[]): readonly TextEdit[] {
    return [
      ...this.between(sections, (top, before) => this.takesLines(before, top)),
      ...lists.flatMap((dashes) => this.betweenEntries(dashes)),
    ];
  }

  /** The blank lines at the beginning and at the end, and all but the first of several in a row. */
  surplus(): ReadonlySet<Line> {
    const { all } = this.lines;
    const last = all.findLastIndex((line) => !isGap(line));
    return new Set(
      all.filter((line, i) => {
        const before = all[i - 1];
        return isGap(line) && i < all.length - 1 && (!before || isGap(before) || i > last);
      }),
    );
  }

  private betweenEntries(dashes: readonly number[]): readonly TextEdit[] {
    const beginnings = dashes.slice(1).map((dash) => this.beginningAt(dash));
    const spaced = beginnings.filter(({ hasBlank }) => hasBlank).length;
    return spaced * 2 > beginnings.length ? this.between(dashes, () => true) : [];
  }

  private between(
    offsets: readonly number[],
    isWanted: (top: number, before: number) => boolean,
  ): readonly TextEdit[] {
    return offsets.slice(1).flatMap((offset, i) => {
      const { top, hasBlank } = this.beginningAt(offset);
      const line = this.lines.all[top];
      if (!line || hasBlank || this.lines.all[top - 1]?.isKept) return [];
      return isWanted(top, this.lines.numberOf(offsets[i] ?? 0)) ? [insertion(line.start, this.lineEnd)] : [];
    });
  }

  private beginningAt(offset: number): Beginning {
    const { all } = this.lines;
    let top = this.lines.numberOf(offset);
    const column = all[top]?.column;
    while (isLeading(all[top - 1], column)) top--;
    const above = all[top - 1];
    return { top, hasBlank: above !== undefined && above.isBlank };
  }

  /** True for a section of several lines: from one line to before another. */
  private takesLines(start: number, end: number): boolean {
    return this.lines.all.slice(start + 1, end).some(({ isBlank }) => !isBlank);
  }
}

function isGap({ isBlank, isOpen }: Line): boolean {
  return isBlank && !isOpen;
}

function isLeading(line: Line | undefined, column: number | undefined): boolean {
  return line !== undefined && line.isComment && !line.isOpen && line.column === column;
}
