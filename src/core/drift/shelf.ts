import { eachInSteps, type Steps } from '../model';
import { addSparse, counted, frequencyOf, textRow, type SparseRow, type Stem, type TextRow } from './corpus';
import { numberOf, partsOf } from './dictionary';
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
  readonly rows: readonly TextRow[];
  /** Vectors of unit length: see `tfidf`. */
  readonly words: readonly SparseRow[];
  /** ln(1 + f) for each term of a text. */
  readonly damped: readonly SparseRow[];
  /** For each text the sum of these. */
  readonly sizes: Float64Array;
  /** The share of each term in all texts. */
  readonly common: Float64Array;
}

export function* shelving(texts: readonly (readonly Stem[])[]): Steps<Shelf> {
  const all = yield* eachInSteps(texts, counted);
  const numbers = new Map<string, number>();
  yield* eachInSteps(all, (stems) => {
    for (const { stem } of stems) numberOf(numbers, stem);
  });
  const parts = partsOf(numbers);
  const rows = yield* eachInSteps(all, (stems) => textRow(stems, parts, false));
  const frequency = frequencyOf(rows, numbers.size);
  const common = new Float64Array(numbers.size);
  const damped = yield* eachInSteps(rows, ({ counts: { terms, values } }) => {
    return { terms, values: values.map(Math.log1p) };
  });
  const sizes = Float64Array.from(damped, ({ values }) => values.reduce((sum, each) => sum + each, 0));
  const total = sizes.reduce((sum, each) => sum + each, 0);
  yield* eachInSteps(damped, (row) => addSparse(common, row, 1));
  // The weights of `fittings` were chosen with the full weight of a term in each of two texts.
  const words = yield* tfidf({ rows, frequency }, 1);
  return { rows, words, damped, sizes, common: common.map((each) => each / total) };
}
