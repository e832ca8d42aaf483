import type { FoldingRange } from 'vscode-languageserver-types';
import type { Steps } from '../../core/model';

/** How many lines are looked at between two steps. */
const STEP = 5000;

/** How many folds are told where the editor does not say how many it wants. */
const MOST = 20_000;

/** A stretch of lines that is still open. */
interface Open {
  readonly line: number;
  readonly depth: number;
}

interface Line {
  readonly number: number;
  readonly text: string;
}

/**
 * What can be folded: sections, entries, what stands below a key, texts of several lines, and comments of several
 * lines. Read off the indentation alone, so that a text that does not parse folds as well.
 */
export function* folding(text: string, limit = MOST): Steps<FoldingRange[]> {
  const folder = new Folder();
  const ends = /\r\n|\n|\r|$/gu;
  let number = 0;
  for (let start = 0; start <= text.length; number++) {
    ends.lastIndex = start;
    const end = ends.exec(text);
    const at = end?.index ?? text.length;
    folder.take({ number, text: text.slice(start, at) });
    if (end === null || end[0] === '') break;
    start = at + end[0].length;
    if (number % STEP === STEP - 1) yield;
  }
  return folder.folds(limit);
}

class Folder {
  private readonly found: { readonly fold: FoldingRange; readonly depth: number }[] = [];
  private readonly open: Open[] = [];
  private last = 0;
  /** The first and the last line of the comment that is read. */
  private comment: { readonly start: number; end: number } | undefined;
  /** The indentation that the lines of a text go beyond; undefined outside of one. */
  private text: number | undefined;

  take({ number, text }: Line): void {
    const written = text.trimStart();
    if (written.trimEnd() === '') return this.endComment();
    const indent = text.length - written.length;
    if (this.text !== undefined && indent > this.text) {
      this.last = number;
      return;
    }
    this.text = undefined;
    if (written.startsWith('#')) return this.takeComment(number);
    this.endComment();
    const depth = depthOf(indent, written);
    this.close(depth);
    this.open.push({ line: number, depth });
    this.last = number;
    if (opensText(written)) this.text = indent + textIndentOf(written);
  }

  /** A comment belongs to what follows: it ends nothing by itself. */
  private takeComment(number: number): void {
    if (this.comment?.end === number - 1) this.comment.end = number;
    else {
      this.endComment();
      this.comment = { start: number, end: number };
    }
  }

  private endComment(): void {
    const { comment } = this;
    this.comment = undefined;
    if (comment && comment.end > comment.start) {
      const fold = { startLine: comment.start, endLine: comment.end, kind: 'comment' };
      this.found.push({ fold, depth: 0 });
    }
  }

  /** Ends what a line of this depth is not below of. */
  private close(depth: number): void {
    for (let top = this.open.at(-1); top && top.depth >= depth; top = this.open.at(-1)) {
      this.open.pop();
      this.fold(top);
    }
  }

  private fold({ line, depth }: Open): void {
    if (this.last > line) this.found.push({ fold: { startLine: line, endLine: this.last }, depth });
  }

  /** In the order of the text. Where there are too many, those that lie deepest are left out. */
  folds(limit: number): FoldingRange[] {
    this.endComment();
    this.close(-1);
    const kept =
      this.found.length > limit
        ? this.found.toSorted((a, b) => a.depth - b.depth).slice(0, limit)
        : this.found;
    return kept
      .map(({ fold }) => fold)
      .toSorted((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
  }
}

/** A dash at the column of the key above it is below that key. */
function depthOf(indent: number, written: string): number {
  return indent * 2 + (/^-(?:\s|$)/u.test(written) ? 1 : 0);
}

/** True where a block text begins behind a key or a dash. */
function opensText(written: string): boolean {
  return /(?::|-)\s+(?:&\S+\s+)?[|>][-+0-9]*\s*(?:\s#.*)?$/u.test(written);
}

/** How far to the right of the line its key stands: behind the dashes. */
function textIndentOf(written: string): number {
  const dashes = /^(?:-\s+)*/u.exec(written)?.[0].length ?? 0;
  return /^(?:-\s+)*[|>]/u.test(written) ? Math.max(0, dashes - 2) : dashes;
}
