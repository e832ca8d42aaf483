import type { PurposeGraph } from '../../graph';

/** True in the phases in which it is still being found out what to do. */
export function isBeforeBuilding(graph: PurposeGraph): boolean {
  const phase = graph.all('project')[0]?.value.phase;
  return phase === 'discover' || phase === 'initiate';
}

/**
 * True once a backlog can be expected to be complete: there are work items, and the project is past the phases in
 * which the work is still being found.
 */
export function hasBacklog(graph: PurposeGraph): boolean {
  return graph.all('workItem').length > 0 && !isBeforeBuilding(graph);
}
