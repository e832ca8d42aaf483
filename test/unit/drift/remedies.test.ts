import { deepEqual, equal, ok } from 'node:assert/strict';
import {
  BAND_ORDER,
  fitBand,
  readTexts,
  remediesFor,
  scoreClaims,
  speakingWords,
  verdictOn,
  type Band,
  type Claims,
  type DriftScores,
} from '../../../src/core/drift';
import { drained } from '../../../src/core/model';

const OBJECTIVES = [
  'Quotes leave the house within two days',
  'Repair most machines on the first visit',
  'Customers renew their service contract',
];
const ITEMS = [
  'Fill the quote from the price list',
  'Approve a quote with a discount',
  'Send the quote for signature',
  'Show the machine before the visit',
  'Plan the repair visit with the right parts',
  'Send the technician who repaired the machine',
  'Remind customers before the contract ends',
  'Renew a contract in the portal',
  'Show what the contract covers',
];
const RIGHT: Claims = [[0], [0], [0], [1], [1], [1], [2], [2], [2]];
const ODD = 4;
const MOVED: Claims = RIGHT.with(ODD, [0]);

function scored(claims: Claims, items: readonly string[] = ITEMS): DriftScores {
  return drained(scoreClaims(drained(readTexts(OBJECTIVES, items)), claims));
}

function bandIn(scores: DriftScores, item: number): Band | undefined {
  const verdict = verdictOn(scores, item);
  return verdict.kind === 'judged' ? fitBand(scores, item, verdict.claim) : undefined;
}

const rank = (band: Band | undefined): number => (band === undefined ? NaN : BAND_ORDER.indexOf(band));

describe('what would change a verdict', () => {
  it('is another objective, if the charter judged anew says so', () => {
    const scores = scored(MOVED);
    const { link } = drained(remediesFor(scores, [OBJECTIVES, ITEMS], ODD));
    ok(link);
    equal(link.edit, 1);
    equal(link.band, bandIn(scored(RIGHT), ODD));
  });

  it('is the fewest words of the objective with which the charter judged anew says so', () => {
    const scores = scored(MOVED);
    const { words, inVain } = drained(remediesFor(scores, [OBJECTIVES, ITEMS], ODD));
    const told = words?.edit ?? inVain;
    ok(told.length > 0);
    for (let count = 1; count <= told.length; count++) {
      const items = ITEMS.with(ODD, `${ITEMS[ODD]}. ${told.slice(0, count).join(' ')}`);
      const band = bandIn(scored(MOVED, items), ODD);
      if (words && count === told.length) equal(band, words.band);
      equal(rank(band) > rank(bandIn(scores, ODD)), words !== undefined && count === told.length);
    }
  });

  it('is nothing where all is well, or where nothing is judged', () => {
    const none = { words: undefined, inVain: [], link: undefined };
    const scores = scored(RIGHT);
    const strong = ITEMS.findIndex((_, item) => bandIn(scores, item) === 'strong');
    ok(strong >= 0);
    deepEqual(drained(remediesFor(scores, [OBJECTIVES, ITEMS], strong)), none);
    deepEqual(drained(remediesFor(scores, [OBJECTIVES, ITEMS], 99)), none);
  });
});

describe('a fit', () => {
  it('is never called good for one word alone', () => {
    const items = [...ITEMS, 'Move the portal to the new price machine'];
    const scores = scored([...RIGHT, []], items);
    const item = items.length - 1;
    for (const objective of OBJECTIVES.keys()) {
      const many = speakingWords(scores, item, objective).length;
      if (many < 2) ok(rank(fitBand(scores, item, objective)) <= rank('possible'));
    }
    ok(OBJECTIVES.some((_, o) => speakingWords(scores, item, o).length === 1));
  });
});
