import type { Steps } from '../model';
import { corpusOf, type Corpus, type SparseRow, type TextRow } from './corpus';
import { textCosines } from './evidence';
import { standardised, type Grid } from './grid';
import { tfidf, type Weighed } from './tfidf';

/** The texts of a charter, read: what no change of a link touches. Items and objectives are known by their place in the lists. */
export interface DriftTexts {
  /** The texts: objectives first. */
  readonly corpus: Corpus;
  readonly objectives: TextRows;
  readonly items: TextRows;
  /** By the texts of item and objective alone, standardised. Worked out when it is asked for first. */
  readonly alike: Grid;
}

/** The texts of one kind. */
export interface TextRows {
  readonly rows: readonly TextRow[];
  /** The texts as vectors of unit length. */
  readonly words: readonly SparseRow[];
}

/**
 * Reads the texts.
 *
 * @param before what was read before: texts that it has are not taken apart again. What comes out does not depend on it.
 */
export function* readTexts(
  objectives: readonly string[],
  items: readonly string[],
  before?: DriftTexts,
): Steps<DriftTexts> {
  const corpus = yield* corpusOf([...objectives, ...items], before?.corpus);
  const words = yield* tfidf(corpus, undefined, before && weighedBefore(before));
  const part = (start: number, end: number): TextRows => {
    return { rows: corpus.rows.slice(start, end), words: words.slice(start, end) };
  };
  const [ofObjectives, ofItems] = [part(0, objectives.length), part(objectives.length, words.length)];
  return readOf(corpus, ofObjectives, ofItems);
}

function readOf(corpus: Corpus, objectives: TextRows, items: TextRows): DriftTexts {
  let alike: Grid | undefined;
  return {
    corpus,
    objectives,
    items,
    get alike(): Grid {
      return (alike ??= standardised(textCosines(items.words, objectives.words, corpus.terms)));
    },
  };
}

function weighedBefore({ corpus, objectives, items }: DriftTexts): Weighed {
  return { corpus, words: [...objectives.words, ...items.words] };
}

/** How many terms of a text other texts of the charter have too. */
export function knownTerms({ frequency }: Corpus, row: TextRow): number {
  let known = 0;
  for (const term of row.counts.terms) if ((frequency[term] ?? 0) > 1) known++;
  return known;
}
