import { deepEqual, equal } from 'node:assert/strict';
import * as fc from 'fast-check';
import { readDateColumns, readDates } from '../../../src/core/exchange/dates';

const daysOf = (...values: readonly string[]): unknown => readDates(values, {}).days;

describe('a date of a tracker', () => {
  const forms = {
    '2026-11-20': '2026-11-20',
    '2026-11-20T23:31:00.120Z': '2026-11-20',
    '2026-11-20T00:30:00+13:00': '2026-11-20',
    '2026-11-20 10:31': '2026-11-20',
    '2026/11/20': '2026-11-20',
    '2026. 11. 20.': undefined,
    '20.11.2026': '2026-11-20',
    '3.4.2026': '2026-04-03',
    '3.4.26 10:31': '2026-04-03',
    '20. 11. 2026': '2026-11-20',
    '20/11/2026 10:31:22': '2026-11-20',
    '11/20/2026 10:31:22 AM': '2026-11-20',
    '11/20/26': '2026-11-20',
    '20-11-2026': '2026-11-20',
    '20-11-2026 10.31': '2026-11-20',
    '20/Nov/26 10:31 AM': '2026-11-20',
    '20/Nov/26 10:31 a.m.': '2026-11-20',
    '20-Nov-2026': '2026-11-20',
    '20 Nov 2026, 10:31': '2026-11-20',
    'Nov 20, 2026, 10:31 AM': '2026-11-20',
    'Friday, November 20, 2026 10:31 AM': '2026-11-20',
    'November 20th, 2026': '2026-11-20',
    '20th of November 2026': '2026-11-20',
    '1/Jan/99': '1999-01-01',
    '20/Mär/26 10:31': '2026-03-20',
    '20/Mrz/26': '2026-03-20',
    '20. Dezember 2026': '2026-12-20',
    'Fr., 20. Nov. 2026 um 10:31 Uhr': '2026-11-20',
    '20/déc./26 10:31': '2026-12-20',
    '1er février 2026': '2026-02-01',
    '14/juil./26': '2026-07-14',
    '14 août 2026 à 10:31': '2026-08-14',
    '20/ene/26': '2026-01-20',
    '20 de noviembre de 2026': '2026-11-20',
    '20/mrt/26': '2026-03-20',
    '20 mei 2026': '2026-05-20',
    '20/maj/26': '2026-05-20',
    '20 okt. 2026 kl. 10:31': '2026-10-20',
    '20. des. 2026': '2026-12-20',
    '20/gen/26': '2026-01-20',
    '20 maggio 2026': '2026-05-20',
    '20/out/26 10:31': '2026-10-20',
    '20 de março de 2026': '2026-03-20',
    '20 marca 2026': '2026-03-20',
    '31/Feb/26': undefined,
    '30/02/2026': undefined,
    '2026-13-01': undefined,
    '20/Foo/26': undefined,
    '20/Ju/26': undefined,
    soon: undefined,
    'Q3 2026': undefined,
    'Sprint 11/20/2026': undefined,
    '11/2026': undefined,
    '': undefined,
  };
  for (const [written, day] of Object.entries(forms)) {
    it(`is read: ${JSON.stringify(written)}`, () => deepEqual(daysOf(written), [day]));
  }

  it('is a number of days where a column holds nothing else', () => {
    deepEqual(daysOf('46000', '', '46346.44'), ['2025-12-09', undefined, '2026-11-20']);
    deepEqual(daysOf('46000', '2026-11-20'), [undefined, '2026-11-20']);
  });
});

describe('a column of dates', () => {
  it('tells the order of day and month by any of them', () => {
    deepEqual(daysOf('3/4/2026', '13/4/2026'), ['2026-04-03', '2026-04-13']);
    deepEqual(daysOf('3/4/2026', '4/13/2026'), ['2026-03-04', '2026-04-13']);
    deepEqual(daysOf('3-4-2026', '13-4-2026'), ['2026-04-03', '2026-04-13']);
  });

  it('does not guess', () => {
    const read = readDates(['3/4/2026', '5/5/2026', '', 'soon', '20.11.2026'], {});
    deepEqual(read.days, [undefined, '2026-05-05', undefined, undefined, '2026-11-20']);
    deepEqual(read.unread, [3]);
    equal(read.unsure, 0);
  });

  it('does not guess where it holds both orders', () => {
    const read = readDates(['3/4/2026', '13/4/2026', '4/13/2026'], {});
    deepEqual(read.days, [undefined, '2026-04-13', '2026-04-13']);
    equal(read.unsure, 0);
  });

  it('is read as somebody says', () => {
    deepEqual(readDates(['3/4/2026'], { dateOrder: 'day-first' }).days, ['2026-04-03']);
    deepEqual(readDates(['3/4/2026'], { dateOrder: 'month-first' }).days, ['2026-03-04']);
    const odd = readDates(['3/4/2026', '4/13/2026'], { dateOrder: 'day-first' });
    deepEqual([odd.days, odd.unread], [['2026-04-03', undefined], [1]]);
  });

  it('learns from the others of the file', () => {
    const created = { name: 'Created', values: ['13/4/2026', ''] };
    const due = { name: 'Due', values: ['3/4/2026', 'soon'] };
    const { days, troubles } = readDateColumns([created, due], [2, 3], {});
    deepEqual(days, [
      ['2026-04-13', undefined],
      ['2026-04-03', undefined],
    ]);
    deepEqual(troubles, [
      {
        column: 'Due',
        kind: 'unclear',
        line: 3,
        message: '“soon” in “Due” on line 3 cannot be read as a date: left out.',
      },
    ]);
  });

  it('asks what nothing tells', () => {
    const { troubles } = readDateColumns([{ name: 'Due', values: ['', '3/4/2026'] }], [2, 3], {});
    deepEqual(troubles, [
      {
        column: 'Due',
        kind: 'unclear',
        line: 3,
        message:
          '“3/4/2026” in “Due” could be 3 April or 4 March, and nothing else in the file tells: its dates are left out. Say which with --date-order day-first or --date-order month-first.',
        unsure: [{ written: '3/4/2026', dayFirst: '2026-04-03', monthFirst: '2026-03-04' }],
      },
    ]);
  });

  it('counts what it cannot read', () => {
    const { troubles } = readDateColumns([{ name: 'Due', values: ['soon', 'later', 'x'] }], [2, 3, 9], {});
    equal(
      troubles[0]?.message,
      '“soon” in “Due” on line 2 cannot be read as a date, nor can 2 more: left out.',
    );
  });

  it('comes back as a tracker of any place writes it, or is left out', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true });
    const locales = ['en-US', 'en-GB', 'de', 'fr', 'es', 'nl', 'sv', 'da', 'nb', 'it', 'pt', 'pl'];
    const styles = ['short', 'medium', 'long', 'full'] as const;
    fc.assert(
      fc.property(
        fc.array(day, { minLength: 1, maxLength: 20 }),
        fc.constantFrom(...locales),
        fc.constantFrom(...styles),
        (dates, locale, dateStyle) => {
          const format = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' });
          const { days, unread } = readDates(
            dates.map((date) => format.format(date)),
            {},
          );
          deepEqual(unread, []);
          for (const [i, date] of dates.entries()) {
            // Two figures of the year say nothing of the century.
            const from = dateStyle === 'short' ? 2 : 0;
            const wanted = date.toISOString().slice(from, 10);
            if (days[i] !== undefined) equal(days[i]?.slice(from), wanted);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
