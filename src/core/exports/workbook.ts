import { daysBetween, isDate, type Steps } from '../model';
import { columnsOf, wrap } from '../report';
import type { Cell, ColumnInfo, Row, TableData } from '../tables';
import { plain } from './csv';
import { lettersOf, type Sheet, type SheetCell, type SheetLink } from './sheet';
import { writingFiles } from './workbookFiles';
import type { ArchiveFile } from './zip';

/** Excel's own limits: characters in a cell, links on a sheet, characters of an address, rows of a sheet. */
const LIMITS = { text: 32_767, links: 65_530, address: 2_079, rows: 1_048_576 };

/** How wide columns are, in characters. */
const WIDTH = { least: 9, most: 60 };

/** As many rows as the width of a column is measured by. */
const MEASURED = 200;

const ABOUT = 'about';
const COLUMNS = 'columns';

export interface WorkbookOptions {
  /** The day that counts as today. */
  readonly today: string;
}

/**
 * Tables as one Excel workbook: a sheet that explains the others, a sheet for each table that has rows, and one that says
 * what each column means. Headers stay in sight and have filters; keys lead to the rows that they name. Libraries write a
 * workbook in one go, which takes seconds for a large one; this is written in steps.
 *
 * @returns its files, to be zipped
 */
export function* writingWorkbook(
  tables: readonly TableData[],
  { today }: WorkbookOptions,
): Steps<readonly ArchiveFile[]> {
  const filled = tables.filter(({ rows }) => rows.length > 0);
  const targets = yield* findingTargets(filled);
  const sheets: Sheet[] = [];
  for (const each of filled) {
    sheets.push(tableSheet(each, targets));
    yield;
  }
  const all = [aboutSheet(filled, today), ...sheets, columnSheet(filled)];
  return yield* writingFiles(all, { title: 'Throughline', modified: today });
}

type Targets = ReadonlyMap<string, string>;

/** Where the row with a key stands: `'work_items'!A7`. */
function* findingTargets(tables: readonly TableData[]): Steps<Targets> {
  const targets = new Map<string, string>();
  for (const { name, columns, rows } of tables) {
    const at = columns.findIndex((column) => column.name === 'key');
    if (at >= 0) for (const [i, row] of rows.entries()) targets.set(String(row[at]), placeOn(name, i + 2));
    yield;
  }
  return targets;
}

function placeOn(sheet: string, line = 1): string {
  return `'${sheet}'!A${line}`;
}

function tableSheet({ name, columns, rows: all }: TableData, targets: Targets): Sheet {
  const rows = all.slice(0, LIMITS.rows - 1);
  return {
    name,
    widths: columns.map((column, i) => widthOf(column, rows, i)),
    frozen: { rows: 1, columns: namingColumns(columns) },
    filtered: `A1:${lettersOf(columns.length - 1)}${rows.length + 1}`,
    heights: new Map(),
    isFitted: false,
    rows: lines(columns, rows, targets),
  };
}

/** What names a row stays in sight too, where it stands close to the beginning. */
function namingColumns(columns: readonly ColumnInfo[]): number {
  return columns.findIndex(({ name }) => name === 'id') + 1;
}

function* lines(
  columns: readonly ColumnInfo[],
  rows: readonly Row[],
  targets: Targets,
): Generator<readonly SheetCell[]> {
  yield headers(columns.map(({ name }) => name));
  const linking = columns.map(({ name }) => linkOf(name, targets));
  let links = 0;
  for (const row of rows) {
    yield row.map((cell, i) => {
      const value = plain(cell);
      if (typeof value !== 'string') return value;
      if (columns[i]?.type === 'date') return dayCell(value);
      const link = links < LIMITS.links ? linking[i]?.(value) : undefined;
      if (link) links++;
      return link ? { value: textFor(value), style: 'link', link } : textFor(value);
    });
  }
}

function headers(names: readonly string[]): readonly SheetCell[] {
  return names.map((value) => ({ value, style: 'header' }));
}

/** How the cells of a column lead to what they name; undefined where they name nothing. */
function linkOf(column: string, targets: Targets): ((value: string) => SheetLink | undefined) | undefined {
  if (column === 'external_url') return linkOutside;
  return column.endsWith('_key') ? (key) => linkInside(targets.get(key)) : undefined;
}

