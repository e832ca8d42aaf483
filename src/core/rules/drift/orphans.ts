import { isDropped, isOpen, type Lines, type WorkItem } from '../../graph';
import type { Entry } from '../../model';
import { firstAlong } from '../facts/along';
import { giverOf, hasUnknownAncestor, saysWhatFor, takersBelow, toGiver, toTakers } from '../facts/links';

/** What says what it is for: the item itself, or something that may take its links from it. */
const LINKED_BELOW = firstAlong(toTakers, (_, item) => isLinked(item));

/** What says what it is for: the item itself, or something that it may take its links from. */
const LINKED_ABOVE = firstAlong(toGiver, (_, item) => isLinked(item));

function isLinked(item: Entry): boolean {
  return item.kind === 'workItem' && !isDropped(item) && saysWhatFor(item);
}

/**
 * True for an item that is not dropped and has no link on the line above it, in itself or below it. One whose parent is
 * named wrongly may well have a link above: the wrong name is the cause.
 */
export function isUnlinked(graph: Lines, item: WorkItem): boolean {
  if (isDropped(item) || isLinked(item) || graph.remembered(LINKED_BELOW, item)) return false;
  return graph.remembered(LINKED_ABOVE, item) === undefined && !hasUnknownAncestor(graph, item);
}

/**
 * The topmost open item of each branch of unlinked items, in the order of the first of its items. An item above linked
 * work is no orphan: the link is there, only further down.
 */
export function orphansAmong(graph: Lines, unlinked: ReadonlySet<WorkItem>): readonly WorkItem[] {
  return [...new Set(topsAmong(graph, unlinked).values())];
}

/** The open items below the top of such a branch. */
export function openBelow(graph: Lines, top: WorkItem): readonly WorkItem[] {
  return takersBelow(graph, top).filter(isOpen);
}

/** Each open item of a set with the topmost open one on the line above it that leads there within the set; maybe itself. */
export function topsAmong(graph: Lines, items: ReadonlySet<WorkItem>): ReadonlyMap<WorkItem, WorkItem> {
  const known = new Map<WorkItem, WorkItem | undefined>();
  for (const item of items) {
    if (!isOpen(item) || known.has(item)) continue;
    const giver = giverOf(graph, item);
    if (giver === undefined || !items.has(giver)) {
      known.set(item, item);
      continue;
    }
    const line = new Set<WorkItem>();
    let at: WorkItem | undefined = item;
    while (at && items.has(at) && !known.has(at) && !line.has(at)) {
      line.add(at);
      at = giverOf(graph, at);
    }
    let top = at && known.get(at);
    for (const each of [...line].toReversed()) {
      if (isOpen(each)) top ??= each;
      known.set(each, top);
    }
  }
  return new Map([...known].flatMap(([item, top]) => (top && isOpen(item) ? [[item, top]] : [])));
}
