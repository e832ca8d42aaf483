import { isActive, type Fact, type Objective, type PurposeGraph } from '../../graph';
import type { Entry, Steps } from '../../model';
import { OPEN_WORK } from './effortShares';
import { firstReached } from './ends';

/** What an objective deserves and what it gets of the open effort, as shares of 1. */
export interface Balance {
  readonly objective: Objective;
  readonly due: number;
  readonly got: number;
}

/**
 * The balance of each active objective with a weight: see `drift/effort-imbalance`. Nothing where there is too little to
 * compare.
 *
 * @param fewest from how many open items on there is enough
 */
export function* balancing(graph: PurposeGraph, fewest: number): Steps<readonly Balance[]> {
  const weights = weightsOf(graph);
  if (weights.size < 2) return [];
  const work = yield* graph.working(OPEN_WORK);
  if (work.items.length < fewest) return [];
  const efforts = effortBy(work.efforts, yield* graph.telling(OPEN_WORK, SERVED), weights);
  const effort = sum(efforts.values());
  const weight = sum(weights.values());
  if (effort === 0 || weight === 0) return [];
  return [...weights].map(([objective, own]) => ({
    objective,
    due: own / weight,
    got: (efforts.get(objective) ?? 0) / effort,
  }));
}

function weightsOf(graph: PurposeGraph): ReadonlyMap<Objective, number> {
  const weights = new Map<Objective, number>();
  for (const objective of graph.all('objective').filter(isActive)) {
    const { weight } = objective.value;
    if (weight !== undefined) weights.set(objective, weight);
  }
  return weights;
}

function sum(values: Iterable<number>): number {
  return [...values].reduce((total, value) => total + value, 0);
}

/**
 * What each objective gets of the work.
 *
 * @param work the effort of each item
 * @param servedBy the objectives that each item serves
 * @param weights of the objectives that count; the practice may have others
 */
function effortBy(
  work: readonly number[],
  servedBy: readonly (readonly Entry[])[],
  weights: ReadonlyMap<Entry, number>,
): ReadonlyMap<Entry, number> {
  const efforts = new Map<Entry, number>();
  for (const [i, all] of servedBy.entries()) {
    const served = all.filter((each) => weights.has(each));
    const part = (work[i] ?? 0) / served.length;
    for (const each of served) efforts.set(each, (efforts.get(each) ?? 0) + part);
  }
  return efforts;
}

/** The active objectives with a weight that come first on each way up, those of the practice included. */
const WEIGHTED = firstReached(
  (entry) => entry.kind === 'objective' && isActive(entry) && entry.value.weight !== undefined,
);

const SERVED: Fact<readonly Entry[]> = {
  of: (graph, item) => [...graph.remembered(WEIGHTED, item).keys()],
};
