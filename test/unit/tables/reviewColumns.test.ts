import { deepEqual, equal } from 'node:assert/strict';
import { entryPrint } from '../../../src/core/reviews';
import { bundleOf, oneCharter, type Files } from '../../support/workspace';
import { pick, rowsOf, tablesOf } from './desk';

const CHARTER = `charter: 1
kind: project
goals: [{ id: G-1, title: Calm nights }]
objectives:
  - { id: OBJ-1, title: Answer in five minutes, supports: [G-1] }
  - { id: OBJ-2, title: Fewer calls }
requirements:
  - { id: REQ-1, title: Calls are routed, supports: [REQ-2, OBJ-2] }
  - { id: REQ-2, title: Calls are known, supports: [OBJ-1] }
workItems:
  - { id: WI-1, title: Routing, type: epic, supports: [REQ-1] }
  - { id: WI-2, title: Route by skill, parent: WI-1, dependsOn: [WI-3] }
  - { id: WI-3, title: Switchboard, supports: [OBJ-9], enables: [WI-2] }
  - { id: WI-4, title: Old line, state: done, supports: [OBJ-1] }
  - { id: WI-5, title: Nothing }
`;

const STALE = '0badc0de';

/** A charter with a review of each of these links: `WI-1 OBJ-1`, of what its ends say, or of what one of them said. */
async function reviewed(...links: readonly string[]): Promise<Files> {
  const bundle = await bundleOf(oneCharter(CHARTER));
  const print = (id: string): string => {
    const entry = bundle.root.entries.find((each) => each.id === id);
    if (entry === undefined) throw new Error(`Nothing is called ${id}`);
    return entryPrint(entry);
  };
  const lines = links.map((link) => {
    const [from = '', to = '', changed = '', on = '2026-10-02'] = link.split(' ');
    const [fromPrint, toPrint] = [
      changed.includes('from') ? STALE : print(from),
      changed.includes('to') ? STALE : print(to),
    ];
    return `- {from: ${from}, fromPrint: "${fromPrint}", to: ${to}, toPrint: "${toPrint}", by: P-ana, date: ${on}}\n`;
  });
  return { ...oneCharter(CHARTER), 'project-charter.reviews.yaml': lines.join('') };
}

describe('the reviews of links in the tables', () => {
  it('stand with each link, with who reviewed it and when', async () => {
    const files = await reviewed('WI-1 REQ-1', 'REQ-2 OBJ-1 to', 'WI-3 WI-2 from+to soon', 'WI-4 OBJ-1 to');
    const rows = rowsOf(await tablesOf(files), 'links');
    deepEqual(
      rows.map((row) => pick(row, 'from_id', 'to_id', 'review', 'changed', 'reviewed_by', 'reviewed_on')),
      [
        ['OBJ-1', 'G-1', 'unreviewed', [], null, null],
        ['REQ-1', 'REQ-2', 'unreviewed', [], null, null],
        ['REQ-1', 'OBJ-2', 'unreviewed', [], null, null],
        ['REQ-2', 'OBJ-1', 'suspect', ['to'], 'P-ana', '2026-10-02'],
        ['WI-1', 'REQ-1', 'reviewed', [], 'P-ana', '2026-10-02'],
        ['WI-2', 'WI-1', null, [], null, null],
        ['WI-2', 'WI-3', null, [], null, null],
        ['WI-3', 'WI-2', 'suspect', ['from', 'to'], 'P-ana', null],
        ['WI-4', 'OBJ-1', null, [], null, null],
        ['WI-3', 'OBJ-9', null, [], null, null],
      ],
    );
  });

  it('are counted for the charter', async () => {
    const files = await reviewed('WI-1 REQ-1', 'REQ-2 OBJ-1 to', 'WI-3 WI-2 from');
    const [row] = rowsOf(await tablesOf(files), 'charters');
    deepEqual(pick(row, 'suspect_links', 'unreviewed_links', 'reviewed_links'), [2, 3, 1]);
  });

  it('stand in the matrix by the worst link of each way', async () => {
    const files = await reviewed('WI-1 REQ-1', 'REQ-1 REQ-2', 'REQ-2 OBJ-1 to', 'WI-3 WI-2');
    const rows = rowsOf(await tablesOf(files), 'matrix');
    deepEqual(
      rows.map((row) => pick(row, 'work_item_id', 'objective_id', 'review', 'suspect_links')),
      [
        ['WI-1', 'OBJ-2', 'unreviewed', []],
        ['WI-1', 'OBJ-1', 'suspect', ['REQ-2 supports OBJ-1']],
        ['WI-2', 'OBJ-2', 'unreviewed', []],
        ['WI-2', 'OBJ-1', 'suspect', ['REQ-2 supports OBJ-1']],
        ['WI-3', 'OBJ-2', 'unreviewed', []],
        ['WI-3', 'OBJ-1', 'suspect', ['REQ-2 supports OBJ-1']],
        ['WI-4', 'OBJ-1', null, []],
        ['WI-5', null, null, []],
      ],
    );
  });

  it('stand also with what no work reaches', async () => {
    const bare = {
      ...(await reviewed('REQ-2 OBJ-1 from')),
      'project-charter.yaml': CHARTER.replace(/ {2}- \{ id: WI-[123].*\n/gu, ''),
    };
    const rows = rowsOf(await tablesOf(bare), 'matrix');
    const gaps = rows.filter((row) => row['link'] === 'no work');
    deepEqual(
      gaps.map((row) => pick(row, 'requirement_id', 'objective_id', 'review')),
      [
        ['REQ-1', 'OBJ-2', 'unreviewed'],
        ['REQ-1', 'OBJ-1', 'suspect'],
        ['REQ-2', 'OBJ-1', 'suspect'],
      ],
    );
  });

  it('are followed once where links lead in a circle', async () => {
    const round = oneCharter(`charter: 1
kind: project
objectives: [{ id: OBJ-1, title: One }]
requirements:
  - { id: REQ-1, title: Round, supports: [REQ-2] }
  - { id: REQ-2, title: And round, supports: [REQ-1, OBJ-1] }
workItems: [{ id: WI-1, title: Turn, supports: [REQ-1] }]
`);
    const [row] = rowsOf(await tablesOf(round), 'matrix');
    equal(row?.['review'], 'unreviewed');
  });
});
