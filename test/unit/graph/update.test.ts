import { deepEqual, equal, notEqual, ok } from 'node:assert/strict';
import * as fc from 'fast-check';
import {
  AlignmentLedger,
  findingCycles,
  isOpen,
  PurposeGraph,
  type Alignment,
  type Fact,
  type Touched,
  type WorkPart,
} from '../../../src/core/graph';
import { drained, type Entry } from '../../../src/core/model';
import { LivingBundle, type Edit, type Written } from './charters';
import { entry, subjects, workItem } from './graphs';
import { history } from './twins';

/** A charter of `section: item` lines whose entries can be written anew. */
class Kept {
  readonly graph: PurposeGraph;
  private readonly living: LivingBundle;

  constructor(...lines: readonly string[]) {
    this.living = new LivingBundle([lines.map(writtenAs)]);
    this.graph = new PurposeGraph(this.living.bundle);
  }

  replace(subject: string, line: string): Touched {
    return this.edit('replace', subject, line);
  }

  insert(before: string, line: string): Touched {
    return this.edit('insert', before, line);
  }

  remove(subject: string): Touched {
    return this.edit('remove', subject, 'goals: {}');
  }

  move(subject: string, to: number): Touched {
    return this.edit('move', subject, 'goals: {}', to);
  }

  private edit(kind: Edit['kind'], subject: string, line: string, to = 0): Touched {
    const tops = this.graph.entries.filter(({ within }) => within === undefined);
    const at = tops.findIndex((each) => each.subject === subject);
    const change = this.living.change([
      { kind, file: 0, at: at < 0 ? tops.length : at, to, written: writtenAs(line) },
    ]);
    return drained(this.graph.updating(this.living.bundle, change));
  }
}

function writtenAs(line: string): Written {
  const [section = '', text = ''] = line.split(/: (.*)/su);
  return { section, text };
}

const CASCADE = [
  'goals: { id: G-1 }',
  'objectives: { id: OBJ-1, supports: [G-1], owner: P-1 }',
  'objectives: { id: OBJ-2, supports: [G-1] }',
  'requirements: { id: REQ-1, supports: [OBJ-1] }',
  'workItems: { id: WI-1, supports: [REQ-1] }',
  'workItems: { id: WI-2, parent: WI-1, milestone: MS-1 }',
  'workItems: { id: WI-3, parent: WI-1 }',
  'workItems: { id: WI-4, supports: [OBJ-2], dependsOn: [WI-3] }',
  'milestones: { id: MS-1 }',
  'people: { id: P-1 }',
];

