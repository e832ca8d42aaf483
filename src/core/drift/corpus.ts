import type { Steps } from '../model';
import { addAt, numberAt, valueAt } from './grid';
import { dictionaryOf, isWorn, numberOf, type Dictionary } from './dictionary';
import {
  isForeignBy,
  languageBy,
  stemOf,
  stopWordsIn,
  type Language,
  type StopWordCounts,
} from './languages';
import { wordsOf } from './words';

/** What a text says of its terms: `values[i]` belongs to the term `terms[i]`. No term occurs twice. */
export interface SparseRow {
  readonly terms: readonly number[];
  readonly values: readonly number[];
}

/** A text, taken apart. */
export interface TextRow {
  /** How often each term occurs. */
  readonly counts: SparseRow;
  /** Each term as the author wrote it first, in the order of `counts.terms`. */
  readonly written: readonly string[];
  /** True for a text in another language than its charter. */
  readonly isForeign: boolean;
}

/** The texts of a charter, taken apart. Terms are known by their numbers in the dictionary. */
export interface Corpus {
  /** undefined where the language of the charter is none of those that are judged: it has no terms then. */
  readonly language: Language | undefined;
  readonly rows: readonly TextRow[];
  /** All terms have lower numbers than this. */
  readonly terms: number;
  /** For each term in how many texts it occurs. */
  readonly frequency: Float64Array;
  readonly dictionary: Dictionary;
  /** What follows from each text by itself, and need not be found again while it stays as it is. */
  readonly read: readonly KnownText[];
  readonly texts: readonly string[];
  /** For each text a place where it stands. */
  readonly places: ReadonlyMap<string, number>;
}

interface KnownText {
  readonly words: readonly string[];
  readonly stopWords: StopWordCounts;
  /** undefined where the text is foreign, or the charter not judged. */
  readonly stems: readonly CountedStem[] | undefined;
  /** Of the stems, in the dictionary. */
  readonly numbers: readonly number[];
}

/** A stem and the word that it comes from. */
export interface Stem {
  readonly stem: string;
  readonly written: string;
}

/** A stem of a text, the first word that it comes from, and how many do. */
export interface CountedStem extends Stem {
  readonly count: number;
}

/** After so many texts others are let in between. */
export const TEXTS_A_STEP = 200;

/**
 * Takes texts apart.
 *
 * @param before an earlier corpus: texts that it has are not read again, and where it goes on from it, rows that say the
 *   same are the same objects. What comes out does not depend on it, but for the numbers of the terms.
 */
export function* corpusOf(texts: readonly string[], before?: Corpus): Steps<Corpus> {
  const earlier = texts.map((text, i) => (before ? placeIn(before, text, i) : -1));
  yield;
  const read = yield* eachText(texts, (text, i) => before?.read[earlier[i] ?? -1] ?? readText(text));
  const language = languageOf(read);
  const isSameLanguage = before !== undefined && before.language === language;
  const ground = isSameLanguage && !isWorn(before.dictionary) ? before : undefined;
  const numbers = ground?.dictionary.numbers ?? new Map<string, number>();
  const stems = new Map<string, string | null>();
  const all = yield* eachText(read, (text) => {
    if (ground && text.stems) return text;
    return numbered(isSameLanguage && text.stems ? text : stemmed(text, language, stems), numbers);
  });
  const own = all.map((text) => text.numbers);
  const { dictionary, changed } = yield* dictionaryOf(numbers, own, ground?.dictionary);
  const rows = yield* eachText(all, (text, i) => {
    const known = ground?.rows[earlier[i] ?? -1];
    if (known && !text.numbers.some((stem) => changed.has(stem))) return known;
    const isForeign = language !== undefined && text.stems === undefined;
    return textRow(text.stems ?? [], text.numbers, dictionary.parts, isForeign);
  });
  const frequency = frequencyOf(rows, dictionary.texts.length);
  yield;
  const places = placesOf(texts);
  return { language, rows, terms: frequency.length, frequency, dictionary, read: all, texts, places };
}

function* eachText<T, R>(texts: readonly T[], of: (text: T, place: number) => R): Steps<readonly R[]> {
  const found: R[] = [];
  for (const text of texts) {
    found.push(of(text, found.length));
    if (found.length % TEXTS_A_STEP === 0) yield;
  }
  return found;
}

