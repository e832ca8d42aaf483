/** A table as text: which rows there are, where each begins, and what is wrong with its form. What columns mean is not asked here. */
import Papa from 'papaparse';
import type { Steps } from '../model';
import type { BacklogTrouble, Unreadable } from './backlog';
import { unguarded } from './guard';

export interface Table {
  /** The names of the columns, trimmed, in their order; a name may come more than once, or be empty. */
  readonly header: readonly string[];
  /** Rows that hold something. */
  readonly rows: readonly TableRow[];
  readonly troubles: readonly BacklogTrouble[];
}

export interface TableRow {
  /** Line of the file on which it begins, from 1: a row whose cells hold line breaks goes over several. */
  readonly line: number;
  /** Trimmed; fewer than there are columns, or more, where the row was written so. */
  readonly cells: readonly string[];
}

/** In this order where a header does not tell them apart. */
const DELIMITERS = [',', ';', '\t', '|'] as const;

/** Rows that are read before others may run. */
const SLICE = 250;

/** Enough of a file for its header, however many columns it has. */
const HEADER_LENGTH = 65_536;

/**
 * Reads text with commas, semicolons, tabs or bars between cells; which it is tells the header, or a first line
 * `sep=;` as Excel writes it. Rows that are longer or shorter than the header are kept as they are and told. A quote
 * that is never closed swallows the rest of the file: the rows before it are read.
 */
export function* readTable(text: string): Steps<Table | Unreadable> {
  const form = formOf(text);
  if (!form) return { message: 'The table is empty: it has no row with the names of its columns.' };
  const rows: TableRow[] = [];
  const bad = new BadRows();
  let { at, line } = form;
  while (at < form.text.length) {
    const slice = parsed(form.text.slice(at), form, SLICE);
    for (const [i, cells] of slice.rows.entries()) {
      const lines = linesOf(cells, form.newline);
      const row = { line, cells: cells.map((cell) => unguarded(cell.trim())) };
      if (slice.open === i) bad.open = { line, lines };
      else if (row.cells.some((cell) => cell !== '')) rows.push(row);
      if (slice.strayQuotes.has(i)) bad.strayQuotes.push(line);
      line += lines;
    }
    if (slice.length === 0) break;
    at += slice.length;
    yield;
  }
  const [first, ...rest] = rows;
  if (!first) return { message: 'The table is empty: it has no row with the names of its columns.' };
  const header = first.cells;
  if (rest.length === 0 && !bad.open) {
    return { message: 'The table has names of columns and no rows. Look whether the query finds anything.' };
  }
  return { header, rows: rest, troubles: bad.troubles(header, rest) };
}

