import type { Steps } from '../model';
import { ITEMS_A_STEP, type Claims } from './evidence';
import { emptyGrid, rowOf, type Grid } from './grid';

/** How many of the claims of a charter may be wrong while we learn how far its texts can be trusted. */
const WRONG = 0.1;
/** How strongly scores count where the charter says nothing about it, and how freely it may say something else. */
const USUAL = { factor: 1.2, spread: 0.1 } as const;
/** Beyond e^±30 a chance is certain. */
const CERTAIN = 30;
const FACTORS: readonly number[] = Array.from({ length: 16 }, (_, i) => 0.1 * 30 ** (i / 15));
/** So many items are enough to learn from: each one at the same distance from the next. */
const LEARNT_FROM = 500;

/**
 * How sure the scores make us of each claim, in a charter that may itself be unsure: log odds of the objective against
 * all others that the item does not claim, less those of a guess,
 *
 *     L(i, o) = f·s(i, o) − ln Σ exp(f·s(i, o′)) + ln(objectives − 1)
 *
 * The factor f is learnt from the charter: where its claims are where the scores would put them, scores count for much;
 * in a terse or mixed one for little. It is the f that makes the claims most likely when one in ten may be wrong
 * (conditional logit, McFadden 1974; with noisy labels, Angluin & Laird 1988), held near the usual one by a log-normal
 * prior.
 */
export function* certainty(scores: Grid, claims: Claims): Steps<Grid> {
  const factor = yield* learntFactor(scores, claims);
  const guess = Math.log(Math.max(scores.columns - 1, 1));
  const found = emptyGrid(scores.rows, scores.columns);
  for (let item = 0; item < scores.rows; item++) {
    const row = rowOf(scores, item);
    const odds = rowOf(found, item);
    const claimed = claims[item] ?? [];
    allLogOdds(odds, row, claimed, factor);
    for (let o = 0; o < row.length; o++) odds[o] = (odds[o] ?? 0) + guess;
    if (item % ITEMS_A_STEP === 0) yield;
  }
  return found;
}

function* learntFactor(scores: Grid, claims: Claims): Steps<number> {
  let best = { factor: USUAL.factor as number, fit: Number.NEGATIVE_INFINITY };
  for (const factor of FACTORS) {
    const fit = fitOf(scores, claims, factor);
    if (fit > best.fit) best = { factor, fit };
    yield;
  }
  return best.factor;
}

/** The logarithm of how likely the claims are with a factor. */
function fitOf(scores: Grid, claims: Claims, factor: number): number {
  let fit = -((Math.log(factor / USUAL.factor) / USUAL.spread) ** 2) / 2;
  const others = Math.max(scores.columns - 1, 1);
  const step = Math.max(1, Math.ceil(claims.length / LEARNT_FROM));
  for (let item = 0; item < claims.length; item += step) {
    const claimed = claims[item] ?? [];
    for (const objective of claimed) {
      const chance = 1 / (1 + Math.exp(-logOdds(rowOf(scores, item), claimed, objective, factor)));
      fit += Math.log((1 - WRONG) * chance + (WRONG * (1 - chance)) / others);
    }
  }
  return fit;
}

/** ln(exp(f·s(o)) / Σ exp(f·s(o′))), over the objectives o′ that are not claimed and not o. */
function logOdds(row: Float64Array, claimed: readonly number[], objective: number, factor: number): number {
  const own = row[objective] ?? 0;
  let sum = 0;
  for (let o = 0; o < row.length; o++) {
    if (o === objective || claimed.includes(o)) continue;
    sum += Math.exp(Math.min(factor * ((row[o] ?? 0) - own), CERTAIN));
  }
  return Math.max(-CERTAIN, Math.min(CERTAIN, -Math.log(sum)));
}

/** The log odds of all objectives in a row, the sum of all taken once. */
function allLogOdds(odds: Float64Array, row: Float64Array, claimed: readonly number[], factor: number): void {
  let [most, sum] = [Number.NEGATIVE_INFINITY, 0];
  for (const score of row) most = Math.max(most, factor * score);
  for (let o = 0; o < row.length; o++) {
    const chance = Math.exp(factor * (row[o] ?? 0) - most);
    odds[o] = chance;
    if (!claimed.includes(o)) sum += chance;
  }
  for (let o = 0; o < row.length; o++) {
    const chance = odds[o] ?? 0;
    const others = claimed.includes(o) ? sum : sum - chance;
    // Where one is nearly all, what is left beside it is rounding: it is summed up by itself.
    const isSafe = claimed.includes(o) || chance < sum / 2;
    odds[o] = isSafe
      ? Math.min(CERTAIN, Math.max(-CERTAIN, Math.log(chance / others)))
      : logOdds(row, claimed, o, factor);
  }
}
