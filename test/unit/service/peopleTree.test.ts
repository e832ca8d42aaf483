import { deepEqual, equal, match, ok } from 'node:assert/strict';
import type { CheckResult } from '../../../src/core/engine';
import type { ViewNode } from '../../../src/protocol';
import { peopleRows } from '../../../src/service';
import { TODAY, uriOf } from '../../support/workspace';
import { HEADER, PART, resultOf, resultsOf, rowIn, rowsOf, treeOf } from './results';

type Rows = (parent: string | null) => readonly ViewNode[];

function rowsFor(...results: readonly CheckResult[]): Rows {
  return (parent) => peopleRows(parent, results, TODAY);
}

async function people(sections: string): Promise<Rows> {
  return rowsFor(await resultOf(sections));
}

/** The lines of one group, without what stands around it. */
async function group(label: string, sections: string): Promise<readonly string[]> {
  const rows = await people(sections);
  const own = rows(null).find((row) => row.label === label);
  ok(own, `No group ${label}`);
  return [`${own.label} (${own.description})`, ...treeOf(rows, undefined, own.id, 1)];
}

const WORK = `objectives: [{ id: OBJ-1, title: Answer faster }]
workItems:
  - { id: WI-1, title: Rules, supports: [OBJ-1], state: active, assignee: P-1, skills: [SK-1], estimate: 6d, due: 2027-01-15 }
  - { id: WI-2, title: Test data, supports: [OBJ-1], assignee: P-1, skills: [SK-2], estimate: 2d, due: 2026-11-12 }
  - { id: WI-3, title: Old rules, supports: [OBJ-1], state: done, assignee: P-1, skills: [SK-4], estimate: 9d }
  - { id: WI-4, title: Epic, supports: [OBJ-1], assignee: P-1, estimate: 20d }
  - { id: WI-5, title: Part, parent: WI-4, assignee: P-2, skills: [SK-3], estimate: 4h }
`;

