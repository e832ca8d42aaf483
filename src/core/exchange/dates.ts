/** Days as trackers write them: in one form a column, which is found out from the column, and never guessed. */
import type { IsoDate } from '../model';
import type { BacklogTrouble, ReadingOptions, UnsureDate } from './backlog';
import { linesText } from './linesText';

/** What a column of dates says. Days are those that are written: nothing is moved to another time zone. */
export interface ReadDates {
  /** Of each value the day; undefined where it is empty, is none, or could be two. */
  readonly days: readonly (IsoDate | undefined)[];
  /** Indices of values that are no dates. */
  readonly unread: readonly number[];
  /** Index of a value that could be two days, where nothing in the column tells which: all of its kind are left out. */
  readonly unsure?: number;
}

/**
 * Reads ISO days with and without a time, days in figures in either order, with `/`, `-`, `.` or blanks between them,
 * days with the name of the month in many languages, and the day numbers of Excel where a column holds nothing else.
 * Days in figures are of one order in a column: the one in which all of them are days of the calendar, or the one that
 * `options` tells. `d.m.y` is always day first.
 *
 * @param values as the file has them; empty ones have no date
 */
export function readDates(values: readonly string[], options: ReadingOptions): ReadDates {
  const written = values.map(writtenDate);
  return isSerial(values)
    ? { days: values.map(serialDay), unread: [] }
    : inOrder(values, written, orderOf(written, options));
}

function inOrder(
  values: readonly string[],
  written: readonly (WrittenDate | undefined)[],
  order: DateOrder | undefined,
): ReadDates {
  const days = written.map((date) => dayOf(date, order));
  const unsure = days.map((day, i) => day === undefined && order === undefined && isUnsure(written[i]));
  const unread = values.flatMap((value, i) =>
    value.trim() === '' || days[i] !== undefined || unsure[i] ? [] : [i],
  );
  const first = unsure.indexOf(true);
  return { days, unread, ...(first >= 0 && { unsure: first }) };
}

/** A column of dates by its name in the file, and what each row says in it: as many for each of them. */
export interface DateColumn {
  readonly name: string;
  readonly values: readonly string[];
}

/**
 * Reads the columns of one file. All of them are written by the same program for the same person, so that a column in
 * which the order of day and month shows tells it of the others.
 *
 * @param lines of the rows
 * @returns by column the day of each row, and what had to be left out
 */
export function readDateColumns(
  columns: readonly DateColumn[],
  lines: readonly number[],
  options: ReadingOptions,
): { readonly days: readonly ReadDates['days'][]; readonly troubles: readonly BacklogTrouble[] } {
  const written = columns.map(({ values }) => values.map(writtenDate));
  const order = orderOf(written.flat(), options);
  const read = columns.map(({ values }, i) =>
    isSerial(values) ? readDates(values, options) : inOrder(values, written[i] ?? [], order),
  );
  return {
    days: read.map(({ days }) => days),
    troubles: columns.flatMap((column, i) => troublesOf(column, read[i] ?? NOTHING, lines)),
  };
}

const NOTHING: ReadDates = { days: [], unread: [] };

function troublesOf(column: DateColumn, read: ReadDates, lines: readonly number[]): BacklogTrouble[] {
  const troubles: BacklogTrouble[] = [];
  const { name, values } = column;
  const { unsure, unread } = read;
  const base = { column: name, kind: 'unclear' as const };
  if (unsure !== undefined) {
    const line = lines[unsure] ?? 1;
    troubles.push({ ...base, line, message: question(name, values[unsure] ?? ''), unsure: unsureOf(values) });
  }
  const [first] = unread;
  if (first !== undefined) {
    const where = unread.map((i) => lines[i] ?? 1);
    const message = `“${values[first]}” in “${name}” on ${linesText(where.slice(0, 1))} cannot be read as a date${also(where.length - 1)}: left out.`;
    troubles.push({ ...base, line: where[0] ?? 1, message });
  }
  return troubles;
}

/** How many dates show what is asked. */
const SHOWN = 3;

