/** Everything that can be reached from somewhere by steps, the beginning included, the nearest first. */
export function reached<T>(from: Iterable<T>, next: (at: T) => Iterable<T>): Set<T> {
  const found = new Set(from);
  for (const at of found) for (const each of next(at)) found.add(each);
  return found;
}
