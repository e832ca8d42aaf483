import { differenceOf, firstIndex, type Difference, type Span } from '../model';

/** A stretch of a text, and what stands there instead. */
export interface Rewrite {
  readonly span: Span;
  readonly text: string;
}

/** Where less than so many characters differ, to look closer costs more than to read them. */
const WORTH_IT = 2_000;

/** Where an entry of a list or a key at the top of a charter begins. */
const BLOCK = /^(?=\S| {1,4}- )/mu;

/**
 * How a text becomes another one: what stays between two changes is left out, as far as whole entries do. The last one
 * comes first, so that each can be made while those before it still stand where they stood.
 */
export function rewritesBetween(before: string, after: string): readonly Rewrite[] {
  const { start, before: end, after: newEnd } = differenceInTexts(before, after);
  if (start === end && start === newEnd) return [];
  const [old, young] = [before.slice(start, end), after.slice(start, newEnd)];
  if (Math.min(old.length, young.length) < WORTH_IT) return [{ span: { start, end }, text: young }];
  return rewritesOf(blocksOf(old), blocksOf(young))
    .map(({ span, text }) => ({ span: { start: span.start + start, end: span.end + start }, text }))
    .toReversed();
}

/** How many characters are compared at once. */
const STRETCH = 4_096;

/** What `differenceOf` says of two texts: long stretches that are the same are passed over as one. */
function differenceInTexts(a: string, b: string): Difference {
  const most = Math.min(a.length, b.length);
  const isSame = (atA: number, atB: number): boolean =>
    a.slice(atA, atA + STRETCH) === b.slice(atB, atB + STRETCH);
  let start = 0;
  while (start + STRETCH <= most && isSame(start, start)) start += STRETCH;
  let kept = 0;
  while (kept + STRETCH <= most - start && isSame(a.length - kept - STRETCH, b.length - kept - STRETCH))
    kept += STRETCH;
  const rest = differenceOf(a.slice(start, a.length - kept), b.slice(start, b.length - kept));
  return { start: start + rest.start, before: start + rest.before, after: start + rest.after };
}

/** Stretches of a text with the places where they begin; behind the last one its end. */
interface Blocks {
  readonly texts: readonly string[];
  readonly starts: readonly number[];
}

function blocksOf(text: string): Blocks {
  const texts = text.split(BLOCK);
  const starts = [0];
  for (const each of texts) starts.push((starts.at(-1) ?? 0) + each.length);
  return { texts, starts };
}

/** What lies between the blocks that stay, from the first one on. */
function rewritesOf(old: Blocks, young: Blocks): readonly Rewrite[] {
  const rewrites: Rewrite[] = [];
  let [at, newAt] = [0, 0];
  const kept = [
    ...inOrder(unmoved(old.texts, young.texts)),
    { old: old.texts.length, young: young.texts.length },
  ];
  for (const anchor of kept) {
    if (anchor.old > at || anchor.young > newAt) {
      const span = { start: old.starts[at] ?? 0, end: old.starts[anchor.old] ?? 0 };
      rewrites.push({ span, text: young.texts.slice(newAt, anchor.young).join('') });
    }
    [at, newAt] = [anchor.old + 1, anchor.young + 1];
  }
  return rewrites;
}

/** A block that is there before and after, by its place in both lists. */
interface Pair {
  readonly old: number;
  readonly young: number;
}

/** The blocks of which there is one in each list, in the order of the first. */
function unmoved(old: readonly string[], young: readonly string[]): readonly Pair[] {
  const places = placesOf(young);
  return [...placesOf(old)].flatMap(([text, place]) => {
    const other = places.get(text);
    return place === undefined || other === undefined ? [] : [{ old: place, young: other }];
  });
}

/** The place of each text; undefined for one that comes twice. */
function placesOf(texts: readonly string[]): ReadonlyMap<string, number | undefined> {
  const places = new Map<string, number | undefined>();
  for (const [place, text] of texts.entries()) places.set(text, places.has(text) ? undefined : place);
  return places;
}

/** As many pairs as keep their order in both lists: the longest increasing subsequence, by patience sorting. */
function inOrder(pairs: readonly Pair[]): readonly Pair[] {
  interface Link {
    readonly pair: Pair;
    readonly before: Link | undefined;
  }
  const tops: Link[] = [];
  for (const pair of pairs) {
    const pile = firstIndex(tops, (top) => top.pair.young < pair.young);
    tops[pile] = { pair, before: tops[pile - 1] };
  }
  const found: Pair[] = [];
  for (let link = tops.at(-1); link; link = link.before) found.push(link.pair);
  return found.toReversed();
}
