import { bisect, type CharterFile, type Entry, type Span } from '../../core/model';

/** The innermost entry at an offset; on the white space around entries, undefined. Entries stand in the order of the text. */
export function entryAtOffset({ entries }: CharterFile, offset: number): Entry | undefined {
  let entry = entries[firstBehind(entries, offset) - 1];
  while (entry && entry.node.end < offset) entry = entry.within;
  return entry;
}

/** The entries that begin in a stretch, and the one that it begins in with those inside of that one. */
export function entriesWithin({ entries }: CharterFile, { start, end }: Span): readonly Entry[] {
  let first = Math.max(0, firstBehind(entries, start) - 1);
  while (first > 0 && entries[first]?.within !== undefined) first--;
  return entries.slice(first, firstBehind(entries, end));
}

/** The index of the first entry that begins behind an offset. */
function firstBehind(entries: readonly Entry[], offset: number): number {
  return bisect(entries.length, (index) => (entries[index]?.node.start ?? 0) <= offset);
}
