import { deepEqual, equal, ok } from 'node:assert/strict';
import type { PurposeGraph } from '../../../src/core/graph';
import { entry, graphOf, subjects, workItem } from './graphs';

function sourceOf(graph: PurposeGraph, id: string): string | undefined {
  return graph.sourceOfLinks(workItem(graph, id))?.subject;
}

function nearest(graph: PurposeGraph, id: string): readonly string[] {
  return subjects(graph.nearestObjectives(entry(graph, id)));
}

function workFor(graph: PurposeGraph, id: string): readonly string[] {
  return subjects(graph.workFor(entry(graph, id)));
}

describe('the work breakdown', () => {
  const BREAKDOWN = `workItems:
  - { id: WI-1, type: epic }
  - { id: WI-2, parent: WI-1 }
  - { id: WI-3, parent: WI-2 }
  - { id: WI-4, parent: WI-2, state: dropped }
  - { id: WI-5, parent: WI-1, state: dropped }
  - { id: WI-6, parent: WI-5, state: done }
  - { id: WI-7, parent: WI-9 }
  - { id: WI-8, state: dropped }
  - { id: WI-10 }
  - { id: WI-11, parent: WI-10, state: dropped }
`;

  it('has ancestors, children and descendants', async () => {
    const graph = await graphOf(BREAKDOWN);
    equal(graph.parentOf(workItem(graph, 'WI-3'))?.subject, 'WI-2');
    equal(graph.parentOf(workItem(graph, 'WI-1')), undefined);
    equal(graph.parentOf(workItem(graph, 'WI-7')), undefined);
    deepEqual(subjects(graph.ancestorsOf(workItem(graph, 'WI-3'))), ['WI-2', 'WI-1']);
    deepEqual(subjects(graph.childrenOf(workItem(graph, 'WI-1'))), ['WI-2', 'WI-5']);
    deepEqual(subjects(graph.descendantsOf(workItem(graph, 'WI-1'))), [
      'WI-2',
      'WI-5',
      'WI-3',
      'WI-4',
      'WI-6',
    ]);
    deepEqual(subjects(graph.descendantsOf(workItem(graph, 'WI-3'))), []);
  });

  it('has leaves: what is not dropped, and has nothing below that is not', async () => {
    const graph = await graphOf(BREAKDOWN);
    deepEqual(subjects(graph.leaves()), ['WI-3', 'WI-6', 'WI-7', 'WI-10']);
  });

  it('ends where a circle closes', async () => {
    const graph = await graphOf(`workItems:
  - { id: WI-1, parent: WI-3 }
  - { id: WI-2, parent: WI-1 }
  - { id: WI-3, parent: WI-2 }
  - { id: WI-4, parent: WI-4 }
`);
    deepEqual(subjects(graph.ancestorsOf(workItem(graph, 'WI-1'))), ['WI-3', 'WI-2']);
    deepEqual(subjects(graph.descendantsOf(workItem(graph, 'WI-1'))), ['WI-2', 'WI-3']);
    equal(graph.parentOf(workItem(graph, 'WI-4')), undefined);
    deepEqual(subjects(graph.childrenOf(workItem(graph, 'WI-4'))), []);
    deepEqual(subjects(graph.leaves()), ['WI-4']);
  });
});

