import { deepEqual, equal } from 'node:assert/strict';
import { agoWords, dueWords, hoursWords, isLate } from '../../../src/service/views/dates';

const TODAY = '2026-11-21';

describe('dates in words', () => {
  it('say how long there is still time, and how late something is', () => {
    const due = (date: string): string => dueWords(date, TODAY);
    deepEqual(
      [
        '2026-11-21',
        '2026-11-22',
        '2026-11-23',
        '2026-12-12',
        '2026-12-13',
        '2027-02-13',
        '2027-02-14',
        '2028-11-20',
        '2028-11-21',
      ].map(due),
      [
        'due today',
        'due tomorrow',
        'due in 2 days',
        'due in 21 days',
        'due in 3 weeks',
        'due in 12 weeks',
        'due in 3 months',
        'due in 24 months',
        'due in 2 years',
      ],
    );
    deepEqual(['2026-11-20', '2026-11-12', '2026-10-20', '2025-11-21', '2020-11-21'].map(due), [
      '1 day late',
      '9 days late',
      '5 weeks late',
      '12 months late',
      '6 years late',
    ]);
    equal(dueWords(undefined, TODAY), '');
    equal(dueWords('2026-11-22', TODAY, 'next'), 'next tomorrow');
  });

  it('say how long ago something was', () => {
    deepEqual(
      ['2026-11-21', '2026-11-20', '2026-11-16', '2026-11-24'].map((date) => agoWords(date, TODAY)),
      ['today', 'yesterday', '5 days ago', 'in 3 days'],
    );
    equal(agoWords(undefined, TODAY), '');
  });

  it('are late from the day after', () => {
    equal(isLate('2026-11-20', TODAY), true);
    equal(isLate('2026-11-21', TODAY), false);
    equal(isLate(undefined, TODAY), false);
  });

  it('tell hours of the clock in the largest units', () => {
    deepEqual([0, 0.5, 1.5, 24, 100].map(hoursWords), ['0m', '30m', '1h 30m', '1d', '4d 4h']);
  });
});
