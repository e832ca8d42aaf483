import { deepEqual, equal, ok } from 'node:assert/strict';
import { moveChoices, moving } from '../../../src/service';
import { uriOf, type Files } from '../../support/workspace';
import { contextFor, filesAfter } from './offered';
import { HEADER, PART, resultsOf } from './results';

const CHARTER = 'project-charter.yaml';
const WORK = 'work.charter.yaml';

const desk: Files = {
  [CHARTER]: `${HEADER}include: [work.charter.yaml]
goals: [{ id: G-1, title: Customers stay }]
objectives:
  - { id: OBJ-1, title: Solve cases on the first call, supports: [G-1] }
  - { id: OBJ-2, title: Send quotes within two days, supports: [G-1] }
requirements:
  - { id: REQ-1, title: The agent sees the quotes, supports: [OBJ-1] } # Asked for by sales.
  - { id: REQ-2, title: Prices are seen, supports: [REQ-1] }
`,
  [WORK]: `${PART}workItems: # all of it
  - { id: WI-1, title: Quotes, type: epic, supports: [OBJ-1] }
  - { id: WI-2, title: Quotes from a template, parent: WI-1 }
  - { id: WI-3, title: Approve on the phone, supports: [OBJ-1, REQ-2] } # both
  - id: WI-4
    title: Prices
    supports:
      - OBJ-1 # the first
      - OBJ-2
  - { id: WI-5, title: Fax }
  - { id: WI-6, title: Renew the tenant, nature: technical }
  - { id: WI-7, title: Test data, enables: [WI-1] }
  - { id: WI-8, title: Anchored, supports: &both [OBJ-1] }
  - { id: WI-9, title: Alias, supports: *both }
`,
};
const root = uriOf(CHARTER);
const row = (...steps: readonly string[]): string => [root, ...steps].join(' › ');
const loose = (id: string): string => row('(serves nothing)', id);

async function moved(rows: readonly string[], to: string): Promise<readonly string[] | string> {
  const context = contextFor(await resultsOf(desk), { versionOf: () => 7 });
  const found = moving({ rows, to, stamp: null }, context);
  if (found.kind === 'refused') return found.message;
  const after = filesAfter(desk, { title: '', edit: found.edit });
  const lines = (files: Files): readonly string[] => Object.values(files).join('').split('\n');
  const before = new Set(lines(desk));
  return lines(after).filter((line) => !before.has(line));
}

