import { deepEqual, equal, ok } from 'node:assert/strict';
import type { CheckResult } from '../../../src/core/engine';
import type { PurposeLook, ViewNode } from '../../../src/protocol';
import { pathToEntry, PLAIN_LOOK, purposeRows } from '../../../src/service';
import { uriOf } from '../../support/workspace';
import { entryOf, HEADER, PART, resultOf, resultsOf } from './results';

/** The whole tree, a line a row: what it is called, and what is greyed behind. Rows deeper than ten levels fail. */
function outline(
  results: readonly CheckResult[],
  parent: string | null = null,
  depth = 0,
): readonly string[] {
  ok(depth < 12, `endless: ${parent}`);
  return purposeRows(parent, results).flatMap(({ id, label, description }) => [
    `${'  '.repeat(depth)}${label}${description === '' ? '' : ` (${description})`}`,
    ...outline(results, id, depth + 1),
  ]);
}

/** All rows of the tree. */
function allRows(
  results: readonly CheckResult[],
  parent: string | null = null,
  look: PurposeLook = PLAIN_LOOK,
): readonly ViewNode[] {
  return purposeRows(parent, results, look).flatMap((row) => [row, ...allRows(results, row.id, look)]);
}

function row(results: readonly CheckResult[], label: string): ViewNode {
  const found = allRows(results).find((each) => each.label === label);
  if (found === undefined) throw new Error(`No row ${label}`);
  return found;
}

const MEASURES = 'measures: [{ id: M-1, title: Hours, target: { value: 24, by: 2027-03-31 } }]';
const DESK = `goals: [{ id: G-1, title: Customers stay }]
strategies: [{ id: ST-1, title: Solve at first contact, supports: [G-1] }]
objectives:
  - { id: OBJ-1, title: Answer faster, supports: [ST-1], ${MEASURES} }
  - { id: OBJ-2, title: Cut costs, status: retired }
requirements:
  - { id: REQ-1, title: Routing, supports: [OBJ-1], status: approved }
  - { id: REQ-2, title: A wish }
workItems:
  - { id: WI-1, title: Rules, type: epic, supports: [REQ-1], state: active }
  - { id: WI-2, title: First rule, parent: WI-1, estimate: 3d, state: done }
  - { id: WI-3, title: Second rule, parent: WI-1 }
  - { id: WI-4, title: Test data, enables: [WI-3] }
  - { id: WI-5, title: Fax }
  - { id: WI-6, title: Old fax, state: dropped }
`;