describe('inheritance', () => {
  it('gives an item the links of its nearest ancestor that has any', async () => {
    const graph = await graphOf(`objectives: [{ id: OBJ-1 }, { id: OBJ-2 }]
workItems:
  - { id: WI-1, supports: [OBJ-1] }
  - { id: WI-2, parent: WI-1, supports: [OBJ-2] }
  - { id: WI-3, parent: WI-2 }
  - { id: WI-4, parent: WI-3, supports: [] }
  - { id: WI-5, parent: WI-1 }
  - { id: WI-6 }
  - { id: WI-7, parent: WI-6 }
`);
    deepEqual(
      ['WI-1', 'WI-2', 'WI-3', 'WI-4', 'WI-5', 'WI-6', 'WI-7'].map((id) => sourceOf(graph, id)),
      ['WI-1', 'WI-2', 'WI-2', 'WI-2', 'WI-1', undefined, undefined],
    );
    deepEqual(nearest(graph, 'WI-4'), ['OBJ-2']);
    deepEqual(
      graph.up(entry(graph, 'WI-5')).map(({ from, to }) => `${from.subject} ${to.subject}`),
      ['WI-1 OBJ-1'],
    );
    deepEqual(graph.up(entry(graph, 'WI-7')), []);
  });

  it('counts what an item enables, and what it says wrongly, as links of its own', async () => {
    const graph = await graphOf(`objectives: [{ id: OBJ-1 }, { id: OBJ-2 }]
requirements: [{ id: REQ-1, supports: [OBJ-2] }]
workItems:
  - { id: WI-1, supports: [OBJ-1] }
  - { id: WI-2, parent: WI-1, enables: [REQ-1] }
  - { id: WI-3, parent: WI-1, supports: [OBJ-9] }
  - { id: WI-4, parent: WI-1, supports: [OBJ 1] }
  - { id: WI-5, parent: WI-1, enables: , supports: }
`);
    deepEqual(nearest(graph, 'WI-2'), ['OBJ-2']);
    equal(sourceOf(graph, 'WI-3'), 'WI-3');
    deepEqual(nearest(graph, 'WI-3'), []);
    equal(sourceOf(graph, 'WI-4'), 'WI-4');
    equal(sourceOf(graph, 'WI-5'), 'WI-1');
  });

  it('ends at a dropped ancestor', async () => {
    const graph = await graphOf(`objectives: [{ id: OBJ-1 }]
workItems:
  - { id: WI-1, supports: [OBJ-1] }
  - { id: WI-2, parent: WI-1, state: dropped }
  - { id: WI-3, parent: WI-2 }
  - { id: WI-4, parent: WI-3 }
  - { id: WI-5, supports: [OBJ-1], state: dropped }
  - { id: WI-6, parent: WI-5 }
`);
    deepEqual(
      ['WI-2', 'WI-3', 'WI-4', 'WI-5', 'WI-6'].map((id) => sourceOf(graph, id)),
      ['WI-1', undefined, undefined, 'WI-5', undefined],
    );
    // The answer does not depend on what was asked before.
    const again = await graphOf(`objectives: [{ id: OBJ-1 }]
workItems:
  - { id: WI-4, parent: WI-3 }
  - { id: WI-3, parent: WI-2 }
  - { id: WI-2, parent: WI-1, state: dropped }
  - { id: WI-1, supports: [OBJ-1] }
`);
    deepEqual(
      ['WI-4', 'WI-2', 'WI-3', 'WI-1'].map((id) => sourceOf(again, id)),
      [undefined, 'WI-1', undefined, 'WI-1'],
    );
  });

  it('is none in a circle without links, and that of the one that has some', async () => {
    const without = await graphOf(`workItems:
  - { id: WI-1, parent: WI-2 }
  - { id: WI-2, parent: WI-1 }
  - { id: WI-3, parent: WI-1 }
`);
    deepEqual(
      ['WI-3', 'WI-1', 'WI-2'].map((id) => sourceOf(without, id)),
      [undefined, undefined, undefined],
    );
    const one = await graphOf(`objectives: [{ id: OBJ-1 }]
workItems:
  - { id: WI-1, parent: WI-2 }
  - { id: WI-2, parent: WI-1, supports: [OBJ-1] }
  - { id: WI-3, parent: WI-1 }
`);
    deepEqual(
      ['WI-1', 'WI-2', 'WI-3'].map((id) => sourceOf(one, id)),
      ['WI-2', 'WI-2', 'WI-2'],
    );
  });
});

