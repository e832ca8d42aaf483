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
export function identitiesIn({ system, items }: Backlog): readonly string[] {
  const used = new Map<string, number>();
  return items.map((item, index) => {
    if (item.key !== undefined) return identityOf(system, item.key);
    const name = `${system}>${titlesFrom(items, index).join('>')}`;
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
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
