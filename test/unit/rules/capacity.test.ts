import { deepEqual, ok } from 'node:assert/strict';
import { PurposeGraph } from '../../../src/core/graph';
import { dueLoadsOf } from '../../../src/core/rules/facts/capacity';
import { bundleOf, oneCharter, TODAY, type Files } from '../../support/workspace';

const HEADER = 'charter: 1\nkind: project\nproject: { name: Ski hotels, phase: implement }\n';

/** Day, hours needed, working days, hours left, and what is due on that very day. */
type Told = readonly [
  due: string,
  needed: number,
  days: number,
  left: number,
  ...items: readonly (string | undefined)[],
];

async function loadsIn(files: Files, person: string): Promise<readonly Told[]> {
  const graph = new PurposeGraph(await bundleOf(files, 'project-charter.yaml'));
  const found = graph.find(person);
  ok(found?.kind === 'person');
  return dueLoadsOf(graph, found, TODAY).map(({ due, needed, days, left, tasks }): Told => [
    due,
    needed,
    days,
    left,
    ...tasks.map(({ item }) => item.id),
  ]);
}

function loads(sections: string, person = 'P-1'): Promise<readonly Told[]> {
  return loadsIn(oneCharter(HEADER + sections), person);
}

describe('the load of a person', () => {
  it('adds up day by day what is due by then, overdue work included', async () => {
    deepEqual(
      await loads(`people: [{ id: P-1, name: Ines, capacity: 4d }]
workItems:
  - { id: WI-1, title: Lifts, assignee: P-1, estimate: 2d, due: 2026-12-04 }
  - { id: WI-2, title: Gates, assignee: P-1, estimate: 3d, spent: 4h, due: 2026-11-27 }
  - { id: WI-3, title: Lamps, assignee: P-1, estimate: 1d, due: 2026-11-13, state: active }
  - { id: WI-4, title: Ropes, assignee: P-1, estimate: 1d, spent: 2d, due: 2026-12-04 }
  - { id: WI-5, title: Snow, assignee: P-2, estimate: 1d, due: 2026-12-04 }`),
      [
        ['2026-11-13', 8, 0, 0, 'WI-3'],
        ['2026-11-27', 28, 5, 32, 'WI-2'],
        ['2026-12-04', 44, 10, 64, 'WI-1', 'WI-4'],
      ],
    );
  });

  it('counts what is assigned by name, where one person or role is called so', async () => {
    const sections = `people:
  - { id: P-1, name: Ines Duarte, capacity: 4d, roles: [ROLE-1] }
  - { id: P-2, name: Eva Holm, capacity: 4d }
  - { id: P-3, name: Eva Holm, capacity: 4d }
roles: [{ id: ROLE-1, title: Architect }]
workItems:
  - { id: WI-1, title: Lifts, assignee: ines duarte, estimate: 1d, due: 2026-12-04 }
  - { id: WI-2, title: Gates, assignee: Architect, estimate: 1d, due: 2026-12-04 }
  - { id: WI-3, title: Ropes, assignee: Ines, estimate: 1d, due: 2026-12-04 }
  - { id: WI-4, title: Lamps, assignee: Eva Holm, estimate: 1d, due: 2026-12-04 }`;
    deepEqual(await loads(sections), [['2026-12-04', 16, 10, 64, 'WI-1', 'WI-2']]);
    deepEqual(await loads(sections, 'P-2'), []);
  });

  it('counts hours, days and weeks as the calendar of the charter does', async () => {
    deepEqual(
      await loads(`settings: { calendar: { hoursPerDay: 6, daysPerWeek: 3 } }
people: [{ id: P-1, name: Ines, capacity: 1w }]
workItems: [{ id: WI-1, title: Lifts, assignee: P-1, estimate: 2w 1d, due: 2026-12-01 }]`),
      [['2026-12-01', 42, 5, 30, 'WI-1']],
    );
  });

  it('has the work of roles that nobody else has, and is not told of what several share', async () => {
    const sections = `people:
  - { id: P-1, name: Ines, roles: [R-1, R-2], capacity: 5d }
  - { id: P-2, name: Noor, roles: [R-2], capacity: 5d }
roles: [{ id: R-1, title: Tester }, { id: R-2, title: Writer }]
workItems:
  - { id: WI-1, title: Lifts, assignee: R-1, estimate: 1d, due: 2026-11-24 }
  - { id: WI-2, title: Gates, assignee: R-2, estimate: 1d, due: 2026-11-24 }`;
    deepEqual(await loads(sections), [['2026-11-24', 8, 2, 16, 'WI-1']]);
    deepEqual(await loads(sections, 'P-2'), []);
    const asking = (status: string): string =>
      `${sections}\nresourceRequests: [{ id: RR-1, role: R-1, status: ${status} }]`;
    deepEqual(await loads(asking('open')), []);
    deepEqual(await loads(asking('refused')), [['2026-11-24', 8, 2, 16, 'WI-1']]);
  });

  it('takes the day of the milestone where the work has none', async () => {
    deepEqual(
      await loads(`people: [{ id: P-1, name: Ines, capacity: 5d }]
milestones: [{ id: MS-1, title: Winter, due: 2026-11-24 }]
workItems:
  - { id: WI-1, title: Lifts, assignee: P-1, estimate: 1d, milestone: MS-1 }
  - { id: WI-2, title: Gates, assignee: P-1, estimate: 1d, milestone: MS-1, due: 2026-11-23 }`),
      [
        ['2026-11-23', 8, 1, 8, 'WI-2'],
        ['2026-11-24', 16, 2, 16, 'WI-1'],
      ],
    );
  });

  it('is not known where the capacity is not', async () => {
    const work = 'workItems: [{ id: WI-1, title: Lifts, assignee: P-1, estimate: 1d, due: 2026-11-24 }]';
    deepEqual(await loads(`people: [{ id: P-1, name: Ines }]\n${work}`), []);
    deepEqual(await loads(`people: [{ id: P-1, name: Ines, capacity: much }]\n${work}`), []);
  });

  it('is told of people of the practice, by the work of this project', async () => {
    const files = {
      'project-charter.yaml': `charter: 1
kind: project
project: { name: Ski hotels, practice: practice/practice-charter.yaml }
workItems:
  - { id: WI-1, title: Lifts, assignee: PP-1, estimate: 1d, due: 2026-11-24 }
  - { id: WI-2, title: Gates, assignee: PR-1, estimate: 1d, due: 2026-11-24 }`,
      'practice/practice-charter.yaml': `charter: 1
kind: practice
practice: { name: Travel }
people: [{ id: PP-1, name: Ines, roles: [PR-1], capacity: 5d }]
roles: [{ id: PR-1, title: Tester }]
workItems: [{ id: WI-9, title: Fair, assignee: PP-1, estimate: 5d, due: 2026-11-24 }]`,
    };
    deepEqual(await loadsIn(files, 'PP-1'), [['2026-11-24', 16, 2, 16, 'WI-1', 'WI-2']]);
  });
});
