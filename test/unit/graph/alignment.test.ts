import { deepEqual, equal } from 'node:assert/strict';
import { alignmentOf, type Alignment, type PurposeGraph } from '../../../src/core/graph';
import type { Entry } from '../../../src/core/model';
import { entry, graphOf, workItem } from './graphs';

const nothingDrifts = (): boolean => false;

function driftsAmong(...ids: readonly string[]): (each: Entry) => boolean {
  return ({ id }) => id !== undefined && ids.includes(id);
}

/** The ids of the leaves that are aligned. */
function alignedIn(graph: PurposeGraph, drifts: (each: Entry) => boolean): readonly (string | undefined)[] {
  const aligned = graph.leaves().filter((leaf) => alignmentOf(graph, drifts, [leaf]).share === 1);
  return aligned.map(({ id }) => id);
}

async function alignment(
  sections: string,
  drifts: (each: Entry) => boolean = nothingDrifts,
): Promise<Alignment> {
  return alignmentOf(await graphOf(sections), drifts);
}

async function share(sections: string, drifts?: (each: Entry) => boolean): Promise<number | null> {
  return (await alignment(sections, drifts)).share;
}

const OBJECTIVES = `goals: [{ id: G-1 }]
objectives:
  - { id: ACTIVE, supports: [G-1] }
  - { id: SAID, supports: [G-1], status: active }
  - { id: PROPOSED, supports: [G-1], status: proposed }
  - { id: ACHIEVED, supports: [G-1], status: achieved }
  - { id: RETIRED, supports: [G-1], status: retired }
  - { id: LOOSE }
`;

