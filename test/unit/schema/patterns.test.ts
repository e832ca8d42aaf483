import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { isDate, isDuration, isEstimate } from '../../../src/core/model';
import { DATE_PATTERN, DURATION_PATTERN, ESTIMATE_PATTERN } from '../../../src/core/schema/patterns';

const DURATION = new RegExp(DURATION_PATTERN, 'u');
const ESTIMATE = new RegExp(ESTIMATE_PATTERN, 'u');
const DATE = new RegExp(DATE_PATTERN, 'u');

/** Texts of the pieces that durations are made of, in any order. */
const nearly = fc
  .array(
    fc.constantFrom(
      'P',
      'T',
      '1',
      '30',
      '0.5',
      '.',
      'm',
      'h',
      'd',
      'w',
      'mo',
      'pt',
      'Y',
      'M',
      'W',
      'D',
      'H',
      'S',
      ' ',
      '  ',
      '\n',
    ),
    {
      maxLength: 7,
    },
  )
  .map((pieces) => pieces.join(''));

describe('the patterns of the published schemas', () => {
  it('accept every form of a duration and an estimate', () => {
    for (const text of [
      '30m',
      '4h',
      '3d',
      '2w',
      '3mo',
      '1.5d',
      '1d 4h',
      'P1D',
      'PT4H',
      'P1DT12H',
      'P1Y2M3W4DT5H6M7.5S',
    ]) {
      assert.deepEqual([DURATION.test(text), ESTIMATE.test(text)], [true, true], text);
    }
    assert.deepEqual([DURATION.test('5pt'), ESTIMATE.test('5pt')], [false, true]);
    for (const text of ['', 'P', 'PT', 'P1DT', '3', 'd', ' 3d', '3d ', '5pt 3d', 'three days']) {
      assert.deepEqual([DURATION.test(text), ESTIMATE.test(text)], [false, false], text);
    }
  });

  it('accept what the model accepts', () => {
    fc.assert(
      fc.property(nearly, (text) => {
        assert.equal(DURATION.test(text), isDuration(text), text);
        assert.equal(ESTIMATE.test(text), isEstimate(text), text);
      }),
      { numRuns: 2000 },
    );
  });

  it('accept every day of the calendar, and beside them only days that no month has', () => {
    const two = fc.nat(40).map((number) => String(number).padStart(2, '0'));
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), two, two, (year, month, day) => {
        const text = `${year}-${month}-${day}`;
        if (isDate(text)) assert.ok(DATE.test(text), text);
        else assert.ok(!DATE.test(text) || Number(day) > 28, text);
      }),
      { numRuns: 1000 },
    );
  });
});