function unsureOf(values: readonly string[]): readonly UnsureDate[] {
  const found: UnsureDate[] = [];
  for (const written of new Set(values)) {
    const date = writtenDate(written);
    const [dayFirst, monthFirst] = [dayOf(date, 'day-first'), dayOf(date, 'month-first')];
    if (dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst) continue;
    found.push({ written, dayFirst, monthFirst });
    if (found.length === SHOWN) break;
  }
  return found;
}

function also(count: number): string {
  if (count === 0) return '';
  return count === 1 ? ', nor can one more' : `, nor can ${count} more`;
}

function question(name: string, value: string): string {
  const date = writtenDate(value);
  const [a, b] = [dayOf(date, 'day-first'), dayOf(date, 'month-first')].map(spelledOut);
  return `“${value}” in “${name}” could be ${a} or ${b}, and nothing else in the file tells: its dates are left out. Say which with --date-order day-first or --date-order month-first.`;
}

/** `3 April` */
function spelledOut(day: IsoDate | undefined): string {
  const spelled = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return day === undefined ? 'no day' : spelled.format(new Date(`${day}T00:00:00Z`));
}

/** A date that needs no order, or two numbers of which one is the day and the other the month. */
type WrittenDate =
  | { readonly kind: 'day'; readonly day: IsoDate }
  | { readonly kind: 'figures'; readonly first: number; readonly second: number; readonly year: number };

type DateOrder = NonNullable<ReadingOptions['dateOrder']>;

/** The order that is told, or the only one in which all dates in figures are days; undefined where both are possible, or neither. */
function orderOf(
  dates: readonly (WrittenDate | undefined)[],
  { dateOrder }: ReadingOptions,
): DateOrder | undefined {
  if (dateOrder) return dateOrder;
  const figures = dates.filter((date) => date?.kind === 'figures');
  const possible = (['day-first', 'month-first'] as const).filter((order) =>
    figures.every((date) => dayOf(date, order) !== undefined),
  );
  return possible.length === 1 ? possible[0] : undefined;
}

/** True for figures that are a day in both orders, and not the same one. */
function isUnsure(date: WrittenDate | undefined): boolean {
  const [a, b] = [dayOf(date, 'day-first'), dayOf(date, 'month-first')];
  return a !== undefined && b !== undefined && a !== b;
}

/** Without an order only what is the same day in both, or a day in one of them alone. */
function dayOf(date: WrittenDate | undefined, order: DateOrder | undefined): IsoDate | undefined {
  if (date === undefined || date.kind === 'day') return date?.day;
  const { first, second, year } = date;
  if (order === 'day-first') return calendarDay(year, second, first);
  if (order === 'month-first') return calendarDay(year, first, second);
  return isUnsure(date) ? undefined : (calendarDay(year, second, first) ?? calendarDay(year, first, second));
}

/** What may follow a day: `T10:31:22.120Z`, `10:31 AM`, `10.31`, `kl. 10:31`, `um 10:31 Uhr`. */
const TIME =
  String.raw`(?:(?:[T,\s]|\s(?:at|um|kl\.?|à|a las|om)\s)+\d{1,2}[:.h]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?\s*` +
  String.raw`(?:[ap]\.?\s?m\.?|uhr)?\s*(?:z|utc|gmt|[+-]\d{2}:?\d{2})?)?`;

const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})\.?${TIME}$`, 'iu');
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})([-/. ]|\. )(\d{1,2})\2(\d{4}|\d{2})\.?${TIME}$`, 'iu');
const DAY_MONTH_NAME = new RegExp(
  String.raw`^(?:\p{L}[\p{L}-]*\.?,?\s+(?:den\s+)?)?(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[-/\s]*(?:de\s+|of\s+)?(\p{L}{3,})\.?[-/,\s]*(?:de\s+)?(\d{4}|\d{2})${TIME}$`,
  'iu',
);
const MONTH_NAME_DAY = new RegExp(
  String.raw`^(?:\p{L}+\.?,?\s+)?(\p{L}{3,})\.?[-/\s]+(\d{1,2})(?:st|nd|rd|th)?[-/,\s]+(\d{4}|\d{2})${TIME}$`,
  'iu',
);

/** Characters that a date with a time may have; what is longer is a text. */
const LONGEST = 60;

