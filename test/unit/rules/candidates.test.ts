import { deepEqual, equal } from 'node:assert/strict';
import { PurposeGraph, type WorkItem } from '../../../src/core/graph';
import type { Entry } from '../../../src/core/model';
import {
  rankedCandidates,
  rankedEnabled,
  rankedTargets,
  rankedWork,
} from '../../../src/core/rules/mending/candidates';
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
    deepEqual(await targetsOf(PURPOSE + others, 'REQ-5'), ['OBJ-1', 'G-1', 'OBJ-2']);
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

describe('what speaks for a candidate', () => {
  const DESK = `objectives:
  - { id: OBJ-1, title: Fewer repeat calls }
  - { id: OBJ-2, title: Quotes leave the house on the same day }
workItems:
  - { id: WI-1, title: Show the service history of the caller, supports: [OBJ-1] }
  - { id: WI-2, title: Price lists from the ERP, supports: [OBJ-2] }
  - { id: WI-3, title: Callers find their own history on the web }
  - { id: WI-4, title: Yak }
`;

  it('is told in the words of the author, with what is most alike', async () => {
    const graph = await graphWith(DESK);
    const [first, second] = rankedCandidates(graph, entry(graph, 'WI-3'));
    equal(first?.entry.subject, 'OBJ-1');
    deepEqual(new Set(first.words), new Set(['Callers', 'history']));
    equal(first.alike?.subject, 'WI-1');
    equal(first.score > 0.1 && first.score < 1, true);
    deepEqual(second, { entry: entry(graph, 'OBJ-2'), score: 0, words: [], alike: undefined, neighbours: 0 });
  });

  it('is nothing where no word is shared', async () => {
    const graph = await graphWith(DESK);
    deepEqual(
      rankedCandidates(graph, entry(graph, 'WI-4')).map(({ score, words }) => [score, words]),
      [
        [0, []],
        [0, []],
      ],
    );
  });

  it('follows the links and texts of the charter as they are now', async () => {
    const elsewhere = await graphWith(DESK.replace('caller, supports: [OBJ-1]', 'caller, supports: [OBJ-2]'));
    equal(rankedCandidates(elsewhere, entry(elsewhere, 'WI-3'))[0]?.entry.subject, 'OBJ-2');
  });

  it('is what the parts of compounds say, in the language of the charter', async () => {
    const graph = await graphWith(`objectives:
  - { id: OBJ-1, title: Die Vertreter besuchen die richtigen Kunden }
  - { id: OBJ-2, title: Ein Antrag wird in fünf Tagen entschieden }
workItems: [{ id: WI-1, title: Garantieanträge mit dem Handy }]`);
    const [first] = rankedCandidates(graph, entry(graph, 'WI-1'));
    equal(first?.entry.subject, 'OBJ-2');
    deepEqual(first.words, ['Garantieanträge']);
  });

  it('is the words as they are in a language that is not judged', async () => {
    const graph = await graphWith(`objectives:
  - { id: OBJ-1, title: Sprzedawcy odwiedzają właściwych klientów }
  - { id: OBJ-2, title: Każde zgłoszenie jest zamknięte w ciągu dnia }
workItems: [{ id: WI-1, title: ZGLOSZENIE z telefonu }, { id: WI-2, title: Zgłoszenie z telefonu }]`);
    const [first] = rankedCandidates(graph, entry(graph, 'WI-2'));
    equal(first?.entry.subject, 'OBJ-2');
    deepEqual(first.words, ['Zgłoszenie']);
  });

  it('counts a link twice that somebody has kept against the doubts of its text', async () => {
    const work = `objectives: [{ id: OBJ-1, title: Alpha }, { id: OBJ-2, title: Beta }]
workItems:
  - { id: WI-1, title: Print the labels of the parcels, supports: [OBJ-1] }
  - { id: WI-2, title: Print the labels of the parcels, supports: [OBJ-2] }
  - { id: WI-3, title: Print the labels again }
`;
    const waivers =
      'waivers: [{ rule: drift/closer-objective, about: WI-2, reason: Labels are for the returns }]\n';
    deepEqual(await targetsOf(work, 'WI-3', 1), ['OBJ-1']);
    deepEqual(await targetsOf(work + waivers, 'WI-3', 1), ['OBJ-2']);
    deepEqual(
      await targetsOf(work + waivers.replace('Labels are for the returns', '""'), 'WI-3', 1),
      ['OBJ-1'],
      'a waiver without a reason says nothing',
    );
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
    const found = rankedWork(graph, entry(graph, 'OBJ-2'), graph.all('workItem'));
    deepEqual(idsOf(found), ['WI-3', 'WI-2']);
    deepEqual(idsOf(rankedWork(graph, entry(graph, 'OBJ-2'), graph.all('workItem'), 1)), ['WI-3']);
  });
});
