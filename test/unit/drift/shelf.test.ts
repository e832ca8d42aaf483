import { deepEqual, equal, ok } from 'node:assert/strict';
import * as fc from 'fast-check';
import { fittings, sharedWords, shelving, StemReader, type Shelf, type Stem } from '../../../src/core/drift';
import { drained } from '../../../src/core/model';

const SYLLABLES = ['ba', 'ke', 'lo', 'mi', 'nu', 'ra'];
/** Some of them begin or end with another one, and are compounds where that is in use. */
const WORDS = SYLLABLES.flatMap((a) =>
  SYLLABLES.flatMap((b) => ['lan', `${a}dor`, `${b}${a}mestron`].map((end) => `${a}${b}${end}`)),
);

const READER = new StemReader('english');
const aText = fc
  .array(fc.constantFrom(...WORDS), { maxLength: 8 })
  .map((words) => READER.read(['the', ...words].join(' ')));
const aPlace = fc.nat({ max: 1_000 });

type Texts = readonly (readonly Stem[])[];
type Edit = (texts: Texts) => Texts;

const anEdit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(aPlace, aText).map(([place, text]): Edit => (texts) => {
      return texts.with(place % texts.length, text);
    }),
  },
  { weight: 1, arbitrary: aText.map((text): Edit => (texts) => [...texts, text]) },
  {
    weight: 1,
    arbitrary: aPlace.map(
      (place): Edit =>
        (texts) =>
          texts.toSpliced(place % (texts.length - 2), 1),
    ),
  },
  {
    weight: 1,
    // The same text twice, as one object.
    arbitrary: aPlace.map((place): Edit => (texts) => [...texts, texts[place % texts.length] ?? []]),
  },
  { weight: 1, arbitrary: fc.constant<Edit>((texts) => texts.toReversed()) },
);

/** What is asked of a shelf: how its last text fits others, some of which belong together. */
function answersOf(shelf: Shelf): object {
  const last = shelf.texts.length - 1;
  const siblings = [...shelf.texts.keys()].filter((place) => place % 2 === 1);
  const targets = [...shelf.texts.keys()].map((text) => ({
    text,
    siblings: siblings.filter((each) => each % 3 === text % 3),
  }));
  return {
    fits: fittings(shelf, last, targets),
    words: targets.map((target) => sharedWords(shelf, last, target)),
    sizes: shelf.sizes,
    terms: shelf.terms,
  };
}

describe('a shelf that goes on from an earlier one', () => {
  it('answers what a new one does, to the last bit, whatever was edited', () => {
    fc.assert(
      fc.property(
        fc.array(aText, { minLength: 4, maxLength: 40 }),
        fc.array(anEdit, { minLength: 1, maxLength: 8 }),
        (first, edits) => {
          let [texts, shelf] = [first, drained(shelving(first))];
          for (const edit of edits) {
            if (texts.length < 4) return;
            texts = [...edit(texts)];
            shelf = drained(shelving(texts, shelf));
            deepEqual(answersOf(shelf), answersOf(drained(shelving(texts))));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is the same one where no text is another', () => {
    const texts = fc.sample(aText, { numRuns: 10, seed: 1 });
    const shelf = drained(shelving(texts));
    equal(drained(shelving([...texts], shelf)), shelf);
  });

  it('holds what no edit touched as the same objects', () => {
    const texts = ['show the history of a caller', 'quotes on the same day', 'visits of a technician'].map(
      (text) => READER.read(text),
    );
    const before = drained(shelving(texts));
    const now = drained(shelving(texts.with(2, READER.read('spare parts in a van')), before));
    deepEqual(
      now.rows.map((row, i) => row === before.rows[i]),
      [true, true, false],
    );
    deepEqual(
      now.words.map((words, i) => words === before.words[i]),
      [true, true, false],
    );
  });

  it('carries no more words along the more edits there were', () => {
    let shelf = drained(shelving([READER.read('one text that stays'), READER.read('and one that does not')]));
    for (let i = 0; i < 100; i++) {
      const invented = Array.from({ length: 60 }, (_, k) => `invented${i}x${k}`).join(' ');
      shelf = drained(shelving(shelf.texts.with(1, READER.read(invented)), shelf));
      ok(shelf.common.length < 2_000, `${shelf.common.length} terms`);
    }
  });
});
