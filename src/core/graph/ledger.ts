import type { Entry, Steps } from '../model';
import { Aligner, sumOf, type Alignment } from './alignment';
import type { PurposeGraph } from './graph';
import type { Row } from './row';
import type { WorkItem } from './states';
import { ALL_WORK } from './work';

/** Which leaves of a bundle are aligned, kept up to date: `alignmentOf` without judging each leaf again. */
export class AlignmentLedger {
  /** For each leaf. */
  private readonly aligned: Row<WorkItem, boolean>;
  private hasGoals: boolean | undefined;
  /** For each leaf of the graph, in their order, whether it is aligned, as it was counted last. */
  judged: readonly boolean[] = [];

  constructor(private readonly graph: PurposeGraph) {
    this.aligned = graph.leafRow(false);
  }

  /**
   * The alignment of the whole bundle after a change; the first time all leaves are judged. Where steps are left, the
   * changes are to be told again the next time.
   *
   * @param lines what sees the changes since the last time along the lines: what became a leaf is among them
   * @param flipped what drifts now and did not then, and the other way round
   */
  *counting(
    lines: Iterable<Entry>,
    flipped: Iterable<Entry>,
    drifts: (entry: Entry) => boolean,
  ): Steps<Alignment> {
    const { graph, aligned } = this;
    const hasGoals = graph.all('goal').length > 0;
    // Whether there are goals at all decides for every objective whether it reaches the purpose.
    if (hasGoals !== this.hasGoals) aligned.forget();
    this.hasGoals = hasGoals;
    aligned.touch(lines);
    aligned.touch(graph.below(flipped));
    const { efforts } = yield* graph.working(ALL_WORK);
    const aligner = new Aligner(graph, drifts);
    this.judged = yield* aligned.finding((leaf) => aligner.isAligned(leaf));
    return sumOf(efforts, this.judged, graph.effort().unit);
  }
}
