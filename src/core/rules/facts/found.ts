import type { PurposeGraph } from '../../graph';
import { haveSameItems } from '../../model';

interface Found<T> {
  /** Those of the charter and of its practice: a charter that changes has another list of them. */
  readonly entries: readonly unknown[];
  readonly found: T;
}

/** To find something once for as long as the entries of a charter and of its practice stay the same. */
export function foundOnce<T>(find: (graph: PurposeGraph) => T): (graph: PurposeGraph) => T {
  const known = new WeakMap<PurposeGraph, Found<T>>();
  return (graph) => {
    const entries = [graph.entries, graph.practice?.entries];
    const before = known.get(graph);
    if (before && haveSameItems(before.entries, entries)) return before.found;
    const found = find(graph);
    known.set(graph, { entries, found });
    return found;
  };
}
