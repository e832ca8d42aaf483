import type { BacklogTrouble } from './backlog';
import { linesText } from './linesText';

/** Collects what is wrong with the form of rows, and tells it once for all that are wrong in the same way. */
export class BadRows {
  /** The row that goes on to the end of the file because its quote is never closed, and the lines that it swallows. */
  open?: { readonly line: number; readonly lines: number };
  readonly strayQuotes: number[] = [];
  private readonly longer: number[] = [];
  private readonly shorter: number[] = [];
  private last = 0;

  /** Looks whether a row below the header has as many cells as there are columns. */
  look({ line, cells }: { readonly line: number; readonly cells: readonly string[] }, columns: number): void {
    if (cells.slice(columns).some((cell) => cell !== '')) this.longer.push(line);
    if (cells.length < columns) this.shorter.push(line);
    this.last = line;
  }

  troubles(): readonly BacklogTrouble[] {
    const { longer, shorter } = this;
    const isCut = shorter.length === 1 && shorter[0] === this.last && !this.open;
    return [
      ...(this.open ? [neverClosed(this.open)] : []),
      ...unclear(
        longer,
        'has more cells than there are columns',
        'have more cells than there are columns',
        'A text with the delimiter in it may not be quoted; look at what became of it.',
      ),
      ...unclear(
        shorter,
        `has fewer cells than there are columns`,
        `have fewer cells than there are columns`,
        isCut
          ? 'It is the last one: the file may have been cut off.'
          : 'The missing ones at the end are taken as empty.',
      ).map((trouble): BacklogTrouble => (isCut ? { ...trouble, isCut } : trouble)),
      ...unclear(
        this.strayQuotes,
        'has a quotation mark within a quoted cell',
        'have a quotation mark within a quoted cell',
        'It should be written twice; look at what became of it.',
      ),
    ];
  }
}

function neverClosed({ line, lines }: { readonly line: number; readonly lines: number }): BacklogTrouble {
  const swallowed = lines > 1 ? ` It swallows the ${lines} lines from there on.` : '';
  return {
    line,
    kind: 'skipped',
    isCut: true,
    message: `The row on line ${line} has a quotation mark that is never closed: the file was cut off, or a mark is missing.${swallowed} The rows before it are read.`,
  };
}

function unclear(
  lines: readonly number[],
  one: string,
  many: string,
  advice: string,
): readonly BacklogTrouble[] {
  const [line] = lines;
  if (line === undefined) return [];
  const message = `The ${lines.length === 1 ? `row on ${linesText(lines)} ${one}` : `rows on ${linesText(lines)} ${many}`}. ${advice}`;
  return [{ line, kind: 'unclear', message }];
}
