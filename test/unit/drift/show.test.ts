import { deepEqual, equal, ok } from 'node:assert/strict';
import * as fc from 'fast-check';
import {
  lackingWords,
  markedText,
  readTexts,
  scoreClaims,
  wordsInBoth,
  type DriftScores,
  type WordPart,
} from '../../../src/core/drift';
import { drained } from '../../../src/core/model';

const OBJECTIVES = ['Quotes leave the house within two days', 'Repair the machines on the first visit'];
const ITEMS = ['Send the quote within a day', 'Plan repairs of machines', 'Approve a quote'];

function scored(objectives = OBJECTIVES, items = ITEMS): DriftScores {
  return drained(scoreClaims(drained(readTexts(objectives, items)), [[0], [1], [0]]));
}

const words = (parts: readonly WordPart[]): readonly string[] => parts.map(({ word }) => word).toSorted();

describe('words that show why texts fit', () => {
  it('are told as each of the two writes them', () => {
    const { ofItem, ofObjective } = wordsInBoth(scored(), 0, 0);
    deepEqual(
      [words(ofItem), words(ofObjective)],
      [
        ['day', 'quote'],
        ['Quotes', 'days'],
      ],
    );
    const sum = ofItem.reduce((all, { part }) => all + part, 0);
    ok(Math.abs(sum - 1) < 1e-9);
  });

  it('are lacking where only the objective has them', () => {
    deepEqual(words(lackingWords(scored(), 0, 0)), ['house', 'leave', 'two']);
    deepEqual(lackingWords(scored(), 9, 9), []);
  });

  it('are marked in every form', () => {
    const part = 0.5;
    deepEqual(markedText('A Quote for quotes: quoteTemplate', [{ word: 'quotes', part }], 'english'), [
      { text: 'A ', part: undefined },
      { text: 'Quote', part },
      { text: ' for ', part: undefined },
      { text: 'quotes', part },
      { text: ': ', part: undefined },
      { text: 'quote', part },
      { text: 'Template', part: undefined },
    ]);
    deepEqual(markedText('the quote', [{ word: 'the', part }], 'english'), [
      { text: 'the quote', part: undefined },
    ]);
  });

  it('leave a text as it is when its stretches are put together', () => {
    const parts = [{ word: 'quotes', part: 1 }];
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constant('quote'), fc.string({ unit: 'binary' }))), (pieces) => {
        const text = pieces.join(' ');
        equal(
          markedText(text, parts, 'english')
            .map((stretch) => stretch.text)
            .join(''),
          text,
        );
      }),
    );
  });
});
