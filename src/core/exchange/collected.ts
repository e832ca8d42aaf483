import type { Backlog, BacklogItem, BacklogKind, BacklogTrouble, TrackerSystem } from './backlog';

/** A backlog of what a reader found. Each row or record is an item, or has one trouble that says why it was skipped. */
export function collected(
  kind: BacklogKind,
  system: TrackerSystem,
  items: readonly BacklogItem[],
  troubles: readonly BacklogTrouble[],
): Backlog {
  const skipped = troubles.filter((trouble) => trouble.kind === 'skipped').length;
  const inOrder = troubles.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return { kind, system, items, troubles: inOrder, read: items.length + skipped };
}
