import { deepEqual, equal } from 'node:assert/strict';
import { PurposeGraph, type WorkItem } from '../../../src/core/graph';
import type { Entry } from '../../../src/core/model';
import { rankedEnabled, rankedTargets, rankedWork } from '../../../src/core/rules/mending/candidates';
import { bundleOf, oneCharter, type Files } from '../../support/workspace';

const HEADER = 'charter: 1\nkind: project\nproject: { name: Ski hotels }\n';

const PURPOSE = `goals:
  - { id: G-1, title: Guests come back }
objectives:
  - { id: OBJ-1, title: Answer a booking question in 2 hours, supports: [G-1] }
  - { id: OBJ-2, title: Sell more season passes, measures: [{ title: Passes sold to families }] }
  - { id: OBJ-3, title: Booking by fax, status: retired }
  - { id: OBJ-4, title: Booking by radio, status: proposed }
requirements:
  - { id: REQ-1, title: A question reaches the hotel of the booking, supports: [OBJ-1] }
  - { id: REQ-2, title: Booking questions are proposed, supports: [OBJ-1], status: proposed }
  - { id: REQ-3, title: Booking questions are out of scope, supports: [OBJ-1], scope: out }
  - { id: REQ-4, title: Booking questions by fax, supports: [OBJ-3] }
  - { id: REQ-5, title: Booking questions for nobody }
  - { id: REQ-6, title: Passes are printed at the lift, supports: [OBJ-2] }
`;

async function graphOf(files: Files): Promise<PurposeGraph> {
  return new PurposeGraph(await bundleOf(files, 'project-charter.yaml'));
}

async function graphWith(sections: string): Promise<PurposeGraph> {
  return graphOf(oneCharter(HEADER + sections));
}

