import { dotSparse, spread, type SparseRow } from './corpus';
import { at, gridOf, spreadOf, standard, standardised, type Grid, type Spread } from './grid';
import { dot } from './lsi';
import type { Steps } from '../model';

/** The texts of a charter as vectors of unit length: by their words, and by what those words are about. */
export interface TextVectors {
  readonly words: readonly SparseRow[];
  readonly latent: readonly Float64Array[];
}

/** Which objectives each item claims, by their place in the list of objectives. */
export type Claims = readonly (readonly number[])[];

/**
 * How alike item and objective are by their texts alone: the mean of the cosines in words and in latent dimensions, each
 * standardised over all pairs of the charter.
 */
export function textScores(items: TextVectors, objectives: TextVectors): Grid {
  const [rows, columns] = [items.words.length, objectives.words.length];
  const byWords = wordCosines(items.words, objectives.words);
  const byTopic = gridOf(rows, columns, (i, o) =>
    dot(items.latent[i] ?? NO_VECTOR, objectives.latent[o] ?? NO_VECTOR),
  );
  const [first, second] = [standardised(byWords), standardised(byTopic)];
  return gridOf(rows, columns, (i, o) => (at(first, i, o) + at(second, i, o)) / 2);
}

function wordCosines(items: readonly SparseRow[], objectives: readonly SparseRow[]): Grid {
  const width = Math.max(-1, ...objectives.flatMap(({ terms }) => terms)) + 1;
  const dense = objectives.map((row) => spread(row, width));
  return gridOf(items.length, objectives.length, (i, o) =>
    dotSparse(items[i] ?? NO_ROW, dense[o] ?? NO_VECTOR),
  );
}

const NO_ROW: SparseRow = { terms: [], values: [] };
const NO_VECTOR = new Float64Array(0);

/**
 * Weights of the evidence of siblings. β is no larger because items that were moved together vouch for each other.
 * β, λ and ρ as measured on the eight trace sets; τ was chosen on either half of them and came out the same.
 */
const WEIGHTS = { beta: 0.5, tau: 0.5, lambda: 1, rho: 1.5 } as const;

/** What the siblings of an item at an objective say: how many there are, how alike in all, and the most alike one. */
export interface Siblings {
  readonly count: Grid;
  readonly sum: Grid;
  readonly most: Grid;
  /** The sibling that is most alike, by its place in the list of items; −1 where there is none. */
  readonly closest: Grid;
}

/**
 * The siblings of each item at each objective: the other items that claim it. The item's own claim counts nowhere.
 * Goes over all pairs of items once; a step is one item.
 */
export function* siblings(items: TextVectors, claims: Claims, objectives: number): Steps<Siblings> {
  const size = items.words.length;
  const empty = (value: number): Grid => gridOf(size, objectives, () => value);
  const found: Siblings = {
    count: siblingCounts(claims, objectives),
    sum: empty(0),
    most: empty(0),
    closest: empty(-1),
  };
  const likeness = new Likeness(items);
  for (let item = 0; item < size; item++) {
    const row = likeness.before(item);
    const own = claims[item] ?? [];
    for (let other = 0; other < item; other++) {
      const alike = row[other] ?? 0;
      meet(found, item, other, claims[other] ?? [], alike);
      meet(found, other, item, own, alike);
    }
    yield;
  }
  return found;
}

function siblingCounts(claims: Claims, objectives: number): Grid {
  const all = new Float64Array(objectives);
  for (const objective of claims.flat()) all[objective] = (all[objective] ?? 0) + 1;
  return gridOf(claims.length, objectives, (i, o) => (all[o] ?? 0) - (claims[i]?.includes(o) ? 1 : 0));
}

function meet(
  found: Siblings,
  item: number,
  sibling: number,
  objectives: readonly number[],
  alike: number,
): void {
  const { sum, most, closest } = found;
  for (const objective of objectives) {
    const cell = item * sum.columns + objective;
    const isFirst = closest.values[cell] === -1;
    sum.values[cell] = (sum.values[cell] ?? 0) + alike;
    if (!isFirst && alike <= (most.values[cell] ?? 0)) continue;
    most.values[cell] = alike;
    closest.values[cell] = sibling;
  }
}

/** How many items stand for all where the spread of the likeness between items is taken. */
const SAMPLE = 500;

