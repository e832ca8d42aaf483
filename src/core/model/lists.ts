/** The first of so many indices for which something no longer holds, given that it holds for none behind it. */
export function bisect(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first index of a sorted list at which the items are no longer before what is looked for. */
export function firstIndex<T>(list: readonly T[], isBefore: (item: T) => boolean): number {
  return bisect(list.length, (index) => isBefore(list[index] as T));
}

/** Where two lists, or texts, that begin and end with the same items differ: up to `before` in the one, up to `after` in the other. */
export interface Difference {
  readonly start: number;
  readonly before: number;
  readonly after: number;
}

export function differenceOf(a: ArrayLike<unknown>, b: ArrayLike<unknown>): Difference {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start++;
  let kept = 0;
  while (kept < most - start && a[a.length - 1 - kept] === b[b.length - 1 - kept]) kept++;
  return { start, before: a.length - kept, after: b.length - kept };
}

export function haveSameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

/** Which of two texts comes first: by code units, so that the order is the same on every computer. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Items by what they have in common, in the order in which the groups first occur. */
export function grouped<K, T>(items: Iterable<T>, by: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = by(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