/** True for a text that begins as no table does. */
export function isJsonOrMarkup(text: string): boolean {
  return /^\s*[[{<]/u.test(text.slice(0, 1000));
}

/** The names of the columns, from the beginning of a text alone; empty where it is no table. */
export function headerOf(text: string): readonly string[] {
  const form = formOf(text.slice(0, HEADER_LENGTH));
  if (!form) return [];
  const { rows } = parsed(form.text.slice(form.at), form, 1);
  return (rows[0] ?? []).map((cell) => cell.trim());
}

interface Form {
  /** Without marks of byte order: files that were joined have them in the middle too. */
  readonly text: string;
  readonly newline: '\n' | '\r';
  readonly delimiter: string;
  /** Where the header begins. */
  readonly at: number;
  readonly line: number;
}

/** Undefined where nothing is written. */
function formOf(source: string): Form | undefined {
  const text = source.replaceAll('\uFEFF', '');
  const newline = text.includes('\n') ? '\n' : '\r';
  const told = /^sep=(.)[ \t]*\r?(?:\n|$)/iu.exec(text);
  const from = told?.[0].length ?? 0;
  // Lines of delimiters alone stand above the header where somebody has left rows empty.
  const blank = /^(?:[\s,;|]*[\r\n])?/u.exec(text.slice(from))?.[0] ?? '';
  const top = from + blank.length;
  if (text.slice(top).trim() === '') return undefined;
  const at = top + captionLength(text.slice(top, top + HEADER_LENGTH), newline);
  const delimiter = told?.[1] ?? likeliestDelimiter(text.slice(at, at + HEADER_LENGTH), newline);
  return { text, newline, delimiter, at, line: linesOf([text.slice(0, at)], newline) };
}

/** The one by which the header has the most columns. */
function likeliestDelimiter(start: string, newline: Form['newline']): string {
  const counts = DELIMITERS.map((delimiter) => {
    const columns = parsed(start, { newline, delimiter }, 1).rows[0]?.length ?? 0;
    return { delimiter, columns };
  });
  return counts.reduce((best, each) => (each.columns > best.columns ? each : best)).delimiter;
}

/**
 * The length of a line above the header in which a program says where the table is from, as the add-in of Azure DevOps
 * for Excel does: words in one cell, and below it two rows of several cells, as many in the one as in the other.
 */
function captionLength(start: string, newline: Form['newline']): number {
  const length = start.indexOf(newline) + 1;
  const below = start.slice(length);
  const form = { newline, delimiter: likeliestDelimiter(below, newline) };
  const filled = parsed(start.slice(0, length), form, 1).rows[0]?.filter((cell) => cell.trim() !== '') ?? [];
  const [header = [], first = []] = parsed(below, form, 2).rows;
  const isCaption =
    filled.length === 1 &&
    /\S\s+\S/u.test(filled[0] ?? '') &&
    header.length > 2 &&
    header.length === first.length &&
    header.every((cell) => cell.trim() !== '');
  return isCaption ? length : 0;
}

interface Slice {
  readonly rows: readonly (readonly string[])[];
  /** How much of the text they take. */
  readonly length: number;
  /** Index of the row in which a quote is never closed. */
  readonly open?: number;
  /** Indices of rows in which something follows a closing quote. */
  readonly strayQuotes: ReadonlySet<number>;
}

/**
 * The first rows of a text. Lines are taken to end with `\n` where there is one: the carriage return before it is
 * white space at the end of a cell, so that files in which both kinds of line ends are mixed are read too.
 */
function parsed(text: string, form: Pick<Form, 'delimiter' | 'newline'>, most: number): Slice {
  const { data, errors, meta } = Papa.parse<string[]>(text, {
    delimiter: form.delimiter,
    newline: form.newline,
    preview: most,
    fastMode: false,
  });
  const rowsWith = (code: string): number[] =>
    errors.filter((error) => error.code === code).map(({ row }) => row ?? data.length - 1);
  const open = rowsWith('MissingQuotes')[0];
  return {
    rows: data,
    length: meta.truncated ? meta.cursor : text.length,
    ...(open !== undefined && { open }),
    strayQuotes: new Set(rowsWith('InvalidQuotes')),
  };
}

/** Lines that a row takes: what stands within its cells tells, since nothing of it is left out. */
function linesOf(cells: readonly string[], newline: string): number {
  return cells.reduce((lines, cell) => lines + cell.split(newline).length - 1, 1);
}

/** Collects what is wrong with the form of rows, and tells it once for all that are wrong in the same way. */
class BadRows {
  /** The row that goes on to the end of the file because its quote is never closed, and the lines that it swallows. */
  open?: { readonly line: number; readonly lines: number };
  readonly strayQuotes: number[] = [];

  troubles(header: readonly string[], rows: readonly TableRow[]): readonly BacklogTrouble[] {
    const longer = rows.filter(({ cells }) => cells.slice(header.length).some((cell) => cell !== ''));
    const shorter = rows.filter(({ cells }) => cells.length < header.length);
    const last = rows.at(-1);
    const isCut = shorter.length === 1 && shorter[0] === last && !this.open;
    return [
      ...(this.open ? [neverClosed(this.open)] : []),
      ...unclear(
        longer.map(({ line }) => line),
        'has more cells than there are columns',
        'have more cells than there are columns',
        'A text with the delimiter in it may not be quoted; look at what became of it.',
      ),
      ...unclear(
        shorter.map(({ line }) => line),
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

/** How many lines are named before the rest is only counted. */
const NAMED = 5;

/** `line 12`, `lines 12 and 15`, `lines 3, 4, 5, 6, 7 and 210 more`. */
export function linesText(lines: readonly number[], noun = 'line'): string {
  if (lines.length === 1) return `${noun} ${lines[0]}`;
  const named = lines.slice(0, NAMED);
  const rest = lines.length - named.length;
  const last = rest > 0 ? `${rest} more` : `${named.pop()}`;
  return `${noun}s ${named.join(', ')} and ${last}`;
}
