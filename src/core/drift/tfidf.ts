import type { Corpus, SparseRow } from './corpus';

/**
 * Texts as vectors of unit length, so that their product is the cosine of the angle between them:
 *
 *     w(t, d) = (1 + ln f(t, d)) · ln(1 + N / df(t))
 *
 * with f how often the term occurs in the text, df in how many of the N texts (Salton & Buckley, Term-Weighting
 * Approaches in Automatic Text Retrieval, 1988).
 */
export function tfidf({ rows, frequency }: Corpus): readonly SparseRow[] {
  return rows.map(({ counts: row }) => {
    const values = row.terms.map((term, i) => {
      const inverse = Math.log(1 + rows.length / (frequency[term] ?? 1));
      return (1 + Math.log(row.values[i] ?? 1)) * inverse;
    });
    return { terms: row.terms, values: toUnit(values) };
  });
}

/** The same direction with length 1; the zero vector stays. */
export function toUnit(values: readonly number[]): readonly number[] {
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
  return length === 0 ? values : values.map((value) => value / length);
}
