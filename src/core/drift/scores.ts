import type { Steps } from '../model';
import { certainty } from './certainty';
import type { Claims, Times } from './claims';
import { companyOf, type Company, type Near } from './company';
import { topicCosines, topics, type EarlierCosines, type EarlierTopics, type Topics } from './evidence';
import { addStandardised, emptyGrid, rowOf, standardisedRows, type Grid, addAt, numberAt } from './grid';
import { sharedLeanings } from './leanings';
import { relative } from './relative';
import { siblings, type EarlierSiblings, type Siblings } from './siblings';
import { knownTerms, type DriftTexts } from './texts';
import { haveSameLists, isNothing, touchedSince, type Scored } from './touched';

/** All that is known of how well items and objectives fit, each grid an item a row and an objective a column. */
export interface DriftScores {
  readonly texts: DriftTexts;
  readonly claims: Claims;
  readonly times: Times;
  readonly near: Near;
  readonly topics: Topics;
  /** How close each item is to what each objective is about: see `topicCosines`. */
  readonly cosines: Grid;
  readonly siblings: Siblings;
  readonly company: Company;
  /** By all texts, relative to the charter: which objective fits best. */
  readonly relative: Grid;
  /** Log odds that the objective is a right one for the item, where one link in ten is wrong. */
  readonly verdict: Grid;
}

/** How much each kind of evidence counts. */
export interface EvidenceWeights {
  /** How close the item is to what the objective is about, among the objectives. */
  readonly inRow: number;
  /** The same, relative to the charter. */
  readonly relative: number;
  /** How far the item leans to the same objectives as its siblings. */
  readonly leanings: number;
  /** How alike the closest sibling is: two texts that are nearly the same would else count for many. */
  readonly closest: number;
  /**
   * For objectives that no other item claims: their own text is all that is known of what they are about, and a text that
   * has little in common with one other says little.
   */
  readonly alone: number;
}

/**
 * The first four were learnt on the eight trace sets with one link in ten moved, as a conditional logit; on either half of
 * the sets they come out alike, and what is left out of either is found as well. `alone` was learnt beside them as a part of
 * the verdict: with it and the limit of the band from one half of the sets, 1.6 instead of 2.3 % of the clean items of the
 * other are flagged, and as much is found.
 */
export const EVIDENCE: EvidenceWeights = {
  inRow: 0.77,
  relative: 1.31,
  leanings: 0.59,
  closest: -0.65,
  alone: 1.4,
};

/**
 * A logistic model of whether a claim is right, learnt on the same sets: one link in ten is wrong. `few` is for charters
 * with few objectives, among which there is little to tell what is usual.
 */
const VERDICT = { relative: 1.3, certainty: 0.84, terms: -0.8, constant: 2.95, few: 1.8 } as const;

/**
 * How much the place of an item counts beside the scores of the texts: half of what it would if it were as good a witness,
 * since those who write entries in groups do not always group them by what they are for. With the whole of it, 2.5 % of the
 * items were flagged in sets in order of which one entry in ten had been put somewhere else; with the half, 1.4 %.
 */
const PLACE = 0.42;

/**
 * What is added to each claim of an item that has n of them, times ln n. Such an item is doubted for the least of n scores,
 * which is low by chance the more often: in parts of the trace sets in order, with four to twelve objectives, 4.4 % of the
 * items with several claims were flagged, and 2.9 % of the others; with this 3.6 %. On all sets precision gains 0.8 points
 * and recall loses 1.0; 0.4 is the most with which 75 % are found. Judged by the best of their claims instead, precision is
 * the same and 0.5 points fewer are flagged in order, but one in thirty of the wrong links of such items is found, and
 * 64 % of all.
 */
const SEVERAL = 0.4;

/** What is known beside texts and claims. */
export interface Circumstances {
  /** How many times each item counts as a sibling of the others. */
  readonly times?: Times;
  /** What stands beside each item; without it nothing follows from where items stand. */
  readonly near?: Near;
  readonly weights?: EvidenceWeights;
  /**
   * Scores with the same weights, from which to go on: what no change since touched is not worked out again. What comes out
   * does not depend on it.
   */
  readonly before?: DriftScores | undefined;
}

/**
 * Scores every item against every objective, the item's own claims hidden.
 *
 * @param claims for each item the objectives that it claims, by their place in the list
 */