describe('alignment', () => {
  it('is the share of the effort that reaches the purpose', async () => {
    // Leaves: WI-2 1d = 8 h, WI-3 2d = 16 h, WI-4 without estimate = median of 8, 16 and 40 (the epic's week) = 16 h.
    // WI-1 is no leaf. Aligned are WI-2 and WI-3 by inheritance: 24 of 40 h.
    deepEqual(
      await alignment(`${OBJECTIVES}workItems:
  - { id: WI-1, supports: [ACTIVE], estimate: 1w }
  - { id: WI-2, parent: WI-1, estimate: 1d }
  - { id: WI-3, parent: WI-1, estimate: 2d }
  - { id: WI-4 }
`),
      { share: 0.6, aligned: 24, total: 40, unit: 'hours', alignedItems: 2, items: 3 },
    );
  });

  it('counts items where nothing is estimated', async () => {
    deepEqual(
      await alignment(`${OBJECTIVES}workItems:
  - { id: WI-1, supports: [ACTIVE] }
  - { id: WI-2, supports: [LOOSE] }
  - { id: WI-3 }
`),
      { share: 1 / 3, aligned: 1, total: 3, unit: 'items', alignedItems: 1, items: 3 },
    );
  });

  it('counts in the unit of most estimates, and the others as the median', async () => {
    // Points: 2, 6, and 4 (their median) for the item estimated in days. Aligned: 2 + 4 of 12.
    deepEqual(
      await alignment(`${OBJECTIVES}workItems:
  - { id: WI-1, supports: [ACTIVE], estimate: 2pt }
  - { id: WI-2, estimate: 6pt }
  - { id: WI-3, supports: [SAID], estimate: 30d }
`),
      { share: 0.5, aligned: 6, total: 12, unit: 'points', alignedItems: 2, items: 3 },
    );
  });

  it('leaves dropped work out, and work of which all parts are dropped in', async () => {
    equal(
      await share(`${OBJECTIVES}workItems:
  - { id: WI-1, supports: [ACTIVE] }
  - { id: WI-2, state: dropped }
  - { id: WI-3 }
  - { id: WI-4, parent: WI-3, supports: [ACTIVE], state: dropped }
`),
      1 / 2,
    );
  });

  it('has no figure where there is no leaf', async () => {
    const none = { share: null, aligned: 0, total: 0, unit: 'items', alignedItems: 0, items: 0 };
    deepEqual(await alignment(OBJECTIVES), none);
    deepEqual(
      await alignment(`${OBJECTIVES}workItems: [{ id: WI-1, supports: [ACTIVE], state: dropped }]\n`),
      none,
    );
  });

  it('counts items where their effort adds up to nothing', async () => {
    deepEqual(
      await alignment(`${OBJECTIVES}workItems:
  - { id: WI-1, supports: [ACTIVE], estimate: 0h }
  - { id: WI-2, estimate: 0h }
`),
      { share: 0.5, aligned: 0, total: 0, unit: 'hours', alignedItems: 1, items: 2 },
    );
  });

  const states: readonly (readonly [state: string, aligned: readonly string[]])[] = [
    ['new', ['ACTIVE', 'SAID']],
    ['active', ['ACTIVE', 'SAID']],
    ['blocked', ['ACTIVE', 'SAID']],
    ['resolved', ['ACTIVE', 'SAID']],
    ['done', ['ACTIVE', 'SAID', 'ACHIEVED']],
  ];
  for (const [state, expected] of states) {
    it(`counts ${state} work for objectives of some statuses only`, async () => {
      const graph = await graphOf(
        `${OBJECTIVES}workItems:\n${['ACTIVE', 'SAID', 'PROPOSED', 'ACHIEVED', 'RETIRED', 'LOOSE']
          .map((id) => `  - { id: WI-${id}, supports: [${id}], state: ${state} }\n`)
          .join('')}`,
      );
      deepEqual(
        alignedIn(graph, nothingDrifts),
        expected.map((id) => `WI-${id}`),
      );
    });
  }

  it('asks for a goal only where the charter has any', async () => {
    const work = 'workItems: [{ id: WI-1, supports: [OBJ-1] }]\n';
    equal(await share(`objectives: [{ id: OBJ-1 }]\n${work}`), 1);
    equal(await share(`goals: [{ id: G-1 }]\nobjectives: [{ id: OBJ-1 }]\n${work}`), 0);
    equal(
      await share(
        `goals: [{ id: G-1 }]\nstrategies: [{ id: ST-1, supports: [G-1] }]\nobjectives: [{ id: OBJ-0, supports: [ST-1] }, { id: OBJ-1, supports: [OBJ-0] }]\n${work}`,
      ),
      1,
    );
  });

  it('follows requirements, parents and what work enables', async () => {
    equal(
      await share(`${OBJECTIVES}requirements:
  - { id: REQ-1, supports: [ACTIVE] }
  - { id: REQ-2, supports: [REQ-1] }
  - { id: REQ-3, supports: [G-1] }
workItems:
  - { id: WI-1, supports: [REQ-2] }
  - { id: WI-2, enables: [WI-1] }
  - { id: WI-3, enables: [REQ-1], parent: WI-4 }
  - { id: WI-4, supports: [REQ-3] }
  - { id: WI-5, supports: [REQ-3] }
`),
      3 / 4,
    );
  });

  it('takes one objective that counts among several', async () => {
    equal(await share(`${OBJECTIVES}workItems: [{ id: WI-1, supports: [RETIRED, LOOSE, ACTIVE] }]\n`), 1);
  });

  describe('is lost where a warning says that work drifts', () => {
    const WORK = `${OBJECTIVES}requirements: [{ id: REQ-1, supports: [ACTIVE] }]
workItems:
  - { id: EPIC, supports: [REQ-1] }
  - { id: OPEN, parent: EPIC }
  - { id: DONE, parent: EPIC, state: done }
  - { id: HELPER, enables: [OPEN] }
`;
    const cases: readonly (readonly [drifting: string, aligned: readonly string[]])[] = [
      ['', ['OPEN', 'DONE', 'HELPER']],
      ['OPEN', ['DONE']],
      ['DONE', ['OPEN', 'HELPER']],
      ['HELPER', ['OPEN', 'DONE']],
      ['EPIC', ['DONE', 'HELPER']],
      ['REQ-1', ['DONE']],
      ['G-1', ['OPEN', 'DONE', 'HELPER']],
    ];
    for (const [drifting, expected] of cases) {
      it(`on ${drifting || 'nothing'}`, async () => {
        const graph = await graphOf(WORK);
        deepEqual(alignedIn(graph, driftsAmong(drifting)), expected);
      });
    }
  });

  it('can be that of some leaves', async () => {
    const graph = await graphOf(`${OBJECTIVES}workItems:
  - { id: WI-1, supports: [ACTIVE], estimate: 1d }
  - { id: WI-2, supports: [LOOSE], estimate: 3d }
  - { id: WI-3, estimate: 8d }
`);
    const leaves = [workItem(graph, 'WI-1'), workItem(graph, 'WI-2')];
    deepEqual(alignmentOf(graph, nothingDrifts, leaves), {
      share: 0.25,
      aligned: 8,
      total: 32,
      unit: 'hours',
      alignedItems: 1,
      items: 2,
    });
    equal(entry(graph, 'G-1').kind, 'goal');
  });
});
