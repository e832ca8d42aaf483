import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { checkAsJson } from './throughline';

const root = resolve(__dirname, '../..');

/** Findings as `rule subject`, in no order. */
function told(problems: readonly { readonly rule: string; readonly subject: string }[]): string[] {
  return problems.map(({ rule, subject }) => `${rule} ${subject}`).toSorted();
}

describe('the examples', () => {
  it('shows in the service desk the drift that was planted, and nothing else', async () => {
    const result = await checkAsJson(['examples/service-desk'], { in: root });
    assert.deepEqual(told(result.problems), [
      'drift/broken-promise CM-2',
      'drift/dropped-requirement WI-323',
      'drift/effort-imbalance OBJ-3',
      'drift/late-for-objective WI-114',
      'drift/orphan-requirement REQ-10',
      'drift/orphan-work-item WI-520',
      'drift/technical-without-enables WI-510',
      'drift/unconfirmed-objective OBJ-3',
      'drift/uncovered-requirement REQ-9',
      'drift/unjustified-gap REQ-3',
      'drift/unserved-objective OBJ-5',
      'measure/target-missed M-6',
    ]);
    assert.deepEqual(told(result.waived), ['drift/started-before-target WI-232']);
  });

  it('counts the alignment of the service desk as by hand: 123 of 147 days', async () => {
    // Not aligned: WI-521 5 d and WI-522 3 d (orphan), WI-530 6 d (orphan requirement), WI-510 5 d (technical without
    // enables), WI-323 5 d (dropped requirement); all leaves together have 147 d.
    const { charters } = await checkAsJson(['examples/service-desk'], { in: root });
    assert.equal(charters[0]?.alignment, 123 / 147);
    assert.deepEqual(charters[0].counts, { objectives: 5, requirements: 12, workItems: 40 });
  });

  it('finds the field service in order but for two findings', async () => {
    const result = await checkAsJson(['examples/field-service'], { in: root });
    assert.deepEqual(told(result.problems), [
      'drift/closed-objective WI-213',
      'drift/conflicting-objectives OBJ-3',
    ]);
    assert.deepEqual(told(result.waived), ['drift/broken-promise CM-3']);
  });

  it('finds in the practice and its projects what their README names, and nothing else', async () => {
    const result = await checkAsJson(['examples/practice'], { in: root });
    assert.deepEqual(told(result.problems), [
      'drift/broken-promise CM-1',
      'drift/orphan-work-item WI-4',
      'measure/target-missed M-3',
      'purpose/unlinked-strategy project',
    ]);
    assert.deepEqual(told(result.waived), ['practice/community-adrift COM-3']);
    assert.deepEqual(
      result.charters.map(({ path, alignment }) => [path, alignment]),
      [
        ['examples/practice/alpine-guests/project-charter.yaml', 1],
        ['examples/practice/lamna-referrals/project-charter.yaml', 1],
        ['examples/practice/practice-charter.yaml', null],
        // 3 days of 33 are for the page in colours.
        ['examples/practice/woodgrove-advice/project-charter.yaml', 30 / 33],
      ],
    );
  });

  it('finds the examples of docs/format.md in order, with every rule on', async () => {
    const result = await checkAsJson(['examples/reference', '--preset', 'strict'], { in: root });
    assert.deepEqual(told(result.problems), []);
    assert.deepEqual(told(result.waived), ['drift/orphan-work-item WI-3']);
  });

  it('counts the alignment of the field service as by hand: 142 of 145 points', async () => {
    // Only WI-213, 3 points, is open work for an objective that is achieved; its done siblings count.
    const { charters } = await checkAsJson(['examples/field-service'], { in: root });
    assert.deepEqual(
      charters.map(({ kind, alignment }) => [kind, alignment]),
      [
        ['practice', null],
        ['project', 142 / 145],
      ],
    );
  });
});
