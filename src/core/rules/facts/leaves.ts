import { isDropped, type Neighbourhood, type PurposeGraph, type WorkItem } from '../../graph';

/** True for work that no other work is a part of: nothing below it, or only what was dropped. Dropped work is no leaf. */
export function isLeaf(graph: Neighbourhood, item: WorkItem): boolean {
  if (isDropped(item)) return false;
  return graph
    .naming(item, 'parent')
    .every(({ from }) => from === item || from.kind !== 'workItem' || isDropped(from));
}

/**
 * Tells of which leaves nobody can say that they are some: work that is made to be divided, where the `parent` of other
 * work leads nowhere, which is reported there.
 */
export function mayHaveParts(graph: PurposeGraph): (leaf: WorkItem) => boolean {
  const hasLost = graph.broken.some(({ field }) => field === 'parent');
  return ({ value: { type } }) => hasLost && (type === 'epic' || type === 'feature');
}