function linkInside(place: string | undefined): SheetLink | undefined {
  return place === undefined ? undefined : { place };
}

/** Only what leads to a web page: no program is started, and no file opened. */
function linkOutside(written: string): SheetLink | undefined {
  if (!/^https?:\/\//iu.test(written) || !URL.canParse(written)) return undefined;
  const { href } = new URL(written);
  return href.length > LIMITS.address ? undefined : { address: href };
}

/** The first day that Excel and the calendar count alike: Excel takes 1900 for a leap year. */
const FIRST_DAY = '1900-03-01';

/** Excel counts days from the last one but one of 1899. Earlier ones stay texts. */
function dayCell(day: string): SheetCell {
  return isDate(day) && day >= FIRST_DAY ? { value: daysBetween('1899-12-30', day), style: 'date' } : day;
}

/** A text as a cell can hold it. */
function textFor(text: string): string {
  return text.length <= LIMITS.text ? text : `${text.slice(0, LIMITS.text - 1)}…`;
}

function widthOf({ name, type }: ColumnInfo, rows: readonly Row[], at: number): number {
  const measure = (cell: Cell): number => (type === 'date' ? 10 : columnsOf(String(plain(cell) ?? '')));
  let width = Math.max(WIDTH.least, columnsOf(name) + 2);
  for (const row of rows.slice(0, MEASURED)) {
    if (width >= WIDTH.most) break;
    width = Math.max(width, measure(row[at] ?? null) + 2);
  }
  return Math.min(WIDTH.most, width);
}

/** How wide the column is in which sheets explain something. */
const EXPLAINED = 110;

function aboutSheet(tables: readonly TableData[], today: string): Sheet {
  const opening = [
    [{ value: 'Throughline', style: 'heading' as const }],
    [`What the charters say, and what a check of ${today} found.`],
    [
      'Each sheet is a table with one row for each thing. Keys lead to the row that they name; addresses to the tracker.',
    ],
    [
      `The sheet ${COLUMNS} says what each column means. Begin with matrix: it has every way from work to an objective.`,
    ],
    [],
    headers(['sheet', 'rows', 'what a row is']),
  ];
  const told = tables.map(({ describe, rows }) => describe + tooLong(rows.length));
  return {
    name: ABOUT,
    widths: [24, 9, EXPLAINED],
    frozen: { rows: 0, columns: 0 },
    filtered: undefined,
    heights: new Map([[1, 1.6], ...heightsOf(told, opening.length + 1)]),
    isFitted: true,
    rows: [
      ...opening,
      ...tables.map(({ name, rows }, i) => [sheetLink(name), ...explaining([rows.length, told[i] ?? ''])]),
      [sheetLink(COLUMNS), null, 'What each column of each sheet means.'],
    ],
  };
}

/** The heights of rows that explain something, where that takes more than a line. */
function heightsOf(texts: readonly string[], first: number): readonly (readonly [number, number])[] {
  return texts.flatMap((text, i) => {
    const lines = wrap(text, EXPLAINED).length;
    return lines > 1 ? [[first + i, lines] as const] : [];
  });
}

function sheetLink(name: string): SheetCell {
  return { value: name, style: 'link', link: { place: placeOn(name) } };
}

/** Cells whose texts take as many lines as they need. */
function explaining(values: readonly (string | number)[]): readonly SheetCell[] {
  return values.map((value) => ({ value, style: 'wrapped' }));
}

function tooLong(rows: number): string {
  return rows < LIMITS.rows
    ? ''
    : ` Only the first ${LIMITS.rows - 1} are here, as many as a sheet can hold; CSV and NDJSON have all.`;
}

function columnSheet(tables: readonly TableData[]): Sheet {
  const rows = tables.flatMap(({ name, columns }) =>
    columns.map((column) => explaining([name, column.name, column.type, column.describe])),
  );
  const texts = tables.flatMap(({ columns }) => columns.map(({ describe }) => describe));
  return {
    name: COLUMNS,
    widths: [24, 28, 10, EXPLAINED],
    frozen: { rows: 1, columns: 0 },
    filtered: `A1:D${rows.length + 1}`,
    heights: new Map(heightsOf(texts, 2)),
    isFitted: true,
    rows: [headers(['sheet', 'column', 'type', 'what it says']), ...rows],
  };
}