function entry(graph: PurposeGraph, id: string): Entry {
  const found = graph.find(id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

function item(graph: PurposeGraph, id: string): WorkItem {
  const found = entry(graph, id);
  if (found.kind !== 'workItem') throw new Error(`${id} is ${found.noun}`);
  return found;
}

function idsOf(entries: readonly Entry[]): readonly string[] {
  return entries.map(({ subject }) => subject);
}

async function targetsOf(sections: string, id: string, limit?: number): Promise<readonly string[]> {
  const graph = await graphWith(sections);
  return idsOf(rankedTargets(graph, entry(graph, id), limit));
}

describe('what an entry could support', () => {
  it('puts what shares words first, and leaves out what leads to nothing that counts', async () => {
    const work = 'workItems: [{ id: WI-1, title: Questions about a booking find their hotel }]';
    deepEqual(await targetsOf(PURPOSE + work, 'WI-1'), ['REQ-1', 'OBJ-1', 'OBJ-2', 'REQ-6']);
  });

  it('counts a rare word for more than a common one', async () => {
    const work = 'workItems: [{ id: WI-1, title: Hotel }, { id: WI-2, title: Families with passes }]';
    deepEqual(await targetsOf(PURPOSE + work, 'WI-1', 1), ['REQ-1']);
    deepEqual(await targetsOf(PURPOSE + work, 'WI-2', 2), ['OBJ-2', 'REQ-6']);
  });

  it('reads the description too', async () => {
    const work = 'workItems: [{ id: WI-1, title: Machine, description: It prints what the lift reads. }]';
    deepEqual(await targetsOf(PURPOSE + work, 'WI-1', 1), ['REQ-6']);
  });

  it('follows the neighbours where no word is shared, then the order of the charter', async () => {
    const work = `milestones: [{ id: MS-1, title: Winter }]
workItems:
  - { id: WI-1, title: Zebra }
  - { id: WI-2, title: Yak, tags: [lift] }
  - { id: WI-3, title: Xerus, tags: [lift], supports: [REQ-6] }
  - { id: WI-4, title: Wolf, milestone: MS-1 }
  - { id: WI-5, title: Vole, milestone: MS-1, supports: [OBJ-2] }
  - { id: WI-6, title: Herd }
  - { id: WI-7, title: Urchin, parent: WI-6 }
  - { id: WI-8, title: Tern, parent: WI-6, supports: [REQ-1] }`;
    deepEqual(await targetsOf(PURPOSE + work, 'WI-1'), ['OBJ-1', 'OBJ-2', 'REQ-1', 'REQ-6']);
    equal((await targetsOf(PURPOSE + work, 'WI-2'))[0], 'REQ-6');
    equal((await targetsOf(PURPOSE + work, 'WI-4'))[0], 'OBJ-2');
    equal((await targetsOf(PURPOSE + work, 'WI-7'))[0], 'REQ-1');
  });

  it('offers at most as many as asked for, five by default', async () => {
    const objectives = [1, 2, 3, 4, 5, 6, 7].map((n) => `{ id: OBJ-${n}, title: Objective ${n} }`).join(', ');
    const sections = `objectives: [${objectives}]\nworkItems: [{ id: WI-1, title: Zebra }]`;
    equal((await targetsOf(sections, 'WI-1')).length, 5);
    equal((await targetsOf(sections, 'WI-1', 2)).length, 2);
  });

  it('leaves out what is linked already, what has no id, and ids that are taken twice', async () => {
    const sections = `objectives:
  - { id: OBJ-1, title: One }
  - { id: OBJ-2, title: Two }
  - { id: OBJ-2, title: Two again }
  - { title: Three }
  - { id: OBJ-4, title: Four }
workItems: [{ id: WI-1, title: Zebra, supports: [OBJ-1] }]`;
    deepEqual(await targetsOf(sections, 'WI-1'), ['OBJ-4']);
  });

  it('is of the kinds that each entry may support', async () => {
    const others = `strategies: [{ id: ST-1, title: Speak every language }]
commitments: [{ id: CM-1, title: Passes at every lift }]
milestones: [{ id: MS-1, title: Winter }]`;
    deepEqual(await targetsOf(PURPOSE + others, 'REQ-5'), ['OBJ-1', 'OBJ-2', 'G-1']);
    deepEqual(await targetsOf(PURPOSE + others, 'CM-1'), ['REQ-6', 'OBJ-2', 'REQ-1', 'OBJ-1', 'G-1']);
    deepEqual(await targetsOf(PURPOSE + others, 'ST-1'), ['G-1']);
    deepEqual(await targetsOf(PURPOSE + others, 'OBJ-2'), ['G-1', 'ST-1']);
    deepEqual(await targetsOf(PURPOSE + others, 'G-1'), []);
    deepEqual(await targetsOf(PURPOSE + others, 'MS-1'), []);
  });

  it('reaches into the practice, where an id of the project does not hide it', async () => {
    const graph = await graphOf({
      'project-charter.yaml': `charter: 1
kind: project
project: { name: Ski hotels, practice: practice/practice-charter.yaml }
goals: [{ id: G-1, title: Guests come back }]
objectives: [{ id: OBJ-1, title: Sell passes }]`,
      'practice/practice-charter.yaml': `charter: 1
kind: practice
practice: { name: Travel }
goals: [{ id: PG-1, title: Hotels trust us }, { id: G-1, title: Hidden }]
objectives: [{ id: PO-1, title: Two references a year }, { id: PO-2, title: Old, status: retired }]`,
    });
    deepEqual(idsOf(rankedTargets(graph, entry(graph, 'G-1'))), ['PG-1', 'PO-1']);
    deepEqual(idsOf(rankedTargets(graph, entry(graph, 'OBJ-1'))), ['G-1', 'PG-1', 'PO-1']);
  });
});

describe('what a technical item could make possible', () => {
  const WORK = `workItems:
  - { id: WI-1, title: Answer questions from the car, supports: [REQ-1] }
  - { id: WI-2, title: Print passes, supports: [REQ-6], dependsOn: [WI-9] }
  - { id: WI-3, title: Gateway for answers, supports: [OBJ-1] }
  - { id: WI-4, title: Gateway that is finished, supports: [OBJ-1], state: done }
  - { id: WI-5, title: Gateway for gateways, nature: technical, supports: [OBJ-1] }
  - { id: WI-6, title: Gateway for nothing }
  - { id: WI-7, title: Gateway on top, enables: [WI-9] }
  - { id: WI-9, title: Set up the gateway, nature: technical, supports: [REQ-1] }`;

  it('puts what waits for it first, then what shares words, then what serves the same', async () => {
    const graph = await graphWith(PURPOSE + WORK);
    deepEqual(idsOf(rankedEnabled(graph, item(graph, 'WI-9'))), ['WI-2', 'WI-3', 'WI-1', 'REQ-6']);
  });
});

describe('work that could serve an entry', () => {
  it('is offered only where it shares words', async () => {
    const graph = await graphWith(`${PURPOSE}workItems:
  - { id: WI-1, title: Zebra }
  - { id: WI-2, title: Passes }
  - { id: WI-3, title: Season passes for families }`);
    const found = rankedWork(entry(graph, 'OBJ-2'), graph.all('workItem'));
    deepEqual(idsOf(found), ['WI-3', 'WI-2']);
    deepEqual(idsOf(rankedWork(entry(graph, 'OBJ-2'), graph.all('workItem'), 1)), ['WI-3']);
  });
});
