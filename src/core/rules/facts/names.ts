import { writtenUnder, type Neighbourhood } from '../../graph';
import type { Entry } from '../../model';

/** What stands under keys of an entry where people are named, and makes no link: names in words, and ids that lead nowhere. */
export function namesInWords(graph: Neighbourhood, entry: Entry, keys: readonly string[]): readonly string[] {
  const nodes = keys.flatMap((key) => writtenUnder(entry, key));
  if (nodes.length === 0) return [];
  const linked = new Set<unknown>(graph.written(entry).map(({ place }) => place.span));
  return nodes.flatMap((node) =>
    node.kind === 'scalar' && typeof node.value === 'string' && !linked.has(node) ? [node.value] : [],
  );
}

/**
 * True where two texts may name the same person or role: every word of the one is among the words of the other, or
 * stands there as its first letter. `J. Veldkamp` and `Joost` may both be `Joost Veldkamp`.
 */
export function mayBeSameName(a: string, b: string): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  return isWithin(first, second) || isWithin(second, first);
}

function isWithin(words: readonly string[], others: readonly string[]): boolean {
  const isAlike = (word: string, other: string): boolean =>
    word === other || (word.length === 1 && other.startsWith(word));
  return words.length > 0 && words.every((word) => others.some((other) => isAlike(word, other)));
}

function wordsOf(text: string): readonly string[] {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.match(/\p{L}+/gu) ?? [];
}
