import { deepEqual, equal } from 'node:assert/strict';
import { drained } from '../../../src/core/model';
import { matrixOf, type MatrixRow } from '../../../src/core/tables';
import { oneCharter } from '../../support/workspace';
import { chartersOf, DESK, pick, rowsOf, tablesOf } from './desk';

describe('the traceability matrix', () => {
  it('has a row for each way from work to an objective, and for what no work reaches', async () => {
    const rows = rowsOf(await tablesOf(DESK), 'matrix');
    deepEqual(
      rows.map((row) => pick(row, 'work_item_id', 'requirement_id', 'objective_id', 'link', 'via', 'effort')),
      [
        ['WI-1', 'REQ-1', 'OBJ-1', 'own', null, null],
        ['WI-2', 'REQ-1', 'OBJ-1', 'inherited', 'WI-1', 21],
        ['WI-3', 'REQ-1', 'OBJ-1', 'own', null, 3.5],
        ['WI-3', null, 'OBJ-3', 'own', null, 3.5],
        ['WI-4', null, null, 'none', null, 7],
        ['WI-6', null, 'OBJ-1', 'enables', 'WI-2', 14],
        ['WI-7', null, 'OBJ-2', 'own', null, 10.5],
        [null, null, null, 'none', null, 10.5],
        [null, 'REQ-2', 'OBJ-2', 'no work', null, null],
      ],
    );
    deepEqual(pick(rows[0], 'goals', 'objective_status', 'verdict', 'state'), [
      ['G-1', 'PG-1'],
      'active',
      'aligned',
      'new',
    ]);
    deepEqual(pick(rows[2], 'external_url', 'file', 'line'), [
      'https://jira.example/D-3',
      'desk/work.charter.yaml',
      6,
    ]);
    deepEqual(pick(rows[8], 'verdict', 'reasons', 'file', 'requirement_status'), [
      null,
      [],
      'desk/project-charter.yaml',
      'approved',
    ]);
  });

  it('splits effort so that its sum is that of the work', async () => {
    const tables = await tablesOf(DESK);
    const sum = (name: string): number =>
      rowsOf(tables, name).reduce((all, { effort }) => all + Number(effort ?? 0), 0);
    equal(sum('matrix'), sum('work_items'));
  });

  it('tells the same way once, and an objective without any work', async () => {
    const [charter] = await chartersOf(
      oneCharter(`charter: 1
kind: project
objectives:
  - { id: OBJ-1, title: One }
  - { id: OBJ-2, title: Two }
requirements:
  - { id: REQ-1, title: For nothing }
  - { id: REQ-2, title: Gone, status: dropped, supports: [OBJ-2] }
workItems:
  - { id: WI-1, title: Twice, supports: [OBJ-1, OBJ-1] }
`),
    );
    const rows = charter ? drained(matrixOf(charter)) : [];
    deepEqual(rows.map(told), [
      ['WI-1', undefined, 'OBJ-1', 'own', 1],
      [undefined, 'REQ-1', undefined, 'no work', 1],
      [undefined, undefined, 'OBJ-2', 'no work', 1],
    ]);
  });
});

function told({ item, requirement, objective, link, rows }: MatrixRow): readonly unknown[] {
  return [item?.id, requirement?.id, objective?.id, link, rows];
}
