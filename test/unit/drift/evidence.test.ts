import assert from 'node:assert/strict';
import { corpusOf } from '../../../src/core/drift/corpus';
import type { Claims, Times } from '../../../src/core/drift/claims';
import { termParts, topicCosines, topics } from '../../../src/core/drift/evidence';
import { at, gridOf, standardisedRows, type Grid } from '../../../src/core/drift/grid';
import { sharedLeanings } from '../../../src/core/drift/leanings';
import { siblings } from '../../../src/core/drift/siblings';
import { relative } from '../../../src/core/drift/relative';
import { tfidf } from '../../../src/core/drift/tfidf';
import { drained } from '../../../src/core/model';

const OBJECTIVES = ['Quotes leave the house in two days', 'Repair on the first visit', 'Renew the contract'];
const ITEMS = [
  'Send the quote for signature',
  'Approve the quote and send it',
  'Plan the repair visit',
  'Show the machine before the visit',
  'Remind of the contract and renew it',
  'Quote the repair',
  'the of and',
];
const CLAIMS: Claims = [[0], [0], [1], [1], [2], [0, 1], [2]];

/** The fourth item counts twice. */
const TIMES: Times = [1, 1, 1, 2, 1, 1, 1];

const corpus = drained(corpusOf([...OBJECTIVES, ...ITEMS]));
const words = drained(tfidf(corpus));
const [objectives, items] = [words.slice(0, OBJECTIVES.length), words.slice(OBJECTIVES.length)];

function cosines(claims: Claims, times: Times = [], texts = items): Grid {
  const about = drained(topics(objectives, texts, claims, corpus.terms, times));
  return drained(topicCosines(texts, claims, about, times));
}

/** The claims without those of one item. */
function without(item: number): Claims {
  return CLAIMS.map((each, i) => (i === item ? [] : each));
}

function same(a: number, b: number): void {
  assert.ok(Math.abs(a - b) < 1e-9, `${a} is not ${b}`);
}

describe('the evidence for a claim', () => {
  it('is the same where the item does not claim anything: its closeness', () => {
    for (const times of [[], TIMES]) {
      for (const item of ITEMS.keys()) {
        const hidden = cosines(without(item), times);
        for (const o of OBJECTIVES.keys()) same(at(cosines(CLAIMS, times), item, o), at(hidden, item, o));
      }
    }
  });

  it('is the same where the item does not claim anything: its leanings', () => {
    const leanings = standardisedRows(cosines(CLAIMS));
    for (const times of [[], TIMES]) {
      const all = drained(sharedLeanings(leanings, CLAIMS, times));
      for (const item of ITEMS.keys()) {
        const hidden = drained(sharedLeanings(leanings, without(item), times));
        for (const o of OBJECTIVES.keys()) same(at(all, item, o), at(hidden, item, o));
      }
    }
  });

  it('is for the others as if an item that counts twice stood there twice', () => {
    const claims: Claims = [...CLAIMS, ...CLAIMS.slice(3, 4)];
    const twice = cosines(claims, [], [...items, ...items.slice(3, 4)]);
    const once = cosines(CLAIMS, TIMES);
    const [manyLeanings, leanings] = [standardisedRows(twice), standardisedRows(once)];
    const many = drained(sharedLeanings(manyLeanings, claims));
    const shared = drained(sharedLeanings(leanings, CLAIMS, TIMES));
    for (const item of [0, 1, 2, 4, 5, 6]) {
      for (const o of OBJECTIVES.keys()) {
        same(at(once, item, o), at(twice, item, o));
        // The leanings of the item that stands there twice know of the other one.
        if (o !== 1) same(at(shared, item, o), at(many, item, o));
      }
    }
  });

  it('adds up to the cosine, word by word', () => {
    const about = drained(topics(objectives, items, CLAIMS, corpus.terms, TIMES));
    for (const [item, row] of items.entries()) {
      for (const o of OBJECTIVES.keys()) {
        const own = CLAIMS[item]?.includes(o) ? (TIMES[item] ?? 1) : 0;
        const sum = termParts(about, row, o, own).reduce((all, part) => all + part, 0);
        same(sum, at(cosines(CLAIMS, TIMES), item, o));
      }
    }
  });

  it('knows the closest sibling, and none where no word is shared', () => {
    const { closest, most } = drained(siblings(items, CLAIMS, OBJECTIVES.length, corpus.terms));
    assert.equal(at(closest, 0, 0), 1);
    assert.equal(at(closest, 4, 0), -1);
    assert.equal(at(most, 4, 0), 0);
  });
});

describe('scores relative to the charter', () => {
  it('gain nothing by an objective that is close to everything', () => {
    const near = gridOf(6, 4, (row, column) => (column === 3 ? 1.2 : 0) + (row % 3 === column ? 1 : 0));
    const found = relative(near);
    for (const row of [0, 1, 2]) assert.ok(at(found, row, row) > at(found, row, 3));
  });
});

describe('what takes long', () => {
  it('lets others in between', () => {
    const many = Array.from({ length: 1000 }, (_, i) => `Renew contract ${i} before the visit`);
    const count = [...corpusOf(many)].length;
    assert.ok(count >= 10, `${count} steps`);
  });
});
