import { deepEqual, equal, ok } from 'node:assert/strict';
import * as fc from 'fast-check';
import { stringify } from 'yaml';
import type { CheckResult } from '../../../src/core/engine';
import { CHARTER_KINDS } from '../../../src/core/model';
import type { ViewNode } from '../../../src/protocol';
import { deliveryRows, peopleRows } from '../../../src/service';
import { filledCharter } from '../../support/filledCharter';
import { TODAY } from '../../support/workspace';
import { valueOf } from '../schema/charters';
import { resultsOf, rowsOf } from './results';

/** What the two trees are made of, and the work that people and skills are needed for. */
const SECTIONS = Object.entries(CHARTER_KINDS.project.fields).filter(([key]) =>
  [
    'people',
    'roles',
    'skills',
    'decisionRights',
    'stakeholders',
    'raci',
    'escalation',
    'training',
    'resourceRequests',
    'workItems',
    'milestones',
    'deliverables',
    'risks',
    'assumptions',
    'issues',
    'dependencies',
    'decisions',
    'actions',
    'questions',
    'cadences',
    'feedback',
  ].includes(key),
);

const charter: fc.Arbitrary<string> = fc
  .record(Object.fromEntries(SECTIONS.map(([key, field]) => [key, valueOf(field)])))
  .map((sections) => stringify({ charter: 1, kind: 'project', ...sections }));

/** Ids are shared by no two rows, each row tells truly whether it has children, and its words are to be seen and heard. */
function holdsTogether(rows: (parent: string | null) => readonly ViewNode[]): number {
  const all = rowsOf(rows);
  deepEqual(all.map(({ id }) => id).toSorted(), [...new Set(all.map(({ id }) => id))].toSorted());
  for (const row of all) {
    const below = rows(row.id);
    equal(row.hasChildren, below.length > 0, row.id);
    for (const { parent } of below) equal(parent, row.id);
    ok(row.label !== '' && row.spoken !== '', row.id);
    if (row.kind !== 'group') ok(row.location, row.id);
  }
  return all.length;
}

describe('the People and Delivery trees of any charter', () => {
  const countOf = (results: readonly CheckResult[]): number =>
    [peopleRows, deliveryRows]
      .map((rows) => holdsTogether((parent) => rows(parent, results, TODAY)))
      .reduce((sum, count) => sum + count, 0);

  it('hold together', async () => {
    let total = 0;
    await fc.assert(
      fc.asyncProperty(charter, async (text) => {
        total += countOf(await resultsOf({ 'project-charter.yaml': text }));
      }),
      { numRuns: 40 },
    );
    ok(total > 500, String(total));
  });

  it('hold together where everything is said, and every id is the same', async () => {
    for (const kind of ['project', 'practice'] as const) {
      const results = await resultsOf({ [`${kind}-charter.yaml`]: filledCharter(kind) });
      ok(countOf(results) > 60);
    }
  });
});
