import type { CheckResult } from '../engine';
import {
  Aligner,
  isDone,
  reached,
  type Objective,
  type PurposeGraph,
  type Requirement,
  type WorkItem,
} from '../graph';
import type { Entry, Steps } from '../model';

/** How far work is, in three steps. */
export type Stage = 'done' | 'under-way' | 'not-begun';

/** Work that is for one objective, by way of one requirement, at one stage. */
export interface Share {
  /** Undefined for work that serves no objective. */
  readonly objective: Objective | undefined;
  /** Undefined where the work is linked without a requirement between. */
  readonly requirement: Requirement | undefined;
  readonly stage: Stage;
  readonly effort: number;
  /** The part of the effort that does not reach the purpose. */
  readonly drifting: number;
}

/** How many leaves are looked at between two steps. */
const STEP = 200;

/**
 * The effort of all leaves, by what it is for: that of a leaf goes in equal parts to the objectives that come first on
 * each way up. The sum over all shares is the total of the charter's alignment, that of the drifting parts what is not
 * aligned.
 */
export function* sharing(result: CheckResult): Steps<readonly Share[]> {
  const { graph, drifts } = result;
  const scale = graph.effort();
  const aligner = new Aligner(graph, drifts);
  const lanes = new Lanes(graph);
  const sums = new Map<string, Share>();
  const numbers = new Map<unknown, number>();
  const numberOf = (of: unknown): number => {
    const number = numbers.get(of) ?? numbers.size;
    numbers.set(of, number);
    return number;
  };
  let count = 0;
  for (const leaf of graph.leaves()) {
    const ways = lanes.of(leaf);
    const effort = scale.of(leaf) / ways.length;
    const drifting = aligner.isAligned(leaf) ? 0 : effort;
    const stage = stageOf(leaf);
    for (const way of ways) {
      const key = `${numberOf(way.objective)} ${numberOf(way.requirement)} ${stage}`;
      const known = sums.get(key) ?? { ...way, stage, effort: 0, drifting: 0 };
      sums.set(key, { ...known, effort: known.effort + effort, drifting: known.drifting + drifting });
    }
    if (++count % STEP === 0) yield;
  }
  return [...sums.values()];
}

function stageOf(item: WorkItem): Stage {
  if (isDone(item)) return 'done';
  return (item.value.state ?? 'new') === 'new' ? 'not-begun' : 'under-way';
}

/** A way from an item to an objective, as far as the page shows it. */
type Lane = Pick<Share, 'objective' | 'requirement'>;

/** Finds the ways of items; what was found of a requirement is kept. */
class Lanes {
  private readonly served = new Map<Requirement, ReadonlySet<Objective>>();

  constructor(private readonly graph: PurposeGraph) {}

  /** One for each objective; one alone where there is none. */
  of(item: WorkItem): readonly Lane[] {
    const requirements = this.requirementsOf(item);
    const objectives = this.graph.nearestObjectives(item);
    if (objectives.length === 0) return [{ objective: undefined, requirement: requirements[0] }];
    return objectives.map((objective) => ({
      objective,
      requirement: requirements.find((each) => this.servedBy(each).has(objective)),
    }));
  }

  /** The requirements that come first on each way up. */
  private requirementsOf(item: WorkItem): readonly Requirement[] {
    const { graph } = this;
    const found = reached<Entry>([item], (at) =>
      at.kind === 'workItem' ? graph.up(at).map(({ to }) => to) : [],
    );
    return [...found].filter((each) => each.kind === 'requirement');
  }

  private servedBy(requirement: Requirement): ReadonlySet<Objective> {
    const known = this.served.get(requirement) ?? new Set(this.graph.nearestObjectives(requirement));
    this.served.set(requirement, known);
    return known;
  }
}
