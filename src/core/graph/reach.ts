/** Everything that can be reached from somewhere by steps, the beginning included, the nearest first. */
export function reached<T>(from: Iterable<T>, next: (at: T) => Iterable<T>): Set<T> {
  const found = new Set(from);
  for (const at of found) for (const each of next(at)) found.add(each);
  return found;
}

/** Tells of many whether their ways lead to what is sought. What was found on one way is kept for all that join it. */
export class Ways<T> {
  private readonly known = new Map<T, boolean>();

  constructor(
    private readonly next: (at: T) => Iterable<T>,
    private readonly isSought: (at: T) => boolean,
  ) {}

  /** True where a way leads to what is sought, or begins there. */
  lead(from: T): boolean {
    const cameFrom = new Map<T, T | undefined>([[from, undefined]]);
    for (const at of cameFrom.keys()) {
      const known = this.known.get(at);
      if (known ?? this.isSought(at)) return this.keep(at, cameFrom);
      if (known === false) continue;
      for (const to of this.next(at)) if (!cameFrom.has(to)) cameFrom.set(to, at);
    }
    for (const at of cameFrom.keys()) this.known.set(at, false);
    return false;
  }

  private keep(end: T, cameFrom: ReadonlyMap<T, T | undefined>): true {
    for (let at: T | undefined = end; at !== undefined; at = cameFrom.get(at)) this.known.set(at, true);
    return true;
  }
}
