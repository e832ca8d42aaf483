import type { Steps } from '../model';
import { placeAt, valueAt } from './grid';

/** The stems of a charter by their numbers, and the terms that each of them says. */
export interface Dictionary {
  /**
   * Each stem that was ever met has a number, from 0, and keeps it: dictionaries that go on from each other share this map,
   * and only ever add to it.
   */
  readonly numbers: Map<string, number>;
  /** For each stem in how many texts it stands; 0 for one that no text has any more. */
  readonly texts: Int32Array;
  /** For each stem its terms: see `termsOfStem`. Of no meaning for one that no text has. */
  readonly parts: readonly (readonly number[])[];
}

/** A dictionary, and the numbers of the stems whose terms are others than before. */
export interface Renewed {
  readonly dictionary: Dictionary;
  readonly changed: ReadonlySet<number>;
}

/** The number of a stem: one that has none yet gets the next one. */
export function numberOf(numbers: Map<string, number>, stem: string): number {
  const known = numbers.get(stem);
  if (known !== undefined) return known;
  numbers.set(stem, numbers.size);
  return numbers.size - 1;
}

/** So many stems that no text has any more are carried along, beside as many as there are in use. */
const SPARE = 1_000;

/** True where most stems are no longer in use: it is time for other numbers, so that no session of edits fills the memory. */
export function isWorn({ numbers, texts }: Dictionary): boolean {
  return numbers.size > 2 * texts.reduce((sum, count) => sum + Math.min(count, 1), 0) + SPARE;
}

/** After so many stems others are let in between. */
const STEMS_A_STEP = 1_000;

/**
 * The dictionary of texts.
 *
 * @param texts the numbers of their stems
 * @param before one with the same numbers, from which this goes on. What comes out does not depend on it.
 */
export function* dictionaryOf(
  numbers: Map<string, number>,
  texts: readonly (readonly number[])[],
  before?: Dictionary,
): Steps<Renewed> {
  const counts = countsOf(numbers.size, texts);
  yield;
  const isThere = (stem: string): boolean => (counts[numbers.get(stem) ?? -1] ?? 0) > 0;
  const parts = [...(before?.parts ?? [])];
  const changed = new Set<number>();
  let asked = 0;
  for (const stem of affected([...numbers.keys()], counts, before)) {
    const number = numbers.get(stem) ?? -1;
    const found = termsOfStem(stem, numbers, isThere);
    if (!isSame(found, parts[number])) changed.add(number);
    parts[number] = found;
    if (++asked % STEMS_A_STEP === 0) yield;
  }
  return { dictionary: { numbers, texts: counts, parts }, changed };
}

function countsOf(stems: number, texts: readonly (readonly number[])[]): Int32Array {
  const counts = new Int32Array(stems);
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) {
      const stem = valueAt(text, i);
      counts[stem] = placeAt(counts, stem) + 1;
    }
  }
  return counts;
}

/** To look for so many stems in all others takes as long as to take all apart anew. Rule of thumb. */
const MANY = 32;

/** The stems whose terms may be others than before: those that came, and those that begin or end with one that came or went. */
function affected(
  stems: readonly string[],
  counts: Int32Array,
  before: Dictionary | undefined,
): readonly string[] {
  if (before === undefined) return stems;
  const moved = stems.filter((_, i) => (counts[i] ?? 0) > 0 !== (before.texts[i] ?? 0) > 0);
  if (moved.length === 0) return [];
  if (moved.length > MANY) return stems;
  return stems.filter((stem) => moved.some((part) => stem.startsWith(part) || stem.endsWith(part)));
}

function isSame(a: readonly number[], b: readonly number[] | undefined): boolean {
  return a.length === b?.length && a.every((value, i) => value === b[i]);
}

/** A part of a compound has at least so many letters; what is left beside it at least `LEAST_REST`. */
const LEAST_PART = 5;
const LEAST_REST = 3;

/**
 * The terms of a stem: its own, and the longest other stems of the charter that it begins and ends with. «Schadenmeldung»
 * also says «Meldung» where the charter has that word. A charter is its own dictionary of compounds, in any language
 * (after Koehn & Knight, Empirical Methods for Compound Splitting, EACL 2003).
 *
 * @param isThere true for the stems of the charter
 */
export function termsOfStem(
  stem: string,
  numbers: ReadonlyMap<string, number>,
  isThere: (stem: string) => boolean,
): readonly number[] {
  return [...new Set([stem, ...longestParts(stem, isThere)])].map((part) => numbers.get(part) ?? -1);
}

function longestParts(stem: string, isThere: (stem: string) => boolean): readonly string[] {
  const { length } = stem;
  if (length < LEAST_PART + LEAST_REST) return [];
  const parts: string[] = [];
  for (const cut of [(size: number) => stem.slice(0, size), (size: number) => stem.slice(length - size)]) {
    for (let size = length - 1; size >= LEAST_PART; size--) {
      if (!isThere(cut(size))) continue;
      parts.push(cut(size));
      break;
    }
  }
  return parts;
}
