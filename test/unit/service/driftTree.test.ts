import { deepEqual, equal, ok } from 'node:assert/strict';
import type { CheckResult } from '../../../src/core/engine';
import type { ViewNode } from '../../../src/protocol';
import { driftRows } from '../../../src/service';
import { uriOf } from '../../support/workspace';
import { HEADER, PART, resultOf, resultsOf } from './results';

type Grouping = 'objective' | 'rule';

function outline(results: readonly CheckResult[], groupBy: Grouping): readonly string[] {
  return driftRows(null, groupBy, results).flatMap((group) => [
    `${group.label} (${group.description})`,
    ...driftRows(group.id, groupBy, results).map(
      ({ label, description }) => `  ${label}${description === '' ? '' : ` (${description})`}`,
    ),
  ]);
}

function allRows(results: readonly CheckResult[], groupBy: Grouping): readonly ViewNode[] {
  return driftRows(null, groupBy, results).flatMap((group) => [
    group,
    ...driftRows(group.id, groupBy, results),
  ]);
}

const DESK = `goals: [{ id: G-1, title: Customers stay }]
objectives:
  - { id: OBJ-1, title: Answer faster, supports: [G-1] }
  - { id: OBJ-2, title: Cut costs, supports: [G-1], status: achieved }
requirements: [{ id: REQ-1, title: A wish }]
workItems:
  - { id: WI-1, title: Rules, supports: [OBJ-1] }
  - { id: WI-2, title: Telex, supports: [OBJ-2] }
  - { id: WI-3, title: Fax }
  - { id: WI-4, title: Pager }
waivers:
  - { rule: drift/orphan-work-item, about: WI-4, reason: The regulator asks for it }
`;

