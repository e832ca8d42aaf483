import { deepEqual, equal, ok } from 'node:assert/strict';
import {
  dayAfter,
  effortOf,
  isDuration,
  isEstimate,
  STANDARD_CALENDAR,
  workingHours,
  type Calendar,
} from '../../../src/core/model';

/** A month counts 52/12 weeks of 5 days of 8 hours. */
const MONTH = (52 / 12) * 40;

describe('a duration', () => {
  const hours: readonly (readonly [text: string, hours: number])[] = [
    ['30m', 0.5],
    ['4h', 4],
    ['3d', 24],
    ['2w', 80],
    ['3mo', 3 * MONTH],
    ['1.5d', 12],
    ['1d 4h', 12],
    ['0h', 0],
    ['PT30M', 0.5],
    ['PT4H', 4],
    ['P3D', 24],
    ['P2W', 80],
    ['P3M', 3 * MONTH],
    ['P1Y', 12 * MONTH],
    ['P1DT4H', 12],
    ['PT0.5H', 0.5],
    ['PT90S', 0.025],
    ['P1Y2M3W4DT5H6M36S', 14 * MONTH + 120 + 32 + 5.11],
  ];
  for (const [text, expected] of hours) {
    it(`is ${expected} working hours: ${text}`, () => {
      ok(isDuration(text));
      ok(Math.abs((workingHours(text, STANDARD_CALENDAR) ?? NaN) - expected) < 1e-9);
    });
  }

  for (const text of [
    '',
    ' ',
    '3',
    'd',
    '3 d',
    '3D',
    '3 days',
    '-3d',
    '3d ',
    '3d,4h',
    'P',
    'PT',
    'P1DT',
    'P1H',
    'PT1D',
    '1P',
    'P-1D',
    'p1d',
    '5pt',
    '1.d',
    '3dd',
  ]) {
    it(`is nothing else: ${JSON.stringify(text)}`, () => {
      equal(isDuration(text), false);
      equal(workingHours(text, STANDARD_CALENDAR), undefined);
    });
  }

  it('follows the calendar of the charter', () => {
    const short: Calendar = { hoursPerDay: 6, daysPerWeek: 4 };
    equal(workingHours('2d', short), 12);
    equal(workingHours('1w', short), 24);
    equal(workingHours('P1W1DT1H', short), 31);
    equal(workingHours('2h', short), 2);
  });
});

describe('an estimate', () => {
  it('is a duration or a number of story points', () => {
    for (const text of ['5pt', '0.5pt', '3d', 'P3D']) ok(isEstimate(text));
    for (const text of ['5', 'pt', '5 pt', '5pts', '-5pt', '5pt 3d', 'XL']) ok(!isEstimate(text));
  });

  it('is worth points, or working hours', () => {
    deepEqual(effortOf('5pt', STANDARD_CALENDAR), { unit: 'points', amount: 5 });
    deepEqual(effortOf('3d', STANDARD_CALENDAR), { unit: 'hours', amount: 24 });
    equal(effortOf('soon', STANDARD_CALENDAR), undefined);
  });
});

describe('the day on which something is due again', () => {
  const days: readonly (readonly [from: string, text: string, day: string | undefined])[] = [
    ['2026-11-02', '1mo', '2026-12-02'],
    ['2026-08-31', '1mo', '2026-09-30'],
    ['2026-11-30', '3mo', '2027-02-28'],
    ['2026-11-30', 'P3M', '2027-02-28'],
    ['2024-02-29', 'P1Y', '2025-02-28'],
    ['2026-11-21', '2w', '2026-12-05'],
    ['2026-11-21', '1w 1d', '2026-11-29'],
    ['2026-11-21', '4h', '2026-11-22'],
    ['2026-11-21', '24h', '2026-11-22'],
    ['2026-11-21', 'PT90M', '2026-11-22'],
    ['2026-08-31', '1mo 2w', '2026-10-14'],
    ['2026-11-21', '0d', undefined],
    ['2026-11-21', 'PT0S', undefined],
    ['2026-01-01', '1.5mo', '2026-02-17'],
    ['0001-01-31', '1mo', '0001-02-28'],
    ['2026-11-21', '99999999999mo', '9999-12-31'],
    ['2026-11-21', '9999999999999999999d', '9999-12-31'],
    ['9999-11-21', '2w', '9999-12-31'],
    ['2026-11-21', 'monthly', undefined],
  ];
  for (const [from, text, day] of days) {
    it(`is ${String(day)}: every ${text}, last on ${from}`, () => equal(dayAfter(from, text), day));
  }
});
