import {
  colToLetter,
  writeXlsx,
  type Cell as SheetCell,
  type CellStyle,
  type CellValue,
  type ColumnDef,
  type WriteSheet,
} from 'hucre/xlsx';
import { isDate } from '../model';
import { columnsOf, wrap } from '../report';
import type { Cell, ColumnInfo, Row, TableData } from '../tables';
import { plain } from './csv';

/** Excel's own limits: characters in a cell, links on a sheet, characters of an address, rows of a sheet. */
const LIMITS = { text: 32_767, links: 65_530, address: 2_079, rows: 1_048_576 };

/** How wide columns are, in characters. */
const WIDTH = { least: 9, most: 60 };

/** As many rows as the width of a column is measured by. */
const MEASURED = 200;

/** How high a line is, in points. Not every program finds out by itself how much room a text needs. */
const LINE = 15;

const HEADER: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDE6F0' } },
};
const LINK: CellStyle = {
  font: { color: { rgb: '0563C1' }, underline: true },
  alignment: { vertical: 'top' },
};
const HEADING: CellStyle = { font: { bold: true, size: 16 } };
const WRAPPED: CellStyle = { alignment: { vertical: 'top', wrapText: true } };

/** Pages lie on their side. Where sheets explain something, all columns fit on the width of a page. */
const PAGE = { orientation: 'landscape' } as const;
const FITTED = { ...PAGE, fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
const TITLES = { printTitlesRow: '$1:$1' };

type Hyperlink = NonNullable<SheetCell['hyperlink']>;

const ABOUT = 'about';
const COLUMNS = 'columns';

export interface WorkbookOptions {
  /** The day that counts as today. */
  readonly today: string;
}

/**
 * Tables as one Excel workbook: a sheet that explains the others, a sheet for each table that has rows, and one that says
 * what each column means. Headers stay in sight and have filters; keys lead to the rows that they name.
 *
 * It is written in one go, in which nothing else is done: seconds for tens of thousands of rows.
 */
export function workbook(tables: readonly TableData[], { today }: WorkbookOptions): Promise<Uint8Array> {
  const filled = tables.filter(({ rows }) => rows.length > 0);
  const targets = targetsIn(filled);
  return writeXlsx({
    sheets: [
      aboutSheet(filled, today),
      ...filled.map((each) => tableSheet(each, targets)),
      columnSheet(filled),
    ],
    properties: { title: 'Throughline', modified: dayOf(today) },
    activeSheet: 0,
  });
}

function dayOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

type Targets = ReadonlyMap<string, string>;

/** Where the row with a key stands: `'work_items'!A7`. */
function targetsIn(tables: readonly TableData[]): Targets {
  const targets = new Map<string, string>();
  for (const { name, columns, rows } of tables) {
    const at = columns.findIndex((column) => column.name === 'key');
    if (at >= 0) for (const [i, row] of rows.entries()) targets.set(String(row[at]), placeOn(name, i + 2));
  }
  return targets;
}

function placeOn(sheet: string, line = 1): string {
  return `'${sheet}'!A${line}`;
}

/** What is said of cells beside their values, by `row,column`, both counted from 0. */
type Cells = Map<string, Partial<SheetCell>>;

function tableSheet({ name, columns, rows: all }: TableData, targets: Targets): WriteSheet {
  const rows = all.slice(0, LIMITS.rows - 1);
  const values = rows.map((row) => row.map((cell, i) => valueOf(plain(cell), columns[i])));
  return {
    name,
    columns: widths(columns.map((column, i) => widthOf(column, rows, i))),
    rows: [columns.map((column) => column.name), ...values],
    cells: cellsOf(columns, rows, targets),
    freezePane: { rows: 1, columns: namingColumns(columns) },
    autoFilter: { range: `A1:${colToLetter(columns.length - 1)}${rows.length + 1}` },
    pageSetup: { ...PAGE, ...TITLES },
  };
}

function widths(all: readonly number[]): ColumnDef[] {
  return all.map((width) => ({ width }));
}

/** What names a row stays in sight too, where it stands close to the beginning. */
function namingColumns(columns: readonly ColumnInfo[]): number {
  return columns.findIndex(({ name }) => name === 'id') + 1;
}

/** The first day that Excel and the calendar count alike: Excel takes 1900 for a leap year. Earlier ones stay texts. */
const FIRST_DAY = '1900-03-01';

function valueOf(value: ReturnType<typeof plain>, column: ColumnInfo | undefined): CellValue {
  if (value === '') return null;
  if (typeof value !== 'string') return value;
  const isDay = column?.type === 'date' && isDate(value) && value >= FIRST_DAY;
  return isDay ? dayOf(value) : textFor(value);
}

/**
 * A text as a cell can hold it: two code points of no meaning cannot stand in XML, and what reads like the code of a
 * character, `_x000D_`, is none (ECMA-376 part 1, 22.9.2.19).
 */
function textFor(text: string): string {
  const cut = text.length <= LIMITS.text ? text : `${text.slice(0, LIMITS.text - 1)}…`;
  return cut.replaceAll(/[\uFFFE\uFFFF]/gu, '\uFFFD').replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_');
}

/** What Excel calls an error, such as `#REF!`, where somebody has written it as a text. */
const ERROR = /^#[A-Z0-9_/]+[!?]?$/u;

/** Cells that lead somewhere, and texts that would be taken for errors: as runs of text they are nothing else. */
function cellsOf(columns: readonly ColumnInfo[], rows: readonly Row[], targets: Targets): Cells {
  const cells: Cells = headerCells(columns.length);
  const linking = columns.map(({ name }) => linkOf(name, targets));
  let links = 0;
  for (const [i, row] of rows.entries())
    for (const [at, cell] of row.entries()) {
      const value = plain(cell);
      if (typeof value !== 'string') continue;
      const hyperlink = links < LIMITS.links ? linking[at]?.(value) : undefined;
      if (hyperlink) links++;
      if (hyperlink) cells.set(`${i + 1},${at}`, { hyperlink, style: LINK });
      else if (ERROR.test(value)) cells.set(`${i + 1},${at}`, { richText: [{ text: value }] });
    }
  return cells;
}

function headerCells(count: number, row = 0): Cells {
  return new Map(Array.from({ length: count }, (_, i) => [`${row},${i}`, { style: HEADER }]));
}

/** How the cells of a column lead to what they name; undefined where they name nothing. */
function linkOf(column: string, targets: Targets): ((value: string) => Hyperlink | undefined) | undefined {
  if (column === 'external_url') return linkOutside;
  return column.endsWith('_key') ? (key) => linkInside(targets.get(key)) : undefined;
}

function linkInside(location: string | undefined): Hyperlink | undefined {
  return location === undefined ? undefined : { target: '', location };
}

/** Only what leads to a web page: no program is started, and no file opened. */
function linkOutside(written: string): Hyperlink | undefined {
  if (!/^https?:\/\//iu.test(written) || !URL.canParse(written)) return undefined;
  const { href } = new URL(written);
  return href.length > LIMITS.address ? undefined : { target: href };
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

function aboutSheet(tables: readonly TableData[], today: string): WriteSheet {
  const opening = [
    ['Throughline'],
    [`What the charters say, and what a check of ${today} found.`],
    [
      'Each sheet is a table with one row for each thing. Keys lead to the row that they name; addresses to the tracker.',
    ],
    [
      `The sheet ${COLUMNS} says what each column means. Begin with matrix: it has every way from work to an objective.`,
    ],
    [],
    ['sheet', 'rows', 'what a row is'],
  ];
  const told = tables.map(({ name, rows, describe }) => [name, rows.length, describe + tooLong(rows.length)]);
  const listed = [...told, [COLUMNS, null, 'What each column of each sheet means.']];
  const first = opening.length;
  return {
    name: ABOUT,
    columns: widths([24, 9, EXPLAINED]),
    rows: [...opening, ...listed],
    cells: new Map<string, Partial<SheetCell>>([
      ['0,0', { style: HEADING }],
      ...headerCells(3, first - 1),
      ...wrappedCells(listed, first),
      ...listed.map(([name], i) => [`${first + i},0`, sheetLink(String(name))] as const),
    ]),
    rowDefs: new Map([[0, { height: 1.6 * LINE }], ...heightsOf(listed, first)]),
    pageSetup: FITTED,
  };
}

function sheetLink(name: string): Partial<SheetCell> {
  return { hyperlink: { target: '', location: placeOn(name) }, style: LINK };
}

/** Texts take as many lines as they need. */
function wrappedCells(rows: readonly (readonly CellValue[])[], first: number): Cells {
  return new Map(
    rows.flatMap((row, i) => row.map((_, at) => [`${first + i},${at}`, { style: WRAPPED }] as const)),
  );
}

/** The heights of rows whose last cell explains something, where that takes more than a line. */
function heightsOf(
  rows: readonly (readonly CellValue[])[],
  first: number,
): readonly (readonly [number, { height: number }])[] {
  return rows.flatMap((row, i) => {
    const lines = wrap(String(row.at(-1)), EXPLAINED).length;
    return lines > 1 ? [[first + i, { height: lines * LINE }] as const] : [];
  });
}

function tooLong(rows: number): string {
  return rows < LIMITS.rows
    ? ''
    : ` Only the first ${LIMITS.rows - 1} are here, as many as a sheet can hold; CSV and NDJSON have all.`;
}

function columnSheet(tables: readonly TableData[]): WriteSheet {
  const rows = tables.flatMap(({ name, columns }) =>
    columns.map((column) => [name, column.name, column.type, column.describe]),
  );
  return {
    name: COLUMNS,
    columns: widths([24, 28, 10, EXPLAINED]),
    rows: [['sheet', 'column', 'type', 'what it says'], ...rows],
    cells: new Map([...headerCells(4), ...wrappedCells(rows, 1)]),
    rowDefs: new Map(heightsOf(rows, 1)),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:D${rows.length + 1}` },
    pageSetup: { ...FITTED, ...TITLES },
  };
}
