import { products, wordParts, type WordPart } from './explain';
import { stemOf, type Language } from './languages';
import type { DriftScores } from './scores';
import { valueAt } from './grid';

/** A stretch of a text. `part` is that of its word in what was found; undefined for what does not count. */
export interface Stretch {
  readonly text: string;
  readonly part: number | undefined;
}

/** The words that an item and an objective have in common, as each of the two writes them, the heaviest first. */
export function wordsInBoth(
  { texts: { items, objectives } }: DriftScores,
  item: number,
  objective: number,
): { readonly ofItem: readonly WordPart[]; readonly ofObjective: readonly WordPart[] } {
  const [own, other] = [items.words[item], objectives.words[objective]];
  return {
    ofItem: wordParts(products(own, other), items.rows[item]?.written ?? []),
    ofObjective: wordParts(products(other, own), objectives.rows[objective]?.written ?? []),
  };
}

/** The words of an objective that an item does not have, by their weight in its text. Figures are no words. */
export function lackingWords(
  { texts: { items, objectives } }: DriftScores,
  item: number,
  objective: number,
): readonly WordPart[] {
  const own = new Set(items.words[item]?.terms);
  const { terms = [], values = [] } = objectives.words[objective] ?? {};
  const written = objectives.rows[objective]?.written ?? [];
  const parts = terms.map((term, i) =>
    own.has(term) || !LETTER.test(written[i] ?? '') ? 0 : valueAt(values, i),
  );
  return wordParts(parts, written);
}

const LETTER = /\p{L}/u;

/** What `wordsOf` takes for words, and what stands between them. */
const WORDS = /[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu;
const HUMP = /(?<=\p{Ll})(?=\p{Lu})/u;

/**
 * A text cut where words begin and end that count, in whatever form they stand there. Put together again, the stretches
 * are the text.
 */
export function markedText(
  text: string,
  words: readonly WordPart[],
  language: Language | undefined,
): readonly Stretch[] {
  if (language === undefined || words.length === 0) return [{ text, part: undefined }];
  const parts = new Map<string | undefined, number>();
  for (const { word, part } of words) {
    const stem = stemOf(word, language);
    parts.set(stem, Math.max(part, parts.get(stem) ?? 0));
  }
  parts.delete(undefined);
  const stretches: Stretch[] = [];
  for (const piece of (text.match(WORDS) ?? []).flatMap((each) => each.split(HUMP))) {
    const part = parts.get(stemOf(piece, language));
    const last = stretches.at(-1);
    if (last && last.part === undefined && part === undefined) {
      stretches[stretches.length - 1] = { text: last.text + piece, part };
    } else stretches.push({ text: piece, part });
  }
  return stretches;
}
