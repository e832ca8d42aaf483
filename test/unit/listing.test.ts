import { deepEqual, equal, ok } from 'node:assert/strict';
import { csvOf, fits, ordered } from '../../src/core/listing';

const rows = (...texts: readonly string[]): readonly { readonly texts: readonly string[] }[] =>
  texts.map((text, i) => ({ texts: [text, String(i)] }));

const sorted = (texts: readonly string[], isDescending = false): readonly (string | undefined)[] =>
  ordered(rows(...texts), { column: 0, isDescending }).map(({ texts: [text] }) => text);

describe('the rows of a page', () => {
  it('are sorted as people do: numbers by size, ids by their numbers, empty ones last', () => {
    deepEqual(sorted(['1,200', '9', '', '−3', '10.5']), ['−3', '9', '10.5', '1,200', '']);
    deepEqual(sorted(['WI-10 b', 'wi-9 a', '', 'WI-2']), ['WI-2', 'wi-9 a', 'WI-10 b', '']);
    deepEqual(sorted(['a', '', 'b'], true), ['b', 'a', '']);
    deepEqual(sorted(['3', '1', ''], true), ['3', '1', '']);
  });

  it('stay in their order where they are alike', () => {
    const alike = ordered(rows('a', 'a', 'a'), { column: 0, isDescending: true });
    deepEqual(
      alike.map(({ texts }) => texts[1]),
      ['0', '1', '2'],
    );
    equal(ordered(rows('a'), { column: 7, isDescending: false }).length, 1);
  });

  it('fit a filter that they have all words of', () => {
    ok(fits(['OBJ-1 Answer', 'Done'], 'done obj'));
    ok(fits(['a'], ''));
    ok(!fits(['OBJ-1 Answer', 'Done'], 'done obj-2'));
  });

  it('become CSV that a spreadsheet reads and does not run', () => {
    equal(
      csvOf([
        ['Name', 'Effort'],
        ['a, "b"\nc', '-5'],
        ['=1+1', '@x'],
        ['+49 30', '-cmd'],
      ]),
      `\uFEFFName,Effort\r\n"a, ""b""\nc",-5\r\n'=1+1,'@x\r\n'+49 30,'-cmd\r\n`,
    );
  });
});
