import { stemmer as danish } from '@orama/stemmers/danish';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as finnish } from '@orama/stemmers/finnish';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as norwegian } from '@orama/stemmers/norwegian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import { STOP_WORDS, type KnownLanguage } from './stopWords';

/** The Snowball stemmers (Porter, snowballstem.org) of the languages whose texts are judged. */
const STEMMERS = {
  english,
  german,
  french,
  spanish,
  dutch,
  swedish,
  norwegian,
  danish,
  finnish,
  italian,
  portuguese,
} as const satisfies Partial<Record<KnownLanguage, (word: string) => string>>;

/** A language whose texts can be judged. */
export type Language = keyof typeof STEMMERS;

/** Of a hundred words of running text some forty are stop words; in titles some fifteen. Below this it is no language that we know. */
const LEAST_SHARE = 0.04;
/** So few stop words decide nothing. Rule of thumb. */
const LEAST_HITS = 3;
/** How many times as many stop words a text must have of another language than of its charter's. Rule of thumb. */
const CLEARLY = 3;

/** A language by the stop words in a text, and how many there are. */
interface Guess {
  readonly language: KnownLanguage;
  readonly hits: number;
}

/**
 * The language of a charter: the one whose stop words it has the most of.
 *
 * @param words all words of the charter
 * @returns undefined where the language is not one of those that are judged
 */
export function languageOf(words: readonly string[]): Language | undefined {
  const best = guesses(words)[0];
  if (!best || best.hits < Math.max(LEAST_HITS, words.length * LEAST_SHARE)) return undefined;
  return isJudged(best.language) ? best.language : undefined;
}

/** True where a text is clearly in another language than the rest of its charter. */
export function isForeign(words: readonly string[], language: Language): boolean {
  const found = guesses(words);
  const own = found.find((guess) => guess.language === language)?.hits ?? 0;
  const best = found[0];
  return best !== undefined && best.hits >= LEAST_HITS && best.hits > own * CLEARLY;
}

/** The languages by falling number of stop words; those that come first in the list win a draw. */
function guesses(words: readonly string[]): readonly Guess[] {
  const lower = words.map((word) => word.toLowerCase());
  return [...STOP_WORDS]
    .map(([language, stops]) => ({ language, hits: lower.filter((word) => stops.has(word)).length }))
    .toSorted((a, b) => b.hits - a.hits);
}

function isJudged(language: KnownLanguage): language is Language {
  return Object.hasOwn(STEMMERS, language);
}

/** The stem of a word; undefined for one that says nothing of what a text is about. */
export function stemOf(word: string, language: Language): string | undefined {
  const lower = word.toLowerCase();
  return STOP_WORDS.get(language)?.has(lower) || EMPTY_WORDS.has(lower)
    ? undefined
    : STEMMERS[language](lower);
}

/** Words that stand in any requirement and any task, whatever it is about. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'enable enables allow allows system requirement requirements shall must should use used uses using user users able ensure provide provides'.split(
    ' ',
  ),
);
