import { deepEqual, equal } from 'node:assert/strict';
import { wantedNumber, type WantedNumber } from '../../../src/core/rules/measure/wanted';

describe('the number that a title wants', () => {
  const titles: readonly (readonly [string, WantedNumber | undefined])[] = [
    [
      'Cut average time to resolve a case from 72 h to 24 h',
      { to: 24, from: 72, unit: 'h', direction: 'decrease' },
    ],
    ['Cut average time from 72 h to 24', { to: 24, from: 72, unit: 'h', direction: 'decrease' }],
    ['Raise adoption from 40 to 75 %', { to: 75, from: 40, unit: '%', direction: 'increase' }],
    [
      'Resolve a case within 24 hours instead of 72',
      { to: 24, from: 72, unit: 'hours', direction: 'decrease' },
    ],
    ['Visits take 2 instead of 3 days', { to: 2, from: 3, unit: 'days', direction: 'decrease' }],
    [
      'Solve 75 % of cases in the first contact, up from 52 %',
      { to: 75, from: 52, unit: '%', direction: 'increase' },
    ],
    ['Answer within 1,5 minutes', { to: 1.5, unit: 'minutes', direction: 'decrease' }],
    ['Answer 95% of e-mails', { to: 95, unit: '%', direction: 'increase' }],
    ['Train at least 12 dealers', { to: 12, direction: 'increase' }],
    ['Visit 12 farms', { to: 12 }],
    ['Ask 3 people 2 times', { to: 3 }],
    ['Stay at 5, not from 5 to 5', { to: 5, from: 5 }],
    ['Move OBJ-17 and D365 to B2B', undefined],
    ['Nobody is forgotten', undefined],
  ];

  for (const [title, expected] of titles) {
    it(`is read from “${title}”`, () => deepEqual(wantedNumber(title), expected));
  }

  it('takes no word that begins like a unit for one', () => {
    equal(wantedNumber('Call 12 hospitals')?.unit, undefined);
    equal(wantedNumber('Answer in 20 seconds')?.unit, 'seconds');
  });
});
