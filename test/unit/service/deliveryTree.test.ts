import { deepEqual, equal, match, ok } from 'node:assert/strict';
import type { ViewNode } from '../../../src/protocol';
import { deliveryRows } from '../../../src/service';
import { TODAY } from '../../support/workspace';
import { HEADER, resultOf, resultsOf, rowIn, treeOf } from './results';

type Rows = (parent: string | null) => readonly ViewNode[];

async function delivery(sections: string, today = TODAY): Promise<Rows> {
  const result = await resultOf(sections);
  return (parent) => deliveryRows(parent, [result], today);
}

async function tree(sections: string): Promise<readonly string[]> {
  return treeOf(await delivery(sections));
}

describe('the Delivery tree', () => {
  it('has the milestones with their gates and deliverables, what is late first', async () => {
    deepEqual(
      await tree(`goals: [{ id: G-1, title: Stay }]
milestones:
  - { id: MS-1, title: Design, kind: checkpoint, due: 2026-08-07, status: done, supports: [G-1], acceptedBy: P-1 }
  - { id: MS-2, title: Go-live, kind: go-live, due: 2027-03-01, supports: [G-1], gate: [Verified, Rehearsed] }
  - { id: MS-3, title: Handover, supports: [G-1] }
  - { id: MS-4, title: Pilot, kind: pilot, due: 2026-11-12, status: missed, supports: [G-1], findings: [Too many clicks] }
deliverables:
  - { id: D-1, title: Runbook, kind: document, milestone: MS-2, status: draft, supports: [G-1], owner: P-1 }
  - { id: D-2, title: Report, milestone: MS-4, supports: [G-1] }
  - { id: D-3, title: Test system, milestone: MS-2, status: accepted, supports: [G-1] }
  - { id: D-4, title: Film, milestone: MS-2, status: dropped, supports: [G-1] }
  - { id: D-5, title: Poster, due: 2026-11-22, supports: [G-1] }
people: [{ id: P-1, name: Ana }]
`),
      [
        'Milestones (3 open · 1 late · 1 finding)',
        '  MS-4 Pilot (9 days late · missed · pilot · 0 of 1 delivered, 1 late)',
        '    D-2 Report (9 days late · planned)',
        '    Too many clicks (learned)',
        '  MS-2 Go-live (due in 3 months · go-live · 1 of 2 delivered)',
        '    Verified (gate)',
        '    Rehearsed (gate)',
        '    D-1 Runbook (due in 3 months · draft · document · Ana)',
        '    D-3 Test system (accepted)',
        '    D-4 Film (dropped)',
        '  MS-3 Handover',
        '  Reached (1)',
        '    MS-1 Design (done · checkpoint)',
        '      Accepted by (Ana)',
        'Deliverables (1)',
        '  D-5 Poster (due tomorrow · planned)',
      ],
    );
  });

  it('has the risks by their score, the highest first', async () => {
    const sections = `risks:
  - { id: R-1, title: Low, probability: 2, impact: 3, response: accept }
  - { id: R-2, title: Unknown, impact: 5 }
  - { id: R-3, title: High, probability: 4, impact: 5, response: mitigate, mitigation: A cache, threatens: [R-1], owner: Ana }
  - { id: R-4, title: Gone, probability: 5, impact: 5, status: closed }
`;
    deepEqual(await tree(sections), [
      'Risks (3 open)',
      '  R-3 High (score 20 · mitigate · Ana)',
      '  R-1 Low (score 6 · accept)',
      '  R-2 Unknown (not scored)',
      '  Closed (1)',
      '    R-4 Gone (closed · score 25)',
    ]);
    match(
      rowIn(await delivery(sections), 'R-3').tooltip,
      /- Score: 20, probability 4 times impact 5\n- Owner: Ana\n- Response: mitigate\n- Mitigation: A cache\n- Threatens: R\\-1$/u,
    );
  });

  it('has assumptions, issues, dependencies and actions by their dates, and folds away what is dealt with', async () => {
    deepEqual(
      await tree(`assumptions:
  - { id: A-1, title: Numbers are unique, validateBy: 2026-11-18, owner: Ana }
  - { id: A-2, title: Prices are right, validateBy: 2026-10-30, validatedOn: 2026-10-27 }
issues:
  - { id: I-1, title: No data, raisedOn: 2026-11-20, due: 2026-11-25 }
  - { id: I-2, title: Slow, due: 2026-01-01, status: closed }
dependencies:
  - { id: DEP-1, title: Firewall, onWhom: Customer IT, needBy: 2026-11-21 }
  - { id: DEP-2, title: Licences, status: met }
actions:
  - { id: ACT-1, title: Undated }
  - { id: ACT-2, title: Guide, kind: follow-up, due: 2026-11-20, owner: Ana }
  - { id: ACT-3, title: Invite, due: 2026-12-24 }
  - { id: ACT-4, title: Order, due: 2026-10-01, status: done }
`),
      [
        'Assumptions (1 open · 1 late · 1 finding)',
        '  A-1 Numbers are unique (3 days late · Ana)',
        '  Validated (1)',
        '    A-2 Prices are right (validated 4 weeks ago)',
        'Issues (1 open)',
        '  I-1 No data (due in 4 days · raised yesterday)',
        '  Closed (1)',
        '    I-2 Slow (closed)',
        'Dependencies (1 open)',
        '  DEP-1 Firewall (needed today · Customer IT)',
        '  Met (1)',
        '    DEP-2 Licences (met)',
        'Actions (3 open · 1 late · 1 finding)',
        '  ACT-2 Guide (1 day late · follow-up · Ana)',
        '  ACT-3 Invite (due in 5 weeks)',
        '  ACT-1 Undated',
        '  Done (1)',
        '    ACT-4 Order (done)',
      ],
    );
  });

  it('has questions, cadences, feedback, training and the latest decisions', async () => {
    deepEqual(
      await tree(`decisions:
  - { id: DEC-1, title: E-mail first, decidedBy: Steering group, decidedOn: 2026-07-14 }
  - { id: DEC-2, title: Undated }
  - { id: DEC-3, title: First contact, decidedBy: P-1, decidedOn: 2026-11-21 }
questions:
  - { id: Q-1, title: Who moderates?, askedOf: P-1, due: 2026-11-10 }
  - { id: Q-2, title: How long?, answeredOn: 2026-11-12, answer: Two years }
  - { id: Q-3, title: How many?, answer: Forty }
cadences:
  - { id: C-1, title: Friday report, kind: report, every: 1w, last: 2026-11-06 }
  - { id: C-2, title: Review, every: 1mo, last: 2026-11-10, audience: [P-1] }
  - { id: C-3, title: Dialogue, every: 3mo }
  - { id: C-4, title: Planning, last: 2026-11-10 }
feedback:
  - { id: F-1, theme: Too slow, source: P-1, date: 2026-11-05, action: Q-1 }
  - { id: F-2, theme: Too many clicks, date: 2026-11-23 }
  - { id: F-3, theme: Undated }
training:
  - { id: T-1, skill: SK-1, people: [P-1], due: 2029-11-21 }
  - { title: Queues, doneOn: 2026-11-20 }
  - { id: T-3 }
skills: [{ id: SK-1, title: SAP }]
people: [{ id: P-1, name: Ana }]
`),
      [
        'Decisions (3)',
        '  DEC-3 First contact (today · Ana)',
        '  DEC-1 E-mail first (4 months ago · Steering group)',
        '  DEC-2 Undated',
        'Questions (1 open · 1 late)',
        '  Q-1 Who moderates? (11 days late · Ana)',
        '  Answered (2)',
        '    Q-2 How long? (answered 9 days ago)',
        '    Q-3 How many? (answered)',
        'Cadences (4 · 1 late · 1 finding)',
        '  C-1 Friday report (8 days late · every 1w · report)',
        '  C-2 Review (next in 19 days · every 1mo)',
        '  C-3 Dialogue (not held yet · every 3mo)',
        '  C-4 Planning (last 11 days ago)',
        'Feedback (3 · 2 without action · 2 findings)',
        '  F-2 Too many clicks (in 2 days · no action yet)',
        '  F-1 Too slow (16 days ago · Ana)',
        '  F-3 Undated (no action yet)',
        'Training (2 open)',
        '  T-1 SAP (due in 3 years · Ana)',
        '  T-3',
        '  Done (1)',
        '    Queues (done yesterday)',
      ],
    );
  });

  it('says in icon and words what is late, and colours it and its group', async () => {
    const sections = `actions: [{ id: ACT-1, title: Guide, due: 2026-11-20 }, { id: ACT-2, title: Order, due: 2026-11-20, status: done }]
deliverables: [{ id: D-1, title: Film, due: 2026-11-01, status: dropped }]
settings: { rules: { raid/overdue-action: off } }
`;
    const looks = (rows: Rows, label: string): readonly unknown[] => {
      const { icon, attention, severity } = rowIn(rows, label);
      return [icon, attention, severity];
    };
    const today = await delivery(sections);
    deepEqual(looks(today, 'Actions'), ['arrow-right', true, null]);
    deepEqual(looks(today, 'ACT-1'), ['clock', true, null]);
    deepEqual(looks(today, 'ACT-2'), ['pass-filled', false, null]);
    deepEqual(looks(today, 'D-1'), ['circle-slash', false, null]);
    equal(rowIn(today, 'Deliverables').description, '1 done');
    ok(rowIn(today, 'ACT-1').spoken.startsWith('action ACT-1 Guide, 1 day late'));
    equal(rowIn(today, 'ACT-1').tooltip, '**ACT\\-1 Guide**\n\n- Due: 2026\\-11\\-20');
    const before = await delivery(sections, '2026-11-20');
    deepEqual(looks(before, 'Actions'), ['arrow-right', false, null]);
    deepEqual(looks(before, 'ACT-1'), ['arrow-right', false, null]);
    equal(rowIn(before, 'ACT-1').description, 'due today');
  });

  it('counts the findings of a group, and has a drifting row marked as in the Purpose tree', async () => {
    const rows = await delivery('actions: [{ id: ACT-1, title: Guide, due: tomorrow, afects: [X-1] }]\n');
    equal(rowIn(rows, 'Actions').description, '1 · 2 findings');
    equal(rowIn(rows, 'ACT-1').icon, 'error');
    equal(rowIn(rows, 'ACT-1').severity, 'error');
    equal(rowIn(rows, 'ACT-1').rule?.startsWith('schema/'), true);
  });

  it('tells the charters apart where several have something to tell', async () => {
    const results = await resultsOf({
      'a.charter.yaml': `${HEADER}risks: [{ id: R-1, title: Late }]\n`,
      'b.charter.yaml':
        'charter: 1\nkind: practice\npractice: { name: CRM }\nactions: [{ id: ACT-1, title: Call }]\n',
    });
    const rows: Rows = (parent) => deliveryRows(parent, results, TODAY);
    deepEqual(treeOf(rows), [
      'Contoso service desk',
      '  Risks (1)',
      '    R-1 Late (not scored)',
      'CRM (practice)',
      '  Actions (1)',
      '    ACT-1 Call',
    ]);
    const [first] = rows(null);
    equal(first?.kind, 'charter');
    equal(first?.spoken, 'charter Contoso service desk');
    deepEqual(first?.location?.range.start, { line: 2, character: 17 });
    deepEqual(deliveryRows(null, [], TODAY), []);
    deepEqual(rows('file:///gone'), []);
  });
});