describe('the Purpose tree', () => {
  it('leads from the purpose down to the work', async () => {
    const results = [await resultOf(DESK)];
    deepEqual(outline(results), [
      'Customers get their problem solved… (75% aligned · Contoso service desk · 3d)',
      '  G-1 Customers stay (100% aligned · 1 strategy · 3d)',
      '    ST-1 Solve at first contact (100% aligned · 1 objective · 3d)',
      '      OBJ-1 Answer faster (100% aligned · 3 work items · 3d)',
      '        REQ-1 Routing (approved · 100% aligned · 1 work item · 3d)',
      '          WI-1 Rules (active · 100% aligned · 1 of 2 open · 3d)',
      '            WI-2 First rule (done · 3d)',
      '            WI-3 Second rule (new)',
      '              WI-4 Test data (new)',
      '  OBJ-2 Cut costs (retired · no work)',
      '  Serves nothing yet (2)',
      '    REQ-2 A wish',
      '    WI-5 Fax (new)',
    ]);
  });

  it('shows each charter of the workspace, and no part that none includes', async () => {
    const results = await resultsOf({
      'a.charter.yaml': `${HEADER}include: [work.yaml]\n`,
      'b.charter.yaml':
        'charter: 1\nkind: practice\npractice: { name: CRM }\ngoals: [{ id: PG-1, title: Known }]\n',
      'work.yaml': `${PART}goals: [{ id: G-1, title: Stay }]\n`,
      'lost.charter.yaml': `${PART}goals: [{ id: G-9, title: Lost }]\n`,
    });
    deepEqual(outline(results), [
      'Customers get their problem solved… (Contoso service desk)',
      '  G-1 Stay',
      'CRM',
      '  PG-1 Known',
    ]);
    deepEqual(
      purposeRows(null, results).map(({ id }) => id),
      [uriOf('a.charter.yaml'), uriOf('b.charter.yaml')],
    );
  });

  it('says what a charter lacks that has no statement', async () => {
    const [top] = purposeRows(null, await resultsOf({ 'a.charter.yaml': 'charter: 1\nkind: project\n' }));
    equal(top?.label, 'a.charter.yaml');
    equal(top?.kind, 'purpose');
    ok(top?.tooltip.startsWith('This charter does not say yet why it exists.'));
    equal(top?.hasChildren, false);
    deepEqual(top?.location?.range.start, { line: 0, character: 0 });
  });

  it('has rows that say in icon and words what drifts, never in colour alone', async () => {
    const results = [await resultOf(DESK)];
    const fax = row(results, 'WI-5 Fax');
    equal(fax.icon, 'warning');
    equal(fax.severity, 'warning');
    equal(fax.rule, 'drift/orphan-work-item');
    ok(fax.spoken.startsWith('work item WI-5 Fax, new, WI-5 “Fax” supports no objective.'));
    ok(fax.tooltip.includes('warning: WI\\-5 “Fax” supports no objective'));
    const rule = row(results, 'WI-2 First rule');
    equal(rule.icon, 'pass-filled');
    equal(rule.severity, null);
    equal(rule.rule, null);
    deepEqual(
      [
        'G-1 Customers stay',
        'ST-1 Solve at first contact',
        'OBJ-1 Answer faster',
        'REQ-1 Routing',
        'WI-1 Rules',
      ].map((label) => row(results, label).icon),
      ['milestone', 'map', 'target', 'checklist', 'play-circle'],
    );
  });

  it('lets a row speak for the measures of an objective, and tells how far they are', async () => {
    const results = [
      await resultOf(`objectives:
  - id: OBJ-1
    title: Answer faster
    description: "Within *hours*"
    status: active
    measures:
      - { id: M-1, title: Hours, unit: h, direction: decrease, baseline: { value: 24 }, target: { value: 72, by: 2027-03-31 }, actual: { value: 51 } }
      - { title: Calls }
`),
    ];
    const objective = row(results, 'OBJ-1 Answer faster');
    equal(objective.rule, 'measure/wrong-direction');
    ok(objective.tooltip.includes('**OBJ\\-1 Answer faster** · active'), objective.tooltip);
    ok(objective.tooltip.includes('Within \\*hours\\*'));
    ok(objective.tooltip.includes('- Hours: 24 → 72 h by 2027\\-03\\-31, now 51'));
    ok(
      objective.tooltip.includes('\n- Calls: \n') || objective.tooltip.includes('\n- Calls\n'),
      objective.tooltip,
    );
  });

  it('leads to the place of each row', async () => {
    const results = [await resultOf(DESK)];
    for (const each of allRows(results).filter(({ kind }) => kind !== 'group')) {
      ok(each.location, each.label);
      equal(each.location.uri, uriOf('project-charter.yaml'));
    }
    equal(row(results, 'Serves nothing yet').location, null);
  });

  it('shows what serves two things below both, under ids of their own', async () => {
    const results = [
      await resultOf(`objectives: [{ id: OBJ-1, title: A }, { id: OBJ-2, title: B }]
requirements: [{ id: REQ-1, title: C, supports: [OBJ-1, OBJ-2] }]
`),
    ];
    const rows = allRows(results).filter(({ label }) => label === 'REQ-1 C');
    equal(rows.length, 2);
    equal(new Set(rows.map(({ id }) => id)).size, 2);
  });

  it('shows a part with links of its own where those lead, and one whose links lead nowhere below its parent', async () => {
    const results = [
      await resultOf(`objectives: [{ id: OBJ-1, title: A }, { id: OBJ-2, title: B }]
workItems:
  - { id: WI-1, title: Epic, supports: [OBJ-1] }
  - { id: WI-2, title: Own, parent: WI-1, supports: [OBJ-2] }
  - { id: WI-3, title: Broken, parent: WI-1, supports: [OBJ-9] }
`),
    ];
    deepEqual(
      outline(results)
        .slice(1)
        .map((line) => line.replace(/ \(.*/u, '')),
      ['  OBJ-1 A', '    WI-1 Epic', '      WI-3 Broken', '  OBJ-2 B', '    WI-2 Own'],
    );
  });

  it('ends where a circle closes, and shows what stands in one', async () => {
    const results = [
      await resultOf(`goals: [{ id: G-1, title: A, supports: [G-2] }, { id: G-2, title: B, supports: [G-1] }]
objectives: [{ id: OBJ-1, title: C, supports: [OBJ-1] }]
requirements: [{ id: REQ-1, title: D, supports: [REQ-2] }, { id: REQ-2, title: E, supports: [REQ-1] }]
workItems: [{ id: WI-1, title: F, parent: WI-2 }, { id: WI-2, title: G, parent: WI-1 }, { id: WI-3, title: H, supports: [REQ-2] }]
`),
    ];
    deepEqual(
      outline(results)
        .slice(1)
        .map((line) => line.replace(/ \(.*/u, '')),
      [
        '  G-1 A',
        '    G-2 B',
        '  OBJ-1 C',
        '  Serves nothing yet',
        '    REQ-1 D',
        '      REQ-2 E',
        '        WI-3 H',
        '    WI-1 F',
        '      WI-2 G',
      ],
    );
  });

  it('has ids that no two rows share, though ids stand twice and key paths in several files', async () => {
    const results = await resultsOf({
      'a.charter.yaml': `${HEADER}include: [work.yaml]\nworkItems: [{ title: First }, { id: WI-1, title: Second }]\n`,
      'work.yaml': `${PART}workItems: [{ title: Third }, { id: WI-1, title: Fourth }, { id: WI-1, title: Fifth }]\n`,
    });
    const ids = allRows(results).map(({ id }) => id);
    deepEqual(ids, [...new Set(ids)]);
    deepEqual(
      outline(results)
        .slice(2)
        .map((line) => line.trim().replace(/ \(.*/u, '')),
      ['First', 'WI-1 Second', 'Third', 'WI-1 Fourth', 'WI-1 Fifth'],
    );
  });

  it('hides dropped work that serves nothing, but not what hangs on it', async () => {
    const results = [
      await resultOf(`workItems:
  - { id: WI-1, title: Dropped, state: dropped }
  - { id: WI-2, title: Dropped epic, state: dropped }
  - { id: WI-3, title: Left over, parent: WI-2 }
`),
    ];
    deepEqual(outline(results).slice(1), [
      '  Serves nothing yet (1)',
      '    WI-2 Dropped epic (dropped · 0% aligned · 1 of 1 open)',
      '      WI-3 Left over (new)',
    ]);
  });

  it('has nothing below a row that is not there', async () => {
    const results = [await resultOf(DESK)];
    deepEqual(purposeRows('file:///other.yaml', results), []);
    deepEqual(purposeRows(`${uriOf('project-charter.yaml')} › WI-99`, results), []);
  });

  it('keeps its ids when the charter is edited elsewhere', async () => {
    const before = allRows([await resultOf(DESK)]).map(({ id }) => id);
    const after = allRows([
      await resultOf(
        DESK.replace('Customers stay', 'They stay').replace(
          'workItems:\n',
          'workItems:\n  - { id: WI-0, title: New }\n',
        ),
      ),
    ]).map(({ id }) => id);
    deepEqual(
      before.filter((id) => !new Set(after).has(id)),
      [],
    );
  });
});

describe('the way to an entry', () => {
  it('leads from the top row down to it', async () => {
    const results = [await resultOf(DESK)];
    const [result] = results;
    ok(result);
    const path = (subject: string): readonly string[] =>
      pathToEntry(entryOf(result, subject), results).map(({ label }) => label);
    deepEqual(path('WI-4').slice(1), [
      'G-1 Customers stay',
      'ST-1 Solve at first contact',
      'OBJ-1 Answer faster',
      'REQ-1 Routing',
      'WI-1 Rules',
      'WI-3 Second rule',
      'WI-4 Test data',
    ]);
    deepEqual(path('M-1').at(-1), 'OBJ-1 Answer faster');
    deepEqual(path('WI-5').slice(1), ['Serves nothing yet', 'WI-5 Fax']);
    deepEqual(path('OBJ-2').slice(1), ['OBJ-2 Cut costs']);
  });

  it('leads as far as the tree goes', async () => {
    const results = [await resultOf(`${DESK}decisions: [{ id: DEC-1, decision: Buy }]\n`)];
    const [result] = results;
    ok(result);
    const labels = (subject: string): number => pathToEntry(entryOf(result, subject), results).length;
    equal(labels('DEC-1'), 1);
    equal(labels('purpose'), 1);
    equal(labels('WI-6'), 2);
  });

  it('leads nowhere from a part that no charter includes', async () => {
    const results = await resultsOf({ 'lost.charter.yaml': `${PART}goals: [{ id: G-9, title: Lost }]\n` });
    const [result] = results;
    ok(result);
    deepEqual(pathToEntry(entryOf(result, 'G-9'), results), []);
  });
});
