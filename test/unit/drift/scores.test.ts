import assert from 'node:assert/strict';
import {
  at,
  candidates,
  decidingWords,
  explain,
  readTexts,
  scoreClaims,
  verdictOn,
  type Claims,
  type DriftScores,
  type DriftTexts,
} from '../../../src/core/drift';
import { corpusOf } from '../../../src/core/drift/corpus';
import { tfidf } from '../../../src/core/drift/tfidf';
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

function scored(claims: Claims, objectives = OBJECTIVES, items = ITEMS): DriftScores {
  return drained(scoreClaims(drained(readTexts(objectives, items)), claims));
}

/** The right claims, but one item claims something else. */
function moved(item: number, to: number): Claims {
  return RIGHT.map((claims, i) => (i === item ? [to] : claims));
}

describe('the verdict on a claim', () => {
  it('doubts none where all fit', () => {
    const scores = scored(RIGHT);
    for (const item of ITEMS.keys()) {
      const verdict = verdictOn(scores, item);
      assert.ok(verdict.kind === 'unjudged' || verdict.band !== 'doubtful', ITEMS[item]);
    }
  });

  it('doubts the one that was moved, and knows the better objective', () => {
    const verdict = verdictOn(scored(moved(4, 0)), 4);
    assert.ok(verdict.kind === 'judged');
    assert.equal(verdict.band, 'doubtful');
    assert.equal(verdict.claim, 0);
    assert.equal(verdict.better, 1);
  });

  it('doubts an item with several claims for the least of them', () => {
    const objectives = [...OBJECTIVES, 'Every supplier invoice is paid on time'];
    const items = [...ITEMS, 'Match supplier invoices with orders', 'Warn before an invoice is due'];
    const claims = [...RIGHT.map((each, i) => (i === 4 ? [1, 3] : each)), [3], [3]];
    const scores = scored(claims, objectives, items);
    const verdict = verdictOn(scores, 4);
    assert.ok(verdict.kind === 'judged');
    assert.equal(verdict.claim, 3);
    assert.equal(verdict.score, at(scores.verdict, 4, 3));
    assert.ok(at(scores.verdict, 4, 1) > verdict.score);
  });

  it('does not depend on the claim that it is about', () => {
    const [right, wrong] = [scored(RIGHT), scored(moved(4, 0))];
    assert.ok(Math.abs(at(right.texts.alike, 4, 1) - at(wrong.texts.alike, 4, 1)) < 1e-12);
    assert.equal(at(right.siblings.most, 4, 1), at(wrong.siblings.most, 4, 1));
    assert.equal(at(right.siblings.closest, 4, 1), at(wrong.siblings.closest, 4, 1));
  });

  it('is the same each time', () => assert.deepEqual(scored(RIGHT).verdict, scored(RIGHT).verdict));

  it('is not given where there is too little to compare', () => {
    const because = (scores: DriftScores, item = 0): string => {
      const verdict = verdictOn(scores, item);
      return verdict.kind === 'unjudged' ? verdict.because : verdict.band;
    };
    assert.equal(
      because(
        scored(
          RIGHT.map(() => [0]),
          OBJECTIVES.slice(0, 2),
        ),
      ),
      'few-objectives',
    );
    assert.equal(because(scored(RIGHT.slice(0, 5), OBJECTIVES, ITEMS.slice(0, 5))), 'few-items');
    assert.equal(
      because(scored([...RIGHT, [0]], OBJECTIVES, [...ITEMS, 'Telematics gateway']), 9),
      'little-text',
    );
    assert.equal(
      because(scored([...RIGHT, []], OBJECTIVES, [...ITEMS, 'Plan the repair visit']), 9),
      'no-claim',
    );
    const german = 'Prüfen, ob die Batterie vor dem Besuch noch geladen ist';
    assert.equal(because(scored([...RIGHT, [0]], OBJECTIVES, [...ITEMS, german]), 9), 'foreign');
    const polish = ITEMS.map((_, i) => `Sprzedawca ${i} widzi oferty, które są w toku, i nie czeka na nie`);
    assert.equal(because(scored(RIGHT, ['Oferty do dwóch dni', 'Naprawy', 'Umowy'], polish)), 'language');
  });

  it('bears texts without a word, and a charter without any', () => {
    assert.doesNotThrow(() => scored([[0], [], [1]], ['', '', ''], ['', '…', 'the']));
    assert.doesNotThrow(() => scored([], [], []));
  });
});

describe('the explanation of a claim', () => {
  it('tells the shared words as they are written, and parts that add up to all of it', () => {
    const { shared, sibling, textScore } = explain(scored(RIGHT), 4, 1);
    assert.deepEqual(shared.map(({ word }) => word).toSorted(), ['repair', 'visit']);
    assert.ok(Math.abs(shared.reduce((sum, { part }) => sum + part, 0) - 1) < 1e-9);
    assert.ok(sibling === 3 || sibling === 5);
    assert.ok(textScore > 0);
  });

  it('tells the words that speak for another objective, those of its work included', () => {
    const words = decidingWords(scored(moved(4, 0)), 4, 1, 0).map(({ word }) => word);
    assert.ok(words.includes('repair') && words.includes('visit'), words.join());
    assert.ok(!words.includes('Plan'), words.join());
  });

  it('ranks the objectives', () => assert.equal(candidates(scored(RIGHT), 7)[0], 2));
});

describe('texts as vectors', () => {
  const corpus = drained(corpusOf([...OBJECTIVES, ...ITEMS, 'with the of']));
  const rows = drained(tfidf(corpus));

  it('have length 1, or 0 where there is no word', () => {
    const lengths = rows.map(({ values }) => values.reduce((sum, value) => sum + value * value, 0));
    for (const length of lengths.slice(0, -1)) assert.ok(Math.abs(length - 1) < 1e-9);
    assert.equal(lengths.at(-1), 0);
  });

  it('find the parts of compounds in the words of the charter', () => {
    const german = drained(
      corpusOf([
        'Das Angebot kommt mit der Post und wird an das Team gegeben',
        'Kundenangebot per App, und nicht auf dem Papier',
      ]),
    );
    const [first, second] = german.rows.map(({ counts }) => counts.terms);
    assert.equal(first?.filter((term) => second?.includes(term)).length, 1);
  });
});

describe('texts that were read before', () => {
  const edits: readonly (readonly string[])[] = [
    ITEMS.map((item, i) => (i === 3 ? 'Show the machine and its parts' : item)),
    ITEMS.slice(2),
    ['Erneuern Sie den Vertrag, bevor er endet, und nicht erst nach dem Ende', ...ITEMS],
    ITEMS.map(() => 'Der Vertrag wird mit dem Kunden und nicht ohne ihn erneuert'),
    ITEMS,
  ];

  it('say the same as texts that are read anew', () => {
    let before: DriftTexts | undefined;
    for (const items of edits) {
      const anew = drained(readTexts(OBJECTIVES, items));
      before = drained(readTexts(OBJECTIVES, items, before));
      assert.deepEqual(saidIn(before), saidIn(anew));
    }
  });
});

/** All of it but how the terms are numbered. */
function saidIn({ corpus, objectives, items, alike }: DriftTexts): object {
  const rows = corpus.rows.map(({ counts, ...row }) => ({ ...row, counts: counts.values }));
  const words = [...objectives.words, ...items.words].map(({ values }) => values);
  return { language: corpus.language, rows, words, alike };
}