describe('moving rows of the Purpose tree', () => {
  it('puts the target in the place of the link that leads to where a row was seen, and keeps the others', async () => {
    deepEqual(await moved([row('G-1', 'OBJ-1', 'WI-3')], 'OBJ-2'), [
      '  - { id: WI-3, title: Approve on the phone, supports: [OBJ-2, REQ-2] } # both',
    ]);
    deepEqual(await moved([row('G-1', 'OBJ-1', 'REQ-1', 'REQ-2', 'WI-3')], 'OBJ-2'), [
      '  - { id: WI-3, title: Approve on the phone, supports: [OBJ-1, OBJ-2] } # both',
    ]);
    deepEqual(await moved([row('G-1', 'OBJ-1', 'REQ-1')], 'OBJ-2'), [
      '  - { id: REQ-1, title: The agent sees the quotes, supports: [OBJ-2] } # Asked for by sales.',
    ]);
  });

  it('takes the link away where the other one is there already', async () => {
    const results = await resultsOf(desk);
    const found = moving(
      { rows: [row('G-1', 'OBJ-1', 'WI-4')], to: 'OBJ-2', stamp: null },
      contextFor(results),
    );
    ok(found.kind === 'edit');
    const after = filesAfter(desk, { title: '', edit: found.edit });
    ok(after[WORK]?.includes('    supports:\n      - OBJ-2\n'), after[WORK]);
  });

  it('gives a link to what has none of its own, in one edit for several', async () => {
    deepEqual(await moved([row('G-1', 'OBJ-1', 'WI-1', 'WI-2'), loose('WI-5')], 'OBJ-2'), [
      '  - { id: WI-2, title: Quotes from a template, parent: WI-1, supports: [OBJ-2] }',
      '  - { id: WI-5, title: Fax, supports: [OBJ-2] }',
    ]);
    const both = [row('(state new)', 'WI-1'), row('G-1', 'OBJ-1', 'WI-1'), row('G-1', 'OBJ-1', 'REQ-1')];
    equal((await moved(both, 'OBJ-2')).length, 2);
  });

  it('writes for the version of the text that was looked at', async () => {
    const context = contextFor(await resultsOf(desk), { versionOf: () => 7 });
    const found = moving({ rows: [loose('WI-5')], to: 'OBJ-1', stamp: null }, context);
    ok(found.kind === 'edit');
    deepEqual(found.uris, [uriOf(WORK)]);
    const [change] = found.edit.documentChanges ?? [];
    ok(change && 'textDocument' in change);
    equal(change.textDocument.version, 7);
  });

  it('has nothing to do where it is so already', async () => {
    const found = moving(
      { rows: [row('G-1', 'OBJ-1', 'WI-1')], to: 'OBJ-1', stamp: null },
      contextFor(await resultsOf(desk)),
    );
    ok(found.kind === 'edit');
    equal(found.moved, 0);
  });

  it('is refused, with what to do, where it cannot be', async () => {
    const cases: readonly (readonly [readonly string[], string, string])[] = [
      [[row('G-1', 'OBJ-1')], 'OBJ-2', 'Only work items and requirements can be moved'],
      [
        [row('(state new)', 'WI-3')],
        'OBJ-2',
        'WI-3 “Approve on the phone” is linked to OBJ-1 and REQ-2, and here',
      ],
      [[row('G-1', 'OBJ-1', 'WI-1')], 'G-1', 'WI-1 “Quotes” is a work item, which cannot support a goal'],
      [[row('G-1', 'OBJ-1', 'WI-1')], 'OBJ-9', 'OBJ-9 is not known in that charter'],
      [[row('G-1', 'OBJ-1', 'REQ-1')], 'REQ-2', 'REQ-1 “The agent sees the quotes” cannot support REQ-2'],
      [[loose('WI-6')], 'OBJ-1', 'WI-6 “Renew the tenant” is technical work, which says what it enables'],
      [
        [row('G-1', 'OBJ-1', 'WI-1', 'WI-7')],
        'OBJ-2',
        'WI-7 “Test data” stands here because it enables WI-1',
      ],
      [[row('G-1', 'OBJ-1', 'WI-99')], 'OBJ-2', 'Only work items and requirements can be moved'],
      [['file:///elsewhere.yaml › WI-1'], 'OBJ-2', 'That is no longer in the charter.'],
      [[loose('WI-5'), 'file:///elsewhere.yaml › WI-1'], 'OBJ-2', 'Only entries of the same charter'],
      [[row('G-1', 'OBJ-1', 'WI-9')], 'OBJ-2', 'Nothing was moved: the charter could not be edited at WI-9'],
    ];
    for (const [rows, to, message] of cases) {
      const answer = await moved(rows, to);
      ok(typeof answer === 'string' && answer.startsWith(message), `${JSON.stringify(answer)} ≠ ${message}`);
    }
  });

  it('lets technical work enable a requirement', async () => {
    deepEqual(await moved([loose('WI-6')], 'REQ-1'), [
      '  - { id: WI-6, title: Renew the tenant, nature: technical, enables: [REQ-1] }',
    ]);
    deepEqual(await moved([row('G-1', 'OBJ-1', 'WI-1', 'WI-7')], 'REQ-1'), [
      '  - { id: WI-7, title: Test data, enables: [REQ-1] }',
    ]);
  });

  it('offers what all of them could support, the likeliest first, and says what goes', async () => {
    const results = await resultsOf(desk);
    const one = moveChoices({ rows: [row('G-1', 'OBJ-1', 'WI-1')] }, results);
    ok(one.kind === 'choices');
    equal(one.name, 'WI-1 “Quotes”');
    deepEqual(one.from, ['OBJ-1']);
    deepEqual(
      one.candidates.slice(0, 2).map(({ subject }) => subject),
      ['REQ-1', 'OBJ-2'],
    );
    const two = moveChoices({ rows: [row('G-1', 'OBJ-1', 'WI-1'), loose('WI-5')] }, results);
    ok(two.kind === 'choices');
    equal(two.name, '2 entries');
    ok(!two.candidates.some(({ subject }) => subject === 'OBJ-1'));
    equal(moveChoices({ rows: [row('G-1')] }, results).kind, 'refused');
  });

  it('is only done for the text that the choice was made in', async () => {
    const results = await resultsOf(desk);
    const choices = moveChoices({ rows: [loose('WI-5')] }, results);
    ok(choices.kind === 'choices');
    const answer = (stamp: string): string =>
      moving({ rows: [loose('WI-5')], to: 'OBJ-1', stamp }, contextFor(results)).kind;
    equal(answer(choices.stamp), 'edit');
    equal(answer(`${choices.stamp} `), 'refused');
  });
});
