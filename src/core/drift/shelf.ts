import { eachInSteps, haveSameItems, type Steps } from '../model';
import {
  addSparse,
  counted,
  frequencyOf,
  textRow,
  type CountedStem,
  type SparseRow,
  type Stem,
  type TextRow,
} from './corpus';
import { dictionaryOf, isWorn, numberOf, type Dictionary } from './dictionary';
import { isForeignBy, languageBy, stemOf, stopWordsIn, type Language } from './languages';
import { STOP_WORDS } from './stopWords';
import { tfidf } from './tfidf';
import { wordsOf } from './words';

/** Reads texts to stems. It remembers each word that it has seen, so that the next text costs little. */
export class StemReader {
  readonly #stems = new Map<string, string | undefined>();
  readonly #plain = new Map<string, string | undefined>();

  /** @param language undefined where it is none that is known: words are then taken as they are */
  constructor(readonly language: Language | undefined) {}

  /** What a text says, word by word; a text in another language than the charter's keeps its words as they are. */
  read(text: string): readonly Stem[] {
    const { language } = this;
    const words = wordsOf(text);
    const isPlain = language === undefined || isForeignBy(stopWordsIn(words), language);
    return words.flatMap((written) => {
      const stem = isPlain
        ? remembered(this.#plain, written, plainStem)
        : remembered(this.#stems, written, (word) => stemOf(word, language));
      return stem === undefined ? [] : [{ stem, written }];
    });
  }
}

function remembered<K, V>(
  known: Map<K, V | undefined>,
  key: K,
  of: (key: K) => V | undefined,
): V | undefined {
  if (!known.has(key)) known.set(key, of(key));
  return known.get(key);
}

/** A word without case and accents; undefined for what is grammar in one of the languages that are told apart. */
function plainStem(word: string): string | undefined {
  const lower = word.toLowerCase();
  if ([...STOP_WORDS.values()].some((words) => words.has(lower))) return undefined;
  return lower.normalize('NFKD').replace(/\p{M}/gu, '');
}

/** So many texts tell the language of a charter, however many there are. */
const SAMPLE = 300;

/** The language of texts, from a sample of them: see `languageBy`. */
export function languageAmong(texts: readonly string[]): Language | undefined {
  const step = Math.max(1, Math.ceil(texts.length / SAMPLE));
  const words = texts.filter((_, i) => i % step === 0).flatMap(wordsOf);
  return languageBy([stopWordsIn(words)], words.length);
}

/** Texts that stand ready to be compared with each other, known by their place. */
export interface Shelf {
  /** From which it was made. */
  readonly texts: readonly (readonly Stem[])[];
  readonly rows: readonly TextRow[];
  /** Vectors of unit length: see `tfidf`. */
  readonly words: readonly SparseRow[];
  /** ln(1 + f) for each term of a text. */
  readonly damped: readonly SparseRow[];
  /** For each text the sum of these. */
  readonly sizes: Float64Array;
  /** The share of each term in all texts; 0 for one that no text has any more. */
  readonly common: Float64Array;
  /** How many terms the texts have. */
  readonly terms: number;
  /** For each term in how many texts it occurs. */
  readonly frequency: Float64Array;
  readonly dictionary: Dictionary;
  /** For each text the numbers of its stems. */
  readonly numbers: readonly (readonly number[])[];
}

/**
 * Puts texts on a shelf.
 *
 * @param before an earlier one: a text that is the same object is only taken apart again where another one changed what its
 *   words say. What comes out does not depend on it, but for the numbers of the terms.
 */
export function* shelving(texts: readonly (readonly Stem[])[], before?: Shelf): Steps<Shelf> {
  if (before && haveSameItems(before.texts, texts)) return before;
  const ground = before && !isWorn(before.dictionary) ? before : undefined;
  const stemNumbers = ground?.dictionary.numbers ?? new Map<string, number>();
  const read = yield* numbered(texts, stemNumbers, ground);
  const numbers = read.map((each) => each.numbers);
  const { dictionary, changed } = yield* dictionaryOf(stemNumbers, numbers, ground?.dictionary);
  const placed = yield* eachInSteps(read, ({ text, stems, numbers: own, known }) => {
    if (known && !(changed.size > 0 && own.some((stem) => changed.has(stem)))) return known;
    const row = textRow(stems ?? counted(text), own, dictionary.parts, false);
    return { row, damped: dampedIn(row) };
  });
  const [rows, damped] = [placed.map(({ row }) => row), placed.map((each) => each.damped)];
  const frequency = frequencyOf(rows, dictionary.texts.length);
  yield;
  const sizes = Float64Array.from(damped, ({ values }) => values.reduce((sum, each) => sum + each, 0));
  const common = yield* sharesOf(damped, sizes, frequency.length);
  // The weights of `fittings` were chosen with the full weight of a term in each of two texts.
  const words = yield* tfidf({ rows, frequency }, 1, ground && { corpus: ground, words: ground.words });
  const terms = dictionary.texts.reduce((sum, count) => sum + Math.min(count, 1), 0);
  return { texts, rows, words, damped, sizes, common, terms, frequency, dictionary, numbers };
}

/** What a shelf holds of a text. */
interface Placed {
  readonly row: TextRow;
  readonly damped: SparseRow;
}

interface NumberedText {
  readonly text: readonly Stem[];
  /** Its stems, each once; undefined where they were not counted again. */
  readonly stems: readonly CountedStem[] | undefined;
  readonly numbers: readonly number[];
  /** What an earlier shelf held of it; undefined where it is new. */
  readonly known: Placed | undefined;
}

/** Texts with the numbers of their stems: those that have none yet get the next ones. */
function* numbered(
  texts: readonly (readonly Stem[])[],
  stemNumbers: Map<string, number>,
  ground: Shelf | undefined,
): Steps<readonly NumberedText[]> {
  const places = new Map(ground?.texts.map((text, place) => [text, place]));
  yield;
  return yield* eachInSteps(texts, (text) => {
    const place = places.get(text) ?? -1;
    const [numbers, row, damped] = [ground?.numbers[place], ground?.rows[place], ground?.damped[place]];
    if (numbers && row && damped) return { text, stems: undefined, numbers, known: { row, damped } };
    const stems = counted(text);
    return { text, stems, numbers: stems.map(({ stem }) => numberOf(stemNumbers, stem)), known: undefined };
  });
}

function dampedIn({ counts: { terms, values } }: TextRow): SparseRow {
  return { terms, values: values.map(Math.log1p) };
}

/** The share of each term in all texts. */
function* sharesOf(damped: readonly SparseRow[], sizes: Float64Array, terms: number): Steps<Float64Array> {
  const sums = new Float64Array(terms);
  yield* eachInSteps(damped, (row) => addSparse(sums, row, 1));
  const total = sizes.reduce((sum, each) => sum + each, 0);
  return sums.map((each) => each / total);
}
