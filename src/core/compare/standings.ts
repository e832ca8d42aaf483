import type { CheckResult } from '../engine';
import { alignmentOf, type Alignment, type Objective } from '../graph';
import type { Steps } from '../model';
import type { Standing } from './changes';
import type { Matched } from './match';

/** How much of the work for each objective reaches the purpose, on both sides. */
export function* comparingObjectives(
  before: CheckResult,
  after: CheckResult,
  { pairs, removed }: Matched,
): Steps<readonly Standing[]> {
  const same = new Map(pairs.map((pair) => [pair.after, pair.before]));
  const isLeaf = { before: leavesOf(before), after: leavesOf(after) };
  const found: Standing[] = [];
  const add = (was: Objective | undefined, is: Objective | undefined): void => {
    found.push({
      objective: { before: was, after: is },
      alignment: {
        before: was && alignmentBelow(was, before, isLeaf.before),
        after: is && alignmentBelow(is, after, isLeaf.after),
      },
    });
  };
  for (const objective of after.graph.all('objective')) {
    yield;
    const was = same.get(objective);
    add(was?.kind === 'objective' ? was : undefined, objective);
  }
  for (const objective of removed) if (objective.kind === 'objective') add(objective, undefined);
  return found;
}

function leavesOf({ graph }: CheckResult): ReadonlySet<object> {
  return new Set(graph.leaves());
}

function alignmentBelow(
  objective: Objective,
  { graph, drifts }: CheckResult,
  leaves: ReadonlySet<object>,
): Alignment {
  return alignmentOf(
    graph,
    drifts,
    graph.workFor(objective).filter((item) => leaves.has(item)),
  );
}
