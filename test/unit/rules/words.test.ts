import { deepEqual, equal } from 'node:assert/strict';
import { counted, listed, percent } from '../../../src/core/rules/phrases';
import { informativeWords } from '../../../src/core/rules/mending/words';

function wordsOf(text: string): readonly string[] {
  return [...informativeWords(text)];
}

describe('the words that tell what a text is about', () => {
  it('leaves out what every text has', () => {
    deepEqual(wordsOf('As a user, I want to see the cost of my calls so that I can manage it'), [
      'see',
      'cost',
      'call',
    ]);
    deepEqual(wordsOf('Die Kunden und der Vertrag'), ['kunden', 'vertrag']);
    deepEqual(wordsOf('La facture pour les clients'), ['facture', 'client']);
  });

  it('splits letters from digits and camelCase, and leaves numbers out', () => {
    deepEqual(wordsOf('leadScore of Q3 in AB12, 72 h'), ['lead', 'score', 'ab']);
  });

  it('takes upper case, accents and plurals for the same word', () => {
    deepEqual(wordsOf('Réparations, reparation, REPARATION; case, cases; queries, query; status, process'), [
      'reparation',
      'case',
      'query',
      'status',
      'process',
    ]);
  });
});

describe('turns of phrase', () => {
  it('lists', () => {
    deepEqual(
      [listed([]), listed(['A']), listed(['A', 'B']), listed(['A', 'B', 'C'])],
      ['', 'A', 'A and B', 'A, B and C'],
    );
  });

  it('counts', () => {
    deepEqual(
      [counted(1, 'day'), counted(2, 'day'), counted(0, 'story', 'stories')],
      ['1 day', '2 days', '0 stories'],
    );
  });

  it('rounds a share, unless it would then read like the limit', () => {
    equal(percent(0.456), '46%');
    equal(percent(0.302, 30), '30.2%');
    equal(percent(0.3, 30), '30%');
  });
});
