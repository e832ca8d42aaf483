/** A table as text: which rows there are, where each begins, and what is wrong with its form. What columns mean is not asked here. */
import Papa from 'papaparse';
import type { BacklogTrouble, Unreadable } from './backlog';
import { BadRows } from './badRows';
import { unguarded } from './guard';
import { HEAD, longText, Waiting, type LongText } from './longText';

export interface Table {
  /** The names of the columns, trimmed, in their order; a name may come more than once, or be empty. */
  readonly header: readonly string[];
  /** Rows that hold something, each read when it is asked for: they can be gone through once. */
  readonly rows: Iterable<TableRow>;
  /** What is wrong with the form of the rows that were gone through. */
  troubles(): readonly BacklogTrouble[];
}

export interface TableRow {
  /** Line of the file on which it begins, from 1: a row whose cells hold line breaks goes over several. */
  readonly line: number;
  /** Trimmed; fewer than there are columns, or more, where the row was written so. */
  readonly cells: readonly string[];
}

/** In this order where a header does not tell them apart. */
const DELIMITERS = [',', ';', '\t', '|'] as const;

/** Rows that are read at once. */
const SLICE = 250;

const EMPTY: Unreadable = { message: 'The table is empty: it has no row with the names of its columns.' };

const NO_ROWS: Unreadable = {
  message: 'The table has names of columns and no rows. Look whether the query finds anything.',
};

/**
 * Reads text with commas, semicolons, tabs or bars between cells; which it is tells the header, or a first line
 * `sep=;` as Excel writes it. Rows that are longer or shorter than the header are kept as they are and told. A quote
 * that is never closed swallows the rest of the file: the rows before it are read.
 */
export function readTable(text: LongText): Table | Unreadable {
  const waiting = new Waiting(withoutMarks(text.pieces));
  const form = formOf(waiting, newlineOf(text));
  if (!form) return EMPTY;
  const bad = new BadRows();
  const filled = filledRows(writtenRows(waiting, form), bad);
  const header = filled.next();
  if (header.done) return EMPTY;
  const first = filled.next();
  if (first.done && !bad.open) return NO_ROWS;
  const { cells } = header.value;
  const rows = (function* () {
    for (let row = first; !row.done; row = filled.next()) {
      bad.look(row.value, cells.length);
      yield row.value;
    }
  })();
  return { header: cells, rows, troubles: () => bad.troubles() };
}

