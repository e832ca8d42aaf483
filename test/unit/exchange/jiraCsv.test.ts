import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { jiraCsv } from '../../../src/core/exchange/readers/jiraCsv';
import { backlogOf, fixture, itemIn, refusalOf, treeOf, troublesOf } from './backlogOf';

const HEADER = 'Summary,Issue key,Issue id';

describe('a table from Jira', () => {
  it('of Jira Cloud, with all fields', () => {
    const backlog = backlogOf(jiraCsv, fixture('jira-cloud-all-fields.csv'));
    deepEqual(treeOf(backlog), ['DESK-1', 'DESK-2 < DESK-1', 'DESK-3 < DESK-1', 'DESK-4 < DESK-3', 'DESK-5']);
    deepEqual(troublesOf(backlog), []);
    equal(backlog.read, 5);
    const { fields, ...item } = itemIn(backlog, 'DESK-2');
    deepEqual(item, {
      line: 7,
      key: 'DESK-2',
      title: 'Route new cases to the agent with the right skill',
      type: 'Story',
      state: 'Done',
      reason: 'Done',
      description: 'As a dispatcher I want cases routed by skill, so that nobody forwards them by hand.',
      acceptance: [
        'A case in German reaches an agent who speaks it',
        'Nobody gets more than five cases at once',
      ],
      parent: { kind: 'key', key: 'DESK-1' },
      links: [{ kind: 'blocks', to: { kind: 'key', key: 'DESK-3' } }],
      assignee: { name: 'Ben Okoro' },
      tags: ['OBJ-1', 'quick-win'],
      area: 'Routing; Telephony',
      iteration: 'Desk Sprint 2',
      priority: 'High',
      points: 5,
      hours: { estimate: 10, spent: 12, remaining: 0 },
      start: '2026-11-23',
      due: '2026-11-30',
    });
    equal(fields.get('Work Ratio'), '120%');
    equal(fields.get('Custom field (Rank)'), '0|i00027:');
    equal(fields.get('Fix versions'), 'Go-live');
    equal(fields.has('Σ Time Spent'), false);
  });

  it('tells which end of a link waits', () => {
    const { links } = itemIn(backlogOf(jiraCsv, fixture('jira-cloud-all-fields.csv')), 'DESK-3');
    deepEqual(links, [
      { kind: 'blocked-by', to: { kind: 'key', key: 'DESK-2' } },
      { kind: 'related', to: { kind: 'key', key: 'OPS-7' } },
    ]);
  });

  it('of Jira Server, with semicolons, epic links, old sprints, and rows that cannot be read', () => {
    const backlog = backlogOf(jiraCsv, fixture('jira-server-current-fields.csv'));
    deepEqual(treeOf(backlog), ['SALES-10', 'SALES-11 < SALES-10', 'SALES-12 < SALES-11', 'SALES-13']);
    deepEqual(troublesOf(backlog), [
      '9: It has the parent “31999”, which no row of the file is known by, and so stands on top. Export its parent too, or the column “Parent key”.',
      '11: It has no title and is left out.',
      '12: It has a key that stands further up already and is left out.',
    ]);
    equal(backlog.read, 6);
    const item = itemIn(backlog, 'SALES-11');
    equal(item.iteration, 'Sales, Sprint 4');
    equal(item.points, 2.5);
    equal(item.reason, undefined);
    equal(
      item.description,
      'As in the workshop of 12 November: see [the notes](https://contoso.example/notes).',
    );
    deepEqual(item.acceptance, ['A lead without history has no score', 'The score is shown with its reason']);
    equal(itemIn(backlog, 'SALES-13').reason, 'Duplicate');
  });

  it('is known by its columns, also by those that Jira Cloud has today', () => {
    ok(jiraCsv.recognises(`${HEADER}\n`));
    ok(jiraCsv.recognises('"Summary";"Work item key";"Work type"\n'));
    ok(!jiraCsv.recognises('ID,Work Item Type,Title\n'));
    ok(!jiraCsv.recognises('Summary,Key,Status\n'));
    ok(!jiraCsv.recognises('[{"Summary": 1, "Issue key": 2}]'));
  });

  it('takes the first parent that is told, and no item for its own parent', () => {
    const backlog = backlogOf(
      jiraCsv,
      `${HEADER},Parent,Parent key,Custom field (Epic Link)
Epic,CRM-1,1,,,
By number,CRM-2,2,1,,
By key,CRM-3,3,9,CRM-1,
By epic,CRM-4,4,,,CRM-1
Outside,CRM-5,5,,OPS-1,CRM-1
Itself,CRM-6,6,6,,
`,
    );
    deepEqual(treeOf(backlog), [
      'CRM-1',
      'CRM-2 < CRM-1',
      'CRM-3 < CRM-1',
      'CRM-4 < CRM-1',
      'CRM-5 < OPS-1',
      'CRM-6',
    ]);
    deepEqual(troublesOf(backlog), ['7: It names itself as its parent, and so stands on top.']);
  });

  it('names rows without keys by their places', () => {
    const backlog = backlogOf(
      jiraCsv,
      'Issue Id,Issue Type,Summary,Parent\n1,Epic,Above,\n,Task,,\n2,Task,Below,1\n3,Task,Itself,3\n',
    );
    deepEqual(
      backlog.items.map(({ parent }) => parent),
      [undefined, { kind: 'row', index: 0 }, undefined],
    );
  });

  it('asks about dates that could be two, unless another column tells', () => {
    const rows = (created: string): string =>
      `${HEADER},Due date,Created\nOne,CRM-1,1,03/04/2027 00:00,${created}\n`;
    const unsure = backlogOf(jiraCsv, rows('02/04/2027 09:00'));
    equal(itemIn(unsure, 'CRM-1').due, undefined);
    match(troublesOf(unsure).join(), /“03\/04\/2027 00:00” in “Due date” could be 3 April or 4 March/u);
    equal(itemIn(backlogOf(jiraCsv, rows('25/03/2027 09:00')), 'CRM-1').due, '2027-04-03');
    const told = backlogOf(jiraCsv, rows('02/04/2027 09:00'), { dateOrder: 'month-first' });
    equal(itemIn(told, 'CRM-1').due, '2027-03-04');
  });

  it('tells numbers that are none', () => {
    const backlog = backlogOf(jiraCsv, `${HEADER},Time Spent\nOne,CRM-1,1,2h\n`);
    deepEqual(troublesOf(backlog), [
      '2: “2h” in “Time Spent” on line 2 cannot be read as a number: left out.',
    ]);
  });

  it('takes off the apostrophe that keeps a spreadsheet from running a title', () => {
    const backlog = backlogOf(jiraCsv, `${HEADER}\n'=SUM of all quotes,CRM-1,1\n'tis the season,CRM-2,2\n`);
    deepEqual(
      backlog.items.map(({ title }) => title),
      ['=SUM of all quotes', "'tis the season"],
    );
  });

  it('without summaries cannot be read', () => {
    match(refusalOf(jiraCsv, 'Issue key,Status\nCRM-1,Open\n'), /no column “Summary”/u);
    match(refusalOf(jiraCsv, `${HEADER}\n`), /no rows/u);
  });
});
