import { haveSameItems } from '../model';
import type { Claims, Times } from './claims';
import type { SparseRow } from './corpus';

/** What scores are made from. */
export interface Scored {
  readonly objectives: readonly SparseRow[];
  readonly items: readonly SparseRow[];
  readonly claims: Claims;
  readonly times: Times;
}

/** What can say something else than it did in earlier scores of as many items and objectives. */
export interface Touched {
  /** Those whose words, claims or number of times are others, by their places. */
  readonly items: readonly number[];
  readonly isItem: (item: number) => boolean;
  /** Those whose own words are others, or whose claims come from other items or from touched ones. */
  readonly objectives: readonly number[];
  readonly isObjective: (objective: number) => boolean;
}

/** Where more than one in so many is touched, it takes no longer to begin anew. */
const FEW = 4;

/**
 * What was touched since earlier scores; undefined where that is too much to go on from there.
 *
 * Of words it knows by the vectors that stayed the same objects, since a word that comes or goes also changes the weight of
 * its like in all other texts.
 */
export function touchedSince(before: Scored, now: Scored): Touched | undefined {
  const { items, objectives } = now;
  if (before.items.length !== items.length || before.objectives.length !== objectives.length)
    return undefined;
  const touched = [...items.keys()].filter((item) => isOther(before, now, item));
  if (touched.length * FEW > items.length) return undefined;
  const about = new Set(
    [...objectives.keys()].filter((place) => objectives[place] !== before.objectives[place]),
  );
  for (const item of touched) {
    for (const objective of before.claims[item] ?? []) about.add(objective);
    for (const objective of now.claims[item] ?? []) about.add(objective);
  }
  const marks = new Uint8Array(items.length);
  for (const item of touched) marks[item] = 1;
  return {
    items: touched,
    isItem: (item) => marks[item] === 1,
    objectives: [...about],
    isObjective: (objective) => about.has(objective),
  };
}

export function isNothing({ items, objectives }: Touched): boolean {
  return items.length === 0 && objectives.length === 0;
}

function isOther(before: Scored, now: Scored, item: number): boolean {
  return (
    before.items[item] !== now.items[item] ||
    (before.times[item] ?? 1) !== (now.times[item] ?? 1) ||
    !haveSameItems(before.claims[item] ?? [], now.claims[item] ?? [])
  );
}

/** True for lists of lists of the same numbers. */
export function haveSameLists(a: readonly (readonly number[])[], b: readonly (readonly number[])[]): boolean {
  return a.length === b.length && a.every((each, i) => haveSameItems(each, b[i] ?? []));
}
