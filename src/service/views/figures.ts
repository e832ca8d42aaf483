import type { CheckResult } from '../../core/engine';
import { Aligner, calendarOf, isOpen, type WorkItem } from '../../core/graph';
import { drained, effortOf, type Effort, type Entry, type Steps } from '../../core/model';
import { effortWords } from './load';
import type { Fact } from './rows';
import { counted, percent } from './words';

/** What some work comes to. Counted are work items without parts of their own, dropped ones left out, each once. */
export interface Figures {
  readonly items: number;
  readonly open: number;
  /** Those that reach the purpose. */
  readonly aligned: number;
  /** By effort, as `alignmentOf` counts it; null where there is no such item. */
  readonly share: number | null;
  /** What is estimated, in working hours and in story points. */
  readonly hours: number;
  readonly points: number;
  readonly unestimated: number;
}

/** Which leaves of a charter reach the purpose, judged once. */
export class WorkFigures {
  private readonly aligned = new Map<WorkItem, boolean>();
  private readonly aligner: Aligner;
  private readonly leaves: readonly WorkItem[];
  private readonly sums = new Map<Entry, Figures>();
  private readonly efforts = new Map<string, Effort | undefined>();

  constructor(private readonly result: CheckResult) {
    const { graph, drifts } = result;
    this.aligner = new Aligner(graph, drifts);
    this.leaves = graph.leaves();
  }

  /** Whoever asks meanwhile goes on where the others are. */
  *judging(): Steps<void> {
    while (this.aligned.size < this.leaves.length) {
      const from = this.aligned.size;
      for (const leaf of this.leaves.slice(from, from + STEP))
        this.aligned.set(leaf, this.aligner.isAligned(leaf));
      yield;
    }
  }

  /** Undefined for what is no leaf. */
  isAligned(item: WorkItem): boolean | undefined {
    return this.aligned.get(item);
  }

  /** The work of all that leads to an entry; of a work item, its own or that of its parts. */
  of(entry: Entry): Figures {
    const known = this.sums.get(entry) ?? this.sum(this.leavesFor(entry));
    this.sums.set(entry, known);
    return known;
  }

  /** The same for several entries, work that leads to more than one of them counted once. */
  ofAll(entries: readonly Entry[]): Figures {
    return this.sum(new Set(entries.flatMap((entry) => this.leavesFor(entry))));
  }

  /** All work of the charter. */
  ofCharter(): Figures {
    return this.sum(this.aligned.keys());
  }

  private leavesFor(entry: Entry): readonly WorkItem[] {
    const { graph } = this.result;
    if (entry.kind !== 'workItem') return graph.workFor(entry).filter((item) => this.aligned.has(item));
    if (this.aligned.has(entry)) return [entry];
    return graph.descendantsOf(entry).filter((item) => this.aligned.has(item));
  }

  private sum(leaves: Iterable<WorkItem>): Figures {
    const scale = this.result.graph.effort();
    const figures = { items: 0, open: 0, aligned: 0, hours: 0, points: 0, unestimated: 0 };
    let [total, reached] = [0, 0];
    for (const leaf of leaves) {
      const weight = scale.of(leaf);
      const isAligned = this.aligned.get(leaf) === true;
      const effort = this.effortOf(leaf.value.estimate ?? '');
      figures.items += 1;
      if (isOpen(leaf)) figures.open += 1;
      if (isAligned) figures.aligned += 1;
      if (effort) figures[effort.unit] += effort.amount;
      else figures.unestimated += 1;
      total += weight;
      if (isAligned) reached += weight;
    }
    const { items, aligned } = figures;
    return { ...figures, share: items === 0 ? null : total === 0 ? aligned / items : reached / total };
  }

  /** Many items have the same estimate. */
  private effortOf(estimate: string): Effort | undefined {
    if (!this.efforts.has(estimate))
      this.efforts.set(estimate, effortOf(estimate, calendarOf(this.result.bundle)));
    return this.efforts.get(estimate);
  }
}

/** How many leaves are judged between two steps. */
const STEP = 200;

const known = new WeakMap<CheckResult, WorkFigures>();

/** The figures of a result, made once, in steps. */
export function* makingFigures(result: CheckResult): Steps<WorkFigures> {
  const figures = known.get(result) ?? new WorkFigures(result);
  known.set(result, figures);
  yield* figures.judging();
  return figures;
}

export function figuresOf(result: CheckResult): WorkFigures {
  return drained(makingFigures(result));
}

/** `83% aligned`; empty where there is no work. */
export function alignedWords({ share }: Figures): string {
  return share === null ? '' : `${percent(share)} aligned`;
}

/** What a tooltip tells of some work; nothing where there is none. */
export function figureFacts(figures: Figures, result: CheckResult): readonly Fact[] {
  const { items, open, aligned, share, unestimated } = figures;
  if (share === null) return [];
  const effort = effortWords(figures, result);
  const missing =
    unestimated === 0 || effort === '' ? '' : `, ${unestimated} of ${items} without an estimate`;
  return [
    ['Work', `${counted(items, 'work item')}, ${open} open`],
    ['Effort', effort === '' ? '' : `${effort}${missing}`],
    ['Aligned', `${percent(share)} of the effort, ${aligned} of ${counted(items, 'work item')}`],
  ];
}
