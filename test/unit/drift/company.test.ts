import { deepEqual, equal, ok } from 'node:assert/strict';
import {
  readTexts,
  scoreClaims,
  verdictOn,
  type Claims,
  type DriftScores,
  type Near,
} from '../../../src/core/drift';
import { companyOf } from '../../../src/core/drift/company';
import { at, rowOf } from '../../../src/core/drift/grid';
import { drained } from '../../../src/core/model';

const OBJECTIVES = [
  'Quotes leave the house within two days',
  'Repair most machines on the first visit',
  'Customers renew their service contract',
];
const ITEMS = [
  'Quote template with terms',
  'Discount approval for a quote',
  'Signature under the quote',
  'Quote archive',
  'Machine history before the visit',
  'Visit planner with a map',
  'Spare machine for a visit',
  'Machine',
  'Remind customers before the contract ends',
  'Renew a contract in the portal',
  'Contract terms for customers',
  'Price list for contracts',
];
const GROUPED: Claims = ITEMS.map((_, i) => [Math.floor(i / 4)]);
/** Each objective in turn, so that nothing follows from what stands beside an item. */
const MIXED: Claims = ITEMS.map((_, i) => [i % 3]);
/** «Machine», with one word, claims the quotes. */
const ODD = 7;
const MOVED: Claims = GROUPED.with(ODD, [0]);

const NEAR: Near = ITEMS.map((_, i) =>
  [i - 2, i - 1, i + 1, i + 2].filter((other) => ITEMS[other] !== undefined),
);

function scored(claims: Claims, near?: Near): DriftScores {
  return drained(scoreClaims(drained(readTexts(OBJECTIVES, ITEMS)), claims, near ? { near } : {}));
}

describe('what stands beside an item', () => {
  it('says as much as the charter bears out', () => {
    const [grouped, mixed] = [GROUPED, MIXED].map((claims) => drained(companyOf(claims, NEAR, 3)));
    ok((grouped?.trust ?? 0) > 0.5);
    equal(mixed?.trust, 0);
    ok(mixed?.evidence.values.every((each) => each === 0));
  });

  it('speaks for what it claims, and for nothing else', () => {
    const { shares, evidence } = drained(companyOf(MOVED, NEAR, 3));
    deepEqual([...rowOf(shares, ODD)], [0, 0.5, 0.5]);
    ok(at(evidence, ODD, 1) > 0);
    equal(at(evidence, ODD, 0), 0);
  });

  it('is nothing where nothing stands beside any item', () => {
    const alone = drained(
      companyOf(
        GROUPED,
        ITEMS.map(() => []),
        3,
      ),
    );
    equal(alone.trust, 0);
    deepEqual(scored(GROUPED).verdict, scored(GROUPED, []).verdict);
  });

  it('is a second witness where one word is too little', () => {
    const verdict = verdictOn(scored(MOVED, NEAR), ODD);
    ok(verdict.kind === 'judged' && verdict.isByPlace);
    deepEqual([verdict.band, verdict.claim, verdict.better], ['doubtful', 0, 1]);
    const alone = verdictOn(scored(MOVED), ODD);
    deepEqual(alone, { kind: 'unjudged', because: 'little-text' });
    const fitting = verdictOn(scored(GROUPED, NEAR), ODD);
    deepEqual(fitting, { kind: 'unjudged', because: 'little-text' });
  });

  it('is none where its place says something else than its word, or entries stand in no order', () => {
    const elsewhere = NEAR.with(ODD, [0, 1, 8, 9]);
    const verdicts = [scored(MOVED, elsewhere), scored(MIXED.with(ODD, [0]), NEAR)];
    for (const scores of verdicts) equal(verdictOn(scores, ODD).kind, 'unjudged');
  });
});
