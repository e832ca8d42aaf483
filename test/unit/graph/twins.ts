import { deepEqual, ok } from 'node:assert/strict';
import * as fc from 'fast-check';
import { AlignmentLedger, alignmentOf, PurposeGraph } from '../../../src/core/graph';
import { drained, type Entry } from '../../../src/core/model';
import { answersOf, circlesIn, onLines, onNeighbours } from './answers';
import { edit, LivingBundle, practice, practiceEdit, written, type Edit, type Written } from './charters';

/** What happens between two looks at a charter. */
interface Step {
  readonly edits: readonly Edit[];
  /** Made in the practice, where there is one. */
  readonly practiceEdits: readonly Edit[];
  /** False where nobody looks at the graph afterwards, so that the next step finds it half asked. */
  readonly isAsked: boolean;
  /** The ids of what drifts from then on. */
  readonly drifting: readonly string[];
  readonly hoursPerDay: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  edits: fc.array(edit, { maxLength: 4 }),
  practiceEdits: fc.oneof(fc.constant([]), fc.array(practiceEdit, { maxLength: 2 })),
  isAsked: fc.boolean(),
  drifting: fc.subarray(['WI-1', 'WI-2', 'WI-3', 'WI-4', 'REQ-1', 'OBJ-1']),
  hoursPerDay: fc.constantFrom(8, 8, 8, 6),
});

const charter = fc.tuple(
  fc.array(fc.array(written, { maxLength: 9 }), { minLength: 2, maxLength: 2 }),
  practice,
);

/** Looks at both graphs from where a change is said not to be seen. */
function isUnseen(
  before: PurposeGraph,
  after: PurposeGraph,
  touched: ReadonlySet<Entry>,
  look: (graph: PurposeGraph, entry: Entry) => unknown,
): void {
  const old = new Set(before.entries);
  for (const entry of after.entries) {
    if (touched.has(entry) || !old.has(entry)) continue;
    deepEqual(look(after, entry), look(before, entry), entry.subject);
  }
}

/** A graph that is kept over changes, beside one that is built anew each time. */
export class Twins {
  private readonly graph: PurposeGraph;
  private readonly ledger: AlignmentLedger;
  private drifting: readonly string[] = [];
  private readonly living: LivingBundle;
  private anew: PurposeGraph;
  private lines = new Set<Entry>();
  private flipped = new Set<Entry>();

  constructor(files: readonly (readonly Written[])[], practice: readonly Written[] | undefined) {
    this.living = new LivingBundle(files, practice);
    this.graph = new PurposeGraph(this.living.bundle);
    this.anew = new PurposeGraph(this.living.bundle);
    this.ledger = new AlignmentLedger(this.graph);
    this.compare();
  }

  take({ edits, practiceEdits, isAsked, drifting, hoursPerDay }: Step): void {
    const before = this.anew;
    const change = this.living.change(edits);
    const inPractice = this.living.practice?.change(practiceEdits);
    this.living.hoursPerDay = hoursPerDay;
    const touched = drained(this.graph.updating(this.living.bundle, change, inPractice));
    this.anew = new PurposeGraph(this.living.bundle);
    const there = new Set(this.anew.entries);
    ok([...touched.neighbours].every((entry) => there.has(entry) && touched.lines.has(entry)));
    ok([...touched.lines].every((entry) => there.has(entry)));
    ok(change.added.every((entry) => touched.neighbours.has(entry)));
    isUnseen(before, this.anew, touched.neighbours, onNeighbours);
    isUnseen(before, this.anew, touched.lines, onLines);
    for (const entry of touched.lines) this.lines.add(entry);
    this.flip(drifting);
    if (isAsked) this.compare();
  }

  private flip(drifting: readonly string[]): void {
    for (const entry of this.anew.entries) {
      const { id = '' } = entry;
      if (drifting.includes(id) !== this.drifting.includes(id)) this.flipped.add(entry);
    }
    this.drifting = drifting;
  }

  compare(): void {
    const drifts = ({ id }: Entry): boolean => id !== undefined && this.drifting.includes(id);
    const answers = answersOf(this.graph, drifts);
    deepEqual(answers, answersOf(this.anew, drifts));
    deepEqual(answers['cycles'], circlesIn(this.anew));
    deepEqual(
      drained(this.ledger.counting(this.lines, this.flipped, drifts)),
      alignmentOf(this.anew, drifts),
    );
    this.lines = new Set();
    this.flipped = new Set();
  }
}

/** Any charter, and anything that happens to it. */
export const history = fc.property(charter, fc.array(step, { maxLength: 12 }), ([files, practice], steps) => {
  const twins = new Twins(files, practice);
  for (const each of steps) twins.take(each);
  twins.compare();
});
