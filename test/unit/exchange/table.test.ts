import { deepEqual, equal, match, ok } from 'node:assert/strict';
import * as fc from 'fast-check';
import { unguarded } from '../../../src/core/exchange/guard';
import { columnsOf } from '../../../src/core/exchange/columns';
import type { BacklogTrouble } from '../../../src/core/exchange/backlog';
import { longText } from '../../../src/core/exchange/longText';
import { headerOf, readTable, type TableRow } from '../../../src/core/exchange/table';

interface Whole {
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
  readonly troubles: readonly BacklogTrouble[];
}

/** All of a table, read in the pieces that are given. */
function tableOf(...pieces: readonly string[]): Whole {
  const table = readTable(longText(pieces));
  ok(!('message' in table), 'message' in table ? table.message : '');
  return { header: table.header, rows: [...table.rows], troubles: table.troubles() };
}

/** Why a table is not read. */
function refusalOf(...pieces: readonly string[]): string {
  const table = readTable(longText(pieces));
  return 'message' in table ? table.message : '';
}

const rowsIn = (text: string): unknown => tableOf(text).rows.map(({ line, cells }) => [line, ...cells]);
const troublesIn = (text: string): readonly string[] => tableOf(text).troubles.map(({ message }) => message);

describe('a table', () => {
  for (const [name, delimiter] of Object.entries({ commas: ',', semicolons: ';', tabs: '\t', bars: '|' })) {
    it(`is read with ${name}`, () => {
      const text = 'ID,Title,"Area, Path"\n1,"a, b; c",x\n'.replaceAll(/,(?! )/gu, delimiter);
      deepEqual(rowsIn(text), [[2, '1', 'a, b; c', 'x']]);
    });
  }

  it('is read with what its first line tells', () => {
    deepEqual(rowsIn('sep=;\r\nID;Title, or name\r\n1;a\r\n'), [[3, '1', 'a']]);
  });

  it('knows the line on which a row begins, whatever its cells hold', () => {
    deepEqual(rowsIn('ID,Title\r\n1,"a\nb\r\nc"\r\n\r\n,,\r\n2,d\r\n'), [
      [2, '1', 'a\nb\r\nc'],
      [7, '2', 'd'],
    ]);
  });

  it('is read with any line ends, mixed ones too', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      deepEqual(rowsIn(`ID,Title${end}1,"a"${end}2,b`), [
        [2, '1', 'a'],
        [3, '2', 'b'],
      ]);
    }
    deepEqual(rowsIn('ID,Title\r\n1,"a"\n2,b\r\n'), [
      [2, '1', 'a'],
      [3, '2', 'b'],
    ]);
  });

  it('leaves out marks of byte order and empty lines above the header', () => {
    deepEqual(rowsIn('\uFEFF\n , \nID,Title\n1,a\n\uFEFF2,b'), [
      [4, '1', 'a'],
      [5, '2', 'b'],
    ]);
    deepEqual(headerOf('\uFEFF\n , \n,Title\n1,a'), ['', 'Title']);
  });

  it('has a header below a line that tells where it is from', () => {
    const from = 'Project: Desk  Server: contoso  Query: [None]  List type: Tree';
    for (const caption of [from, `${from},,`, `"${from}"`]) {
      deepEqual(rowsIn(`${caption}\nID,Title,State\n1,a,New\n`), [[3, '1', 'a', 'New']]);
    }
    deepEqual(rowsIn(`${from}\r\nID;Title;State\r\n1;a;New`), [[3, '1', 'a', 'New']]);
    deepEqual(headerOf(`${from}\nID;Title;State\n1;a;New`), ['ID', 'Title', 'State']);
  });

  it('has a header of one column, whatever stands below', () => {
    deepEqual(headerOf('What to do\nFirst this, then that, and more\nThen nothing'), ['What to do']);
    deepEqual(headerOf('Title\na, b, c\nd, e, f'), ['Title']);
    deepEqual(headerOf('Title'), ['Title']);
  });

  it('is told about rows that are longer or shorter, and keeps them', () => {
    const text = 'ID,Title,State\n1,a,New\n2,b,New,more\n3,c,New,,\n4,d\n5,e\n6,f,New\n';
    equal(tableOf(text).rows.length, 6);
    deepEqual(troublesIn(text), [
      'The row on line 3 has more cells than there are columns. A text with the delimiter in it may not be quoted; look at what became of it.',
      'The rows on lines 5 and 6 have fewer cells than there are columns. The missing ones at the end are taken as empty.',
    ]);
  });

  it('names the first few of many lines', () => {
    const rows = Array.from({ length: 9 }, (_, i) => `${i}`).join('\n');
    ok(
      troublesIn(`ID,Title\n${rows}`)[0]?.startsWith('The rows on lines 2, 3, 4, 5, 6 and 4 more have fewer'),
    );
  });

  it('is told about a last row that was cut off', () => {
    deepEqual(troublesIn('ID,Title,State\n1,a,New\n2,b'), [
      'The row on line 3 has fewer cells than there are columns. It is the last one: the file may have been cut off.',
    ]);
  });

  it('is read up to a quotation mark that is never closed', () => {
    const text = 'ID,Title\n1,a\n2,"b\n3,c\n4,d\n';
    deepEqual(rowsIn(text), [[2, '1', 'a']]);
    deepEqual(tableOf(text).troubles, [
      {
        line: 3,
        kind: 'skipped',
        isCut: true,
        message:
          'The row on line 3 has a quotation mark that is never closed: the file was cut off, or a mark is missing. It swallows the 4 lines from there on. The rows before it are read.',
      },
    ]);
  });

  it('is told about a quotation mark within a cell', () => {
    deepEqual(troublesIn('ID,Title\n1,"a "b" c"\n2,d\n'), [
      'The row on line 2 has a quotation mark within a quoted cell. It should be written twice; look at what became of it.',
    ]);
  });

  it('has something below its header', () => {
    match(refusalOf('ID,Title\n\n,\n'), /names of columns and no rows/u);
    match(refusalOf('sep=;\n\n'), /table is empty/u);
    match(refusalOf('\n', '\n', ' , '), /table is empty/u);
    match(refusalOf('ID,"Title'), /table is empty/u);
  });

  it('is the same wherever the pieces end in which it is read', () => {
    const texts = [
      'sep=;\r\nID;Title, or name\r\n1;"a ""b"" "\r\n2;"c"  \r\n"3" ;\n',
      '\uFEFF\n , \n\nID,Title\n1,a\n\uFEFF2,"b\r\n\n c" , d\n3\n4,"e "f" g"\n',
      'Project: Desk  Server: contoso\nID\tTitle\tState\n1\ta\tNew\n2\t"b\tc"\tNew',
      'ID,Title\r1,"a"\r2,b',
      'ID,Title\r1,"a\r2,b\r',
      'ID,Title\n1,a\n2,"b\n3,c\n\n4,d\n',
    ];
    for (const text of texts) {
      const whole = tableOf(text);
      for (let place = 0; place <= text.length; place++)
        deepEqual(tableOf(text.slice(0, place), text.slice(place)), whole);
      deepEqual(tableOf(...text.split('')), whole);
    }
  });

  it('is read on where a row is longer than all pieces before', () => {
    const long = `${'word '.repeat(40_000)}end`;
    const pieces = inPieces(`ID,Title\n1,"${long}"\n2,b`, 96);
    deepEqual(
      tableOf(...pieces).rows.map(({ line, cells }) => [line, cells[1]?.length]),
      [
        [2, long.length],
        [3, 1],
      ],
    );
  });

  it('comes back as it was written, in slices', () => {
    const cell = fc.oneof(
      fc.string({
        unit: fc.constantFrom('a', 'é', '"', ',', ';', '\t', '|', '\n', ' ', '本', '😀', "'", '='),
      }),
      fc.string(),
    );
    const cells = fc.array(
      // An apostrophe before a formula is no part of what a cell says.
      cell.map((text) => unguarded(text.replace(/[\r\uFEFF]/gu, '').trim()).trim()),
      { minLength: 3, maxLength: 3 },
    );
    const filled = cells.filter((each) => each.some((text) => text !== ''));
    fc.assert(
      fc.property(
        fc.array(filled, { minLength: 1, maxLength: 600 }),
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        (rows, delimiter, end, isQuoted) => {
          const written = [['Name', 'Text', 'State'], ...rows].map((row) =>
            row.map((text) => quoted(text, isQuoted)).join(delimiter),
          );
          const table = tableOf(written.join(end));
          deepEqual(
            table.rows.map((row) => row.cells),
            rows,
          );
          const lines = rows.map(
            (_, i) =>
              written
                .slice(0, i + 1)
                .join('\n')
                .split('\n').length + 1,
          );
          deepEqual(
            table.rows.map((row) => row.line),
            lines,
          );
          deepEqual(table.troubles, []);
          deepEqual(tableOf(...inPieces(written.join(end), rows.length)), table);
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** A text in pieces of some characters, empty ones among them. */
function inPieces(text: string, seed: number): readonly string[] {
  const pieces = [''];
  for (let at = 0; at < text.length; at += 1 + (seed % 97)) pieces.push(text.slice(at, at + 1 + (seed % 97)));
  return [...pieces, ''];
}

function quoted(text: string, isAlways: boolean): string {
  return isAlways || /[",;\t|\n]/u.test(text) || text === '' ? `"${text.replaceAll('"', '""')}"` : text;
}

describe('columns', () => {
  const row = (...cells: readonly string[]): { line: number; cells: readonly string[] } => ({
    line: 2,
    cells,
  });

  it('are found whatever their case, their white space and the spelling of a reference', () => {
    for (const name of [
      'Priority',
      ' PRIORITY',
      'Microsoft.VSTS.Common.Priority',
      'Microsoft.VSTS.Commmon.Priority',
    ]) {
      equal(columnsOf({ header: ['ID', name] }).take('Priority')(row('1', '2')), '2');
    }
    equal(columnsOf({ header: ['Work item  type'] }).take('Work Item Type')(row('Bug')), 'Bug');
    equal(columnsOf({ header: ['WorkItemType'] }).take('Work Item Type')(row('Bug')), 'Bug');
  });

  it('are not taken for others', () => {
    for (const name of ['Custom.Priority', 'Priority 2', 'Prior', 'Risk % Priority']) {
      equal(columnsOf({ header: [name] }).has('Priority'), false);
    }
    equal(columnsOf({ header: [''] }).has(''), false);
  });

  it('that mean the same give the first that holds something, and keep what differs', () => {
    const columns = columnsOf({ header: ['Effort', 'Story Points', 'Size'] });
    const points = columns.take('Story Points', 'Effort', 'Size');
    equal(points(row('3', '5', '3')), '5');
    deepEqual(
      [...columns.rest(row('3', '5', '3'))],
      [
        ['Effort', '3'],
        ['Size', '3'],
      ],
    );
    equal(points(row('3', '', '')), '3');
    deepEqual([...columns.rest(row('3', '', '3'))], []);
  });

  it('that are repeated are read together, in their order', () => {
    const columns = columnsOf({ header: ['Labels', 'Sprint', 'Labels', 'labels', 'Comment', 'Comment', ''] });
    deepEqual(columns.takeAll('Labels')(row('a', 'S1', '', 'b')), ['a', 'b']);
    deepEqual(
      [...columns.rest(row('a', 'S1', '', 'b', 'x', 'y', 'z', 'more'))],
      [
        ['Sprint', 'S1'],
        ['Comment', 'x; y'],
        ['Column 7', 'z'],
        ['Column 8', 'more'],
      ],
    );
  });

  it('that are only looked at are left to others', () => {
    const columns = columnsOf({ header: ['Process sequence ID'] });
    equal(columns.look('Process Sequence ID')(row('10.00')), '10.00');
    deepEqual([...columns.rest(row('10.00'))], [['Process sequence ID', '10.00']]);
  });

  it('are called as the table calls them', () => {
    const columns = columnsOf({ header: ['Size'] });
    equal(columns.nameOf('Story Points', 'Effort', 'Size'), 'Size');
    equal(columns.nameOf('Parent'), 'Parent');
  });
});
