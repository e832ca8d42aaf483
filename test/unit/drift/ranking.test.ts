import { deepEqual, equal, ok } from 'node:assert/strict';
import { chances, fittings, sharedWords, shelving, StemReader, type Shelf } from '../../../src/core/drift';
import { drained } from '../../../src/core/model';

const READER = new StemReader('english');

function shelf(...texts: readonly string[]): Shelf {
  return drained(shelving(texts.map((text) => READER.read(text))));
}

const OWN = 0;
const TEXTS = shelf(
  'Approve discounts on the phone',
  'Quotes leave the house on the same day',
  'Fewer repeat visits of the technician',
  'Discounts need one approval only',
  'Spare parts are in the van',
);
const QUOTES = { text: 1, siblings: [3] };
const VISITS = { text: 2, siblings: [4] };

describe('how well a text fits', () => {
  it('follows from what belongs to a target already, where the target shares no word', () => {
    const [quotes, visits] = fittings(TEXTS, OWN, [QUOTES, VISITS]);
    ok((quotes?.score ?? 0) > 0);
    equal(quotes?.closest, 3);
    deepEqual(visits, { score: 0, closest: undefined });
  });

  it('is told in the words that are shared, each with its part', () => {
    const words = sharedWords(TEXTS, OWN, QUOTES);
    deepEqual(new Set(words.map(({ word }) => word)), new Set(['Approve', 'discounts']));
    equal(Math.round(words.reduce((sum, { part }) => sum + part, 0) * 1000), 1000);
    deepEqual(sharedWords(TEXTS, OWN, VISITS), []);
  });

  it('passes the text over where it belongs to a target itself', () => {
    const [alone] = fittings(TEXTS, OWN, [{ text: 2, siblings: [OWN] }]);
    deepEqual(alone, { score: 0, closest: undefined });
  });

  it('is nothing among texts that say nothing', () => {
    deepEqual(fittings(shelf('', 'of the', ''), OWN, [{ text: 1, siblings: [2] }]), [
      { score: 0, closest: undefined },
    ]);
  });
});

describe('how likely a target is', () => {
  it('is shared among all of them and none', () => {
    const [first = 0, second = 0, third] = chances([12, 6, 0]);
    ok(first > 0.9 && second > 0 && second < 0.1 && first + second < 1);
    equal(third, 0);
  });

  it('is little for the only one, where it has little in common', () => {
    const [only = 1] = chances([1]);
    ok(only < 0.2);
  });

  it('is no question without targets', () => {
    deepEqual(chances([]), []);
  });
});

describe('what a reader makes of a text', () => {
  it('is the words as they are where the text is in another language than the charter', () => {
    const stems = READER.read('Die Termine der Techniker werden für die Kunden geplant');
    deepEqual(
      stems.map(({ stem }) => stem),
      ['termine', 'techniker', 'kunden', 'geplant'],
    );
  });
});
