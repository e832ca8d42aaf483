import type { Steps } from '../model';
import { TEXTS_A_STEP, type SparseRow } from './corpus';
import { addAt, emptyGrid, numberAt, rowOf, valueAt, type Grid } from './grid';

/** Which objectives each item claims, by their place in the list of objectives. */
export type Claims = readonly (readonly number[])[];

/** How many times each item counts in what its objectives are about; once where there is no number. */
export type Times = readonly number[];

function timesOf(times: Times, item: number): number {
  return times[item] ?? 1;
}

/** After so many items others are let in between. */
export const ITEMS_A_STEP = 64;

/** How many times the text of an objective counts in what it is about, beside those of the items that claim it. */
const OWN_TEXT = 1.5;

/** What objectives are about: their own texts and those of the items that claim them, term by term. */
export interface Topics {
  readonly objectives: number;
  /** For each term a number for each objective. */
  readonly weights: Float64Array;
  /** The squared length of each objective. */
  readonly squares: Float64Array;
}

/**
 * c(o) = OWN_TEXT · x(o) + Σ t(i) · x(i) over the items that claim it, each so many times as it counts (Rocchio, Relevance
 * Feedback in Information Retrieval, 1971).
 */
export function* topics(
  objectives: readonly SparseRow[],
  items: readonly SparseRow[],
  claims: Claims,
  terms: number,
  times: Times = [],
): Steps<Topics> {
  const count = objectives.length;
  const weights = new Float64Array(terms * count);
  const add = ({ terms: own, values }: SparseRow, objective: number, factor: number): void => {
    for (let i = 0; i < own.length; i++) {
      const cell = (own[i] ?? 0) * count + objective;
      addAt(weights, cell, factor * valueAt(values, i));
    }
  };
  for (const [objective, row] of objectives.entries()) add(row, objective, OWN_TEXT);
  for (const [item, row] of items.entries()) {
    for (const objective of claims[item] ?? []) add(row, objective, timesOf(times, item));
    if (item % TEXTS_A_STEP === 0) yield;
  }
  const squares = new Float64Array(count);
  for (let term = 0, cell = 0; term < terms; term++) {
    for (let objective = 0; objective < count; objective++, cell++)
      addAt(squares, objective, numberAt(weights, cell) ** 2);
    if (term % TERMS_A_STEP === 0) yield;
  }
  return { objectives: count, weights, squares };
}

const TERMS_A_STEP = 2_000;

/**
 * The cosine of each item with what each objective is about, the item's own claim hidden:
 *
 *     cos(x(i), c(o) − [i claims o] · t(i) · x(i))
 */
export function* topicCosines(
  items: readonly SparseRow[],
  claims: Claims,
  about: Topics,
  times: Times = [],
): Steps<Grid> {
  const found = emptyGrid(items.length, about.objectives);
  const lengths = about.squares.map((square) => Math.sqrt(Math.max(square, TINY)));
  for (const [item, row] of items.entries()) {
    const products = rowOf(found, item);
    addProducts(products, row, about);
    const own = claims[item] ?? [];
    const hidden = own.map((objective) =>
      withoutOwn(
        numberAt(products, objective),
        numberAt(about.squares, objective),
        ownPart(row, timesOf(times, item)),
      ),
    );
    for (let o = 0; o < products.length; o++) products[o] = numberAt(products, o) / (lengths[o] ?? 1);
    for (const [i, objective] of own.entries()) products[objective] = valueAt(hidden, i);
    if (item % ITEMS_A_STEP === 0) yield;
  }
  return found;
}

/** The part of an item in its product with an objective that it claims: x·x is 1, or 0 where there is no word. */
function ownPart(row: SparseRow, times: number): number {
  return row.terms.length === 0 ? 0 : times;
}

/** The cosine with an objective from whose texts the item's own part is taken out. */
function withoutOwn(product: number, square: number, own: number): number {
  return (product - own) / lengthWithout(product, square, own);
}

/** |c − t·x|² = |c|² − t·(2·c·x − t) */
function lengthWithout(product: number, square: number, own: number): number {
  return Math.sqrt(Math.max(square - own * (2 * product - own), TINY));
}

/** Below this a length is rounding. */
const TINY = 1e-9;

function addProducts(
  products: Float64Array,
  { terms, values }: SparseRow,
  { objectives, weights }: Topics,
): void {
  for (let i = 0; i < terms.length; i++) {
    const value = valueAt(values, i);
    for (let o = 0, cell = valueAt(terms, i) * objectives; o < objectives; o++, cell++)
      addAt(products, o, value * numberAt(weights, cell));
  }
}

/** The cosines of the texts of items and objectives alone. */
export function* textCosines(
  items: readonly SparseRow[],
  objectives: readonly SparseRow[],
  terms: number,
): Steps<Grid> {
  const none = items.map(() => []);
  return yield* topicCosines(items, none, yield* topics(objectives, [], none, terms));
}

/** The sibling that is most alike at each objective: the other items that claim it are the siblings of an item. */
export interface Siblings {
  /** The cosine of the two texts; 0 where nothing is shared. */
  readonly most: Grid;
  /** By its place in the list of items; −1 where nothing is shared. */
  readonly closest: Grid;
}

/** A word that so many items have, and more than this share of them, makes no two of them alike. */
const COMMON = { items: 50, share: 0.01 } as const;

/** For each term the items that it occurs in, and with what weight: from `starts[term]` to before `starts[term + 1]`. */
interface Postings {
  readonly starts: Int32Array;
  readonly items: Int32Array;
  readonly values: Float64Array;
}