describe('the Drift tree', () => {
  it('groups findings by the objective that they touch, open warnings first', async () => {
    deepEqual(outline([await resultOf(DESK)], 'objective'), [
      'OBJ-1 Answer faster (1 finding)',
      '  measure missing',
      'OBJ-2 Cut costs (1 finding)',
      '  closed objective: WI-2 Telex',
      'Serves no objective (2 open, 1 waived)',
      '  orphan requirement: REQ-1 A wish',
      '  orphan work item: WI-3 Fax',
      '  orphan work item: WI-4 Pager (waived: The regulator asks for it)',
    ]);
  });

  it('groups findings by rule', async () => {
    const lines = outline([await resultOf(DESK)], 'rule');
    deepEqual(lines, [
      'measure/missing (1 finding)',
      '  OBJ-1 Answer faster',
      'drift/orphan-requirement (1 finding)',
      '  REQ-1 A wish',
      'drift/closed-objective (1 finding)',
      '  WI-2 Telex',
      'drift/orphan-work-item (1 open, 1 waived)',
      '  WI-3 Fax',
      '  WI-4 Pager (waived: The regulator asks for it)',
    ]);
  });

  it('puts groups that are accepted, or no more than advice, last', async () => {
    const result = await resultOf(
      `objectives:
  - { id: OBJ-1, title: A, measures: [{ id: M-1, baseline: { value: 0 }, target: { value: 1, by: 2027-01-01 } }] }
  - { id: OBJ-2, title: B, measures: [{ id: M-2, baseline: { value: 0 }, target: { value: 1, by: 2027-01-01 } }], setOn: 2026-06-01 }
  - { id: OBJ-3, title: C }
workItems:
  - { id: WI-1, title: One, supports: [OBJ-1], nature: technical }
  - { id: WI-2, title: Two, supports: [OBJ-2], state: done, start: 2026-05-01 }
  - { id: WI-3, title: Three, supports: [OBJ-3] }
waivers: [{ rule: drift/technical-without-enables, about: WI-1, reason: Why }]
`,
    );
    deepEqual(
      driftRows(null, 'objective', [result]).map(({ label, description }) => `${label}: ${description}`),
      ['OBJ-3 C: 1 finding', 'OBJ-2 B: 1 finding', 'OBJ-1 A: 0 open, 1 waived'],
    );
  });

  it('has rows that say what they are, and lead there', async () => {
    const results = [await resultOf(DESK)];
    const rows = allRows(results, 'rule');
    const orphan = rows.find(({ label }) => label === 'WI-3 Fax');
    equal(orphan?.kind, 'finding');
    equal(orphan?.icon, 'warning');
    equal(orphan?.severity, 'warning');
    equal(orphan?.waived, false);
    equal(orphan?.rule, 'drift/orphan-work-item');
    ok(orphan?.spoken.startsWith('warning, WI-3 “Fax” supports no objective'));
    ok(orphan?.tooltip.startsWith('WI\\-3 “Fax” supports no objective'));
    deepEqual(orphan?.location?.range.start, { line: 12, character: 10 });
    const accepted = rows.find(({ label }) => label === 'WI-4 Pager');
    equal(accepted?.waived, true);
    equal(accepted?.icon, 'circle-slash');
    ok(
      accepted?.spoken.startsWith('waived, ') &&
        accepted.spoken.endsWith('Accepted: The regulator asks for it'),
    );
    ok(accepted?.tooltip.includes('\n\nAccepted: The regulator asks for it\n\n'));
    const group = rows.find(({ label }) => label === 'drift/orphan-work-item');
    equal(group?.kind, 'rule');
    equal(group?.rule, 'drift/orphan-work-item');
    equal(group?.hasChildren, true);
    equal(group?.spoken, 'drift/orphan-work-item, 1 open, 1 waived');
    const objectives = driftRows(null, 'objective', results);
    deepEqual(
      objectives.map(({ kind, icon }) => `${kind} ${icon}`),
      ['objective target', 'objective target', 'group list-unordered'],
    );
    ok(objectives[0]?.location);
    equal(objectives[2]?.location, null);
  });

  it('tells an acceptance without a reason', async () => {
    const result = await resultOf(`workItems:
  # throughline-disable-next-line drift/orphan-work-item
  - { id: WI-1, title: Fax }
`);
    deepEqual(outline([result], 'rule'), [
      'drift/orphan-work-item (0 open, 1 waived)',
      '  WI-1 Fax (waived)',
    ]);
  });

  it('puts what is about no work under the charter', async () => {
    const result = await resultOf(
      'settings: { preset: loud }\ngoals: [{ id: G-1, title: A, colour: red }]\n',
    );
    deepEqual(
      outline([result], 'objective').map((line) => line.replace(/ \(.*/u, '')),
      ['The charter as a whole', '  value: project-charter.yaml', '  unknown key: G-1 A'],
    );
  });

  it('counts findings about a measure for its objective', async () => {
    const result = await resultOf(
      'objectives: [{ id: OBJ-1, title: A, measures: [{ id: M-1, title: Hours }] }]\n',
    );
    deepEqual(outline([result], 'objective'), ['OBJ-1 A (1 finding)', '  no target: M-1 Hours']);
  });

  it('tells charters apart where there are several, and findings of a shared part once', async () => {
    const results = await resultsOf({
      'a.charter.yaml': `${HEADER}include: [shared.yaml]\n`,
      'b.charter.yaml': `${HEADER.replace('Contoso service desk', 'Fabrikam')}include: [shared.yaml]\nworkItems: [{ id: WI-2, title: Telex }]\n`,
      'shared.yaml': `${PART}workItems: [{ id: WI-1, title: Fax }]\n`,
      'lost.charter.yaml': PART,
    });
    deepEqual(outline(results, 'objective'), [
      'Serves no objective (1 finding · Contoso service desk)',
      '  orphan work item: WI-1 Fax',
      'Serves no objective (1 finding · Fabrikam)',
      '  orphan work item: WI-2 Telex',
      'The charter as a whole (1 finding · lost.charter.yaml)',
      '  unused part: lost.charter.yaml',
    ]);
    equal(driftRows(null, 'objective', results)[0]?.tooltip, 'Serves no objective: Contoso service desk');
  });

  it('shows as open what one charter accepts and another does not', async () => {
    const accepting = `${HEADER}include: [shared.yaml]\nwaivers: [{ rule: drift/orphan-work-item, about: WI-1, reason: Why }]\n`;
    const results = await resultsOf({
      'a.charter.yaml': accepting,
      'b.charter.yaml': `${HEADER}include: [shared.yaml]\n`,
      'shared.yaml': `${PART}workItems: [{ id: WI-1, title: Fax }]\n`,
    });
    deepEqual(outline(results, 'rule'), ['drift/orphan-work-item (1 finding)', '  WI-1 Fax']);
  });

  it('has ids that stay when other findings go, and that no two rows share', async () => {
    const twice =
      'workItems:\n  - { id: WI-1, title: A, one: 1, two: 2 }\n  - { id: WI-2, title: B, one: 1 }\n';
    for (const groupBy of ['objective', 'rule'] as const) {
      const before = allRows([await resultOf(twice)], groupBy).map(({ id }) => id);
      deepEqual(before, [...new Set(before)]);
      const after = allRows([await resultOf(twice.replace(', one: 1, two: 2', ''))], groupBy).map(
        ({ id }) => id,
      );
      deepEqual(
        after.filter((id) => !before.includes(id)),
        [],
      );
    }
  });

  it('has nothing below a row that is not there, or of the other grouping', async () => {
    const results = [await resultOf(DESK)];
    const [group] = driftRows(null, 'rule', results);
    deepEqual(driftRows(group?.id ?? '', 'objective', results), []);
    deepEqual(driftRows('nothing', 'rule', results), []);
    deepEqual(driftRows(null, 'rule', []), []);
  });

  it('leads to a finding in the file where it is', async () => {
    const results = await resultsOf({
      'a.charter.yaml': `${HEADER}include: [work.yaml]\n`,
      'work.yaml': `${PART}workItems: [{ id: WI-1, title: Fax }]\n`,
    });
    const finding = allRows(results, 'rule').find(({ kind }) => kind === 'finding');
    equal(finding?.location?.uri, uriOf('work.yaml'));
  });
});
