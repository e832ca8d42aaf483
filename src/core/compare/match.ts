import type { Entry, Steps } from '../model';
import { lastingName, Names, type Side } from './names';
import { allSaidBy } from './values';

/** An entry that is there on both sides. */
export interface Pair<E extends Entry = Entry> {
  readonly before: E;
  readonly after: E;
}

/** Which entries of two sides are the same. */
export interface Matched {
  /** In the order of the later side. */
  readonly pairs: readonly Pair[];
  /** In the order of the earlier side. */
  readonly removed: readonly Entry[];
  readonly added: readonly Entry[];
  readonly names: Names;
}

/**
 * Finds which entries are the same: those of a kind with the same id or, without one, the same title. What is left over
 * and has another id, while all else that it says is the same and stands there only once, was given another id; what
 * else is left over came or went.
 */
export function* matching(before: readonly Entry[], after: readonly Entry[]): Steps<Matched> {
  const names = new Names();
  const pairs = new Map<Entry, Entry>();
  const waiting = byName(before);
  for (const entry of after) {
    const same = waiting.get(nameIn(entry))?.shift();
    if (same) pairs.set(entry, same);
  }
  yield;
  const met = new Set(pairs.values());
  let left = {
    before: before.filter((entry) => !met.has(entry)),
    after: after.filter((entry) => !pairs.has(entry)),
  };
  // Work whose parent has another id now is only the same once that is known.
  for (let found = true; found;) {
    yield;
    const renamed = sameInAllElse(left, names);
    found = renamed.length > 0;
    for (const pair of renamed) {
      pairs.set(pair.after, pair.before);
      if (pair.before.id !== undefined && pair.after.id !== undefined)
        names.rename(pair.before.id, pair.after.id);
    }
    const gone = new Set(renamed.flatMap((pair) => [pair.before, pair.after]));
    left = {
      before: left.before.filter((each) => !gone.has(each)),
      after: left.after.filter((each) => !gone.has(each)),
    };
  }
  return {
    pairs: after.flatMap((entry) => {
      const same = pairs.get(entry);
      return same ? [{ before: same, after: entry }] : [];
    }),
    removed: left.before,
    added: left.after,
    names,
  };
}

function byName(entries: readonly Entry[]): ReadonlyMap<string, Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const entry of entries) {
    const known = found.get(nameIn(entry));
    if (known) known.push(entry);
    else found.set(nameIn(entry), [entry]);
  }
  return found;
}

/** Ids are unique in a charter, but not everybody keeps to that: those that are not are met in their order. */
function nameIn(entry: Entry): string {
  return entry.id === undefined ? lastingName(entry) : `${entry.kind}\n${entry.id}`;
}

type Left = Readonly<Record<Side, readonly Entry[]>>;

function sameInAllElse({ before, after }: Left, names: Names): readonly Pair[] {
  const earlier = byContent(before, 'before', names);
  const later = byContent(after, 'after', names);
  return [...later].flatMap(([content, [entry, ...more]]) => {
    const [same, ...others] = earlier.get(content) ?? [];
    return entry && same && more.length === 0 && others.length === 0 ? [{ before: same, after: entry }] : [];
  });
}

/** An entry without a title says too little to be known by it. */
function byContent(
  entries: readonly Entry[],
  side: Side,
  names: Names,
): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.title === undefined) continue;
    const content = allSaidBy(entry, { side, names, audience: 'team' });
    found.set(content, [...(found.get(content) ?? []), entry]);
  }
  return found;
}
