import type { Steps } from '../model';
import type { Claims } from './claims';
import { ITEMS_A_STEP } from './evidence';
import { emptyGrid, numberAt, rowOf, valueAt, type Grid } from './grid';

/** How many of the claims of a charter may be wrong while we learn how far its texts can be trusted. */
const WRONG = 0.1;
/** How strongly scores count where the charter says nothing about it, and how freely it may say something else. */
const USUAL = { factor: 1.2, spread: 0.1 } as const;
/** Beyond e^±30 a chance is certain. */
const CERTAIN = 30;
/** The factors that are tried, the most usual first. */
const FACTORS: readonly number[] = Array.from({ length: 16 }, (_, i) => 0.1 * 30 ** (i / 15)).toSorted(
  (a, b) => Math.abs(Math.log(a / USUAL.factor)) - Math.abs(Math.log(b / USUAL.factor)),
);
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
    const odds = rowOf(found, item);
    allLogOdds(odds, rowOf(scores, item), claims[item] ?? [], factor);
    for (let o = 0; o < odds.length; o++) odds[o] = numberAt(odds, o) + guess;
    if (item % ITEMS_A_STEP === 0) yield;
  }
  return found;
}

function* learntFactor(scores: Grid, claims: Claims): Steps<number> {
  let best = { factor: USUAL.factor as number, fit: Number.NEGATIVE_INFINITY };
  for (const factor of FACTORS) {
    const fit = fitOf(scores, claims, factor, best.fit);
    if (fit > best.fit) best = { factor, fit };
    yield;
  }
  return best.factor;
}

/**
 * The logarithm of how likely the claims are with a factor.
 *
 * @param least where it is no more than this, something of which that is true as well: each claim makes it less
 */
function fitOf(scores: Grid, claims: Claims, factor: number, least: number): number {
  let fit = -((Math.log(factor / USUAL.factor) / USUAL.spread) ** 2) / 2;
  const others = Math.max(scores.columns - 1, 1);
  const step = Math.max(1, Math.ceil(claims.length / LEARNT_FROM));
  for (let item = 0; item < claims.length && fit > least; item += step) {
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
  const own = numberAt(row, objective);
  let sum = 0;
  for (let o = 0; o < row.length; o++) {
    if (o === objective || claimed.includes(o)) continue;
    sum += Math.exp(Math.min(factor * (numberAt(row, o) - own), CERTAIN));
  }
  return Math.max(-CERTAIN, Math.min(CERTAIN, -Math.log(sum)));
}

/**
 * The log odds of all objectives in a row, each exponential taken once:
 *
 *     ln(exp(f·s(o)) / Σ exp(f·s(o′)))
 */
function allLogOdds(odds: Float64Array, row: Float64Array, claimed: readonly number[], factor: number): void {
  let most = Number.NEGATIVE_INFINITY;
  for (let o = 0; o < row.length; o++) most = Math.max(most, factor * numberAt(row, o));
  for (let o = 0; o < row.length; o++) odds[o] = Math.exp(factor * numberAt(row, o) - most);
  const own = claimed.map((o) => numberAt(odds, o));
  // Without what is claimed, which is not among the others of anything.
  for (const o of claimed) odds[o] = 0;
  let sum = 0;
  for (let o = 0; o < row.length; o++) sum += numberAt(odds, o);
  const top = largest(odds);
  const besideTop = sumWithout(odds, top);
  for (let o = 0; o < row.length; o++) {
    const chance = numberAt(odds, o);
    // Where one is nearly all, what is left beside it would be rounding: it is summed up by itself.
    odds[o] = clamped(chance / (o === top ? besideTop : sum - chance));
  }
  for (const [i, o] of claimed.entries()) odds[o] = clamped(valueAt(own, i) / sum);
}

function clamped(odds: number): number {
  return Math.min(CERTAIN, Math.max(-CERTAIN, Math.log(odds)));
}

/** The place of the largest value. */
function largest(values: Float64Array): number {
  let top = 0;
  for (let i = 1; i < values.length; i++) if (numberAt(values, i) > numberAt(values, top)) top = i;
  return top;
}

function sumWithout(values: Float64Array, place: number): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) if (i !== place) sum += numberAt(values, i);
  return sum;
}
