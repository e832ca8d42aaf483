import { isForeign, languageOf, stemOf, type Language } from './languages';
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
  /** Each term as the author wrote it first. */
  readonly written: ReadonlyMap<number, string>;
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
}

/** A stem and the word that it comes from. */
interface Stem {
  readonly stem: string;
  readonly written: string;
}

export function corpusOf(texts: readonly string[]): Corpus {
  const words = texts.map(wordsOf);
  const language = languageOf(words.flat());
  if (!language)
    return { language, rows: words.map(() => EMPTY_ROW), terms: 0, frequency: new Float64Array(0) };
  const foreign = words.map((each) => isForeign(each, language));
  const stems = words.map((each, i) => (foreign[i] ? [] : stemsOf(each, language)));
  const vocabulary = new Set(stems.flat().map(({ stem }) => stem));
  const numbers = new Map([...vocabulary].map((stem, i) => [stem, i]));
  const rows = stems.map((each, i) =>
    rowOf(
      each.flatMap((stem) => withParts(stem, numbers)),
      numbers,
      foreign[i] ?? false,
    ),
  );
  return { language, rows, terms: numbers.size, frequency: frequencyOf(rows, numbers.size) };
}

function frequencyOf(rows: readonly TextRow[], terms: number): Float64Array {
  const frequency = new Float64Array(terms);
  for (const { counts } of rows)
    for (const term of counts.terms) frequency[term] = (frequency[term] ?? 0) + 1;
  return frequency;
}

const EMPTY_ROW: TextRow = { counts: { terms: [], values: [] }, written: new Map(), isForeign: false };

function stemsOf(words: readonly string[], language: Language): readonly Stem[] {
  return words.flatMap((written) => {
    const stem = stemOf(written, language);
    return stem === undefined ? [] : [{ stem, written }];
  });
}

/** A part of a compound has at least so many letters; what is left beside it at least `LEAST_REST`. */
const LEAST_PART = 5;
const LEAST_REST = 3;

/**
 * A stem, and the longest other stems of the charter that it begins and ends with: «Schadenmeldung» also says
 * «Meldung» where the charter has that word. A charter is its own dictionary of compounds, in any language
 * (after Koehn & Knight, Empirical Methods for Compound Splitting, EACL 2003).
 */
function withParts(stem: Stem, known: ReadonlyMap<string, number>): readonly Stem[] {
  const { length } = stem.stem;
  if (length < LEAST_PART + LEAST_REST) return [stem];
  const sizes = Array.from({ length: length - LEAST_PART }, (_, i) => length - 1 - i);
  const heads = sizes.map((size) => stem.stem.slice(0, size));
  const tails = sizes.map((size) => stem.stem.slice(length - size));
  const parts = [heads, tails].flatMap((each) => each.find((part) => known.has(part)) ?? []);
  return [stem, ...[...new Set(parts)].map((part) => ({ stem: part, written: stem.written }))];
}

function rowOf(stems: readonly Stem[], numbers: ReadonlyMap<string, number>, isForeign: boolean): TextRow {
  const counts = new Map<number, number>();
  const written = new Map<number, string>();
  for (const stem of stems) {
    const term = numbers.get(stem.stem) ?? -1;
    counts.set(term, (counts.get(term) ?? 0) + 1);
    if (!written.has(term)) written.set(term, stem.written);
  }
  return { counts: { terms: [...counts.keys()], values: [...counts.values()] }, written, isForeign };
}

/** Adds a row, so many times. */
export function addSparse(sum: Float64Array, { terms, values }: SparseRow, times: number): Float64Array {
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i] ?? 0;
    sum[term] = (sum[term] ?? 0) + times * (values[i] ?? 0);
  }
  return sum;
}

/** Σ of the products over the terms of the row. */
export function dotSparse({ terms, values }: SparseRow, dense: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < terms.length; i++) sum += (values[i] ?? 0) * (dense[terms[i] ?? 0] ?? 0);
  return sum;
}

/** A row with a number for each term. */
export function spread(row: SparseRow, terms: number): Float64Array {
  return addSparse(new Float64Array(terms), row, 1);
}
