import type { Entry } from '../model';
import type { EffortScale } from './effort';
import type { PurposeGraph } from './graph';
import { Ways } from './reach';
import { isActive, isDone, type Objective, type WorkItem } from './states';

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
  const efforts = leaves.map((leaf) => scale.of(leaf));
  const aligner = new Aligner(graph, drifts);
  const aligned = leaves.map((leaf) => aligner.isAligned(leaf));
  return sumOf(efforts, aligned, scale.unit);
}

/** The alignment of leaves with these efforts. Each sum is taken in their order, so that it is always the same one. */
export function sumOf(
  efforts: readonly number[],
  aligned: readonly boolean[],
  unit: EffortScale['unit'],
): Alignment {
  let total = 0;
  let reached = 0;
  let alignedItems = 0;
  for (let i = 0; i < efforts.length; i++) {
    const effort = efforts[i] ?? 0;
    total += effort;
    if (aligned[i] !== true) continue;
    reached += effort;
    alignedItems++;
  }
  const items = efforts.length;
  const share = items === 0 ? null : total === 0 ? alignedItems / items : reached / total;
  return { share, aligned: reached, total, unit, alignedItems, items };
}

/** Tells of leaves, one after the other, whether their work reaches the purpose. */
export class Aligner {
  private readonly open: Ways<Entry>;
  private readonly done: Ways<Entry>;

  constructor(
    private readonly graph: PurposeGraph,
    private readonly drifts: (entry: Entry) => boolean,
  ) {
    this.open = this.waysWhere(isActive, (entry) => !drifts(entry));
    this.done = this.waysWhere(
      (objective) => isActive(objective) || objective.value.status === 'achieved',
      () => true,
    );
  }

  isAligned(leaf: WorkItem): boolean {
    const { graph, drifts } = this;
    const source = graph.sourceOfLinks(leaf);
    if (source === undefined || drifts(leaf)) return false;
    if (isDone(leaf)) return this.done.lead(leaf);
    return !drifts(source) && this.open.lead(leaf);
  }

  /** The ways up to the objectives that come first on each of them. */
  private waysWhere(
    counts: (objective: Objective) => boolean,
    isPassable: (entry: Entry) => boolean,
  ): Ways<Entry> {
    const { graph } = this;
    return new Ways(
      (at) => (at.kind === 'objective' || !isPassable(at) ? [] : graph.up(at).map(({ to }) => to)),
      (at) => at.kind === 'objective' && counts(at) && graph.reachesPurpose(at),
    );
  }
}
