import { deepEqual, equal } from 'node:assert/strict';
import { dayIn, dueIn, movementIn } from '../../../src/core/outline/phrases';

describe('a movement in a sentence', () => {
  const told = (sentence: string) => {
    const found = movementIn(sentence);
    return found && [found.from, found.to, found.unit, found.direction];
  };

  for (const [sentence, expected] of [
    ['Cut the average time to resolve a case from 72 h to 24 h', [72, 24, 'h', 'decrease']],
    ['Reduce handling time from 9.5 to 6 minutes by 30 June 2027', [9.5, 6, 'minutes', 'decrease']],
    ['Raise first contact resolution from 52% to 75%', [52, 75, '%', 'increase']],
    ['First contact resolution improves from 52 % up to 75 %', [52, 75, '%', 'increase']],
    ['Lower the cost of a contact from €9 to €6', [9, 6, '€', 'decrease']],
    ['Bearbeitungszeit von 72 h auf 24 h senken', [72, 24, 'h', 'decrease']],
    ['Die Quote von 40 auf 60 % steigern', [40, 60, '%', 'increase']],
    ['Réduire le délai de 6 à 2 jours', [6, 2, 'jours', 'decrease']],
  ] as const) {
    it(`is found: ${sentence}`, () => {
      deepEqual(told(sentence), expected);
    });
  }

  for (const sentence of [
    'The desk is open from 8 to 18 h',
    'Reduce the roll-out from 3 to 7 days',
    'Cut the time from 72 h to 24 min',
    'Improve the score from 3.7 to 4.5',
    'Cut costs from 1,500 EUR to 900 EUR',
    'Cut costs from 1.500 EUR to 900 EUR',
    'Raise A from 1 % to 2 % and B from 3 % to 4 %',
    'Move the team from Leeds to Cork',
    'Reduce the backlog from 2026 to 2027',
    'Move from 2 to 2 %',
    'Increase and reduce from 1 % to 2 %',
    'Raise it from 5 to 9 within a year',
    '',
  ]) {
    it(`is left open: ${sentence}`, () => {
      equal(movementIn(sentence), undefined);
    });
  }
});

describe('a day in a sentence', () => {
  for (const [sentence, day] of [
    ['Cut repeat calls by 30 June 2027', '2027-06-30'],
    ['By June 30, 2027 nobody waits', '2027-06-30'],
    ['Ready no later than the 1st of March 2027', undefined],
    ['Ready no later than 1st of March 2027', '2027-03-01'],
    ['Ready by 2027-06-30.', '2027-06-30'],
    ['Fertig bis zum 30. Juni 2027', '2027-06-30'],
    ['Fertig bis 30.06.2027', '2027-06-30'],
    ["Prêt d'ici le 1er août 2027", '2027-08-01'],
    ['Ready by 30/06/2027', '2027-06-30'],
    ['Ready by 06/30/2027', '2027-06-30'],
    ['Ready by 6/7/2027', undefined],
    ['Ready by 30 February 2027', undefined],
    ['Ready by June 2027', undefined],
    ['Ready by 1 May 2027, at the latest by 1 June 2027', undefined],
    ['The contract of 30 June 2027 ends', undefined],
    ['Version by 1.2.2027.3', undefined],
  ] as const) {
    it(`is when something is due: ${sentence}`, () => {
      equal(dueIn(sentence), day);
    });
  }

  it('is enough for a milestone', () => {
    equal(dayIn('Go-live: 3 May 2027'), '2027-05-03');
    equal(dayIn('3 May 2027 – Go-live'), '2027-05-03');
    equal(dayIn('Between 3 May 2027 and 7 May 2027'), undefined);
    equal(dayIn('Go-live'), undefined);
  });
});
