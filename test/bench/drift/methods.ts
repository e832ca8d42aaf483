import { readTexts, scoreClaims, type DriftTexts, type Grid } from '../../../src/core/drift';
import { gridOf } from '../../../src/core/drift/grid';
import { dotSparse, spread, type SparseRow } from '../../../src/core/drift/corpus';
import { toUnit } from '../../../src/core/drift/tfidf';
import { drained } from '../../../src/core/model';
import { dot, latent } from './lsi';
import type { TraceSet } from './sets';

type Claims = TraceSet['claims'];

/** Scores of a charter by one method: more is better. */
export interface Scored {
  /** Which objective fits an item best. */
  readonly rank: Grid;
  /** Which claims are to be doubted, over all items. */
  readonly verdict: Grid;
}

export interface Method {
  readonly name: string;
  readonly scores: (texts: DriftTexts, claims: Claims) => Scored;
}

export function textsOf(set: TraceSet): DriftTexts {
  return drained(readTexts(set.objectives, set.items));
}

export const OURS: Method = {
  name: 'ours',
  scores: (texts, claims) => {
    const { relative, verdict } = drained(scoreClaims(texts, claims));
    return { rank: relative, verdict };
  },
};

const pairwise = (texts: DriftTexts, of: (item: number, objective: number) => number): Scored => {
  const rank = gridOf(texts.items.rows.length, texts.objectives.rows.length, of);
  return { rank, verdict: rank };
};

/** Σ of the products over the terms of both. */
function product(a: SparseRow, b: SparseRow): number {
  return dotSparse(a, spread(b, Math.max(-1, ...a.terms, ...b.terms) + 1));
}

const NO_ROW: SparseRow = { terms: [], values: [] };
const NO_VECTOR = new Float64Array(0);

/** The usual weights, without the root that ours takes. */
function usual({ corpus }: DriftTexts, { rows }: DriftTexts['items']): readonly SparseRow[] {
  return rows.map(({ counts: { terms, values } }) => {
    const weights = terms.map(
      (term, i) =>
        (1 + Math.log(values[i] ?? 1)) * Math.log1p(corpus.rows.length / (corpus.frequency[term] ?? 1)),
    );
    return { terms, values: toUnit(weights) };
  });
}

export const TFIDF: Method = {
  name: 'TF-IDF',
  scores: (texts) => {
    const [items, objectives] = [usual(texts, texts.items), usual(texts, texts.objectives)];
    return pairwise(texts, (i, o) => product(items[i] ?? NO_ROW, objectives[o] ?? NO_ROW));
  },
};

export const LSI: Method = {
  name: 'LSI',
  scores: (texts) => {
    const rows = [...usual(texts, texts.objectives), ...usual(texts, texts.items)];
    const points = latent(rows, texts.corpus.terms);
    const first = texts.objectives.rows.length;
    return pairwise(texts, (i, o) => dot(points[first + i] ?? NO_VECTOR, points[o] ?? NO_VECTOR));
  },
};

/** The usual k₁ and b (Robertson & Zaragoza, The Probabilistic Relevance Framework, 2009). */
const K1 = 1.2;
const B = 0.75;

export const BM25: Method = {
  name: 'BM25',
  scores: (texts) => {
    const lengths = texts.objectives.rows.map(({ counts: { values } }) =>
      values.reduce((sum, value) => sum + value, 0),
    );
    const usual = lengths.reduce((sum, each) => sum + each, 0) / lengths.length;
    const total = texts.corpus.rows.length;
    const weighed = texts.objectives.rows.map(({ counts: { terms, values } }, o) => ({
      terms,
      values: values.map((f, i) => {
        const df = texts.corpus.frequency[terms[i] ?? 0] ?? 1;
        const idf = Math.log(1 + (total - df + 0.5) / (df + 0.5));
        return (idf * f * (K1 + 1)) / (f + K1 * (1 - B + (B * (lengths[o] ?? 0)) / usual));
      }),
    }));
    return pairwise(texts, (i, o) => product(texts.items.rows[i]?.counts ?? NO_ROW, weighed[o] ?? NO_ROW));
  },
};

export const METHODS: readonly Method[] = [OURS, TFIDF, BM25, LSI];
