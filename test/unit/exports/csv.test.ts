import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import Papa from 'papaparse';
import { FORMULA } from '../../../src/core/exchange';
import { tableCsv, tableNdjson } from '../../../src/core/exports';
import { plain } from '../../../src/core/exports/csv';
import { drained } from '../../../src/core/model';
import type { Cell, TableData } from '../../../src/core/tables';
import { anyTable } from './hostile';

const csv = (any: TableData, options: typeof SAFE): string => drained(tableCsv(any, options));

const SAFE = { mark: false, isExact: false };
const EXACT = { mark: false, isExact: true };

function read(text: string): readonly (readonly string[])[] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' });
  deepEqual(errors, []);
  return data.slice(0, -1);
}

const written = (cell: Cell): string => String(plain(cell) ?? '');

/** What stands before a text that a spreadsheet would run. */
const guarded = (cell: Cell): string => {
  const text = written(cell);
  return typeof cell !== 'number' && FORMULA.test(text) ? `'${text}` : text;
};

function table(rows: TableData['rows'], type: 'text' | 'number' = 'text'): TableData {
  return { name: 't', describe: 'A row.', columns: [{ name: 'a', type, describe: 'A.' }], rows };
}

describe('a table as CSV', () => {
  it('is read back as it was, whatever texts it holds', () => {
    fc.assert(
      fc.property(anyTable, (any) => {
        const header = any.columns.map(({ name }) => name);
        deepEqual(read(csv(any, EXACT)), [header, ...any.rows.map((row) => row.map(written))]);
        deepEqual(read(csv(any, SAFE)), [header, ...any.rows.map((row) => row.map(guarded))]);
      }),
    );
  });

  it('has no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(anyTable, (any) => {
        for (const [i, row] of read(csv(any, SAFE)).slice(1).entries())
          for (const [at, cell] of row.entries())
            ok(!FORMULA.test(cell) || typeof any.rows[i]?.[at] === 'number', cell);
      }),
    );
  });

  it('leaves numbers alone', () => {
    equal(csv(table([[-1.5], [-3], [1e21], [0]], 'number'), SAFE), 'a\r\n-1.5\r\n-3\r\n1e+21\r\n0\r\n');
  });

  it('ends lines and quotes as RFC 4180 says', () => {
    const text = csv(table([['a, b'], ['say "no"'], ['two\nlines'], [['x', 'y']]]), SAFE);
    equal(text, 'a\r\n"a, b"\r\n"say ""no"""\r\n"two\nlines"\r\nx; y\r\n');
  });

  it('has a header where it has no row, and a byte-order mark where that is wanted', () => {
    equal(csv(table([]), SAFE), 'a\r\n');
    equal(csv(table([]), { mark: true, isExact: false }), '\uFEFFa\r\n');
  });
});

describe('a table as NDJSON', () => {
  it('is exact, an object a line', () => {
    fc.assert(
      fc.property(anyTable, (any) => {
        const lines = drained(tableNdjson(any)).split('\n');
        equal(lines.pop(), '');
        deepEqual(
          lines.map((line): unknown => JSON.parse(line)),
          any.rows.map((row) => ({
            table: 'things',
            version: 1,
            ...Object.fromEntries(any.columns.map(({ name }, i) => [name, normal(row[i])])),
          })),
        );
      }),
    );
  });
});

/** JSON has one zero. */
function normal(cell: Cell | undefined): unknown {
  return Object.is(cell, -0) ? 0 : cell;
}
