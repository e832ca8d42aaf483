/** Files and texts that come in pieces, so that nobody has to hold all of one. */

/** A file that somebody chose, wherever it lies. */
export interface BacklogFile {
  /** In bytes. */
  readonly size: number;
  /** Its bytes in their order. To go through them again begins anew. */
  readonly pieces: Iterable<Uint8Array>;
}

/** A file that is there already. */
export function inMemory(pieces: readonly Uint8Array[]): BacklogFile {
  return { size: pieces.reduce((sum, { length }) => sum + length, 0), pieces };
}

/** A text that is read as far as somebody wants it. */
export interface LongText {
  /** Its first characters, enough to tell what it is. */
  readonly head: string;
  /** All of it. To go through it again begins anew. */
  readonly pieces: Iterable<string>;
}

/** As many characters as any header takes, however many columns it has. */
export const HEAD = 65_536;

export function longText(pieces: Iterable<string>): LongText {
  let head = '';
  for (const piece of pieces) {
    head += piece;
    if (head.length >= HEAD) break;
  }
  return { head: head.slice(0, HEAD), pieces };
}

/** What was read of a text and is not done with yet. */
export class Waiting {
  text = '';
  /** True where nothing comes behind `text`. */
  isLast = false;
  private readonly coming: Iterator<string>;

  constructor(pieces: Iterable<string>) {
    this.coming = pieces[Symbol.iterator]();
  }

  /** Reads on until so many characters wait, or the text ends. */
  fill(length: number): void {
    while (this.text.length < length && !this.isLast) {
      const next = this.coming.next();
      if (next.done) this.isLast = true;
      else this.text += next.value;
    }
  }

  /** Reads on. What has to be looked at from its beginning each time grows twofold, so that this is done a few times only. */
  grow(): void {
    this.fill(2 * this.text.length + 1);
  }

  /** Leaves the first characters behind. */
  pass(length: number): void {
    this.text = this.text.slice(length);
  }
}
