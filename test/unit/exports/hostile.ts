import fc from 'fast-check';
import type { Cell, TableData } from '../../../src/core/tables';

/** Texts that mean something to one program or another. */
const NASTY = [
  '=1+1',
  '+1',
  '-2 of 3',
  '@night',
  '\tTab',
  '\rReturn',
  "'=quoted",
  'a "quote" and, a comma',
  'two\nlines',
  'two\r\nlines',
  '</script><b>',
  '%%{init: {"theme": "dark"}}%%',
  'end',
  'graph; subgraph [x] {y} (z)',
  '`code` #quot; &amp; \\N \\',
  '#REF!',
  '#N/A',
  '  blanks ',
  '1. list',
  '- list',
  'style: red#1;',
  '-42',
  '+1,5',
  '{"a":1}',
  '\u202Eright',
  '😀 日本',
  '',
];

export const hostile: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.tuple(fc.constantFrom(...NASTY), fc.constantFrom(...NASTY)).map(([a, b]) => `${a}${b}`),
);

const COLUMNS: TableData['columns'] = [
  { name: 'key', type: 'text', describe: 'Tells rows apart.' },
  { name: 'words', type: 'text', describe: 'Any words.' },
  { name: 'tags', type: 'list', describe: 'Several words.' },
  { name: 'count', type: 'integer', describe: 'A whole number.' },
  { name: 'share', type: 'number', describe: 'Any number.' },
  { name: 'is_open', type: 'boolean', describe: 'Whether it is open.' },
  { name: 'due', type: 'date', describe: 'A day.' },
];

const day = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const row: fc.Arbitrary<readonly Cell[]> = fc.tuple<Cell[]>(
  hostile,
  fc.option(hostile),
  fc.array(hostile, { maxLength: 3 }),
  fc.option(fc.integer()),
  fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
  fc.option(fc.boolean()),
  fc.option(day),
);

/** A table of everything that can stand in a cell. */
export const anyTable: fc.Arbitrary<TableData> = fc.array(row, { maxLength: 8 }).map((rows) => ({
  name: 'things',
  describe: 'One row for each thing.',
  columns: COLUMNS,
  rows,
}));