describe('a graph that is kept', () => {
  it('says what one says that is built anew, and from where a change can be seen', () => {
    fc.assert(history, { numRuns: 200 });
  });

  it('is built in steps, and then the same', () => {
    const lines = Array.from({ length: 2500 }, (_, i) => `workItems: { id: WI-${i}, parent: WI-${i + 1} }`);
    const { bundle } = new LivingBundle([lines.map(writtenAs)]);
    const steps = PurposeGraph.building(bundle);
    let pauses = 0;
    for (;;) {
      const step = steps.next();
      if (step.done) {
        equal(step.value.ancestorsOf(workItem(step.value, 'WI-0')).length, 2499);
        break;
      }
      pauses++;
    }
    ok(pauses >= 5, `${pauses} pauses`);
  });

  it('keeps its index of ids and tells of a change there', () => {
    const kept = new Kept(...CASCADE);
    const { graph } = kept;
    const { ids } = graph;
    kept.insert('G-1', 'objectives: { id: OBJ-1 }');
    equal(graph.ids, ids);
    deepEqual([...ids.ambiguous], ['OBJ-1']);
    deepEqual([...ids.byId.keys()].slice(0, 3), ['OBJ-1', 'G-1', 'OBJ-2']);
    deepEqual(
      graph.broken.map(({ from, why }) => `${from.subject} ${why}`),
      ['REQ-1 duplicate'],
    );
    kept.remove('OBJ-1');
    deepEqual([...ids.byId.keys()].slice(0, 3), ['G-1', 'OBJ-1', 'OBJ-2']);
    deepEqual(graph.broken, []);
  });

  it('keeps the order of what is put between others again and again', () => {
    const kept = new Kept('workItems: { id: A }', 'workItems: { id: Z }');
    const { graph } = kept;
    equal(graph.all('workItem').length, 2);
    for (let i = 0; i < 100; i++) kept.insert('Z', `workItems: { id: B-${i} }`);
    for (let i = 0; i < 100; i++) kept.insert('A', `workItems: { id: C-${i} }`);
    deepEqual(subjects(graph.all('workItem')), subjects(graph.entries));
    for (let i = 1; i < graph.entries.length; i++) {
      const [before, behind] = graph.entries.slice(i - 1, i + 1) as [Entry, Entry];
      ok(graph.compare(before, behind) < 0);
    }
  });

  it('finds an entry that moved at its new place', () => {
    const kept = new Kept(...CASCADE);
    const { graph } = kept;
    equal(graph.all('workItem').length, 4);
    ok(kept.move('WI-4', 0).neighbours.has(entry(graph, 'WI-4')));
    deepEqual(subjects(graph.all('workItem')), ['WI-4', 'WI-1', 'WI-2', 'WI-3']);
    deepEqual(subjects(graph.workFor(entry(graph, 'G-1'))), ['WI-4', 'WI-1', 'WI-2', 'WI-3']);
  });

  it('says nothing of what is gone, and keeps nothing of it', () => {
    const kept = new Kept(...CASCADE);
    const { graph } = kept;
    const gone = workItem(graph, 'WI-1');
    kept.remove('WI-1');
    deepEqual(
      [graph.written(gone), graph.naming(gone), graph.up(gone), graph.workFor(gone)],
      [[], [], [], []],
    );
    equal(graph.parentOf(gone), undefined);
    equal(graph.remembered({ of: () => 1 }, gone), 1);
  });
});

