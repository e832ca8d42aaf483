import { deepEqual, equal, match, ok } from 'node:assert/strict';
import fc from 'fast-check';
import readWorkbook from 'read-excel-file/node';
import { workbook } from '../../../src/core/exports';
import { plain } from '../../../src/core/exports/csv';
import type { Cell, TableData } from '../../../src/core/tables';
import { readXml, type XmlElement } from '../../support/xml';
import { unzipped } from '../../support/zip';
import { DESK, tablesOf } from '../tables/desk';
import { anyTable } from './hostile';

const TODAY = { today: '2026-11-21' };

type Sheets = ReadonlyMap<string, readonly (readonly unknown[])[]>;

/** What another library reads. */
async function read(bytes: Uint8Array): Promise<Sheets> {
  const sheets = await readWorkbook(Buffer.from(bytes), { trim: false });
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]));
}

/** The parts of an archive by the names of their sheets. */
function sheetParts(files: ReadonlyMap<string, string>): ReadonlyMap<string, XmlElement> {
  const names = all(readXml(files.get('xl/workbook.xml') ?? ''), 'sheet').map(
    ({ attributes }) => attributes['name'] ?? '',
  );
  return new Map(names.map((name, i) => [name, readXml(files.get(`xl/worksheets/sheet${i + 1}.xml`) ?? '')]));
}

