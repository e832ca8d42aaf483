import { deepEqual, equal } from 'node:assert/strict';
import { columnsOf, printable, wrap } from '../../../src/core/report';

describe('columns of a terminal', () => {
  it('counts what a reader sees, not code units', () => {
    equal(columnsOf('Grüße'), 5);
    equal(columnsOf('Gru\u0308ße'), 5, 'a letter and its accent are one');
    equal(columnsOf('客户服务'), 8, 'ideographs are two columns wide');
    equal(columnsOf('👩‍👩‍👧 ok'), 5, 'a family is one emoji');
    equal(columnsOf('a\u200Bb'), 2, 'a space of no width has none');
    equal(columnsOf('“ä” … ·'), 7);
  });

  it('breaks lines at spaces and leaves long words whole', () => {
    deepEqual(wrap('Link it with `supports`, or drop it.', 16), [
      'Link it with',
      '`supports`, or',
      'drop it.',
    ]);
    deepEqual(wrap('a supercalifragilistic b', 8), ['a', 'supercalifragilistic', 'b']);
    deepEqual(wrap('客户 服务 台', 5), ['客户', '服务', '台']);
    deepEqual(wrap('', 8), ['']);
  });

  it('shows what a terminal would obey', () => {
    equal(printable('a\u001B[31mb\u0007'), 'a␛[31mb␇');
    equal(printable('x\u009Bm\u202Ey'), 'x\uFFFDm\uFFFDy');
    equal(printable('a\tb'), 'a b');
    equal(printable('Grüße 👋 客户'), 'Grüße 👋 客户');
  });
});
