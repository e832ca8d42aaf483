import type { Steps } from '../model';
import { addAt, numberAt, valueAt } from './grid';
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

/** The texts of a charter, taken apart. Terms are numbered from 0 in the order in which they occur. */
export interface Corpus {
  /** undefined where the language of the charter is none of those that are judged: it has no terms then. */
  readonly language: Language | undefined;
  readonly rows: readonly TextRow[];
  readonly terms: number;
  /** For each term in how many texts it occurs. */
  readonly frequency: Float64Array;
  /** What follows from each text by itself, and need not be found again while it stays as it is. */
  readonly known: ReadonlyMap<string, KnownText>;
}

interface KnownText {
  readonly words: readonly string[];
  readonly stopWords: StopWordCounts;
  /** undefined where the text is foreign, or the charter not judged. */
  readonly stems: readonly CountedStem[] | undefined;
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
 * @param before an earlier corpus: texts that it has are not read again. What comes out does not depend on it.
 */
export function* corpusOf(texts: readonly string[], before?: Corpus): Steps<Corpus> {
  const read = yield* eachText(texts, (text): KnownText => before?.known.get(text) ?? readText(text));
  const language = languageBy(
    read.map(({ stopWords }) => stopWords),
    read.reduce((sum, { words }) => sum + words.length, 0),
  );
  const stems = new Map<string, string | undefined>();
  const all = yield* eachText(read, (text) =>
    text.stems && before?.language === language ? text : stemmed(text, language, stems),
  );
  const known = new Map(texts.map((text, i) => [text, all[i] ?? NO_TEXT]));
  const numbers = new Map<string, number>();
  yield* eachText(all, (text) => number(numbers, text.stems ?? []));
  const parts = partsOf(numbers);
  const rows = yield* eachText(all, (text) =>
    textRow(text.stems ?? [], parts, language !== undefined && text.stems === undefined),
  );
  return { language, rows, terms: numbers.size, frequency: frequencyOf(rows, numbers.size), known };
}

function* eachText<T, R>(texts: readonly T[], of: (text: T) => R): Steps<readonly R[]> {
  const found: R[] = [];
  for (const text of texts) {
    found.push(of(text));
    if (found.length % TEXTS_A_STEP === 0) yield;
  }
  return found;
}

function readText(text: string): KnownText {
  const words = wordsOf(text);
  return { words, stopWords: stopWordsIn(words), stems: undefined };
}

const NO_TEXT: KnownText = { words: [], stopWords: [], stems: undefined };

/** @param known the stems of words that were met before, undefined for words that say nothing */
function stemmed(
  text: KnownText,
  language: Language | undefined,
  known: Map<string, string | undefined>,
): KnownText {
  if (!language || isForeignBy(text.stopWords, language)) return { ...text, stems: undefined };
  const stems = new Map<string, CountedStem>();
  for (const written of text.words) {
    if (!known.has(written)) known.set(written, stemOf(written, language));
    const stem = known.get(written);
    if (stem !== undefined) count(stems, stem, written);
  }
  return { ...text, stems: [...stems.values()] };
}

function count(stems: Map<string, CountedStem>, stem: string, written: string): void {
  const before = stems.get(stem);
  stems.set(stem, { stem, written: before?.written ?? written, count: (before?.count ?? 0) + 1 });
}

/** The stems of a text, each once, in the order in which they occur first. */
export function counted(stems: readonly Stem[]): readonly CountedStem[] {
  const found = new Map<string, CountedStem>();
  for (const { stem, written } of stems) count(found, stem, written);
  return [...found.values()];
}

/** Gives the stems of a text that have no number yet the next ones, from 0. */
export function number(numbers: Map<string, number>, stems: readonly Stem[]): void {
  for (const { stem } of stems) if (!numbers.has(stem)) numbers.set(stem, numbers.size);
}

/** For each term in how many texts it occurs. */
export function frequencyOf(rows: readonly TextRow[], terms: number): Float64Array {
  const frequency = new Float64Array(terms);
  for (const { counts } of rows) for (const term of counts.terms) addAt(frequency, term, 1);
  return frequency;
}

/** A part of a compound has at least so many letters; what is left beside it at least `LEAST_REST`. */
const LEAST_PART = 5;
const LEAST_REST = 3;

/**
 * The terms of a stem: its own, and the longest other stems of the charter that it begins and ends with. «Schadenmeldung»
 * also says «Meldung» where the charter has that word. A charter is its own dictionary of compounds, in any language
 * (after Koehn & Knight, Empirical Methods for Compound Splitting, EACL 2003).
 */
export function partsOf(numbers: ReadonlyMap<string, number>): (stem: string) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  return (stem) => {
    const found =
      known.get(stem) ??
      [...new Set([stem, ...longestParts(stem, numbers)])].map((part) => numbers.get(part) ?? -1);
    known.set(stem, found);
    return found;
  };
}

function longestParts(stem: string, known: ReadonlyMap<string, number>): readonly string[] {
  const { length } = stem;
  if (length < LEAST_PART + LEAST_REST) return [];
  const parts: string[] = [];
  for (const cut of [(size: number) => stem.slice(0, size), (size: number) => stem.slice(length - size)]) {
    for (let size = length - 1; size >= LEAST_PART; size--) {
      if (!known.has(cut(size))) continue;
      parts.push(cut(size));
      break;
    }
  }
  return parts;
}

export function textRow(
  stems: readonly CountedStem[],
  parts: (stem: string) => readonly number[],
  isForeign: boolean,
): TextRow {
  const [terms, values, written]: [number[], number[], string[]] = [[], [], []];
  for (const each of stems) {
    for (const term of parts(each.stem)) {
      const known = terms.indexOf(term);
      const place = known < 0 ? terms.length : known;
      terms[place] = term;
      values[place] = (values[place] ?? 0) + each.count;
      written[place] ??= each.written;
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
