import type { CheckResult } from '../engine';
import { Aligner, isDropped, type WorkItem } from '../graph';
import type { Entry, Problem } from '../model';

export const VERDICTS = ['aligned', 'drifting', 'partly', 'dropped'] as const;

/**
 * Whether work reaches the purpose, as alignment counts it. Work that is split into parts has the verdict of its leaves:
 * `partly` where they differ.
 */
export type Verdict = (typeof VERDICTS)[number];

/** Why something drifts: the finding that says so, or words where none does. */
export interface Reason {
  /** Undefined where no finding speaks of it. */
  readonly rule: string | undefined;
  readonly message: string;
}

const NO_WAY: readonly Reason[] = [
  { rule: undefined, message: 'It leads to no active objective that reaches the purpose.' },
];

const NONE: readonly never[] = [];

/** Tells of the work of a charter whether it reaches the purpose, and why not. */
export class Verdicts {
  private readonly leaves: ReadonlySet<WorkItem>;
  private readonly aligner: Aligner;
  private readonly known = new Map<WorkItem, Verdict>();
  private readonly byEntry = new Map<Entry, Problem[]>();

  /** @param problems those that may be told */
  constructor(
    private readonly result: CheckResult,
    problems: readonly Problem[],
  ) {
    this.leaves = new Set(result.graph.leaves());
    this.aligner = new Aligner(result.graph, result.drifts);
    for (const problem of problems) this.list(problem);
  }

  private list(problem: Problem): void {
    if (problem.entry === undefined) return;
    const known = this.byEntry.get(problem.entry);
    if (known) known.push(problem);
    else this.byEntry.set(problem.entry, [problem]);
  }

  isLeaf(item: WorkItem): boolean {
    return this.leaves.has(item);
  }

  /** What is found about an entry and no waiver accepts. */
  problemsOf(entry: Entry): readonly Problem[] {
    return this.byEntry.get(entry) ?? NONE;
  }

  verdictOf(item: WorkItem): Verdict {
    const known = this.known.get(item) ?? this.findVerdict(item);
    this.known.set(item, known);
    return known;
  }

  private findVerdict(item: WorkItem): Verdict {
    if (isDropped(item)) return 'dropped';
    const leaves = this.result.graph.descendantsOf(item).filter((each) => this.isLeaf(each));
    // In a circle of parents there is no leaf either.
    if (leaves.length === 0) return this.aligner.isAligned(item) ? 'aligned' : 'drifting';
    const aligned = leaves.filter((leaf) => this.verdictOf(leaf) === 'aligned').length;
    if (aligned === leaves.length) return 'aligned';
    return aligned === 0 ? 'drifting' : 'partly';
  }

  /** Why an item does not reach the purpose, told by what lies nearest to it. Nothing for work that does, or is dropped. */
  reasonsFor(item: WorkItem): readonly Reason[] {
    const verdict = this.verdictOf(item);
    if (verdict === 'aligned' || verdict === 'dropped') return NONE;
    const { graph, drifts } = this.result;
    for (const at of [item, ...graph.ancestorsOf(item), ...graph.above(item)]) {
      const found = drifts(at) ? this.problemsOf(at).filter(saysDrift) : NONE;
      if (found.length > 0) return found.map(({ rule, message }) => ({ rule, message }));
    }
    return verdict === 'partly' ? NONE : NO_WAY;
  }
}

function saysDrift({ rule, severity }: Problem): boolean {
  return rule.startsWith('drift/') && (severity === 'warning' || severity === 'error');
}