describe('a change is seen', () => {
  const seen = (set: ReadonlySet<Entry>): readonly string[] => subjects(set).toSorted();

  it('by what links with it, and along its lines, but not along those beside them', () => {
    const touched = new Kept(...CASCADE).replace(
      'WI-2',
      'workItems: { id: WI-2, parent: WI-1, milestone: MS-1 }',
    );
    deepEqual(seen(touched.neighbours), ['MS-1', 'WI-1', 'WI-2']);
    deepEqual(seen(touched.lines), ['G-1', 'MS-1', 'OBJ-1', 'REQ-1', 'WI-1', 'WI-2']);
  });

  it('below and above', () => {
    const touched = new Kept(...CASCADE).replace('OBJ-1', 'objectives: { id: OBJ-1 }');
    deepEqual(seen(touched.neighbours), ['G-1', 'OBJ-1', 'P-1', 'REQ-1']);
    deepEqual(seen(touched.lines), ['G-1', 'OBJ-1', 'P-1', 'REQ-1', 'WI-1', 'WI-2', 'WI-3']);
  });

  it('along the lines of what names it by another key', () => {
    const touched = new Kept(...CASCADE).replace('WI-3', 'workItems: { id: WI-3 }');
    deepEqual(seen(touched.neighbours), ['WI-1', 'WI-3', 'WI-4']);
    deepEqual(seen(touched.lines), ['G-1', 'OBJ-1', 'OBJ-2', 'REQ-1', 'WI-1', 'WI-3', 'WI-4']);
  });

  it('where of several parents another one counts', () => {
    const kept = new Kept(
      'objectives: { id: OBJ-1 }',
      'workItems: { id: WI-1, supports: [OBJ-1] }',
      'workItems: { id: WI-2, parent: [WI-9, WI-1] }',
    );
    const { graph } = kept;
    deepEqual(subjects(graph.leaves()), ['WI-2']);
    const touched = kept.insert('WI-1', 'workItems: { id: WI-9 }');
    deepEqual(seen(touched.neighbours), ['WI-1', 'WI-2', 'WI-9']);
    deepEqual(seen(touched.lines), ['OBJ-1', 'WI-1', 'WI-2', 'WI-9']);
    deepEqual(subjects(graph.leaves()), ['WI-1', 'WI-2']);
    deepEqual(subjects(graph.workFor(entry(graph, 'OBJ-1'))), ['WI-1']);
    kept.remove('WI-9');
    deepEqual(subjects(graph.leaves()), ['WI-2']);
    deepEqual(subjects(graph.workFor(entry(graph, 'OBJ-1'))), ['WI-1', 'WI-2']);
  });

  it('where a person is named', () => {
    const touched = new Kept(...CASCADE).replace('P-1', 'people: { id: P-1, name: Ana }');
    deepEqual(seen(touched.neighbours), ['OBJ-1', 'P-1']);
  });

  it('where an id begins to look like that of a person', () => {
    const kept = new Kept('objectives: { id: OBJ-1, owner: P-9 }', 'objectives: { id: OBJ-2, owner: Q-9 }');
    deepEqual(kept.graph.broken, []);
    deepEqual(seen(kept.insert('OBJ-1', 'people: { id: P-1 }').neighbours), ['OBJ-1', 'P-1']);
    deepEqual(
      kept.graph.broken.map(({ id }) => id),
      ['P-9'],
    );
    deepEqual(seen(kept.insert('OBJ-1', 'people: { id: P-2 }').neighbours), ['P-2']);
  });

  it('by facts that were found along its lines, and by no others', () => {
    const kept = new Kept(...CASCADE);
    const asked: string[] = [];
    const fact: Fact<number> = { of: (graph, at) => asked.push(at.subject) + graph.workFor(at).length };
    const ask = (): void => kept.graph.entries.forEach((each) => kept.graph.remembered(fact, each));
    ask();
    asked.length = 0;
    kept.replace('WI-4', 'workItems: { id: WI-4, supports: [OBJ-2] }');
    ask();
    deepEqual(asked, ['G-1', 'OBJ-1', 'OBJ-2', 'REQ-1', 'WI-1', 'WI-3', 'WI-4']);
  });
});

