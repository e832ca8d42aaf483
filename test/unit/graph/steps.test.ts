import { deepEqual, equal, ok } from 'node:assert/strict';
import { AlignmentLedger, alignmentOf, isOpen, PurposeGraph, type Fact } from '../../../src/core/graph';
import { drained, type Entry, type Steps } from '../../../src/core/model';
import { Chance } from '../../fuzz/chance';
import { LivingBundle, type Edit, type Written } from './charters';

/** More than are looked at between two steps, in each of the things that are found in steps. */
const ITEMS = 1_200;

const OPEN = { has: isOpen };
const REACHED: Fact<number> = { of: (graph, entry) => graph.above(entry).size };

function item(id: number, chance: Chance): Written {
  const parent = chance.percent(10) ? `, parent: WI-${chance.below(id + 1)}` : '';
  const supports = chance.percent(80) ? `, supports: [OBJ-${chance.below(4)}]` : '';
  const dependsOn = chance.percent(30) ? `, dependsOn: [WI-${chance.below(id + 20)}]` : '';
  const state = chance.pick(['new', 'active', 'active', 'done', 'dropped']);
  // Most say the same, so that the median stays.
  const estimate = chance.pick(['3d', '3d', '3d', '1d', '8d']);
  const text = `{ id: WI-${id}${parent}${supports}${dependsOn}, state: ${state}, estimate: ${estimate} }`;
  return { section: 'workItems', text };
}

function written(chance: Chance): readonly Written[] {
  return [
    { section: 'goals', text: '{ id: G-1 }' },
    { section: 'objectives', text: '{ id: OBJ-1, supports: [G-1] }' },
    { section: 'objectives', text: '{ id: OBJ-2, supports: [G-1] }' },
    { section: 'objectives', text: '{ id: OBJ-3 }' },
    ...Array.from({ length: ITEMS }, (_, i) => item(i, chance)),
  ];
}

/** A charter with many entries, a graph of it that is kept, and what is to be told to its ledger. */
class Kept {
  readonly living: LivingBundle;
  readonly graph: PurposeGraph;
  readonly ledger: AlignmentLedger;
  private readonly lines = new Set<Entry>();
  private readonly flipped = new Set<Entry>();
  private drifting: ReadonlySet<Entry> = new Set();

  constructor(private readonly chance: Chance) {
    this.living = new LivingBundle([written(chance)]);
    this.graph = new PurposeGraph(this.living.bundle);
    this.ledger = new AlignmentLedger(this.graph);
  }

  /** So many edits at once, and other things that drift. */
  change(count: number): void {
    const { chance, graph } = this;
    const edits = chance.some(count, count, (): Edit => {
      const kind = chance.pick<Edit['kind']>(['replace', 'replace', 'remove', 'insert', 'move']);
      const [at, to] = [4 + chance.below(ITEMS), 4 + chance.below(ITEMS)];
      return { kind, file: 0, at, to, written: item(chance.below(ITEMS * 2), chance) };
    });
    const touched = drained(graph.updating(this.living.bundle, this.living.change(edits)));
    for (const entry of touched.lines) this.lines.add(entry);
    const drifting = new Set(graph.entries.filter(() => chance.percent(5)));
    for (const entry of this.drifting) if (!drifting.has(entry)) this.flipped.add(entry);
    for (const entry of drifting) if (!this.drifting.has(entry)) this.flipped.add(entry);
    this.drifting = drifting;
  }

  counting(): ReturnType<AlignmentLedger['counting']> {
    return this.ledger.counting(this.lines, this.flipped, (entry) => this.drifting.has(entry));
  }

  /** Begins everything that is found in steps, and leaves it. */
  leave(): void {
    const { chance, graph } = this;
    const begun: readonly Steps<unknown>[] = [
      graph.gathering('workItem'),
      graph.working(OPEN),
      graph.telling(OPEN, REACHED),
      graph.circling('dependsOn'),
      this.counting(),
    ];
    for (const steps of begun) {
      for (let left = chance.pick([0, 1, 2, 3, 9]); left > 0; left--) steps.next();
    }
  }

  compare(): void {
    const anew = new PurposeGraph(this.living.bundle);
    const drifts = (entry: Entry): boolean => this.drifting.has(entry);
    deepEqual(answersOf(this.graph), answersOf(anew));
    deepEqual(drained(this.counting()), alignmentOf(anew, drifts));
    this.lines.clear();
    this.flipped.clear();
  }
}

function answersOf(graph: PurposeGraph): unknown {
  const { items, efforts, effort } = drained(graph.working(OPEN));
  return {
    items: items.map(({ subject }) => subject),
    efforts,
    effort,
    told: drained(graph.telling(OPEN, REACHED)),
    circles: drained(graph.circling('dependsOn')).map((circle) => circle.map(({ from }) => from.subject)),
    kinds: drained(graph.gathering('workItem')).map(({ subject }) => subject),
  };
}

function stepsOf(steps: Steps<unknown>): number {
  let count = 1;
  while (!steps.next().done) count++;
  return count;
}

describe('a graph of many entries', () => {
  it('finds in many steps what is found about all of them', () => {
    const kept = new Kept(new Chance(1));
    ok(stepsOf(PurposeGraph.building(kept.living.bundle)) > 8);
    ok(stepsOf(kept.graph.gathering('workItem')) > 2);
    ok(stepsOf(kept.graph.working(OPEN)) > 5);
    ok(stepsOf(kept.graph.telling(OPEN, REACHED)) > 5);
    ok(stepsOf(kept.graph.circling('dependsOn')) > 2);
    ok(stepsOf(kept.counting()) > 5);
    equal(stepsOf(kept.graph.working(OPEN)), 1);
    equal(stepsOf(kept.counting()), 1);
  });

  it('says what one says that is built anew, whatever steps are left between changes', () => {
    for (const seed of [1, 2, 3, 4]) {
      const chance = new Chance(seed);
      const kept = new Kept(chance);
      kept.leave();
      for (let round = 0; round < 12; round++) {
        kept.change(chance.pick([1, 1, 5, 90, 400]));
        if (chance.percent(70)) kept.leave();
        if (chance.percent(50)) kept.compare();
      }
      kept.compare();
    }
  });

  it('takes over many changes in steps', () => {
    const chance = new Chance(5);
    const kept = new Kept(chance);
    kept.compare();
    const edits = Array.from({ length: 500 }, (_, i): Edit => {
      return { kind: 'replace', file: 0, at: 4 + i, to: 0, written: item(i, chance) };
    });
    ok(stepsOf(kept.graph.updating(kept.living.bundle, kept.living.change(edits))) > 10);
    deepEqual(answersOf(kept.graph), answersOf(new PurposeGraph(kept.living.bundle)));
  });
});
