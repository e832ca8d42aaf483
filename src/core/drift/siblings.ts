import type { Steps } from '../model';
import type { SparseRow } from './corpus';
import type { Claims } from './claims';
import { ITEMS_A_STEP } from './evidence';
import { copyOf, emptyGrid, numberAt, placeAt, rowOf, valueAt, type Grid } from './grid';
import type { Touched } from './touched';

/** The sibling that is most alike at each objective: the other items that claim it are the siblings of an item. */
export interface Siblings {
  /** The cosine of the two texts; 0 where nothing is shared. */
  readonly most: Grid;
  /** By its place in the list of items, the first one of several; −1 where nothing is shared. */
  readonly closest: Grid;
  /** For each term 1 where so many items have it that it makes no two of them alike. */
  readonly common: Uint8Array;
}

/** A word that so many items have, and more than this share of them, makes no two of them alike. */
const COMMON = { items: 50, share: 0.01 } as const;

/** Siblings among as many items and objectives as now, and what can have changed since. */
export interface EarlierSiblings {
  readonly siblings: Siblings;
  readonly touched: Touched;
}

/**
 * Goes over all pairs of items that share a word which is not common.
 *
 * @param terms all terms have lower numbers
 * @param earlier from which the pairs are taken of which none is touched. What comes out does not depend on it.
 */
export function* siblings(
  items: readonly SparseRow[],
  claims: Claims,
  objectives: number,
  terms: number,
  earlier?: EarlierSiblings,
): Steps<Siblings> {
  const postings = postingsOf(items, terms);
  yield;
  const common = commonAmong(postings, items.length);
  const pairs: Pairs = { items, claims, common, met: metAmong(items.length) };
  const anew = earlier && movedSince(earlier, items, common);
  if (earlier && anew) return yield* goingOn(pairs, postings, earlier.siblings, anew);
  const most = emptyGrid(items.length, objectives);
  const closest = emptyGrid(items.length, objectives);
  for (const item of items.keys()) {
    fillRow(rowOf(most, item), rowOf(closest, item), pairs, postings, item);
    if (item % ITEMS_A_STEP === 0) yield;
  }
  return { most, closest, common };
}

interface Pairs {
  readonly items: readonly SparseRow[];
  readonly claims: Claims;
  readonly common: Uint8Array;
  readonly met: Met;
}

/** The closest siblings of an item, found among all others. */
function fillRow(
  best: Float64Array,
  which: Float64Array,
  { items, claims, common, met }: Pairs,
  postings: Postings,
  item: number,
): void {
  best.fill(0);
  which.fill(-1);
  const count = meetOthers(met, items[item] ?? NO_ROW, postings, common);
  for (let i = 0; i < count; i++) {
    const other = placeAt(met.items, i);
    const likeness = numberAt(met.alike, other);
    met.alike[other] = 0;
    if (other !== item)
      for (const objective of claims[other] ?? []) take(best, which, objective, likeness, other);
  }
}

const NO_ROW: SparseRow = { terms: [], values: [] };

/** Takes an item for the closest one at an objective; false where another is. */
function take(
  best: Float64Array,
  which: Float64Array,
  objective: number,
  likeness: number,
  other: number,
): boolean {
  const most = numberAt(best, objective);
  if (likeness < most || (likeness === most && other > (which[objective] ?? -1))) return false;
  best[objective] = likeness;
  which[objective] = other;
  return true;
}

/**
 * The items whose likeness to others may be another: those that were touched, and those with a word that has become common
 * or has ceased to be. Undefined where these are too many to go on.
 */
function movedSince(
  { siblings: before, touched }: EarlierSiblings,
  items: readonly SparseRow[],
  common: Uint8Array,
): readonly number[] | undefined {
  const hasTurned = common.map((now, term) => (now === placeAt(before.common, term) ? 0 : 1));
  const moved = hasTurned.includes(1)
    ? [...items.keys()].filter(
        (item) => touched.isItem(item) || items[item]?.terms.some((term) => hasTurned[term] === 1),
      )
    : touched.items;
  return moved.length * FEW <= items.length ? moved : undefined;
}

/** Where more than one item in so many has moved, it takes no longer to begin anew. */
const FEW = 8;

/**
 * The closest siblings after some items have moved: among these and the one that was the closest before. Only where that is
 * one of them itself and has come to be less alike, another may be the closest now, and all are asked.
 */