/** True for a text that begins as no table does. */
export function isJsonOrMarkup(text: string): boolean {
  return /^\s*[[{<]/u.test(text.slice(0, 1000));
}

/** The names of the columns, from the beginning of a text alone; empty where it is no table. */
export function headerOf(text: string): readonly string[] {
  const head = longText([text.slice(0, HEAD)]);
  const waiting = new Waiting(withoutMarks(head.pieces));
  const form = formOf(waiting, newlineOf(head));
  if (!form) return [];
  const { rows } = parsed(waiting.text, form, 1);
  return (rows[0] ?? []).map((cell) => cell.trim());
}

/** Without marks of byte order: files that were joined have them in the middle too. */
function* withoutMarks(pieces: Iterable<string>): Generator<string> {
  for (const piece of pieces) yield piece.replaceAll('\uFEFF', '');
}

type Newline = '\n' | '\r';

/** Lines are taken to end with `\r` where no `\n` is anywhere. */
function newlineOf({ head, pieces }: LongText): Newline {
  if (head.includes('\n')) return '\n';
  for (const piece of pieces) if (piece.includes('\n')) return '\n';
  return '\r';
}

interface Form {
  readonly newline: Newline;
  readonly delimiter: string;
  /** On which the header begins, from 1. */
  readonly line: number;
}

/** Passes what stands above the header. Undefined where nothing is written. */
function formOf(waiting: Waiting, newline: Newline): Form | undefined {
  let line = 1;
  const pass = (length: number): void => {
    line += linesOf([waiting.text.slice(0, length)], newline) - 1;
    waiting.pass(length);
    waiting.fill(HEAD);
  };
  waiting.fill(HEAD);
  const told = /^sep=(.)[ \t]*\r?(?:\n|$)/iu.exec(waiting.text);
  pass(told?.[0].length ?? 0);
  for (let mayGoOn = true; mayGoOn;) mayGoOn = passBlank(waiting, pass);
  if (waiting.text.trim() === '') return undefined;
  pass(captionLength(waiting.text.slice(0, HEAD), newline));
  const delimiter = told?.[1] ?? likeliestDelimiter(waiting.text.slice(0, HEAD), newline);
  return { newline, delimiter, line };
}

/**
 * Passes lines of delimiters alone, which stand above the header where somebody has left rows empty.
 *
 * @returns true where more of them may come
 */
function passBlank(waiting: Waiting, pass: (length: number) => void): boolean {
  const blank = /^[\s,;|]*/u.exec(waiting.text)?.[0] ?? '';
  const mayGoOn = blank.length === waiting.text.length && !waiting.isLast;
  pass(Math.max(blank.lastIndexOf('\n'), blank.lastIndexOf('\r')) + 1);
  if (mayGoOn) waiting.grow();
  return mayGoOn;
}

/** The one by which the header has the most columns. */
function likeliestDelimiter(start: string, newline: Newline): string {
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
function captionLength(start: string, newline: Newline): number {
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

interface WrittenRow {
  readonly line: number;
  /** How many lines it takes. */
  readonly lines: number;
  readonly cells: readonly string[];
  /** True where a quote is never closed in it. */
  readonly isOpen: boolean;
  /** True where something follows a closing quote. */
  readonly hasStrayQuote: boolean;
}

/** Rows as they are written, empty ones too. */
function* writtenRows(waiting: Waiting, form: Form): Generator<WrittenRow> {
  let { line } = form;
  for (let isOver = false; !isOver;) {
    const { isLast } = waiting;
    const slice = parsed(waiting.text, form, SLICE, isLast);
    for (const [i, cells] of slice.rows.entries()) {
      const lines = linesOf(cells, form.newline);
      yield { line, lines, cells, isOpen: slice.open === i, hasStrayQuote: slice.strayQuotes.has(i) };
      line += lines;
    }
    waiting.pass(slice.length);
    isOver = isLast && waiting.text === '';
    if (!slice.isFull) waiting.grow();
  }
}

function* filledRows(written: Iterable<WrittenRow>, bad: BadRows): Generator<TableRow, undefined> {
  for (const { line, lines, cells, isOpen, hasStrayQuote } of written) {
    if (hasStrayQuote) bad.strayQuotes.push(line);
    const row = { line, cells: cells.map((cell) => unguarded(cell.trim())) };
    if (isOpen) bad.open = { line, lines };
    else if (row.cells.some((cell) => cell !== '')) yield row;
  }
  return undefined;
}

interface Slice {
  readonly rows: readonly (readonly string[])[];
  /** How much of the text they take. */
  readonly length: number;
  /** True where there are as many rows as were asked for. */
  readonly isFull: boolean;
  /** Index of the row in which a quote is never closed. */
  readonly open?: number;
  /** Indices of rows in which something follows a closing quote. */
  readonly strayQuotes: ReadonlySet<number>;
}

/**
 * The first rows of a text. Lines are taken to end with `\n` where there is one: the carriage return before it is
 * white space at the end of a cell, so that files in which both kinds of line ends are mixed are read too.
 *
 * @param isLast false where more text comes: then the last row is left, since nobody knows yet where it ends
 */
function parsed(
  text: string,
  { delimiter, newline }: Pick<Form, 'delimiter' | 'newline'>,
  most: number,
  isLast = true,
): Slice {
  const parser = new Papa.Parser({ delimiter, newline, preview: most, fastMode: false });
  const { data, errors, meta }: Papa.ParseResult<string[]> = parser.parse(text, 0, !isLast);
  const rowsWith = (code: string): number[] =>
    errors.flatMap(({ code: each, row = data.length - 1 }) => (each === code ? row : []));
  const open = rowsWith('MissingQuotes')[0];
  return {
    rows: data,
    length: meta.truncated || !isLast ? meta.cursor : text.length,
    isFull: meta.truncated,
    ...(open !== undefined && { open }),
    strayQuotes: new Set(rowsWith('InvalidQuotes')),
  };
}

/** Lines that a row takes: what stands within its cells tells, since nothing of it is left out. */
function linesOf(cells: readonly string[], newline: string): number {
  return cells.reduce((lines, cell) => lines + cell.split(newline).length - 1, 1);
}
