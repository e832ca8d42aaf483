import type { Steps } from '../model';
import { TEXTS_A_STEP, type Corpus, type SparseRow } from './corpus';

/**
 * Texts as vectors of unit length, so that their product is the cosine of the angle between them:
 *
 *     w(t, d) = (1 + ln f(t, d)) · ln(1 + N / df(t))^p
 *
 * with f how often the term occurs in the text, df in how many of the N texts (after Salton & Buckley, Term-Weighting
 * Approaches in Automatic Text Retrieval, 1988).
 *
 * @param power p: a half, since both texts of a product bring the weight of a term
 */
export function* tfidf(
  { rows, frequency }: Pick<Corpus, 'rows' | 'frequency'>,
  power = 0.5,
): Steps<readonly SparseRow[]> {
  const inverse = frequency.map((texts) => Math.log1p(rows.length / texts) ** power);
  const found: SparseRow[] = [];
  for (const { counts } of rows) {
    const weights = counts.terms.map(
      (term, i) => (1 + Math.log(counts.values[i] ?? 1)) * (inverse[term] ?? 0),
    );
    found.push({ terms: counts.terms, values: toUnit(weights) });
    if (found.length % TEXTS_A_STEP === 0) yield;
  }
  return found;
}

/** The same direction with length 1; the zero vector stays. */
export function toUnit(values: readonly number[]): readonly number[] {
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
  return length === 0 ? values : values.map((value) => value / length);
}