function all(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** As a cell of a workbook holds it. */
function inWorkbook(cell: Cell, type: string | undefined): unknown {
  const value = plain(cell);
  if (type === 'date' && typeof value === 'string') return new Date(`${value}T00:00:00Z`);
  return value === '' ? null : value;
}

function oneColumn(rows: readonly Cell[], name = 'words'): TableData {
  const columns = [{ name, type: 'text', describe: 'Words.' }] as const;
  return { name: 'things', describe: 'A row.', columns, rows: rows.map((cell) => [cell]) };
}

describe('the workbook', () => {
  it('holds every table with rows, and is read back by another library', async () => {
    const tables = await tablesOf(DESK);
    const sheets = await read(await workbook(tables, TODAY));
    const filled = tables.filter(({ rows }) => rows.length > 0);
    deepEqual([...sheets.keys()], ['about', ...filled.map(({ name }) => name), 'columns']);
    for (const { name, columns, rows } of filled) {
      const data = sheets.get(name) ?? [];
      deepEqual(
        data[0],
        columns.map((column) => column.name),
      );
      deepEqual(
        data.slice(1),
        rows.map((row) => row.map((cell, i) => inWorkbook(cell, columns[i]?.type))),
        name,
      );
    }
  });

  it('explains itself on its first sheet, and its columns on the last', async () => {
    const tables = await tablesOf(DESK);
    const sheets = await read(await workbook(tables, TODAY));
    const about = sheets.get('about')?.flat() ?? [];
    ok(about.includes('What the charters say, and what a check of 2026-11-21 found.'));
    ok(about.includes('matrix') && about.includes(9));
    ok(
      sheets.get('columns')?.some((row) => row[0] === 'matrix' && row[1] === 'effort' && row[2] === 'number'),
    );
  });

  it('keeps headers in sight, with filters and widths', async () => {
    const tables = await tablesOf(DESK);
    const parts = sheetParts(unzipped(await workbook(tables, TODAY)));
    for (const { name, columns, rows } of tables.filter((each) => each.rows.length > 0)) {
      const sheet = parts.get(name);
      ok(sheet);
      const [pane] = all(sheet, 'pane');
      deepEqual([pane?.attributes['ySplit'], pane?.attributes['state']], ['1', 'frozen'], name);
      match(
        all(sheet, 'autoFilter')[0]?.attributes['ref'] ?? '',
        new RegExp(`^A1:[A-Z]+${rows.length + 1}$`, 'u'),
      );
      equal(all(sheet, 'col').length, columns.length);
      for (const { attributes } of all(sheet, 'col')) {
        const width = Number(attributes['width']);
        ok(width >= 9 && width <= 60, `${name} ${width}`);
      }
    }
  });

  it('gives long explanations room, and prints on pages with headers', async () => {
    const files = unzipped(await workbook(await tablesOf(DESK), TODAY));
    const parts = sheetParts(files);
    const about = parts.get('about');
    ok(about);
    const heights = all(about, 'row').map(({ attributes }) => Number(attributes['ht'] ?? 15));
    equal(heights[0], 24);
    ok(heights.includes(30) && heights.includes(15), heights.join(' '));
    for (const sheet of parts.values())
      equal(all(sheet, 'pageSetup')[0]?.attributes['orientation'], 'landscape');
    const names = all(readXml(files.get('xl/workbook.xml') ?? ''), 'definedName').map(
      ({ attributes, text }) => `${attributes['name'] ?? ''} ${attributes['localSheetId'] ?? ''} ${text}`,
    );
    ok(names.includes('_xlnm.Print_Titles 1 charters!$1:$1'), names.join('\n'));
  });

  it('leads from keys to the rows that they name, and from addresses to the tracker', async () => {
    const files = unzipped(await workbook(await tablesOf(DESK), TODAY));
    const parts = sheetParts(files);
    const matrix = parts.get('matrix');
    ok(matrix);
    const places = all(matrix, 'hyperlink').map(({ attributes }) => attributes['location']);
    ok(places.includes("'work_items'!A2") && places.includes("'objectives'!A2"), places.join(' '));
    const number = [...parts.keys()].indexOf('work_items') + 1;
    const outside = all(
      readXml(files.get(`xl/worksheets/_rels/sheet${number}.xml.rels`) ?? ''),
      'Relationship',
    );
    deepEqual(
      outside.map(({ attributes }) => [attributes['Target'], attributes['TargetMode']]),
      [['https://jira.example/D-3', 'External']],
    );
    const about = parts.get('about');
    ok(about && all(about, 'hyperlink').some(({ attributes }) => attributes['location'] === "'matrix'!A1"));
  });

  it('links only what leads to a page', async () => {
    const addresses = [
      'javascript:alert(1)',
      'file:///etc/passwd',
      'C:\\a',
      'https://',
      `https://a.example/${'x'.repeat(3000)}`,
    ];
    const files = unzipped(await workbook([oneColumn(addresses, 'external_url')], TODAY));
    equal(
      [...files.keys()].some((path) => path.includes('sheet2.xml.rels')),
      false,
    );
    const web = await workbook([oneColumn(['https://a.example/b c?"<'], 'external_url')], TODAY);
    match(
      unzipped(web).get('xl/worksheets/_rels/sheet2.xml.rels') ?? '',
      /https:\/\/a\.example\/b%20c\?%22%3C/u,
    );
  });

  it('runs nothing, and keeps hostile texts as they are', async () => {
    await fc.assert(
      fc.asyncProperty(anyTable, async (table) => {
        const bytes = await workbook([table], TODAY);
        const files = unzipped(bytes);
        for (const [path, text] of files) if (/\.(?:xml|rels)$/u.test(path)) readXml(text);
        ok(![...files.values()].some((text) => /<f[ >]/u.test(text)));
        const data = (await read(bytes)).get('things') ?? [[]];
        const rows = table.rows.map((row) => row.map((cell, i) => inWorkbook(cell, table.columns[i]?.type)));
        if (rows.length > 0)
          deepEqual(
            data.slice(1).map((row) => row.map(folded)),
            rows.map((row) => row.map(folded)),
          );
      }),
      { numRuns: 40 },
    );
  });

  it('cuts what no cell can hold', async () => {
    const sheets = await read(await workbook([oneColumn(['x'.repeat(40_000), 'a\uFFFFb'])], TODAY));
    const [, [long] = [], [odd] = []] = sheets.get('things') ?? [];
    equal(String(long).length, 32_767);
    match(String(long), /x…$/u);
    equal(odd, 'a\uFFFDb');
  });

  it('has words that mean something to Excel as what they are', async () => {
    const words = ['#REF!', '#N/A', '=1+1', '_x0041_', 'a\u0001b'];
    const text = unzipped(await workbook([oneColumn(words)], TODAY));
    const sheet = text.get('xl/worksheets/sheet2.xml') ?? '';
    equal(/ t="e"|<f>/u.test(sheet), false);
    match(sheet, /<t>#REF!<\/t>.*<t>#N\/A<\/t>/u);
    match(text.get('xl/sharedStrings.xml') ?? '', /<t>=1\+1<\/t>.*_x005F_x0041_.*a_x0001_b/u);
  });

  it('has no more rows than a sheet can hold, and says so', async () => {
    const huge = {
      ...oneColumn([]),
      rows: { length: 1_048_576, slice: () => [['a']] } as unknown as TableData['rows'],
    };
    const sheets = await read(await workbook([huge], TODAY));
    ok(
      sheets
        .get('about')
        ?.flat()
        .some((cell) => /Only the first 1048575 are here/u.test(String(cell))),
    );
  });

  it('is the same for the same charters', async () => {
    const tables = await tablesOf(DESK);
    deepEqual(await workbook(tables, TODAY), await workbook(tables, TODAY));
  });

  it('has days that Excel can count as days, and all others as texts', async () => {
    const columns = [{ name: 'due', type: 'date', describe: 'A day.' }] as const;
    const rows = ['1900-03-01', '2026-11-21', '1900-02-28', '0999-01-01'].map((day) => [day]);
    const sheets = await read(await workbook([{ name: 'days', describe: 'A row.', columns, rows }], TODAY));
    deepEqual(sheets.get('days')?.slice(1).flat(), [
      new Date('1900-03-01'),
      new Date('2026-11-21'),
      '1900-02-28',
      '0999-01-01',
    ]);
  });

  it('has more columns than there are letters', async () => {
    const columns = Array.from({ length: 800 }, (_, i) => {
      return { name: `c${i}`, type: 'integer', describe: 'A number.' } as const;
    });
    const wide = { name: 'wide', describe: 'A row.', columns, rows: [columns.map((_, i) => i)] };
    const data = (await read(await workbook([wide], TODAY))).get('wide');
    deepEqual(data?.[1], wide.rows[0]);
  });

  it('links no more than a sheet can hold', async () => {
    const table = oneColumn(
      Array.from({ length: 65_600 }, () => 'https://a.example/'),
      'external_url',
    );
    const files = unzipped(await workbook([table], TODAY));
    equal((files.get('xl/worksheets/sheet2.xml')?.match(/<hyperlink /gu) ?? []).length, 65_530);
  });
});

/** Another library may fold the ends of lines, as XML does, and leaves the codes of characters that XML cannot hold. */
function folded(cell: unknown): unknown {
  if (typeof cell !== 'string') return cell;
  const plainText = cell.replace(/_x([0-9A-F]{4})_/gu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return plainText.replace(/\r\n?/gu, '\n');
}
