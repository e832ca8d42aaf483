import type { Steps } from '../model';
import { TEXTS_A_STEP, type Corpus, type SparseRow } from './corpus';

/** Texts, and what `tfidf` made of them. */
export interface Weighed {
  readonly corpus: Pick<Corpus, 'rows' | 'frequency'>;
  readonly words: readonly SparseRow[];
}

/**
 * Texts as vectors of unit length, so that their product is the cosine of the angle between them:
 *
 *     w(t, d) = (1 + ln f(t, d)) · ln(1 + N / df(t))^p
 *
 * with f how often the term occurs in the text, df in how many of the N texts (after Salton & Buckley, Term-Weighting
 * Approaches in Automatic Text Retrieval, 1988).
 *
 * @param power p: a half, since both texts of a product bring the weight of a term
 * @param before with the same power: a vector that did not change is the same object. What comes out does not depend on it.
 */
export function* tfidf(
  { rows, frequency }: Pick<Corpus, 'rows' | 'frequency'>,
  power = 0.5,
  before?: Weighed,
): Steps<readonly SparseRow[]> {
  const unchanged = unchangedSince({ rows, frequency }, before);
  const inverse = frequency.map((texts) => Math.log1p(rows.length / texts) ** power);
  const found: SparseRow[] = [];
  for (const [place, { counts }] of rows.entries()) {
    found.push(unchanged(place) ?? weighed(counts, inverse));
    if (found.length % TEXTS_A_STEP === 0) yield;
  }
  return found;
}

function weighed({ terms, values }: SparseRow, inverse: Float64Array): SparseRow {
  const weights = terms.map((term, i) => (1 + Math.log(values[i] ?? 1)) * (inverse[term] ?? 0));
  return { terms, values: toUnit(weights) };
}

/**
 * The vector of a text before, where its text stands at the same place among as many, and none of its terms occurs in
 * more or fewer texts now.
 */
function unchangedSince(
  { rows, frequency }: Weighed['corpus'],
  before: Weighed | undefined,
): (place: number) => SparseRow | undefined {
  if (before?.corpus.rows.length !== rows.length) return () => undefined;
  const { corpus, words } = before;
  const isOther = Uint8Array.from(frequency, (count, term) => (count === corpus.frequency[term] ? 0 : 1));
  return (place) => {
    const row = rows[place];
    if (row !== corpus.rows[place] || row?.counts.terms.some((term) => isOther[term] === 1)) return undefined;
    return words[place];
  };
}

/** The same direction with length 1; the zero vector stays. */
export function toUnit(values: readonly number[]): readonly number[] {
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
  return length === 0 ? values : values.map((value) => value / length);
}
