import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

interface Text {
  readonly id: string;
  readonly text: string;
}

/** A charter to judge on: texts, and which objectives each item truly serves. */
export interface TraceSet {
  readonly name: string;
  readonly objectives: readonly string[];
  readonly items: readonly string[];
  /** For each item the places of its objectives. */
  readonly claims: readonly (readonly number[])[];
}

interface SetFile {
  readonly sources: readonly Text[];
  readonly targets: readonly Text[];
  /** Id of the source, id of the target. */
  readonly links: readonly (readonly [string, string])[];
}

/**
 * The sets in a folder: a JSON file each, with `sources`, `targets` and `links`.
 *
 * @param unlinked what becomes of targets without a link
 */
export function setsIn(folder: string, unlinked: 'left out' | 'kept' = 'left out'): readonly TraceSet[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.toSorted().map((name) => setIn(join(folder, name), unlinked === 'kept'));
}

function setIn(path: string, isAll: boolean): TraceSet {
  const { sources, targets, links } = JSON.parse(readFileSync(path, 'utf8')) as SetFile;
  const places = new Map(sources.map(({ id }, i) => [id, i]));
  const claims = new Map<string, Set<number>>();
  for (const [source, target] of links) {
    const place = places.get(source);
    if (place !== undefined) claims.set(target, (claims.get(target) ?? new Set()).add(place));
  }
  const taken = targets.filter(({ id }) => isAll || claims.has(id));
  return {
    name: basename(path, '.json'),
    objectives: sources.map(({ text }) => text),
    items: taken.map(({ text }) => text),
    claims: taken.map(({ id }) => [...(claims.get(id) ?? [])].toSorted((a, b) => a - b)),
  };
}

/** Numbers from 0 to below 1 that are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The same charter with its items in a random order, so that nothing follows from where they stand. */
export function mixed(set: TraceSet): TraceSet {
  return ordered(set, shuffled([...set.items.keys()], randomFrom(ORDER)));
}

/** The same charter with a share of its items put somewhere else. */
export function displaced(set: TraceSet, share: number): TraceSet {
  const random = randomFrom(ORDER);
  const isOut = set.items.map(() => random() < share);
  const order = [...set.items.keys()].filter((item) => isOut[item] !== true);
  for (const item of set.items.keys()) {
    if (isOut[item] === true) order.splice(Math.floor(random() * (order.length + 1)), 0, item);
  }
  return ordered(set, order);
}

const ORDER = 77;

function ordered(set: TraceSet, order: readonly number[]): TraceSet {
  const items = order.map((item) => set.items[item] ?? '');
  return { ...set, items, claims: order.map((item) => set.claims[item] ?? []) };
}

/** A charter in which some claims are wrong. */
export interface Spoiled {
  readonly claims: readonly (readonly number[])[];
  /** The wrong claims: item and objective. */
  readonly moved: ReadonlyMap<number, number>;
}

/** Moves a share of the links, at least one, each to a random objective that its item does not serve. At most one an item. */
export function spoil(set: TraceSet, share: number, seed: number): Spoiled {
  const random = randomFrom(seed);
  const links = set.claims.flatMap((objectives, item) =>
    objectives.map((objective) => ({ item, objective })),
  );
  const wanted = Math.max(1, Math.round(share * links.length));
  const claims = set.claims.map((each) => [...each]);
  const moved = new Map<number, number>();
  for (const { item, objective } of shuffled(links, random)) {
    if (moved.size === wanted) break;
    const wrong = moved.has(item) ? [] : wrongFor(set, item);
    const to = wrong[Math.floor(random() * wrong.length)];
    if (to === undefined) continue;
    claims[item] = (claims[item] ?? []).map((each) => (each === objective ? to : each));
    moved.set(item, to);
  }
  return { claims, moved };
}

export function wrongFor(set: TraceSet, item: number): readonly number[] {
  return [...set.objectives.keys()].filter((objective) => !set.claims[item]?.includes(objective));
}

export function shuffled<T>(all: readonly T[], random: () => number): readonly T[] {
  return all
    .map((value) => ({ value, key: random() }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ value }) => value);
}