export function* scoreClaims(
  texts: DriftTexts,
  claims: Claims,
  { times = [], near = [], weights = EVIDENCE, before }: Circumstances = {},
): Steps<DriftScores> {
  const { objectives, items, corpus } = texts;
  const count = objectives.rows.length;
  const earlier = before && earlierFor({ texts, claims, times }, before);
  const known = companyBefore(before, claims, near, count);
  if (before && known && earlier && isNothing(earlier.touched))
    return texts === before.texts ? before : { ...before, texts, claims, times, near };
  yield;
  const about = yield* topics(objectives.words, items.words, claims, corpus.terms, times, earlier);
  const cosines = yield* topicCosines(items.words, claims, about, times, earlier);
  const found = yield* siblings(items.words, claims, count, corpus.terms, earlier);
  const scores = yield* weighedUp(cosines, found, claims, times, weights);
  const company = known ?? (yield* companyOf(claims, near, count));
  const sure = yield* certainty(withPlace(scores, company), claims);
  const best = relative(scores);
  yield;
  const verdict = verdictsFrom(best, sure, texts);
  favourSeveral(verdict, claims);
  favourAlone(verdict, claims, weights.alone);
  return {
    texts,
    claims,
    times,
    near,
    topics: about,
    cosines,
    siblings: found,
    company,
    relative: best,
    verdict,
  };
}

type Earlier = EarlierTopics & EarlierCosines & EarlierSiblings;
type ScoredTexts = Pick<DriftScores, 'texts' | 'claims' | 'times'>;

/** Earlier scores with what was touched since; undefined where it is too much to go on from them. */
function earlierFor(now: ScoredTexts, before: DriftScores): Earlier | undefined {
  const touched = touchedSince(scoredIn(before), scoredIn(now));
  return touched && { ...before, touched };
}

function scoredIn({ texts, claims, times }: ScoredTexts): Scored {
  return { objectives: texts.objectives.words, items: texts.items.words, claims, times };
}

/** The company as it was, where it stands beside the same, and all claim the same. */
function companyBefore(
  before: DriftScores | undefined,
  claims: Claims,
  near: Near,
  objectives: number,
): Company | undefined {
  const isSame =
    before?.company.shares.columns === objectives &&
    haveSameLists(before.claims, claims) &&
    haveSameLists(before.near, near);
  return isSame ? before.company : undefined;
}

/**
 * What all evidence of the texts says together: each kind standardised over the charter, so many times as it counts. None of
 * it can be kept from before, since what is usual in the charter is another after each change; it is plain arithmetic.
 */
function* weighedUp(
  cosines: Grid,
  { most }: Siblings,
  claims: Claims,
  times: Times,
  weights: EvidenceWeights,
): Steps<Grid> {
  const sum = emptyGrid(cosines.rows, cosines.columns);
  const leanings = standardisedRows(cosines);
  addStandardised(sum, weights.inRow, leanings);
  yield;
  addStandardised(sum, weights.relative, relative(cosines));
  yield;
  addStandardised(sum, weights.leanings, yield* sharedLeanings(leanings, claims, times));
  yield;
  addStandardised(sum, weights.closest, most);
  yield;
  return sum;
}

function withPlace(scores: Grid, { trust, evidence }: Company): Grid {
  if (trust === 0) return scores;
  const values = scores.values.slice();
  for (let cell = 0; cell < values.length; cell++) {
    const found = numberAt(evidence.values, cell);
    if (found > 0) addAt(values, cell, PLACE * found);
  }
  return { ...scores, values };
}

function favourSeveral(verdict: Grid, claims: Claims): void {
  for (const [item, own] of claims.entries()) {
    const row = rowOf(verdict, item);
    for (const o of own) addAt(row, o, SEVERAL * Math.log(own.length));
  }
}

function favourAlone(verdict: Grid, claims: Claims, weight: number): void {
  const counts = new Float64Array(verdict.columns);
  for (const own of claims) for (const o of own) addAt(counts, o, 1);
  const rare = [...counts.keys()].filter((o) => numberAt(counts, o) < 2);
  for (const [item, own] of claims.entries()) {
    const row = rowOf(verdict, item);
    for (const o of rare) {
      const others = numberAt(counts, o) - (own.includes(o) ? 1 : 0);
      if (others === 0) addAt(row, o, weight);
    }
  }
}

/**
 * The verdict by all texts alone:
 *
 *     V(i, o) = R·relative(i, o) + C·sure(i, o) + constant + few / objectives + T·ln(1 + terms(i))
 *
 * The more terms of an item the charter knows, the more its scores can be relied on, also where they speak against a claim.
 */
function verdictsFrom(best: Grid, sure: Grid, { items, corpus }: DriftTexts): Grid {
  const verdict = emptyGrid(best.rows, best.columns);
  const usual = VERDICT.constant + VERDICT.few / Math.max(best.columns, 1);
  let cell = 0;
  for (const row of items.rows) {
    const reliance = usual + VERDICT.terms * Math.log1p(knownTerms(corpus, row));
    for (const end = cell + best.columns; cell < end; cell++)
      verdict.values[cell] =
        VERDICT.relative * (best.values[cell] ?? 0) + VERDICT.certainty * (sure.values[cell] ?? 0) + reliance;
  }
  return verdict;
}
