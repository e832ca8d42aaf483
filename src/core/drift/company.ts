import type { Steps } from '../model';
import type { Claims } from './claims';
import { ITEMS_A_STEP } from './evidence';
import { addAt, at, emptyGrid, type Grid, numberAt, rowOf } from './grid';

/** For each item the items that stand beside it in their file, by their places in the list. */
export type Near = readonly (readonly number[])[];

/** What the place of items in their file says of what they are for. */
export interface Company {
  /** How often an item is there for the same as what stands beside it, from 0 (its place says nothing) to 1. */
  readonly trust: number;
  /** The share of what stands beside an item that claims the objective; an item with several claims is shared out. */
  readonly shares: Grid;
  /** What the place says for an objective rather than for one that nothing beside the item claims: see `companyOf`. */
  readonly evidence: Grid;
}

const TRUSTS: readonly number[] = Array.from({ length: 20 }, (_, i) => i / 20);
/** How many items that stand anywhere are assumed on top of those of the charter: e^(−2a) as the prior of the trust a. */
const DOUBT = 2;

/**
 * Entries are often written down in groups: one that claims something else than those around it may be booked wrongly.
 * How far that holds is learnt from the charter itself, as a mixture of the claims around an item and all claims,
 *
 *     P(o | beside i) = a·share(i, o) + (1 − a)·P(o)
 *
 * with the a that makes the claims most likely (deleted interpolation, Jelinek & Mercer 1980): in a charter whose entries
 * stand in no order a is 0, and nothing follows from where they stand. As evidence it counts relative to how common an
 * objective is; only differences within a row matter, so that what nothing beside the item claims is 0:
 *
 *     E(i, o) = ln(P(o | beside i) / P(o)) − ln(1 − a) = ln(1 + a·share(i, o) / ((1 − a)·P(o)))
 */
export function* companyOf(claims: Claims, near: Near, objectives: number): Steps<Company> {
  const common = commonness(claims, objectives);
  const shares = emptyGrid(claims.length, objectives);
  for (const item of claims.keys()) {
    addShares(rowOf(shares, item), near[item] ?? [], claims);
    if (item % ITEMS_A_STEP === 0) yield;
  }
  const trust = yield* learntTrust(claims, near, shares, common);
  const evidence = emptyGrid(claims.length, objectives);
  for (const item of trust > 0 ? claims.keys() : []) {
    const [row, share] = [rowOf(evidence, item), rowOf(shares, item)];
    for (const other of near[item] ?? []) {
      for (const o of claims[other] ?? [])
        row[o] = Math.log1p((trust * numberAt(share, o)) / ((1 - trust) * numberAt(common, o)));
    }
    if (item % ITEMS_A_STEP === 0) yield;
  }
  return { trust, shares, evidence };
}

/** P(o): the share of the items that claim each objective, with one more for each so that none is impossible. */
function commonness(claims: Claims, objectives: number): Float64Array {
  const counts = new Float64Array(objectives).fill(1);
  for (const own of claims) for (const o of own) addAt(counts, o, 1 / own.length);
  return counts.map((count) => count / (claims.length + objectives));
}

function addShares(row: Float64Array, beside: readonly number[], claims: Claims): void {
  for (const other of beside) {
    const own = claims[other] ?? [];
    for (const o of own) addAt(row, o, 1 / (own.length * beside.length));
  }
}

function* learntTrust(claims: Claims, near: Near, shares: Grid, common: Float64Array): Steps<number> {
  const told = claimsBeside(claims, near, shares, common);
  let best = { trust: 0, fit: Number.NEGATIVE_INFINITY };
  for (const trust of TRUSTS) {
    const fit = fitOf(told, trust);
    if (fit > best.fit) best = { trust, fit };
    yield;
  }
  return best.trust;
}

/** For each claim of an item that stands beside others the share of these that make it too, and how common it is. */
interface ClaimsBeside {
  readonly shares: Float64Array;
  readonly common: Float64Array;
}

function claimsBeside(claims: Claims, near: Near, shares: Grid, common: Float64Array): ClaimsBeside {
  const isTold = (item: number): boolean => standsBeside(near, item);
  const count = claims.reduce((sum, own, item) => sum + (isTold(item) ? own.length : 0), 0);
  const told = { shares: new Float64Array(count), common: new Float64Array(count) };
  let place = 0;
  for (let item = 0; item < claims.length; item++) {
    if (!isTold(item)) continue;
    for (const o of claims[item] ?? []) {
      told.shares[place] = at(shares, item, o);
      told.common[place++] = numberAt(common, o);
    }
  }
  return told;
}

/** The logarithm of how likely the claims are with a trust. */
function fitOf({ shares, common }: ClaimsBeside, trust: number): number {
  let fit = -DOUBT * trust;
  for (let i = 0; i < shares.length; i++)
    fit += Math.log(trust * numberAt(shares, i) + (1 - trust) * numberAt(common, i));
  return fit;
}

function standsBeside(near: Near, item: number): boolean {
  return (near[item]?.length ?? 0) > 0;
}
