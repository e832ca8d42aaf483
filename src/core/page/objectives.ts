import type { CheckResult } from '../engine';
import { alignmentOf, isDone, type Alignment, type Objective } from '../graph';
import type { Entry, IsoDate, Steps } from '../model';
import { balancing, isWanted } from '../rules';
import { measuresOf, type MeasureData } from './measures';
import type { Named, Names } from './named';

/** An objective, with all that the page tells of it. */
export interface ObjectiveData {
  readonly name: Named;
  readonly description: string | undefined;
  readonly status: NonNullable<Objective['value']['status']>;
  readonly priority: Objective['value']['priority'];
  readonly due: IsoDate | undefined;
  /** What it serves: goals, strategies, wider objectives. */
  readonly serves: readonly Named[];
  readonly measures: readonly MeasureData[];
  /** The requirements that come to it first on their way up, without those that are not wanted any more. */
  readonly requirements: number;
  /** Those of them that some work is for. */
  readonly covered: number;
  /** Of all leaves that reach it in any way. */
  readonly alignment: Alignment;
  readonly doneItems: number;
  /** Its share of the weights, and of the open effort, among active objectives with a weight; undefined where it has none. */
  readonly balance: { readonly due: number; readonly got: number } | undefined;
}

/** The objectives of the charter: those that are pursued first, in the order of the document. */
export function* describingObjectives(result: CheckResult, names: Names): Steps<readonly ObjectiveData[]> {
  const { graph } = result;
  const balances = new Map((yield* balancing(graph, 1)).map((each) => [each.objective, each]));
  const coverage = yield* covering(result);
  const found: ObjectiveData[] = [];
  for (const objective of inOrder(graph.all('objective'))) {
    yield;
    const { description, status = 'active', priority, due } = objective.value;
    const work = workOf(result, objective);
    const balance = balances.get(objective);
    found.push({
      name: names.of(objective),
      description,
      status,
      priority,
      due,
      serves: graph.written(objective, 'supports').map(({ to }) => names.of(to)),
      measures: measuresOf(graph, objective, names),
      ...(coverage.get(objective) ?? { requirements: 0, covered: 0 }),
      ...work,
      balance: balance && { due: balance.due, got: balance.got },
    });
  }
  return found;
}

const STANDINGS = ['active', 'proposed', 'achieved', 'retired'];

function inOrder(objectives: readonly Objective[]): readonly Objective[] {
  const standing = ({ value }: Objective): number => STANDINGS.indexOf(value.status ?? 'active');
  return objectives.toSorted((a, b) => standing(a) - standing(b));
}

function workOf(
  { graph, drifts }: CheckResult,
  objective: Objective,
): Pick<ObjectiveData, 'alignment' | 'doneItems'> {
  const work = new Set(graph.workFor(objective));
  const leaves = graph.leaves().filter((leaf) => work.has(leaf));
  return { alignment: alignmentOf(graph, drifts, leaves), doneItems: leaves.filter(isDone).length };
}

type Coverage = Pick<ObjectiveData, 'requirements' | 'covered'>;

const NOTHING: Coverage = { requirements: 0, covered: 0 };

/** How many requirements are between two steps. */
const STEP = 100;

function* covering({ graph }: CheckResult): Steps<ReadonlyMap<Entry, Coverage>> {
  const coverage = new Map<Entry, Coverage>();
  let count = 0;
  for (const requirement of graph.all('requirement').filter(isWanted)) {
    const isCovered = graph.workFor(requirement).length > 0;
    for (const objective of graph.nearestObjectives(requirement)) {
      const { requirements, covered } = coverage.get(objective) ?? NOTHING;
      coverage.set(objective, {
        requirements: requirements + 1,
        covered: covered + (isCovered ? 1 : 0),
      });
    }
    if (++count % STEP === 0) yield;
  }
  return coverage;
}
