import type { Span } from '../core/model';
import type { Scalar } from './textScanner';

/** A pair of a map, as far as it is written. */
export interface WrittenPair {
  readonly name: string;
  readonly key: Span;
  /** The value where it is a text on one line. */
  text: string | undefined;
  isFilled: boolean;
  /** The map or list behind the key. */
  inner: Part | undefined;
}

/** A map or list, as far as it is written. */
export interface Part {
  readonly kind: 'map' | 'list';
  readonly flow: boolean;
  readonly path: readonly string[];
  /** Where it begins. */
  readonly start: number;
  /** What it stands in. */
  readonly holder: Part | undefined;
  /** Where its keys or dashes stand; in flow style the column of what it is written behind. */
  readonly column: number;
  readonly pairs: WrittenPair[];
  /** The texts among the items of a list. */
  readonly items: { readonly text: string; readonly span: Span }[];
  /** False behind a dash with nothing after it. */
  isFilled: boolean;
  /** The last item of a list. */
  item: { inner: Part | undefined };
}

/** A map or list with nothing in it yet. */
export function newPart(
  kind: Part['kind'],
  at: Pick<Part, 'path' | 'column'> & Partial<Pick<Part, 'flow' | 'start' | 'holder'>>,
): Part {
  return {
    flow: false,
    start: 0,
    holder: undefined,
    ...at,
    kind,
    pairs: [],
    items: [],
    isFilled: true,
    item: { inner: undefined },
  };
}

/** Puts a map or list into what it stands in: behind the last key, or as the last item. */
export function adopt(holder: Part | undefined, part: Part): void {
  if (holder) {
    holder.isFilled = true;
    holder.item.inner ??= part;
  }
  const pair = holder?.kind === 'map' ? holder.pairs.at(-1) : undefined;
  if (pair) {
    pair.isFilled = true;
    pair.inner ??= part;
  }
}

export function addPair(map: Part, text: string, { word }: Scalar): WrittenPair {
  const pair: WrittenPair = {
    name: text.slice(word.start, word.end),
    key: word,
    text: undefined,
    isFilled: false,
    inner: undefined,
  };
  map.pairs.push(pair);
  return pair;
}

/** Notes a text on one line as an item of a list, or as the value behind the last key of a map. */
export function addText(part: Part | undefined, text: string, { word, isLong }: Scalar): void {
  if (part === undefined || isLong) return;
  const written = text.slice(word.start, word.end);
  if (part.kind === 'list') part.items.push({ text: written, span: word });
  else {
    const pair = part.pairs.at(-1);
    if (pair) pair.text = written;
  }
}

/** The path of what comes next in a map or list: behind its last key, or as an item. */
export function innerPath({ kind, path, pairs }: Part): readonly string[] {
  if (kind === 'list') return [...path, '[]'];
  const name = pairs.at(-1)?.name;
  return name === undefined ? path : [...path, name];
}
