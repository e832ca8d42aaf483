import { isDropped, isOpen, type PurposeGraph, type WorkItem } from '../../graph';
import { hasUnknownAncestor, lineAbove, saysWhatFor } from '../facts/links';

/** Work that is linked to nothing. */
interface Orphan {
  /** The topmost open item of a branch in which nothing is linked. */
  readonly top: WorkItem;
  /** The open items below it. */
  readonly below: readonly WorkItem[];
}

/**
 * All open work without a link, each branch once, in the order of the document. An item above linked work is no
 * orphan: the link is there, only further down.
 */
export function orphansOf(graph: PurposeGraph): readonly Orphan[] {
  const linked = linkedBranches(graph);
  const told = new Set<WorkItem>();
  return graph.all('workItem').flatMap((item) => {
    if (!isOpen(item) || told.has(item) || linked.has(item) || !isUnlinked(graph, item)) return [];
    const top = topOf(graph, item, linked);
    const below = graph
      .descendantsOf(top)
      .filter((each) => isOpen(each) && lineAbove(graph, each).includes(top));
    for (const each of [top, ...below]) told.add(each);
    return [{ top, below }];
  });
}

/** The items that say what they are for, and everything above them. */
function linkedBranches(graph: PurposeGraph): ReadonlySet<WorkItem> {
  const linked = new Set<WorkItem>();
  for (const item of graph.all('workItem')) {
    if (isDropped(item) || !saysWhatFor(item)) continue;
    for (const each of [item, ...lineAbove(graph, item)]) linked.add(each);
  }
  return linked;
}

/** An item whose parent is named wrongly may well have a link above: the wrong name is the cause. */
function isUnlinked(graph: PurposeGraph, item: WorkItem): boolean {
  return !lineAbove(graph, item).some(saysWhatFor) && !hasUnknownAncestor(graph, item);
}

function topOf(graph: PurposeGraph, item: WorkItem, linked: ReadonlySet<WorkItem>): WorkItem {
  let top = item;
  for (const ancestor of lineAbove(graph, item)) {
    if (linked.has(ancestor)) break;
    if (isOpen(ancestor)) top = ancestor;
  }
  return top;
}
