import type { Claims } from './evidence';
import { at, gridOf, rowOf, type Grid } from './grid';

/** How many of the claims of a charter may be wrong while we learn how far its texts can be trusted. */
const WRONG = 0.1;
/** How strongly scores count where the charter says nothing about it, and how freely it may say something else. */
const USUAL = { factor: 0.8, spread: 0.3 } as const;
/** Beyond e^±30 a chance is certain. */
const CERTAIN = 30;
const FACTORS: readonly number[] = Array.from({ length: 16 }, (_, i) => 0.1 * 30 ** (i / 15));

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
export function certainty(scores: Grid, claims: Claims): Grid {
  let best: Factor = { factor: USUAL.factor, fit: Number.NEGATIVE_INFINITY };
  for (const factor of FACTORS) {
    const fit = fitOf(scores, claims, factor);
    if (fit > best.fit) best = { factor, fit };
  }
  const guess = Math.log(Math.max(scores.columns - 1, 1));
  return gridOf(scores.rows, scores.columns, (i, o) => logOdds(scores, claims, i, o, best.factor) + guess);
}

interface Factor {
  readonly factor: number;
  readonly fit: number;
}

/** The logarithm of how likely the claims are with a factor. */
function fitOf(scores: Grid, claims: Claims, factor: number): number {
  let fit = -((Math.log(factor / USUAL.factor) / USUAL.spread) ** 2) / 2;
  const others = Math.max(scores.columns - 1, 1);
  for (const [item, objectives] of claims.entries()) {
    for (const objective of objectives) {
      const chance = 1 / (1 + Math.exp(-logOdds(scores, claims, item, objective, factor)));
      fit += Math.log((1 - WRONG) * chance + (WRONG * (1 - chance)) / others);
    }
  }
  return fit;
}

function logOdds(scores: Grid, claims: Claims, item: number, objective: number, factor: number): number {
  const claimed = claims[item] ?? [];
  const row = rowOf(scores, item);
  const own = row[objective] ?? 0;
  let sum = 0;
  for (let o = 0; o < row.length; o++) {
    if (o === objective || claimed.includes(o)) continue;
    sum += Math.exp(Math.min(factor * ((row[o] ?? 0) - own), CERTAIN));
  }
  return Math.max(-CERTAIN, Math.min(CERTAIN, -Math.log(sum)));
}

/** How much the certainty counts beside the scores themselves. */
const CERTAINTY = 0.6;

/** What the verdicts are made from: the relative scores, and how sure they are. */
export function verdictScores(scores: Grid, claims: Claims): Grid {
  const sure = certainty(scores, claims);
  return gridOf(scores.rows, scores.columns, (i, o) => at(scores, i, o) + CERTAINTY * at(sure, i, o));
}
