import type { Steps } from '../model';
import { bayesScores, learnt, type Bayes } from './bayes';
import { verdictScores } from './certainty';
import { corpusOf, type Corpus, type SparseRow, type TextRow } from './corpus';
import { siblings, textScores, withSiblings, type Claims, type Siblings, type TextVectors } from './evidence';
import { at, combine, gridOf, type Grid } from './grid';
import { latent } from './lsi';
import { relative } from './relative';
import { tfidf } from './tfidf';

/** The texts of a charter, read: what no change of a link touches. Items and objectives are known by their place in the lists. */
export interface DriftTexts {
  /** The texts: objectives first. */
  readonly corpus: Corpus;
  readonly objectives: TextRows;
  readonly items: TextRows;
  /** By the texts of item and objective alone, standardised. */
  readonly alike: Grid;
}

/** The texts of one kind. */
export interface TextRows extends TextVectors {
  readonly rows: readonly TextRow[];
  readonly counts: readonly SparseRow[];
}

/** All that is known of how well items and objectives fit, each grid an item a row and an objective a column. */
export interface DriftScores {
  readonly texts: DriftTexts;
  readonly claims: Claims;
  readonly bayes: Bayes;
  readonly siblings: Siblings;
  /** By everything, relative to the charter: which objective fits best. */
  readonly relative: Grid;
  /**
   * The same, with how sure it is, among the objectives that anything claims: what one that nothing claims is about, is
   * known from its own few words alone, and these weigh too much beside the many of the others. −∞ for those.
   */
  readonly verdict: Grid;
}

/** Each of the two voices counts so much: the limits of the bands were measured with it. */
const LOUDNESS = 1.5;

export function* readTexts(objectives: readonly string[], items: readonly string[]): Steps<DriftTexts> {
  const corpus = corpusOf([...objectives, ...items]);
  const counts = corpus.rows.map((row) => row.counts);
  const words = tfidf(corpus);
  yield;
  const vectors = { words, latent: latent(words, corpus.terms) };
  yield;
  const part = (start: number, end: number): TextRows => ({
    rows: corpus.rows.slice(start, end),
    counts: counts.slice(start, end),
    words: vectors.words.slice(start, end),
    latent: vectors.latent.slice(start, end),
  });
  const [ofObjectives, ofItems] = [part(0, objectives.length), part(objectives.length, counts.length)];
  return { corpus, objectives: ofObjectives, items: ofItems, alike: textScores(ofItems, ofObjectives) };
}

/**
 * Scores every item against every objective, the item's own claims hidden.
 *
 * @param claims for each item the objectives that it claims, by their place in the list
 */
export function* scoreClaims(texts: DriftTexts, claims: Claims): Steps<DriftScores> {
  const { corpus, objectives, items, alike } = texts;
  const found = yield* siblings(items, claims, objectives.rows.length);
  const bayes = learnt(objectives.counts, items.counts, claims, corpus.terms);
  const voices = [withSiblings(alike, found), bayesScores(bayes)];
  yield;
  const claimed = new Set(claims.flat());
  const served = [...objectives.rows.keys()].filter((objective) => claimed.has(objective));
  const places = new Map(served.map((objective, place) => [objective, place]));
  const among = voices.map((grid) => gridOf(grid.rows, served.length, (i, o) => at(grid, i, served[o] ?? 0)));
  const verdict = verdictScores(
    relativeSum(among),
    claims.map((each) => each.flatMap((objective) => places.get(objective) ?? [])),
  );
  return {
    texts,
    claims,
    bayes,
    siblings: found,
    relative: relativeSum(voices),
    verdict: gridOf(items.rows.length, objectives.rows.length, (item, objective) =>
      places.has(objective) ? at(verdict, item, places.get(objective) ?? 0) : Number.NEGATIVE_INFINITY,
    ),
  };
}

/** Each voice relative to the charter, and all of them together. */
function relativeSum(voices: readonly Grid[]): Grid {
  return combine(voices.map(relative), (values) => LOUDNESS * values.reduce((sum, value) => sum + value, 0));
}
