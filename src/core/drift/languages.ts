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

/** How many stop words of each language there are, in the order of `STOP_WORDS`. */
export type StopWordCounts = readonly number[];

const KNOWN: readonly KnownLanguage[] = [...STOP_WORDS.keys()];

/** For each stop word the places of its languages. */
const LANGUAGES_OF = languagesOfWords();

function languagesOfWords(): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [place, words] of [...STOP_WORDS.values()].entries()) {
    for (const word of words) places.set(word, [...(places.get(word) ?? []), place]);
  }
  return places;
}

export function stopWordsIn(words: readonly string[]): StopWordCounts {
  const counts = KNOWN.map(() => 0);
  for (const word of words) {
    for (const place of LANGUAGES_OF.get(word.toLowerCase()) ?? []) counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

/** The place of the language that there are the most stop words of; the one that comes first wins a draw. */
function mostOf(counts: StopWordCounts): number {
  return counts.reduce((best, count, place) => (count > (counts[best] ?? 0) ? place : best), 0);
}

/**
 * The language of a charter: the one whose stop words it has the most of.
 *
 * @param texts the stop words of its texts
 * @param words how many words they have in all
 * @returns undefined where the language is not one of those that are judged
 */
export function languageBy(texts: readonly StopWordCounts[], words: number): Language | undefined {
  const sums = KNOWN.map(() => 0);
  for (const counts of texts) {
    for (let place = 0; place < sums.length; place++) sums[place] = (sums[place] ?? 0) + (counts[place] ?? 0);
  }
  const best = mostOf(sums);
  const language = KNOWN[best];
  if (!language || (sums[best] ?? 0) < Math.max(LEAST_HITS, words * LEAST_SHARE)) return undefined;
  return isJudged(language) ? language : undefined;
}

/** True where a text is clearly in another language than the rest of its charter. */
export function isForeignBy(counts: StopWordCounts, language: Language): boolean {
  const best = counts[mostOf(counts)] ?? 0;
  return best >= LEAST_HITS && best > (counts[KNOWN.indexOf(language)] ?? 0) * CLEARLY;
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
