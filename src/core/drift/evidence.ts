import { drained, type Steps } from '../model';
import { timesOf, type Claims, type Times } from './claims';
import { TEXTS_A_STEP, type SparseRow } from './corpus';
import { addAt, copyOf, emptyGrid, numberAt, rowOf, valueAt, type Grid } from './grid';
import type { Touched } from './touched';

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
 *
 * The squared length grows with each addition to a weight, (w + δ)² = w² + δ·(2·w + δ), so that it does not depend on how
 * the terms are numbered.
 *
 * @param earlier from which the objectives are taken that nothing touched. What comes out does not depend on it.
 */
export function* topics(
  objectives: readonly SparseRow[],
  items: readonly SparseRow[],
  claims: Claims,
  terms: number,
  times: Times = [],
  earlier?: EarlierTopics,
): Steps<Topics> {
  const count = objectives.length;
  const isAnew = (objective: number): boolean => earlier?.touched.isObjective(objective) !== false;
  const { weights, squares } = untouched(earlier, terms, count);
  const add = ({ terms: own, values }: SparseRow, objective: number, factor: number): void => {
    let square = numberAt(squares, objective);
    for (let i = 0; i < own.length; i++) {
      const cell = valueAt(own, i) * count + objective;
      const weight = numberAt(weights, cell);
      const more = factor * valueAt(values, i);
      weights[cell] = weight + more;
      square += more * (2 * weight + more);
    }
    squares[objective] = square;
  };
  for (const [objective, row] of objectives.entries()) if (isAnew(objective)) add(row, objective, OWN_TEXT);
  for (const [item, row] of items.entries()) {
    for (const objective of claims[item] ?? NONE)
      if (isAnew(objective)) add(row, objective, timesOf(times, item));
    if (item % TEXTS_A_STEP === 0) yield;
  }
  return { objectives: count, weights, squares };
}

/** Topics of as many items and objectives as now, and what can have changed since. */
export interface EarlierTopics {
  readonly topics: Topics;
  readonly touched: Touched;
}

/** What is known of the objectives that nothing touched, all others blank. Terms have the numbers that they had. */
function untouched(
  earlier: EarlierTopics | undefined,
  terms: number,
  objectives: number,
): Omit<Topics, 'objectives'> {
  const weights = new Float64Array(terms * objectives);
  const squares = new Float64Array(objectives);
  if (!earlier) return { weights, squares };
  weights.set(earlier.topics.weights.subarray(0, weights.length));
  squares.set(earlier.topics.squares);
  for (const objective of earlier.touched.objectives) {
    for (let cell = objective; cell < weights.length; cell += objectives) weights[cell] = 0;
    squares[objective] = 0;
  }
  return { weights, squares };
}

/** Cosines of as many items and objectives as now, and what can have changed since. */
export interface EarlierCosines {
  readonly cosines: Grid;
  readonly touched: Touched;
}

/**
 * The cosine of each item with what each objective is about, the item's own claim hidden:
 *
 *     cos(x(i), c(o) − [i claims o] · t(i) · x(i))
 *
 * @param earlier from which the rows and columns are taken that nothing touched. What comes out does not depend on it.
 */
export function* topicCosines(
  items: readonly SparseRow[],
  claims: Claims,
  about: Topics,
  times: Times = [],
  earlier?: EarlierCosines,
): Steps<Grid> {
  const touched = earlier?.touched;
  const columns =
    touched && touched.objectives.length * MOST_COLUMNS < about.objectives ? touched : undefined;
  const found = earlier && columns ? copyOf(earlier.cosines) : emptyGrid(items.length, about.objectives);
  const lengths = about.squares.map((square) => Math.sqrt(Math.max(square, TINY)));
  for (const [item, row] of items.entries()) {
    const cosines = rowOf(found, item);
    const [own, count] = [claims[item] ?? NONE, timesOf(times, item)];
    if (columns?.isItem(item) === false) {
      for (const objective of columns.objectives)
        cosines[objective] = cosineWith(row, about, objective, own.includes(objective) ? count : 0);
    } else cosinesWithAll(cosines, row, about, lengths, own, count);
    if (item % ITEMS_A_STEP === 0) yield;
  }
  return found;
}

const NONE: readonly number[] = [];

/** All columns together take as long as so many parts of them one by one. */
const MOST_COLUMNS = 3;

/** The cosine with one objective, in which the item counts so many times. */
function cosineWith(row: SparseRow, about: Topics, objective: number, times: number): number {
  const product = productWith(row, about, objective);
  const square = numberAt(about.squares, objective);
  return times > 0
    ? withoutOwn(product, square, ownPart(row, times))
    : product / Math.sqrt(Math.max(square, TINY));
}

function productWith(
  { terms, values }: SparseRow,
  { objectives, weights }: Topics,
  objective: number,
): number {
  let product = 0;
  for (let i = 0; i < terms.length; i++)
    product += valueAt(values, i) * (weights[valueAt(terms, i) * objectives + objective] ?? 0);
  return product;
}

/** The same with all objectives, of which the item claims some. */
function cosinesWithAll(
  cosines: Float64Array,
  row: SparseRow,
  about: Topics,
  lengths: Float64Array,
  claimed: readonly number[],
  times: number,
): void {
  cosines.fill(0);
  addProducts(cosines, row, about);
  const hidden = claimed.map((objective) =>
    withoutOwn(numberAt(cosines, objective), numberAt(about.squares, objective), ownPart(row, times)),
  );
  for (let o = 0; o < cosines.length; o++) cosines[o] = numberAt(cosines, o) / (lengths[o] ?? 1);
  for (const [i, objective] of claimed.entries()) cosines[objective] = valueAt(hidden, i);
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
export function textCosines(
  items: readonly SparseRow[],
  objectives: readonly SparseRow[],
  terms: number,
): Grid {
  const none = items.map(() => NONE);
  return drained(topicCosines(items, none, drained(topics(objectives, [], none, terms))));
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