describe('what is kept of a whole charter', () => {
  it('is the scale of effort, the same as long as it says the same', () => {
    const kept = new Kept('workItems: { id: WI-1, estimate: 1d }', 'workItems: { id: WI-2, estimate: 3d }');
    const scale = kept.graph.effort();
    kept.replace('WI-1', 'workItems: { id: WI-1, title: x, estimate: 1d }');
    equal(kept.graph.effort(), scale);
    kept.insert('WI-1', 'workItems: { id: WI-3, estimate: 5pt }');
    equal(kept.graph.effort(), scale);
    kept.insert('WI-1', 'workItems: { id: WI-4 }');
    kept.replace('WI-1', 'workItems: { id: WI-1, estimate: 2d }');
    notEqual(kept.graph.effort(), scale);
    equal(kept.graph.effort().of(workItem(kept.graph, 'WI-4')), 20);
  });

  it('is what the work of a part amounts to', () => {
    const open: WorkPart = { has: isOpen };
    const asked: string[] = [];
    const fact: Fact<string> = { of: (_, at) => (asked.push(at.subject), at.subject) };
    const kept = new Kept(
      'workItems: { id: WI-1, estimate: 1d }',
      'workItems: { id: WI-2, estimate: 3d, state: done }',
      'workItems: { id: WI-3, estimate: 2d }',
    );
    const { graph } = kept;
    const effortsOf = (part: WorkPart): readonly [readonly number[], number] => {
      const { efforts, effort } = drained(graph.working(part));
      return [efforts, effort];
    };
    deepEqual(effortsOf(open), [[8, 16], 24]);
    deepEqual(drained(graph.telling(open, fact)), ['WI-1', 'WI-3']);
    asked.length = 0;
    kept.replace('WI-2', 'workItems: { id: WI-2, estimate: 3d }');
    deepEqual(effortsOf(open), [[8, 24, 16], 48]);
    deepEqual(drained(graph.telling(open, fact)), ['WI-1', 'WI-2', 'WI-3']);
    deepEqual(asked, ['WI-2']);
    kept.remove('WI-1');
    deepEqual(effortsOf(open), [[24, 16], 40]);
    deepEqual(drained(graph.telling(open, fact)), ['WI-2', 'WI-3']);
    deepEqual(asked, ['WI-2']);
  });

  it('are the links that are none, in the same list as long as they are the same', () => {
    const kept = new Kept('workItems: { id: WI-1, supports: [OBJ-1] }', 'workItems: { id: WI-2 }');
    const { graph } = kept;
    const { broken } = graph;
    equal(broken.length, 1);
    kept.replace('WI-2', 'workItems: { id: WI-2, title: x }');
    equal(graph.broken, broken);
    kept.replace('WI-1', 'workItems: { id: WI-1, supports: [OBJ-2] }');
    deepEqual(
      graph.broken.map(({ id }) => id),
      ['OBJ-2'],
    );
    kept.insert('WI-1', 'objectives: { id: OBJ-2 }');
    deepEqual(graph.broken, []);
  });

  it('are the circles of a field', () => {
    const kept = new Kept('workItems: { id: WI-1, dependsOn: [WI-2] }', 'workItems: { id: WI-2 }');
    const none = drained(kept.graph.circling('dependsOn'));
    deepEqual(none, []);
    kept.insert('WI-1', 'workItems: { id: WI-3, dependsOn: [WI-2] }');
    equal(drained(kept.graph.circling('dependsOn')), none);
    kept.replace('WI-2', 'workItems: { id: WI-2, dependsOn: [WI-3] }');
    const circles = drained(kept.graph.circling('dependsOn'));
    deepEqual(circles, drained(findingCycles(kept.graph.links)));
    equal(circles.length, 1);
    kept.insert('WI-1', 'workItems: { id: WI-4 }');
    equal(drained(kept.graph.circling('dependsOn')), circles);
    kept.remove('WI-3');
    deepEqual(drained(kept.graph.circling('dependsOn')), []);
  });

  it('is which leaves are aligned', () => {
    const kept = new Kept(...CASCADE);
    const ledger = new AlignmentLedger(kept.graph);
    const drifting = new Set<Entry>();
    const judged: string[] = [];
    const counted = (...told: Parameters<AlignmentLedger['counting']>): Alignment =>
      drained(ledger.counting(...told));
    const drifts = (each: Entry): boolean => {
      judged.push(each.subject);
      return drifting.has(each);
    };
    equal(counted([], [], drifts).share, 1);
    judged.length = 0;
    drifting.add(entry(kept.graph, 'REQ-1'));
    equal(counted([], drifting, drifts).alignedItems, 1);
    ok(!judged.includes('WI-4') && judged.includes('WI-2'));
    judged.length = 0;
    const touched = kept.replace('WI-4', 'workItems: { id: WI-4, estimate: 2d }');
    equal(counted(touched.lines, [], drifts).alignedItems, 0);
    ok(!judged.includes('WI-2'));
    equal(counted(kept.remove('G-1').lines, [], drifts).alignedItems, 0);
  });

  it('is which leaves are aligned, also where the first goal comes or the last one goes', () => {
    const kept = new Kept('objectives: { id: OBJ-1 }', 'workItems: { id: WI-1, supports: [OBJ-1] }');
    const ledger = new AlignmentLedger(kept.graph);
    const aligned = (touched?: Touched): number =>
      drained(ledger.counting(touched?.lines ?? [], [], () => false)).alignedItems;
    equal(aligned(), 1);
    equal(aligned(kept.insert('OBJ-1', 'goals: { id: G-1 }')), 0);
    equal(aligned(kept.remove('G-1')), 1);
  });
});
