import type { SparseRow } from './corpus';
import { termParts } from './evidence';
import { at, valueAt } from './grid';
import type { DriftScores } from './scores';
import { bandOf, type Band } from './verdict';

/** A word as its author wrote it, and its part in what was found: 1 is all of it. */
export interface WordPart {
  readonly word: string;
  readonly part: number;
}

/** Why an item and an objective fit, or do not. */
export interface Explanation {
  /** By the texts of the two alone, standardised over the charter: 0 is the usual pair. */
  readonly textScore: number;
  /** By everything, relative to the charter. */
  readonly score: number;
  /** The words of the item that the objective has too, by their part in the cosine of the two texts. */
  readonly shared: readonly WordPart[];
  /** The item at the objective that is most alike, by its place in the list; undefined where there is no other. */
  readonly sibling: number | undefined;
}

export function explain(
  { texts, relative, siblings }: DriftScores,
  item: number,
  objective: number,
): Explanation {
  const closest = at(siblings.closest, item, objective);
  return {
    textScore: at(texts.alike, item, objective),
    score: at(relative, item, objective),
    shared: wordParts(
      products(texts.items.words[item], texts.objectives.words[objective]),
      texts.items.rows[item]?.written ?? [],
    ),
    sibling: closest < 0 ? undefined : closest,
  };
}

/** What has a smaller part in a cosine than this is no reason. Rule of thumb. */
const LEAST_PART = 0.05;

/** The words of an item that speak for an objective: those that it, or what else supports it, has too. */
export function speakingWords(scores: DriftScores, item: number, objective: number): readonly WordPart[] {
  const { rows } = scores.texts.items;
  const parts = partsFor(scores, item, objective);
  return wordParts(parts, rows[item]?.written ?? []).filter(({ part }) => part >= LEAST_PART);
}

/** With fewer words that speak for it, no fit is called good: «new» stands in work of any kind. */
const FEWEST_WORDS = 2;

/** How well an objective fits an item, as far as the words bear it: by one word alone `possible` at the best. */
export function fitBand(scores: DriftScores, item: number, objective: number): Band {
  const band = bandOf(at(scores.verdict, item, objective));
  const isBold = band === 'strong' || band === 'likely';
  return isBold && speakingWords(scores, item, objective).length < FEWEST_WORDS ? 'possible' : band;
}

/** What each term of an item has in its cosine with what an objective is about, its own claim hidden. */
function partsFor(
  { texts, topics, claims, times }: DriftScores,
  item: number,
  objective: number,
): readonly number[] {
  const row = texts.items.words[item];
  const own = claims[item]?.includes(objective) === true ? (times[item] ?? 1) : 0;
  return row ? termParts(topics, row, objective, own) : [];
}

/**
 * The words of an item that speak for one objective rather than another, by their part in what speaks for it: the
 * difference of their parts in the two cosines. Words that do not occur with the better one are left out.
 */
export function decidingWords(
  scores: DriftScores,
  item: number,
  better: number,
  claim: number,
): readonly WordPart[] {
  const against = partsFor(scores, item, claim);
  const parts = partsFor(scores, item, better).map((part, i) => part - valueAt(against, i));
  return wordParts(parts, scores.texts.items.rows[item]?.written ?? []);
}

/** What each term of one text has in its product with another. */
export function products(a: SparseRow | undefined, b: SparseRow | undefined): readonly number[] {
  const values = new Map(b?.terms.map((term, i) => [term, valueAt(b.values, i)]));
  return a?.terms.map((term, i) => valueAt(a.values, i) * (values.get(term) ?? 0)) ?? [];
}

/** The words that count for something, the heaviest first, each once. */
export function wordParts(parts: readonly number[], written: readonly string[]): readonly WordPart[] {
  const words = new Map<string, number>();
  for (const [i, part] of parts.entries()) {
    const word = written[i];
    if (word !== undefined && part > 0) words.set(word, (words.get(word) ?? 0) + part);
  }
  const total = [...words.values()].reduce((sum, part) => sum + part, 0);
  return [...words]
    .map(([word, part]) => ({ word, part: part / total }))
    .toSorted((a, b) => b.part - a.part || (a.word < b.word ? -1 : 1));
}
