import type { SparseRow } from './corpus';
import { termParts } from './evidence';
import { at } from './grid';
import type { DriftScores } from './scores';

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

/**
 * The words of an item that speak for one objective rather than another, by their part in what speaks for it: the
 * difference of their parts in the two cosines. Words that do not occur with the better one are left out.
 */
export function decidingWords(
  { texts, topics, claims, times }: DriftScores,
  item: number,
  better: number,
  claim: number,
): readonly WordPart[] {
  const row = texts.items.words[item];
  if (!row) return [];
  const own = (objective: number): number => (claims[item]?.includes(objective) ? (times[item] ?? 1) : 0);
  const [first, second] = [better, claim].map((each) => termParts(topics, row, each, own(each)));
  const parts = row.terms.map((_, i) => (first?.[i] ?? 0) - (second?.[i] ?? 0));
  return wordParts(parts, texts.items.rows[item]?.written ?? []);
}

/** What each term of one text has in its product with another. */
export function products(a: SparseRow | undefined, b: SparseRow | undefined): readonly number[] {
  const values = new Map(b?.terms.map((term, i) => [term, b.values[i] ?? 0]));
  return a?.terms.map((term, i) => (a.values[i] ?? 0) * (values.get(term) ?? 0)) ?? [];
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
