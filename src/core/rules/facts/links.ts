import {
  isDropped,
  isUpward,
  reached,
  UPWARD,
  writtenUnder,
  type Lines,
  type Neighbourhood,
  type PurposeGraph,
  type WorkItem,
} from '../../graph';
import type { Entry } from '../../model';
import { firstAlong } from './along';
import { isMalformed } from './flaws';

/** True where an entry has something under a key, rightly or wrongly: also where only the key is misspelt. */
export function says(entry: Entry, key: string): boolean {
  return writtenUnder(entry, key).length > 0 || isMalformed(entry, key);
}

/** True where an item says itself what it supports or enables, rightly or wrongly. */
export function saysWhatFor(item: Entry): boolean {
  return UPWARD.some((key) => says(item, key));
}

/**
 * True where something under the key is no valid link: words where these may stand; else another rule says so. Nothing
 * may be concluded from the links that are left.
 */
export function hasFalseLink(graph: Neighbourhood, entry: Entry, key: string): boolean {
  return writtenUnder(entry, key).length > graph.written(entry, key).length;
}

export function hasFalseUpwardLink(graph: Lines, entry: Entry): boolean {
  return UPWARD.some((key) => hasFalseLink(graph, entry, key));
}

/** The ancestors that an item may take its links from, its parent first: a dropped one passes nothing on and ends the line. */
export function lineAbove(graph: Lines, item: WorkItem): readonly WorkItem[] {
  const ancestors = graph.ancestorsOf(item);
  const end = ancestors.findIndex(isDropped);
  return end < 0 ? ancestors : ancestors.slice(0, end);
}

/** The parent of an item, where it passes links on to it. */
export function giverOf(graph: Lines, item: Entry): WorkItem | undefined {
  const parent = item.kind === 'workItem' ? graph.parentOf(item) : undefined;
  return parent && !isDropped(parent) ? parent : undefined;
}

/** One step up the line above an item. */
export function toGiver(graph: Lines, item: Entry): readonly WorkItem[] {
  const giver = giverOf(graph, item);
  return giver ? [giver] : [];
}

/** One step down from an item, to the children that may take their links from it. */
export function toTakers(graph: Lines, item: Entry): readonly WorkItem[] {
  if (item.kind !== 'workItem') return [];
  return graph.childrenOf(item).filter((child) => !isDropped(child) && graph.parentOf(child) === item);
}

const UNKNOWN_PARENT = firstAlong(toGiver, (graph, item) => hasFalseLink(graph, item, 'parent'));

/** True where the parent of an item, or of one that it may take its links from, is no valid link. */
export function hasUnknownAncestor(graph: Lines, item: WorkItem): boolean {
  return graph.remembered(UNKNOWN_PARENT, item) !== undefined;
}

const WORK = firstAlong(
  (graph, entry) => UPWARD.flatMap((key) => graph.naming(entry, key).map(({ from }) => from)),
  (_, entry) => entry.kind === 'workItem' && !isDropped(entry),
);

/** True where an item for which something holds says that it is for an entry: mostly all that has to be looked at. */
export function isWorkedForBy(graph: Lines, entry: Entry, holds: (item: WorkItem) => boolean): boolean {
  return graph
    .naming(entry)
    .some(({ from, field }) => from.kind === 'workItem' && isUpward(field) && holds(from));
}

/** True where work that is not dropped reaches a requirement or objective in any way. */
export function hasWork(graph: Lines, entry: Entry): boolean {
  return (
    isWorkedForBy(graph, entry, (item) => !isDropped(item)) || graph.remembered(WORK, entry) !== undefined
  );
}

/** The items without links of their own that take theirs from an item, in the order of the document at each level. */
export function heirsOf(graph: Lines, item: WorkItem): readonly WorkItem[] {
  return takersBelow(graph, item, (each) => graph.sourceOfLinks(each) === item);
}

/**
 * What lies below an item without a dropped one between, in the order of the document at each level.
 *
 * @param goesOn false for what is left out together with all that lies below it
 */
export function takersBelow(
  graph: Lines,
  item: WorkItem,
  goesOn: (item: WorkItem) => boolean = () => true,
): readonly WorkItem[] {
  const found = reached([item], (each) => toTakers(graph, each).filter(goesOn));
  found.delete(item);
  return [...found];
}

/** True where something holds for an item anywhere below another one. */
export function isAnyBelow(graph: Lines, item: WorkItem, holds: (item: WorkItem) => boolean): boolean {
  const seen = new Set([item]);
  for (const each of seen) {
    for (const child of graph.childrenOf(each)) {
      if (child !== item && holds(child)) return true;
      seen.add(child);
    }
  }
  return false;
}

/** True where the id of an entry leads to it and nowhere else, so that a link can name it. */
export function canBeNamed<E extends Entry>(
  graph: PurposeGraph,
  entry: E,
): entry is E & { readonly id: string } {
  const { id } = entry;
  return id !== undefined && graph.find(id) === entry && !graph.ids.ambiguous.has(id);
}