/** Where a text stood before, at the same place if it did; −1 where it is new. */
function placeIn({ texts, places }: Corpus, text: string, place: number): number {
  return texts[place] === text ? place : (places.get(text) ?? -1);
}

function placesOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let i = 0; i < texts.length; i++) places.set(texts[i] ?? '', i);
  return places;
}

function languageOf(read: readonly KnownText[]): Language | undefined {
  const words = read.reduce((sum, text) => sum + text.words.length, 0);
  return languageBy(
    read.map(({ stopWords }) => stopWords),
    words,
  );
}

function readText(text: string): KnownText {
  const words = wordsOf(text);
  return { words, stopWords: stopWordsIn(words), stems: undefined, numbers: [] };
}

function numbered({ words, stopWords, stems }: KnownText, numbers: Map<string, number>): KnownText {
  return { words, stopWords, stems, numbers: (stems ?? []).map(({ stem }) => numberOf(numbers, stem)) };
}

/** @param known the stems of words that were met before, null for words that say nothing */
function stemmed(
  { words, stopWords }: KnownText,
  language: Language | undefined,
  known: Map<string, string | null>,
): KnownText {
  if (!language || isForeignBy(stopWords, language))
    return { words, stopWords, stems: undefined, numbers: [] };
  const stems = new Map<string, Counting>();
  for (const written of words) {
    let stem = known.get(written);
    if (stem === undefined) {
      stem = stemOf(written, language) ?? null;
      known.set(written, stem);
    }
    if (stem !== null) count(stems, stem, written);
  }
  return { words, stopWords, stems: [...stems.values()], numbers: [] };
}

/** A stem while it is being counted. */
interface Counting extends Stem {
  count: number;
}

function count(stems: Map<string, Counting>, stem: string, written: string): void {
  const known = stems.get(stem);
  if (known) known.count++;
  else stems.set(stem, { stem, written, count: 1 });
}

/** The stems of a text, each once, in the order in which they occur first. */
export function counted(stems: readonly Stem[]): readonly CountedStem[] {
  const found = new Map<string, Counting>();
  for (const { stem, written } of stems) count(found, stem, written);
  return [...found.values()];
}

/** For each term in how many texts it occurs. */
export function frequencyOf(rows: readonly TextRow[], terms: number): Float64Array {
  const frequency = new Float64Array(terms);
  for (const { counts } of rows)
    for (let i = 0; i < counts.terms.length; i++) addAt(frequency, valueAt(counts.terms, i), 1);
  return frequency;
}

/**
 * A text, taken apart.
 *
 * @param numbers of its stems
 * @param parts for each stem of the charter its terms, by its number
 */
export function textRow(
  stems: readonly CountedStem[],
  numbers: readonly number[],
  parts: Dictionary['parts'],
  isForeign: boolean,
): TextRow {
  const [terms, values, written]: [number[], number[], string[]] = [[], [], []];
  for (let i = 0; i < numbers.length; i++) {
    const [stem, own] = [stems[i], parts[valueAt(numbers, i)]];
    if (stem === undefined || own === undefined) continue;
    for (let k = 0; k < own.length; k++) {
      const known = terms.indexOf(valueAt(own, k));
      if (known < 0) {
        terms.push(valueAt(own, k));
        values.push(stem.count);
        written.push(stem.written);
      } else values[known] = valueAt(values, known) + stem.count;
    }
  }
  return { counts: { terms, values }, written, isForeign };
}

/** Adds a row, so many times. */
export function addSparse(sum: Float64Array, { terms, values }: SparseRow, times: number): Float64Array {
  for (let i = 0; i < terms.length; i++) {
    const term = valueAt(terms, i);
    addAt(sum, term, times * valueAt(values, i));
  }
  return sum;
}

/** Σ of the products over the terms of the row. */
export function dotSparse({ terms, values }: SparseRow, dense: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < terms.length; i++) sum += valueAt(values, i) * numberAt(dense, valueAt(terms, i));
  return sum;
}

/** A row with a number for each term. */
export function spread(row: SparseRow, terms: number): Float64Array {
  return addSparse(new Float64Array(terms), row, 1);
}