function writtenDate(value: string): WrittenDate | undefined {
  const text = value.slice(0, LONGEST).normalize('NFKC').replace(/\s+/gu, ' ').trim();
  const iso = YEAR_FIRST.exec(text);
  if (iso) return known(calendarDay(Number(iso[1]), Number(iso[3]), Number(iso[4])));
  const figures = YEAR_LAST.exec(text);
  if (figures) return inFigures(figures);
  const named = DAY_MONTH_NAME.exec(text);
  if (named) return withMonth(named[3], named[2], named[1]);
  const turned = MONTH_NAME_DAY.exec(text);
  return turned ? withMonth(turned[3], turned[1], turned[2]) : undefined;
}

function inFigures([, first, separator, second, year]: RegExpExecArray): WrittenDate | undefined {
  const date = { first: Number(first), second: Number(second), year: fullYear(year) };
  if (separator?.startsWith('.')) return known(calendarDay(date.year, date.second, date.first));
  const isDay = (['day-first', 'month-first'] as const).some((order) =>
    dayOf({ kind: 'figures', ...date }, order),
  );
  return isDay ? { kind: 'figures', ...date } : undefined;
}

function withMonth(year: string | undefined, name = '', day = ''): WrittenDate | undefined {
  const month = monthOf(name);
  return month === undefined ? undefined : known(calendarDay(fullYear(year), month, Number(day)));
}

function known(day: IsoDate | undefined): WrittenDate | undefined {
  return day === undefined ? undefined : { kind: 'day', day };
}

/** Two figures are a year of this century, up to 79. */
function fullYear(written = ''): number {
  const year = Number(written);
  return written.length > 2 ? year : year + (year < 80 ? 2000 : 1900);
}

/** Undefined for a day that the calendar does not have. */
function calendarDay(year: number, month: number, day: number): IsoDate | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  const two = (figure: number): string => `${figure}`.padStart(2, '0');
  return `${`${year}`.padStart(4, '0')}-${two(month)}-${two(day)}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The first day that Excel counts, as day 0: it takes 1900 for a leap year, which only the days before March of that year show. */
const EXCEL_DAY_0 = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** True for a column of nothing but numbers that are days between 1954 and 2119. */
function isSerial(values: readonly string[]): boolean {
  const filled = values.filter((value) => value.trim() !== '');
  return filled.length > 0 && filled.every((value) => /^\s*[2-7]\d{4}(?:[.,]\d+)?\s*$/u.test(value));
}

function serialDay(value: string): IsoDate | undefined {
  if (value.trim() === '') return undefined;
  return new Date(EXCEL_DAY_0 + Number.parseInt(value, 10) * DAY).toISOString().slice(0, 10);
}

/** Languages whose months are known by name; no name means different months in two of them. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'nl', 'sv', 'da', 'nb', 'it', 'pt', 'pl'];

/** Short names that are not the beginning of the long one. */
const SHORT_NAMES: Readonly<Record<string, number>> = { mrz: 3, mrt: 3, märz: 3, juil: 7, févr: 2 };

/** The month that a name, or its beginning of three letters and more, stands for: 1 to 12. */
function monthOf(name: string): number | undefined {
  const word = plainLetters(name);
  const months = new Set(monthNames().flatMap(([known, month]) => (known.startsWith(word) ? [month] : [])));
  return months.size === 1 ? [...months][0] : undefined;
}

let named: readonly (readonly [string, number])[] | undefined;

/** Every name of a month without accents. The names come from the platform. */
function monthNames(): readonly (readonly [string, number])[] {
  named ??= [
    ...Object.entries(SHORT_NAMES).map(([name, month]) => [plainLetters(name), month] as const),
    ...LANGUAGES.flatMap((language) =>
      Array.from({ length: 12 }, (_, i) => [monthName(language, i), i + 1] as const),
    ),
  ];
  return named;
}

function monthName(language: string, month: number): string {
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const parts = format.formatToParts(new Date(Date.UTC(2026, month, 15)));
  return plainLetters(parts.find(({ type }) => type === 'month')?.value ?? '');
}

function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
}