describe('the People tree', () => {
  it('has what each person does, can do and may decide, with the open work beside the time for it', async () => {
    deepEqual(
      await group(
        'People',
        `${WORK}people:
  - { id: P-1, name: Ana, roles: [R-1], capacity: 4d, skills: [{ skill: SK-1, level: 4 }, { skill: SK-2 }], development: [SK-3, Public speaking], mentor: P-2 }
  - { id: P-2, name: Ben, description: Developer }
  - { name: Cleo, capacity: 3d }
roles: [{ id: R-1, title: Architect }]
decisionRights: [{ id: DR-1, decision: Which pattern, heldBy: P-1, limit: five days, escalateTo: R-1 }]
skills: [{ id: SK-1, title: Routing }, { id: SK-2, title: SAP }, { id: SK-3, title: Portals }, { id: SK-4, title: Fax }]
`,
      ),
      [
        'People (3)',
        '  P-1 Ana (2 weeks of work at 4d a week · Architect)',
        '    R-1 Architect (role)',
        '    DR-1 Which pattern (limit five days · beyond that Architect)',
        '    Routing (level 4, helps others)',
        '    SAP (skill)',
        '    Portals (wants to learn it)',
        '    Public speaking (wants to learn it)',
        '    Mentor (Ben)',
        '    WI-2 Test data (9 days late · new · 2d)',
        '    WI-1 Rules (due in 8 weeks · active · 6d)',
        '  P-2 Ben (4h of open work · Developer)',
        '    WI-5 Part (new · 4h)',
        '  Cleo (no open work for 3d a week)',
      ],
    );
  });

  it('says how much work there is in the words that the estimates allow', async () => {
    const load = async (person: string, ...items: readonly string[]): Promise<string> => {
      const lines = items.map(
        (item, i) => `  - { id: WI-${i}, title: A, assignee: P-1, supports: [OBJ-1]${item} }\n`,
      );
      const rows = await people(
        `objectives: [{ id: OBJ-1, title: Answer }]\npeople: [{ id: P-1, name: Ana${person} }]\nworkItems:\n${lines.join('')}`,
      );
      return rowIn(rows, 'P-1').description;
    };
    equal(await load('', ', estimate: 3d', ', estimate: 4h'), '3.5d of open work');
    equal(await load('', ', estimate: 5pt', ', estimate: 8pt'), '13pt of open work');
    equal(await load('', ', estimate: 5pt', ', estimate: 3d'), '3d and 5pt of open work');
    equal(await load('', ''), '1 open work item');
    equal(await load(', capacity: 4d', '', ''), '2 open work items');
    equal(await load(', capacity: 4d', ', estimate: 5pt'), '5pt of open work at 4d a week');
    equal(await load(', capacity: 4d', ', estimate: 4d', ''), '1 week of work at 4d a week');
    equal(await load(', capacity: 5d', ', estimate: 1h'), '0.1 weeks of work at 5d a week');
    equal(await load(', capacity: 0h', ', estimate: 1d'), '1d of open work');
    const rows = await people(
      `people: [{ id: P-1, name: Ana, capacity: 4d }]\nworkItems: [{ id: WI-1, title: A, assignee: P-1, estimate: 3d }, { id: WI-2, title: B, assignee: P-1 }]\n`,
    );
    match(
      rowIn(rows, 'P-1').tooltip,
      /- Open work: 2 work items, 3d, 1 without an estimate\n- Time for it: 4d a week/u,
    );
  });

  it('counts what is left of the work of a person, as the rule on capacity does', async () => {
    const rows = await people(
      `people: [{ id: P-1, name: Ana, capacity: 5d, roles: [R-1, R-2] }, { id: P-2, name: Ben, roles: [R-2] }]
roles: [{ id: R-1, title: Tester }, { id: R-2, title: Developer }]
workItems:
  - { id: WI-1, title: A, assignee: P-1, estimate: 6d, spent: 2d }
  - { id: WI-2, title: Of the role that only Ana has, assignee: R-1, estimate: 1d }
  - { id: WI-3, title: Of a role that two have, assignee: R-2, estimate: 9d }
  - { id: WI-4, title: Waits to be accepted, assignee: P-1, state: resolved, estimate: 9d }
`,
    );
    equal(rowIn(rows, 'P-1').description, '1 week of work at 5d a week · Tester, Developer');
  });

  it('says until when there is too much to do for a person', async () => {
    const rows = await people(
      `people: [{ id: P-1, name: Ana, capacity: 5d }, { id: P-2, name: Ben, capacity: 5d }]
workItems:
  - { id: WI-1, title: A, assignee: P-1, estimate: 2w, due: 2026-11-27 }
  - { id: WI-2, title: B, assignee: P-2, estimate: 6h, due: 2026-11-27 }
`,
    );
    equal(rowIn(rows, 'P-1').description, '2 weeks of work at 5d a week · too much until 2026-11-27');
    equal(rowIn(rows, 'P-1').attention, true);
    match(rowIn(rows, 'P-1').tooltip, /- Until 2026\\-11\\-27: 10d to do, 5d left/u);
    equal(rowIn(rows, 'P-2').attention, false);
    match(rowIn(rows, 'P-2').tooltip, /- Until 2026\\-11\\-27: 6h to do, 5d left/u);
  });

  it('has what each role answers for and may decide, and who has it', async () => {
    const sections = `people: [{ id: P-1, name: Ana, roles: [R-1] }, { id: P-2, name: Ben, roles: [R-1] }]
roles:
  - { id: R-1, title: Lead, responsibility: Keeps the aim in sight., authority: Moves work., requiredSkills: [SK-1], evaluatedBy: [On time], communicatedOn: 2026-11-01 }
  - { id: R-2, title: Tester }
skills: [{ id: SK-1, title: Routing }]
decisionRights:
  - { decision: Scope of a week, heldBy: R-1, limit: 5 days, escalateTo: P-2 }
  - { decision: Goodwill, heldBy: Head of service }
  - { decision: Colours }
resourceRequests: [{ id: RR-1, role: R-2, needBy: 2026-11-30 }]
`;
    deepEqual(await group('Roles', sections), [
      'Roles (2 · 1 with nobody in it)',
      '  R-1 Lead (Ana, Ben)',
      '    Answers for (Keeps the aim in sight.)',
      '    May decide (Moves work.)',
      '    Scope of a week (limit 5 days · beyond that Ben)',
      '    P-1 Ana (has the role)',
      '    P-2 Ben (has the role)',
      '    Routing (needed skill)',
      '    Seen by (On time)',
      '  R-2 Tester (nobody has it)',
      '    RR-1 Tester (needed in 9 days · asked for)',
    ]);
    deepEqual(await group('Other decision rights', sections), [
      'Other decision rights (2)',
      '  Goodwill (held by Head of service)',
      '  Colours (held by nobody)',
    ]);
    match(
      rowIn(await people(sections), 'R-1 Lead').tooltip,
      /- Held by: Ana, Ben\n.*\n.*\n.*\n- Communicated: 20 days ago$/u,
    );
  });

  it('has who can do what, and the gaps on top: what open work needs and nobody has', async () => {
    const sections = `${WORK}people: [{ id: P-1, name: Ana, skills: [{ skill: SK-1, level: 4 }] }, { id: P-2, name: Ben }]
skills: [{ id: SK-1, title: Routing }, { id: SK-2, title: SAP }, { id: SK-3, title: Portals }, { id: SK-4, title: Fax }]
training:
  - { id: T-1, skill: SK-2, people: [P-2], due: 2026-11-16 }
  - { id: T-2, skill: SK-1, people: [P-2], doneOn: 2026-11-20 }
`;
    deepEqual(await group('Skills', sections), [
      'Skills (4 · 2 gaps)',
      '  SK-3 Portals (nobody has it · needed by 1 work item)',
      '    WI-5 Part (new · 4h)',
      '  SK-2 SAP (nobody has it · training under way · needed by 1 work item)',
      '    T-1 SAP (5 days late · Ben)',
      '    WI-2 Test data (9 days late · new · 2d)',
      '  SK-1 Routing (Ana, Ben · needed by 1 work item)',
      '    P-1 Ana (level 4, helps others)',
      '    P-2 Ben (has it)',
      '    T-2 Routing (done yesterday · Ben)',
      '    WI-1 Rules (due in 8 weeks · active · 6d)',
      '  SK-4 Fax (nobody has it)',
    ]);
    const rows = await people(sections);
    const looks = (label: string): readonly unknown[] => [
      rowIn(rows, label).icon,
      rowIn(rows, label).attention,
    ];
    deepEqual(looks('Skills'), ['mortar-board', true]);
    deepEqual(looks('SK-3'), ['circle-slash', true]);
    deepEqual(looks('SK-2'), ['mortar-board', false]);
    const asked = rowsFor(
      await resultOf(`${sections}resourceRequests: [{ skill: SK-3 }, { skill: SK-9, status: filled }]\n`),
    );
    equal(rowIn(asked, 'SK-3').description, 'nobody has it · asked for · needed by 1 work item');
    equal(rowIn(asked, 'Skills').attention, false);
    deepEqual(treeOf(asked, undefined, rowIn(asked, 'Resource requests').id), [
      'Portals (asked for)',
      'Settled (1)',
      '  SK-9 (filled)',
    ]);
  });

  it('looks for skills and their holders in the practice, too', async () => {
    const results = await resultsOf({
      'practice/practice-charter.yaml': `charter: 1
kind: practice
practice: { name: CRM }
skills: [{ id: PSK-1, title: Power Pages }, { id: PSK-2, title: Copilot }]
people: [{ id: PP-1, name: Kofi, skills: [{ skill: PSK-1, level: 9 }, { skill: PSK-2, level: 5 }] }]
`,
      'project-charter.yaml': `${HEADER.replace('phase: implement', 'practice: practice/practice-charter.yaml')}objectives: [{ id: OBJ-1, title: A }]
workItems: [{ id: WI-1, title: B, supports: [OBJ-1], skills: [PSK-1] }]
`,
    });
    deepEqual(
      treeOf(
        rowsFor(...results),
        ({ kind, label }) => kind === 'charter' || label.startsWith('Sk') || label.startsWith('PSK'),
      ),
      [
        'CRM (practice)',
        '  People (1 · 2 findings)',
        '  Skills (2)',
        '    PSK-1 Power Pages (Kofi)',
        '      PP-1 Kofi (has it)',
        '    PSK-2 Copilot (Kofi)',
        '      PP-1 Kofi (level 5, is asked by everybody)',
        'Contoso service desk',
        '  Skills (1)',
        '    PSK-1 Power Pages (Kofi · needed by 1 work item)',
        '      PP-1 Kofi (has it)',
        '      WI-1 B (new)',
      ],
    );
  });

  it('has the escalation path with the times of each level, and their sum, or the least that is known of it', async () => {
    const sections = `people: [{ id: P-1, name: Ana }]
milestones: [{ id: MS-1, title: Pilot }]
skills: [{ id: SK-1, title: Routing }]
escalation:
  pilot: MS-1
  levels:
    - { level: L2, title: Solution team, owner: Priya, skills: [SK-1], respondWithin: { P1: 30m }, resolveWithin: { P1: 4h, P2: 1d }, escalateTo: Vendor }
    - { level: L1, title: Service desk, owner: P-1, respondWithin: { P4: 2d }, resolveWithin: { P1: 90m, P2: 4h, P3: 2d }, triggers: [A second call], escalateTo: L2 }
`;
    deepEqual(await group('Escalation path', sections), [
      'Escalation path (2 levels · P1 5h 30m in all)',
      '  L1 Service desk (Ana · P1 within 90m)',
      '    P1 (solve or pass on within 90m)',
      '    P2 (solve or pass on within 4h)',
      '    P3 (solve or pass on within 2d)',
      '    P4 (answer within 2d)',
      '    A second call (trigger)',
      '    Then to (Solution team)',
      '  L2 Solution team (Priya · P1 within 4h)',
      '    P1 (answer within 30m, solve or pass on within 4h)',
      '    P2 (solve or pass on within 1d)',
      '    Routing (needed skill)',
      '    Then to (Vendor)',
      '  All levels together (P1 5h 30m · P2 1d 4h · P3 at least 2d without L2)',
      '  Tried in (MS-1 Pilot)',
    ]);
    const outside = `escalation:
  levels:
    - { level: L3, title: Developers, resolveWithin: { P1: 1d } }
    - { level: L4, title: Vendor }
`;
    deepEqual(await group('Escalation path', outside), [
      'Escalation path (2 levels · P1 at least 1d in all)',
      '  L3 Developers (nobody answers for it · P1 within 1d)',
      '    P1 (solve or pass on within 1d)',
      '  L4 Vendor (nobody answers for it)',
      '  All levels together (P1 at least 1d without L4)',
    ]);
    deepEqual(await group('Escalation path', 'escalation: { levels: [{ level: L1 }, { title: Later }] }\n'), [
      'Escalation path (2 levels)',
      '  Later (nobody answers for it)',
      '  L1 (nobody answers for it)',
    ]);
  });

  it('has the stakeholders with their stance, and who does what', async () => {
    const sections = `people: [{ id: P-1, name: Ana }]
objectives: [{ id: OBJ-1, title: Answer faster }]
stakeholders:
  - { id: STK-1, name: Works council, function: HR, stance: resistant, interest: No scoring, expectations: [Hear of it first], action: Show the reports }
  - { name: Dealers }
raci:
  - { about: OBJ-1, responsible: [P-1, Ben], accountable: [P-1], consulted: [STK-1], informed: [Dealers] }
  - { about: The move of the old cases, responsible: [Ben] }
`;
    deepEqual(await group('Stakeholders', sections), [
      'Stakeholders (2 · 1 resistant)',
      '  STK-1 Works council (resistant · HR)',
      '    Interest (No scoring)',
      '    Hear of it first (expectation)',
      '    Next (Show the reports)',
      '  Dealers',
    ]);
    deepEqual(await group('RACI', sections), [
      'RACI (2 · 1 finding)',
      '  OBJ-1 Answer faster (R Ana, Ben · A Ana)',
      '    R · Does it (Ana, Ben)',
      '    A · Answers for it (Ana)',
      '    C · Is asked before (Works council)',
      '    I · Is told afterwards (Dealers)',
      '  The move of the old cases (R Ben)',
      '    R · Does it (Ben)',
    ]);
  });

  it('has each charter that names anybody, and no part that none includes', async () => {
    const results = await resultsOf({
      'a.charter.yaml': `${HEADER}people: [{ id: P-1, name: Ana }]\n`,
      'b.charter.yaml': 'charter: 1\nkind: practice\npractice: { name: CRM }\n',
      'lost.charter.yaml': `${PART}people: [{ id: P-9, name: Lost }]\n`,
    });
    const rows = rowsFor(...results);
    deepEqual(treeOf(rows), ['People (1)', '  P-1 Ana']);
    equal(rows(null)[0]?.id, `${uriOf('a.charter.yaml')} › (people)`);
    equal(rows(null)[0]?.parent, null);
    deepEqual(rowsFor(...results.slice(1))(null), []);
  });

  it('has rows with the same ids whether their charter is the only one or not', async () => {
    const files = { 'a.charter.yaml': `${HEADER}people: [{ id: P-1, name: Ana }, { id: P-1, name: Bo }]\n` };
    const alone = rowsFor(...(await resultsOf(files)));
    const beside = rowsFor(
      ...(await resultsOf({ ...files, 'b.charter.yaml': `${HEADER}people: [{ id: P-2, name: Cy }]\n` })),
    );
    const ids = rowsOf(alone).map(({ id }) => id);
    equal(new Set(ids).size, 3);
    const others = new Set(rowsOf(beside).map(({ id }) => id));
    for (const id of ids) ok(others.has(id), id);
    deepEqual(
      beside(ids[0] ?? '').map(({ id }) => id),
      ids.slice(1),
    );
    equal(beside(ids[0] ?? '')[0]?.parent, ids[0]);
    deepEqual(alone('file:///gone › (people)'), []);
  });

  it('keeps apart what is called the same below one row', async () => {
    const [, result] = await resultsOf({
      'practice/practice-charter.yaml':
        'charter: 1\nkind: practice\npractice: { name: CRM }\nroles: [{ id: R-1, title: Lead }]\npeople: [{ id: P-1, name: Kofi, roles: [R-1] }]\n',
      'project-charter.yaml': `${HEADER.replace('phase: implement', 'practice: practice/practice-charter.yaml')}
people: [{ id: P-1, name: Ana, skills: [{ skill: SK-1 }, { skill: SK-1 }] }]
`,
    });
    ok(result);
    const rows = rowsFor(result);
    const ids = rows(rowIn(rows, 'P-1').id).map(({ id }) => id);
    equal(ids.length, 2);
    equal(new Set(ids).size, 2);
    ok(ids[1]?.endsWith('(skill SK-1) (2)'), ids[1]);
  });

  it('has rows that lead to their place, say what they are, and carry what is found', async () => {
    const text = `people: [{ id: P-1, name: Ana, mentor: Bo, roles: [R-9] }]\n`;
    const rows = await people(text);
    const person = rowIn(rows, 'P-1');
    equal(person.icon, 'error');
    equal(person.entryId, 'P-1');
    equal(person.rule, 'trace/unknown-reference');
    ok(person.spoken.startsWith('person P-1 Ana, R-9, '), person.spoken);
    match(person.tooltip, /^\*\*P\\-1 Ana\*\*\n\n- Roles: R\\-9\n\n- error: /u);
    deepEqual(person.location?.range.start, { line: 4, character: 15 });
    const mentor = rowIn(rows, 'Mentor');
    deepEqual(mentor.location?.range.start, { line: 4, character: 39 });
    equal(mentor.kind, 'detail');
    equal(mentor.entryId, null);
    equal(mentor.spoken, 'Mentor, Bo');
    equal(rowIn(rows, 'People').spoken, 'People, 1, 1 finding');
  });
});
