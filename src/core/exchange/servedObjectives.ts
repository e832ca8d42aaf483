import type { PurposeGraph } from '../graph';
import { compareTexts, type Entry } from '../model';

/** The ids of the objectives that an entry works for most directly, sorted. */
export function servedObjectives(graph: PurposeGraph, entry: Entry): readonly string[] {
  const ids = graph.nearestObjectives(entry).flatMap(({ id }) => (id === undefined ? [] : [id]));
  return [...new Set(ids)].toSorted(compareTexts);
}
