import type { Backlog, BacklogItem, TrackerSystem } from '../backlog';
import { oneLine } from './words';

/** The identity of what the tracker knows by a key. */
export function identityOf(system: TrackerSystem, key: string): string {
  return `${system}:${key}`;
}

/**
 * The identity of each item, in their order: system and key; where it has no key, system, type and the titles from the
 * top down. Of rows that cannot be told from each other by that, the second ends with `(2)`.
 */
export function identitiesIn(backlog: Backlog): readonly string[] {
  const names = namesIn(backlog);
  const all = new Set(names);
  const counts = new Map<string, number>();
  return backlog.items.map(({ key }, index) => {
    const name = names[index];
    if (name === undefined) return identityOf(backlog.system, key ?? '');
    const before = counts.get(name) ?? 0;
    const count = before === 0 ? 1 : freeCount(name, before + 1, all);
    counts.set(name, count);
    return numbered(name, count);
  });
}

/** Another row may be called `Fix bugs (2)` by itself. */
function freeCount(name: string, from: number, taken: ReadonlySet<string | undefined>): number {
  let count = from;
  while (taken.has(numbered(name, count))) count++;
  return count;
}

function numbered(name: string, count: number): string {
  return count === 1 ? name : `${name} (${count})`;
}

/** Rows without a key that cannot be told from each other by type and titles: each such group, by index. */
export function twinsIn(backlog: Backlog): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  for (const [index, name] of namesIn(backlog).entries()) {
    const group = name === undefined ? undefined : groups.get(name);
    if (group) group.push(index);
    else if (name !== undefined) groups.set(name, [index]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** By index; undefined for what has a key. */
function namesIn({ system, items }: Backlog): readonly (string | undefined)[] {
  return items.map(({ key }, index) =>
    key === undefined ? `${system}>${titlesFrom(items, index).join('>')}` : undefined,
  );
}

const DEEPEST = 20;

function titlesFrom(items: readonly BacklogItem[], index: number): readonly string[] {
  const titles: string[] = [];
  for (let at: number | undefined = index; at !== undefined && titles.length < DEEPEST;) {
    const item: BacklogItem | undefined = items[at];
    if (item === undefined) break;
    titles.unshift(oneLine(`${item.type ?? ''} ${item.title}`));
    at = item.parent?.kind === 'row' ? item.parent.index : undefined;
  }
  return titles;
}