/** Where a term occurs: in which items, and with what weight. */
interface Posting {
  readonly items: number[];
  readonly values: number[];
}

/** How alike two items are: as `textScores` has it for item and objective. */
class Likeness {
  readonly #items: TextVectors;
  readonly #postings = new Map<number, Posting>();
  readonly #latent: Float64Array;
  readonly #width: number;
  readonly #words: Spread;
  readonly #topics: Spread;

  constructor(items: TextVectors) {
    this.#items = items;
    this.#width = items.latent[0]?.length ?? 0;
    this.#latent = new Float64Array(items.latent.length * this.#width);
    for (const [item, row] of items.latent.entries()) this.#latent.set(row, item * this.#width);
    for (const [item, { terms, values }] of items.words.entries()) {
      for (const [i, term] of terms.entries()) this.#post(term, item, values[i] ?? 0);
    }
    const all = items.words.length;
    const step = Math.max(1, Math.ceil(all / SAMPLE));
    const sampled = items.words.map((_, i) => i).filter((i) => i % step === 0);
    this.#words = pooled(sampled.map((item) => spreadOf(this.#byWords(item, all))));
    this.#topics = pooled(sampled.map((item) => spreadOf(this.#byTopic(item, all))));
  }

  /** How alike an item is to each one before it. */
  before(item: number): Float64Array {
    const words = this.#byWords(item, item);
    const topics = this.#byTopic(item, item);
    for (let i = 0; i < item; i++) {
      words[i] = (standard(words[i] ?? 0, this.#words) + standard(topics[i] ?? 0, this.#topics)) / 2;
    }
    return words;
  }

  #post(term: number, item: number, value: number): void {
    const posting = this.#postings.get(term) ?? { items: [], values: [] };
    posting.items.push(item);
    posting.values.push(value);
    this.#postings.set(term, posting);
  }

  /** Cosines in words with the items before `end`, taken only where a word is shared. */
  #byWords(item: number, end: number): Float64Array {
    const found = new Float64Array(end);
    const { terms, values } = this.#items.words[item] ?? NO_ROW;
    for (const [i, term] of terms.entries()) {
      const posting = this.#postings.get(term);
      if (posting) addPosting(found, posting, values[i] ?? 0);
    }
    return found;
  }

  /** Cosines in latent dimensions with the items before `end`. */
  #byTopic(item: number, end: number): Float64Array {
    const found = new Float64Array(end);
    const own = item * this.#width;
    for (let other = 0, cell = 0; other < end; other++) {
      let sum = 0;
      for (let i = 0; i < this.#width; i++, cell++)
        sum += (this.#latent[own + i] ?? 0) * (this.#latent[cell] ?? 0);
      found[other] = sum;
    }
    return found;
  }
}

function addPosting(found: Float64Array, { items, values }: Posting, factor: number): void {
  for (let i = 0; i < items.length; i++) {
    const other = items[i] ?? 0;
    if (other >= found.length) return;
    found[other] = (found[other] ?? 0) + factor * (values[i] ?? 0);
  }
}

/** The spread of rows of one length, taken together: σ² = mean of (σᵢ² + (μᵢ − μ)²). */
function pooled(spreads: readonly Spread[]): Spread {
  const count = Math.max(spreads.length, 1);
  const mean = spreads.reduce((sum, each) => sum + each.mean, 0) / count;
  const variance =
    spreads.reduce((sum, each) => sum + each.deviation ** 2 + (each.mean - mean) ** 2, 0) / count;
  return { mean, deviation: Math.sqrt(variance) };
}

/**
 * Text and siblings together:
 *
 *     W = text + (β·(Σ sim + ρ·λ·text) + τ·(c·max sim + ρ·λ·text)) / (c + λ)
 *
 * over the c siblings: few of them shrink towards the text score.
 */
export function withSiblings(text: Grid, { count, sum, most }: Siblings): Grid {
  const { beta, tau, lambda, rho } = WEIGHTS;
  return gridOf(text.rows, text.columns, (i, o) => {
    const own = at(text, i, o);
    const c = at(count, i, o);
    const prior = rho * lambda * own;
    return own + (beta * (at(sum, i, o) + prior) + tau * (c * at(most, i, o) + prior)) / (c + lambda);
  });
}