describe('what an entry reaches', () => {
  const CASCADE = `goals: [{ id: G-1 }, { id: G-2, supports: [G-1] }]
strategies: [{ id: ST-1, supports: [G-2] }]
objectives:
  - { id: OBJ-1, supports: [ST-1] }
  - { id: OBJ-2, supports: [OBJ-1] }
  - { id: OBJ-3 }
requirements:
  - { id: REQ-1, supports: [OBJ-2] }
  - { id: REQ-2, supports: [REQ-1, OBJ-3] }
workItems:
  - { id: WI-1, supports: [REQ-2] }
  - { id: WI-2, parent: WI-1 }
  - { id: WI-3, enables: [WI-2] }
  - { id: WI-4, supports: [OBJ-1], state: dropped }
  - { id: WI-5, supports: [OBJ-3], dependsOn: [WI-1] }
`;

  it('is everything upwards, to any depth, without itself', async () => {
    const graph = await graphOf(CASCADE);
    deepEqual(subjects(graph.above(entry(graph, 'WI-3'))).toSorted(), [
      'G-1',
      'G-2',
      'OBJ-1',
      'OBJ-2',
      'OBJ-3',
      'REQ-1',
      'REQ-2',
      'ST-1',
      'WI-2',
    ]);
    deepEqual(subjects(graph.above(entry(graph, 'WI-5'))), ['OBJ-3']);
    deepEqual(subjects(graph.above(entry(graph, 'G-1'))), []);
  });

  it('are, most directly, the objectives that come first on each way', async () => {
    const graph = await graphOf(CASCADE);
    deepEqual(nearest(graph, 'WI-1'), ['OBJ-3', 'OBJ-2']);
    deepEqual(nearest(graph, 'WI-3'), ['OBJ-3', 'OBJ-2']);
    deepEqual(nearest(graph, 'OBJ-2'), ['OBJ-1']);
    deepEqual(nearest(graph, 'G-2'), []);
    deepEqual(subjects(graph.nearestObjectives(entry(graph, 'WI-1'), ({ id }) => id !== 'REQ-1')), ['OBJ-3']);
    deepEqual(subjects(graph.nearestObjectives(entry(graph, 'WI-1'), ({ id }) => id !== 'WI-1')), []);
  });

  it('has it among the work for it, dropped work left out, in the order of the document', async () => {
    const graph = await graphOf(CASCADE);
    deepEqual(workFor(graph, 'OBJ-3'), ['WI-1', 'WI-2', 'WI-3', 'WI-5']);
    deepEqual(workFor(graph, 'OBJ-1'), ['WI-1', 'WI-2', 'WI-3']);
    deepEqual(workFor(graph, 'G-1'), ['WI-1', 'WI-2', 'WI-3']);
    deepEqual(workFor(graph, 'WI-2'), ['WI-3']);
    deepEqual(workFor(graph, 'WI-3'), []);
    equal(graph.workFor(entry(graph, 'G-1')), graph.workFor(entry(graph, 'G-1')));
  });

  it('agrees from above and from below, in circles too', async () => {
    const graph = await graphOf(`goals: [{ id: G-1, supports: [G-2] }, { id: G-2, supports: [G-1] }]
objectives: [{ id: OBJ-1, supports: [OBJ-2, G-1] }, { id: OBJ-2, supports: [OBJ-1] }, { id: OBJ-3, supports: [OBJ-3] }]
requirements: [{ id: REQ-1, supports: [REQ-2] }, { id: REQ-2, supports: [REQ-1, OBJ-1] }]
workItems:
  - { id: WI-1, supports: [REQ-1] }
  - { id: WI-2, enables: [WI-3] }
  - { id: WI-3, enables: [WI-2, WI-3, REQ-2] }
  - { id: WI-4, supports: [OBJ-3] }
`);
    for (const target of graph.entries) {
      const fromBelow = graph.all('workItem').filter((item) => graph.above(item).has(target));
      deepEqual(subjects(graph.workFor(target)), subjects(fromBelow), target.subject);
    }
    deepEqual(nearest(graph, 'WI-1'), ['OBJ-1']);
    deepEqual(nearest(graph, 'WI-2'), ['OBJ-1']);
    deepEqual(nearest(graph, 'OBJ-1'), ['OBJ-2']);
    deepEqual(nearest(graph, 'OBJ-3'), []);
    deepEqual(subjects(graph.above(entry(graph, 'WI-2'))).toSorted(), [
      'G-1',
      'G-2',
      'OBJ-1',
      'OBJ-2',
      'REQ-1',
      'REQ-2',
      'WI-3',
    ]);
  });

  it('reaches the purpose through a goal', async () => {
    const graph = await graphOf(CASCADE);
    const reaches = graph.all('objective').filter((objective) => graph.reachesPurpose(objective));
    deepEqual(subjects(reaches), ['OBJ-1', 'OBJ-2']);
  });

  it('reaches the purpose by itself in a charter without goals', async () => {
    const graph = await graphOf('objectives: [{ id: OBJ-1 }]\n');
    ok(graph.all('objective').every((objective) => graph.reachesPurpose(objective)));
  });
});

describe('a long chain', () => {
  const LENGTH = 10_000;
  const SHORTER = 2000;
  const chain = (section: string, prefix: string, key: string, last = '', length = LENGTH): string =>
    `${section}:\n${Array.from(
      { length },
      (_, i) => `  - { id: ${prefix}-${i}${i < length - 1 ? `, ${key}: ${prefix}-${i + 1}` : last} }\n`,
    ).join('')}`;

  it('of parents passes links down to its end', async () => {
    const graph = await graphOf(
      `objectives: [{ id: OBJ-1 }]\n${chain('workItems', 'WI', 'parent', ', supports: [OBJ-1]')}`,
    );
    equal(sourceOf(graph, 'WI-0'), `WI-${LENGTH - 1}`);
    equal(graph.workFor(entry(graph, 'OBJ-1')).length, LENGTH);
    equal(graph.ancestorsOf(workItem(graph, 'WI-0')).length, LENGTH - 1);
    equal(graph.leaves().length, 1);
  });

  it('of parents without links is followed once, not once for each item', async () => {
    const graph = await graphOf(chain('workItems', 'WI', 'parent', '', SHORTER));
    let asked = 0;
    const parentOf = graph.parentOf.bind(graph);
    graph.parentOf = (item) => {
      asked++;
      return parentOf(item);
    };
    for (const item of graph.all('workItem')) equal(graph.sourceOfLinks(item), undefined);
    ok(asked <= 2 * SHORTER, `${asked} steps`);
  });

  it('of requirements is followed to the objective at its end', async () => {
    const graph = await graphOf(
      `objectives: [{ id: OBJ-1 }]\n${chain('requirements', 'REQ', 'supports', ', supports: OBJ-1')}workItems: [{ id: WI-1, supports: REQ-0 }]\n`,
    );
    equal(graph.above(entry(graph, 'WI-1')).size, LENGTH + 1);
    deepEqual(nearest(graph, 'WI-1'), ['OBJ-1']);
    deepEqual(workFor(graph, 'OBJ-1'), ['WI-1']);
  });

  it('of objectives reaches the purpose at once for all of them', async () => {
    const graph = await graphOf(
      `goals: [{ id: G-1 }]\n${chain('objectives', 'OBJ', 'supports', ', supports: G-1', SHORTER)}`,
    );
    ok(graph.all('objective').every((objective) => graph.reachesPurpose(objective)));
  });
});