function* goingOn(
  pairs: Pairs,
  postings: Postings,
  before: Siblings,
  moved: readonly number[],
): Steps<Siblings> {
  const { items, common } = pairs;
  const [most, closest] = [copyOf(before.most), copyOf(before.closest)];
  const ofMoved = postingsOf(items, common.length, moved);
  const hasMoved = new Uint8Array(items.length);
  for (const item of moved) hasMoved[item] = 1;
  const among: Row = { best: new Float64Array(most.columns), which: new Float64Array(most.columns) };
  for (const item of items.keys()) {
    const row: Row = { best: rowOf(most, item), which: rowOf(closest, item) };
    if (hasMoved[item] === 0) fillRow(among.best, among.which, pairs, ofMoved, item);
    if (hasMoved[item] === 1 || !isTakenOver(row, among, hasMoved))
      fillRow(row.best, row.which, pairs, postings, item);
    if (item % ITEMS_A_STEP === 0) yield;
  }
  return { most, closest, common };
}

/** For each objective the closest sibling of an item, and how alike it is. */
interface Row {
  readonly best: Float64Array;
  readonly which: Float64Array;
}

/**
 * Takes over the closest among the items that moved where they are closer than the one before. False where that one moved
 * itself and is no longer as close: which is the closest now is not known by this.
 */
function isTakenOver({ best, which }: Row, among: Row, hasMoved: Uint8Array): boolean {
  for (let o = 0; o < best.length; o++) {
    const [before, other] = [which[o] ?? -1, among.which[o] ?? -1];
    const isTaken = other >= 0 && take(best, which, o, numberAt(among.best, o), other);
    if (!isTaken && before >= 0 && hasMoved[before] === 1) return false;
  }
  return true;
}

/** For each term the items that it occurs in, and with what weight: from `starts[term]` to before `starts[term + 1]`. */
interface Postings {
  readonly starts: Int32Array;
  readonly items: Int32Array;
  readonly values: Float64Array;
}

/** @param of the items that are taken up, by their places in order; without it all */
function postingsOf(items: readonly SparseRow[], terms: number, of?: readonly number[]): Postings {
  const starts = new Int32Array(terms + 2);
  const count = of?.length ?? items.length;
  for (let i = 0; i < count; i++)
    for (const term of (items[of?.[i] ?? i] ?? NO_ROW).terms)
      starts[term + 2] = placeAt(starts, term + 2) + 1;
  for (let term = 2; term < starts.length; term++)
    starts[term] = placeAt(starts, term) + placeAt(starts, term - 1);
  const all = starts.at(-1) ?? 0;
  const [ids, weights] = [new Int32Array(all), new Float64Array(all)];
  for (let i = 0; i < count; i++) {
    const item = of?.[i] ?? i;
    const { terms: own, values } = items[item] ?? NO_ROW;
    for (let k = 0; k < own.length; k++) {
      const start = valueAt(own, k) + 1;
      const place = placeAt(starts, start);
      ids[place] = item;
      weights[place] = valueAt(values, k);
      starts[start] = place + 1;
    }
  }
  return { starts, items: ids, values: weights };
}

function commonAmong({ starts }: Postings, items: number): Uint8Array {
  const limit = Math.max(COMMON.items, items * COMMON.share);
  const common = new Uint8Array(starts.length - 2);
  for (let term = 0; term < common.length; term++)
    common[term] = placeAt(starts, term + 1) - placeAt(starts, term) > limit ? 1 : 0;
  return common;
}

/** The items that share a word with one, in the first places of `items`, and for each item the cosine; else 0. */
interface Met {
  readonly alike: Float64Array;
  readonly items: Int32Array;
}

function metAmong(items: number): Met {
  return { alike: new Float64Array(items), items: new Int32Array(items) };
}

/** Adds up the cosines with the other items, and tells how many share a word that is not common. */
function meetOthers(
  { alike, items }: Met,
  { terms, values }: SparseRow,
  postings: Postings,
  common: Uint8Array,
): number {
  let count = 0;
  for (let i = 0; i < terms.length; i++) {
    const term = valueAt(terms, i);
    if (common[term] === 1) continue;
    const [start, end] = [placeAt(postings.starts, term), placeAt(postings.starts, term + 1)];
    const value = valueAt(values, i);
    for (let place = start; place < end; place++) {
      const other = placeAt(postings.items, place);
      const before = numberAt(alike, other);
      if (before === 0) items[count++] = other;
      alike[other] = before + value * numberAt(postings.values, place);
    }
  }
  return count;
}
