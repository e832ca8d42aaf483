import type { CharterFile, Entry, Span } from '../../core/model';
import { firstBehind } from '../locate';

/** The entries that begin in a stretch, and the one that it begins in with those inside of that one. */
export function entriesWithin({ entries }: CharterFile, { start, end }: Span): readonly Entry[] {
  let first = Math.max(0, firstBehind(entries, start) - 1);
  while (first > 0 && entries[first]?.within !== undefined) first--;
  return entries.slice(first, firstBehind(entries, end));
}
