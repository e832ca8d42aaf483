import type { Entry } from '../model';
import type { EffortScale, WorkItem } from './effort';
import { isActive, isDone, type Objective, type PurposeGraph } from './graph';

/** How much of the work reaches the purpose. */
export interface Alignment {
  /** From 0 to 1; null where there is no leaf work item. */
  readonly share: number | null;
  readonly aligned: number;
  readonly total: number;
  readonly unit: EffortScale['unit'];
  readonly alignedItems: number;
  readonly items: number;
}

/**
 * The share of the effort of leaf work items that reaches the purpose: Σ effort of aligned leaves / Σ effort of leaves.
 *
 * A leaf is aligned where it is open and reaches an active objective, or done and reaches an active or achieved one;
 * where that objective reaches the purpose; and where the item carries no warning that says it drifts. Open work must
 * also not lead through anything that carries one: the item that it takes its links from, what it enables, a
 * requirement. Done work may, since such a warning speaks of open work. Items without an estimate count as
 * `EffortScale` says.
 *
 * @param drifts true for an entry with an unwaived warning of the kinds that count against alignment
 * @param leaves the leaves to look at: all of the bundle, or those below one entry
 */
export function alignmentOf(
  graph: PurposeGraph,
  drifts: (entry: Entry) => boolean,
  leaves: readonly WorkItem[] = graph.leaves(),
): Alignment {
  const scale = graph.effort();
  const aligned = leaves.filter((leaf) => isAligned(graph, leaf, drifts));
  const sum = (items: readonly WorkItem[]): number =>
    items.reduce((total, item) => total + scale.of(item), 0);
  const total = sum(leaves);
  const reached = sum(aligned);
  return {
    share: leaves.length === 0 ? null : total === 0 ? aligned.length / leaves.length : reached / total,
    aligned: reached,
    total,
    unit: scale.unit,
    alignedItems: aligned.length,
    items: leaves.length,
  };
}

/** True where the work of a leaf reaches the purpose. */
export function isAligned(graph: PurposeGraph, leaf: WorkItem, drifts: (entry: Entry) => boolean): boolean {
  const source = graph.sourceOfLinks(leaf);
  const isPassable = (entry: Entry): boolean => isDone(leaf) || !drifts(entry);
  if (source === undefined || drifts(leaf) || !isPassable(source)) return false;
  return graph
    .nearestObjectives(leaf, isPassable)
    .some((objective) => counts(objective, leaf) && graph.reachesPurpose(objective));
}

function counts(objective: Objective, leaf: WorkItem): boolean {
  return isActive(objective) || (isDone(leaf) && objective.value.status === 'achieved');
}