/** Goes over all pairs of items that share a word which is not common. */
export function* siblings(items: readonly SparseRow[], claims: Claims, about: Topics): Steps<Siblings> {
  const most = emptyGrid(items.length, about.objectives);
  const closest = { ...most, values: new Float64Array(most.values.length).fill(-1) };
  const postings = postingsOf(items, about.weights.length / Math.max(about.objectives, 1));
  const limit = Math.max(COMMON.items, items.length * COMMON.share);
  const met: Met = { alike: new Float64Array(items.length), items: new Int32Array(items.length) };
  for (const [item, row] of items.entries()) {
    const [best, which] = [rowOf(most, item), rowOf(closest, item)];
    const count = meetOthers(met, row, postings, limit);
    for (let i = 0; i < count; i++) {
      const other = met.items[i] ?? 0;
      const likeness = numberAt(met.alike, other);
      met.alike[other] = 0;
      if (other === item) continue;
      for (const objective of claims[other] ?? []) {
        if (likeness <= numberAt(best, objective)) continue;
        best[objective] = likeness;
        which[objective] = other;
      }
    }
    if (item % ITEMS_A_STEP === 0) yield;
  }
  return { most, closest };
}

/** The items that share a word with one, in the first places of `items`, and for each item the cosine; else 0. */
interface Met {
  readonly alike: Float64Array;
  readonly items: Int32Array;
}

/** Adds up the cosines with the other items, and tells how many share a word. */
function meetOthers(
  { alike, items }: Met,
  { terms, values }: SparseRow,
  postings: Postings,
  limit: number,
): number {
  let count = 0;
  for (let i = 0; i < terms.length; i++) {
    const term = valueAt(terms, i);
    const [start, end] = [postings.starts[term] ?? 0, postings.starts[term + 1] ?? 0];
    if (end - start > limit) continue;
    const value = valueAt(values, i);
    for (let place = start; place < end; place++) {
      const other = postings.items[place] ?? 0;
      const before = numberAt(alike, other);
      if (before === 0) items[count++] = other;
      alike[other] = before + value * numberAt(postings.values, place);
    }
  }
  return count;
}

function postingsOf(items: readonly SparseRow[], terms: number): Postings {
  const starts = new Int32Array(terms + 2);
  for (const row of items) for (const term of row.terms) starts[term + 2] = (starts[term + 2] ?? 0) + 1;
  for (let term = 2; term < starts.length; term++)
    starts[term] = (starts[term] ?? 0) + (starts[term - 1] ?? 0);
  const all = starts.at(-1) ?? 0;
  const [ids, values] = [new Int32Array(all), new Float64Array(all)];
  for (const [item, row] of items.entries()) {
    for (const [i, term] of row.terms.entries()) {
      const place = starts[term + 1] ?? 0;
      ids[place] = item;
      values[place] = valueAt(row.values, i);
      starts[term + 1] = place + 1;
    }
  }
  return { starts, items: ids, values };
}

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
  const [sums, counts] = sumsOfClaims(leanings, claims, times);
  const found = emptyGrid(rows, columns);
  for (let item = 0; item < rows; item++) {
    const [own, shared] = [rowOf(leanings, item), rowOf(found, item)];
    const square = own.reduce((sum, each) => sum + each * each, 0);
    const count = timesOf(times, item);
    for (let o = 0, cell = 0; o < columns; o++) {
      let product = -numberAt(own, o) * numberAt(sums, o * columns + o);
      for (let q = 0; q < columns; q++, cell++) product += numberAt(own, q) * numberAt(sums, cell);
      shared[o] = product / ((numberAt(counts, o) + LEANING_NOWHERE) * columns);
    }
    for (const o of claims[item] ?? []) {
      const siblings = numberAt(counts, o) - count + LEANING_NOWHERE;
      const all = numberAt(shared, o) * (siblings + count);
      shared[o] = (all - (count * (square - numberAt(own, o) ** 2)) / columns) / siblings;
    }
    if (item % ITEMS_A_STEP === 0) yield;
  }
  return found;
}

/** For each objective the sum of the rows of the items that claim it, and how many they are. */
function sumsOfClaims(
  { values, columns }: Grid,
  claims: Claims,
  times: Times,
): readonly [Float64Array, Float64Array] {
  const [sums, counts] = [new Float64Array(columns * columns), new Float64Array(columns)];
  for (const [item, objectives] of claims.entries()) {
    const count = timesOf(times, item);
    for (const objective of objectives) {
      addAt(counts, objective, count);
      for (let q = 0; q < columns; q++) {
        const cell = objective * columns + q;
        addAt(sums, cell, count * numberAt(values, item * columns + q));
      }
    }
  }
  return [sums, counts];
}

/**
 * What each term of an item says for an objective: its part in their cosine, the item's own claim hidden.
 *
 * @param times how many times the item counts in what the objective is about; 0 where it does not claim it
 */
export function termParts(
  { objectives, weights, squares }: Topics,
  row: SparseRow,
  objective: number,
  times: number,
): readonly number[] {
  const ofObjective = row.terms.map((term) => numberAt(weights, term * objectives + objective));
  const product = row.values.reduce((sum, value, i) => sum + value * valueAt(ofObjective, i), 0);
  const own = ownPart(row, times);
  const length = lengthWithout(product, numberAt(squares, objective), own);
  return row.values.map((value, i) => (Math.max(valueAt(ofObjective, i) - own * value, 0) * value) / length);
}
