import { colToLetter, writeXlsx, type Cell as SheetCell, type CellValue, type WriteSheet } from 'hucre/xlsx';
import { columnsOf } from '../report';
import type { ColumnInfo, TableData } from '../tables';
import { plain } from './csv';

/** Excel's own limits: characters in a cell, links on a sheet, characters of an address, rows of a sheet. */
const LIMITS = { text: 32_767, links: 65_530, address: 2_079, rows: 1_048_576 };

/** How wide columns are, in characters. */
const WIDTH = { least: 9, most: 60 };

/** As many rows as the width of a column is measured by. */
const MEASURED = 200;

const BOLD = { font: { bold: true } };
const HEADER = { ...BOLD, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDE6F0' } } } as const;
const LINK = { font: { color: { rgb: '0563C1' }, underline: true } };

const ABOUT = 'about';
const COLUMNS = 'columns';

export interface WorkbookOptions {
  /** The day that counts as today. */
  readonly today: string;
}

/**
 * Tables as one Excel workbook: a sheet that explains the others, a sheet for each table that has rows, and one that says
 * what each column means. Headers stay in sight and have filters; keys lead to the rows that they name.
 */
export function workbook(tables: readonly TableData[], options: WorkbookOptions): Promise<Uint8Array> {
  const filled = tables.filter(({ rows }) => rows.length > 0);
  const targets = targetsIn(filled);
  const sheets = [
    aboutSheet(filled, options),
    ...filled.map((each) => tableSheet(each, targets)),
    columnSheet(filled),
  ];
  return writeXlsx({
    sheets,
    properties: { title: 'Throughline', modified: new Date(`${options.today}T00:00:00Z`) },
    activeSheet: 0,
  });
}

type Targets = ReadonlyMap<string, string>;

/** Where the row with a key stands: `'work_items'!A7`. */
function targetsIn(tables: readonly TableData[]): Targets {
  return new Map(
    tables.flatMap(({ name, columns, rows }) => {
      const at = columns.findIndex((column) => column.name === 'key');
      return at < 0 ? [] : rows.map((row, i) => [String(row[at]), placeOn(name, i + 2)] as const);
    }),
  );
}

function placeOn(sheet: string, line = 1): string {
  return `'${sheet}'!A${line}`;
}

function tableSheet({ name, columns, rows: all }: TableData, targets: Targets): WriteSheet {
  const shown = all.slice(0, LIMITS.rows - 1);
  const rows = shown.map((row) => row.map((cell, i) => valueOf(plain(cell), columns[i])));
  const header = columns.map((column) => column.name);
  return {
    name,
    columns: columns.map((column, i) => ({
      width: widthOf([column.name, ...rows.slice(0, MEASURED).map((row) => row[i] ?? null)]),
    })),
    rows: [header, ...rows],
    cells: new Map([...headerCells(columns.length), ...literal(rows), ...linksIn(columns, rows, targets)]),
    freezePane: { rows: 1, columns: frozen(columns) },
    autoFilter: { range: `A1:${colToLetter(columns.length - 1)}${rows.length + 1}` },
  };
}

/** What names a row stays in sight too, where it stands close to the beginning. */
function frozen(columns: readonly ColumnInfo[]): number {
  const id = columns.findIndex(({ name }) => name === 'id');
  return id < 0 ? 0 : id + 1;
}

function headerCells(count: number, row = 0): readonly (readonly [string, Partial<SheetCell>])[] {
  return Array.from({ length: count }, (_, i) => [`${row},${i}`, { style: HEADER }] as const);
}

function valueOf(value: ReturnType<typeof plain>, column: ColumnInfo | undefined): CellValue {
  if (typeof value !== 'string') return value;
  return column?.type === 'date' ? new Date(`${value}T00:00:00Z`) : textFor(value);
}

/** A text as a cell can hold it: two code points of no meaning cannot stand in XML. */
function textFor(text: string): string {
  const clean = text.replace(/[\uFFFE\uFFFF]/gu, '\uFFFD');
  return clean.length <= LIMITS.text ? clean : `${clean.slice(0, LIMITS.text - 1)}…`;
}

/** What Excel calls an error, such as `#REF!`, where somebody has written it as a text. */
const ERROR = /^#[A-Z0-9_/]+[!?]?$/u;

/** Texts that would be taken for errors, as runs of text, which are nothing else. */
function literal(
  rows: readonly (readonly CellValue[])[],
): readonly (readonly [string, Partial<SheetCell>])[] {
  return rows.flatMap((row, i) =>
    row.flatMap((value, at) =>
      typeof value === 'string' && ERROR.test(value)
        ? [[`${i + 1},${at}`, { richText: [{ text: value }] }] as const]
        : [],
    ),
  );
}

function linksIn(
  columns: readonly ColumnInfo[],
  rows: readonly (readonly CellValue[])[],
  targets: Targets,
): ReadonlyMap<string, Partial<SheetCell>> {
  const links = new Map<string, Partial<SheetCell>>();
  const linking = columns.flatMap(({ name }, at) => {
    if (name.endsWith('_key')) return [{ at, isKey: true }];
    return name === 'external_url' ? [{ at, isKey: false }] : [];
  });
  for (const [i, row] of rows.entries()) {
    for (const { at, isKey } of linking) {
      const value = row[at];
      if (typeof value !== 'string' || links.size >= LIMITS.links) continue;
      const hyperlink = isKey ? linkInside(targets.get(value)) : linkOutside(value);
      if (hyperlink) links.set(`${i + 1},${at}`, { hyperlink, style: LINK });
    }
  }
  return links;
}

type Hyperlink = NonNullable<SheetCell['hyperlink']>;

function linkInside(location: string | undefined): Hyperlink | undefined {
  return location === undefined ? undefined : { target: '', location };
}

/** Only what leads to a web page: no program is started, and no file opened. */
function linkOutside(written: string): Hyperlink | undefined {
  if (!/^https?:\/\//iu.test(written) || !URL.canParse(written)) return undefined;
  const { href } = new URL(written);
  return href.length > LIMITS.address ? undefined : { target: href };
}

function widthOf(values: readonly CellValue[]): number {
  const widths = values.map((value) => (value instanceof Date ? 10 : columnsOf(String(value ?? ''))));
  return Math.min(WIDTH.most, Math.max(WIDTH.least, ...widths.map((width) => width + 2)));
}

function aboutSheet(tables: readonly TableData[], { today }: WorkbookOptions): WriteSheet {
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
  ];
  const first = opening.length + 1;
  return {
    name: ABOUT,
    columns: [{ width: 24 }, { width: 9 }, { width: 110 }],
    rows: [
      ...opening,
      ['sheet', 'rows', 'what a row is'],
      ...tables.map(({ name, rows, describe }) => [name, rows.length, describe + tooLong(rows.length)]),
      [COLUMNS, null, 'What each column of each sheet means.'],
    ],
    cells: new Map<string, Partial<SheetCell>>([
      ['0,0', { style: { font: { bold: true, size: 16 } } }],
      ...headerCells(3, first - 1),
      ...[...tables.map(({ name }) => name), COLUMNS].map(
        (name, i) =>
          [`${first + i},0`, { hyperlink: { target: '', location: placeOn(name) }, style: LINK }] as const,
      ),
    ]),
  };
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
    columns: [{ width: 24 }, { width: 28 }, { width: 10 }, { width: 110 }],
    rows: [['sheet', 'column', 'type', 'what it says'], ...rows],
    cells: new Map(headerCells(4)),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:D${rows.length + 1}` },
  };
}
