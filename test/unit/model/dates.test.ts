import { equal } from 'node:assert/strict';
import { addDays, addMonths, daysBetween, isDate, workingDays } from '../../../src/core/model';

describe('a date', () => {
  for (const text of ['2026-11-21', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31']) {
    it(`is a day that the calendar has: ${text}`, () => equal(isDate(text), true));
  }
  const others = [
    '2026-02-29',
    '2100-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-2',
    '26-01-02',
    '20260102',
    '2026-11-21T10:00:00Z',
    ' 2026-11-21',
    '2026-11-21\n',
    '21.11.2026',
    '',
  ];
  for (const text of others) {
    it(`is nothing else: ${JSON.stringify(text)}`, () => equal(isDate(text), false));
  }

  it('lies a number of days from another one', () => {
    equal(daysBetween('2026-11-21', '2026-11-21'), 0);
    equal(daysBetween('2026-11-21', '2026-12-01'), 10);
    equal(daysBetween('2026-12-01', '2026-11-21'), -10);
    equal(daysBetween('2024-02-28', '2024-03-01'), 2);
    equal(daysBetween('2026-02-28', '2026-03-01'), 1);
    // The clocks change in between, the days are whole all the same.
    equal(daysBetween('2026-03-28', '2026-03-30'), 2);
  });

  it('is found a number of days on', () => {
    equal(addDays('2026-12-31', 1), '2027-01-01');
    equal(addDays('2024-02-28', 1), '2024-02-29');
    equal(addDays('2026-03-01', -1), '2026-02-28');
    equal(addDays('2026-11-21', 182), '2027-05-22');
  });

  it('is found a number of months on', () => {
    equal(addMonths('2026-10-05', 1), '2026-11-05');
    equal(addMonths('2026-11-30', 3), '2027-02-28');
    equal(addMonths('2027-12-31', 2), '2028-02-29');
    equal(addMonths('2026-01-31', 12), '2027-01-31');
  });
});

describe('working days', () => {
  it('are counted with the first and the last one, without weekends', () => {
    // 2026-11-21 is a Saturday.
    equal(workingDays('2026-11-21', '2026-11-21', 5), 0);
    equal(workingDays('2026-11-21', '2026-11-22', 5), 0);
    equal(workingDays('2026-11-21', '2026-11-23', 5), 1);
    equal(workingDays('2026-11-23', '2026-11-23', 5), 1);
    equal(workingDays('2026-11-23', '2026-11-27', 5), 5);
    equal(workingDays('2026-11-23', '2026-11-29', 5), 5);
    equal(workingDays('2026-11-26', '2026-12-01', 5), 4);
    equal(workingDays('2026-11-21', '2026-12-18', 5), 20);
    equal(workingDays('2026-01-01', '2026-12-31', 5), 261);
  });

  it('are none where the last day is past', () => {
    equal(workingDays('2026-11-24', '2026-11-23', 5), 0);
    equal(workingDays('2026-11-24', '2025-11-24', 5), 0);
  });

  it('are the first ones of each week from Monday on', () => {
    equal(workingDays('2026-11-23', '2026-11-29', 7), 7);
    equal(workingDays('2026-11-21', '2026-11-22', 7), 2);
    equal(workingDays('2026-11-21', '2026-11-22', 6), 1);
    equal(workingDays('2026-11-23', '2026-11-29', 4), 4);
    equal(workingDays('2026-11-27', '2026-11-30', 4), 1);
  });

  it('can be parts of days', () => {
    equal(workingDays('2026-11-23', '2026-11-27', 4.5), 4.5);
    equal(workingDays('2026-11-27', '2026-11-27', 4.5), 0.5);
    equal(workingDays('2026-11-23', '2026-12-04', 4.5), 9);
    equal(workingDays('2026-11-23', '2026-11-29', 0.5), 0.5);
    equal(workingDays('2026-11-24', '2026-11-29', 0.5), 0);
  });
});
