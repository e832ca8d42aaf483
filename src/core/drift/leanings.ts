import type { Steps } from '../model';
import { timesOf, type Claims, type Times } from './claims';
import { ITEMS_A_STEP } from './evidence';
import { emptyGrid, numberAt, rowOf, type Grid } from './grid';

/** How many invented siblings without any leaning each objective has: few siblings say little. */
const LEANING_NOWHERE = 1.5;

/**
 * How far an item leans to the same objectives as the siblings at an objective, its own claim hidden: items with one
 * purpose are also mistaken for the same others.
 *
 *     P(i, o) = Σ z(i, q) · (Σ t(j) · z(j, q) over the siblings j) / ((Σ t(j) + LEANING_NOWHERE) · objectives)
 *
 * over all objectives q but o. The naive form of stacking: scores as features (Wolpert, Stacked Generalization, 1992).
 *
 * @param leanings z, standardised in each row
 */
export function* sharedLeanings(leanings: Grid, claims: Claims, times: Times = []): Steps<Grid> {
  const { rows, columns } = leanings;
  const { sums, width, counts } = sumsOfClaims(leanings, claims, times);
  const found = emptyGrid(rows, columns);
  const products = new Float64Array(width);
  for (let item = 0; item < rows; item++) {
    const [own, shared] = [rowOf(leanings, item), rowOf(found, item)];
    const count = timesOf(times, item);
    multiply(own, sums, products);
    for (let o = 0; o < columns; o++)
      shared[o] = numberAt(products, o) / ((numberAt(counts, o) + LEANING_NOWHERE) * columns);
    const square = own.reduce((sum, each) => sum + each * each, 0);
    for (const o of claims[item] ?? []) {
      const siblings = numberAt(counts, o) - count + LEANING_NOWHERE;
      const all = numberAt(shared, o) * (siblings + count);
      shared[o] = (all - (count * (square - numberAt(own, o) ** 2)) / columns) / siblings;
    }
    if (item % ITEMS_A_STEP === 0) yield;
  }
  return found;
}

/** So many sums are added up side by side, so that none has to wait for the one before. */
const ABREAST = 4;

/** Σ z(q) · S(q, o) for all o; the rows of S are as long as there are products, a multiple of `ABREAST`. */
function multiply(own: Float64Array, sums: Float64Array, products: Float64Array): void {
  const width = products.length;
  for (let o = 0; o < width; o += ABREAST) {
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let q = 0, cell = o; q < own.length; q++, cell += width) {
      const leaning = numberAt(own, q);
      a += leaning * numberAt(sums, cell);
      b += leaning * numberAt(sums, cell + 1);
      c += leaning * numberAt(sums, cell + 2);
      d += leaning * numberAt(sums, cell + 3);
    }
    products[o] = a;
    products[o + 1] = b;
    products[o + 2] = c;
    products[o + 3] = d;
  }
}

interface ClaimSums {
  /** S: for each objective q, where the items that claim o lean to q, all together; 0 for an objective itself. */
  readonly sums: Float64Array;
  /** Of a row of S: the objectives, and blanks up to a multiple of `ABREAST`. */
  readonly width: number;
  /** How many items claim each objective. */
  readonly counts: Float64Array;
}

function sumsOfClaims({ values, columns }: Grid, claims: Claims, times: Times): ClaimSums {
  const width = Math.ceil(columns / ABREAST) * ABREAST;
  const [sums, counts] = [new Float64Array(columns * width), new Float64Array(columns)];
  for (const [item, objectives] of claims.entries()) {
    const count = timesOf(times, item);
    for (const objective of objectives) {
      counts[objective] = numberAt(counts, objective) + count;
      for (let q = 0; q < columns; q++) {
        const cell = q * width + objective;
        sums[cell] = numberAt(sums, cell) + count * numberAt(values, item * columns + q);
      }
    }
  }
  for (let o = 0; o < columns; o++) sums[o * width + o] = 0;
  return { sums, width, counts };
}
