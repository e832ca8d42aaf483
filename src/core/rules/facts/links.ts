import { isDropped, type PurposeGraph, type WorkItem } from '../../graph';
import { nodeAt, type Entry, type Node } from '../../model';
import { isMalformed } from './flaws';

/** The keys by which something says what it is for; only work items have the second. */
const UPWARD = ['supports', 'enables'] as const;

/** What is written under a key: the items of a list, or a single value that stands for one. Nothing for an empty list. */
export function writtenUnder(entry: Entry, key: string): readonly Node[] {
  const node = nodeAt(entry.node, [key]);
  if (node === undefined) return [];
  if (node.kind === 'sequence') return node.items;
  return node.kind === 'scalar' && node.value === null ? [] : [node];
}

/** True where an entry has something under a key, rightly or wrongly: also where only the key is misspelt. */
export function says(entry: Entry, key: string): boolean {
  return writtenUnder(entry, key).length > 0 || isMalformed(entry.file, [...entry.path, key]);
}

/** True where an item says itself what it supports or enables, rightly or wrongly. */
export function saysWhatFor(item: WorkItem): boolean {
  return UPWARD.some((key) => says(item, key));
}

/**
 * True where something under the key is no valid link. Another rule says so, and nothing may be concluded from the
 * links that are left.
 */
function hasFalseLink(graph: PurposeGraph, entry: Entry, key: string): boolean {
  return writtenUnder(entry, key).length > graph.written(entry, key).length;
}

export function hasFalseUpwardLink(graph: PurposeGraph, entry: Entry): boolean {
  return UPWARD.some((key) => hasFalseLink(graph, entry, key));
}

/** The ancestors that an item may take its links from, its parent first: a dropped one passes nothing on and ends the line. */
export function lineAbove(graph: PurposeGraph, item: WorkItem): readonly WorkItem[] {
  const ancestors = graph.ancestorsOf(item);
  const end = ancestors.findIndex(isDropped);
  return end < 0 ? ancestors : ancestors.slice(0, end);
}

/** True where the parent of an item, or of one that it may take its links from, is no valid link. */
export function hasUnknownAncestor(graph: PurposeGraph, item: WorkItem): boolean {
  return [item, ...lineAbove(graph, item)].some((each) => hasFalseLink(graph, each, 'parent'));
}

/** The items without links of their own that take theirs from an item. */
export function heirsOf(graph: PurposeGraph, item: WorkItem): readonly WorkItem[] {
  return graph.descendantsOf(item).filter((each) => !isDropped(each) && graph.sourceOfLinks(each) === item);
}

/** True where the id of an entry leads to it and nowhere else, so that a link can name it. */
export function canBeNamed<E extends Entry>(
  graph: PurposeGraph,
  entry: E,
): entry is E & { readonly id: string } {
  const { id } = entry;
  return id !== undefined && graph.find(id) === entry && !graph.ids.ambiguous.has(id);
}
