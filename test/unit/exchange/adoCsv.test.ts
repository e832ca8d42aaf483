import { deepEqual, equal, ok } from 'node:assert/strict';
import type { Backlog, BacklogItem } from '../../../src/core/exchange/backlog';
import { backlogFrom, fixture, refusal, troublesIn } from './support';

/** Titles, and the title or key of what they are a part of. */
function tree({ items }: Backlog): readonly (readonly [string, string])[] {
  return items.map(({ title, parent }) => {
    if (parent === undefined) return [title, ''];
    return [title, parent.kind === 'key' ? parent.key : (items[parent.index]?.title ?? '?')];
  });
}

const itemOf = (backlog: Backlog, key: string): BacklogItem | undefined =>
  backlog.items.find((item) => item.key === key);

describe('a query of Azure DevOps as CSV', () => {
  it('is read as the web portal exports it', () => {
    const backlog = backlogFrom(fixture('ado-flat.csv'));
    deepEqual([backlog.kind, backlog.system, backlog.read], ['ado-csv', 'azure-devops', 6]);
    deepEqual(backlog.troubles, []);
    deepEqual(itemOf(backlog, '415'), {
      line: 4,
      key: '415',
      title: 'Route new cases to the agent with the right skill',
      type: 'User Story',
      state: 'Active',
      reason: 'Implementation started',
      area: 'Service Desk\\Routing',
      iteration: 'Service Desk\\Release 1\\Sprint 3',
      priority: '2',
      description:
        'As a **service manager** I want cases to go to agents who know the product, so that customers are not passed on.',
      acceptance: [
        'A case of a known product is assigned within one minute',
        'Cases without a product go to the _triage_ queue',
      ],
      links: [],
      assignee: { name: 'Ben Okafor', mail: 'ben.okafor@contoso.example' },
      tags: ['service', 'routing'],
      points: 5,
      due: '2026-02-20',
      fields: new Map([
        ['Value Area', 'Business'],
        ['Created Date', '1/8/2026 4:02:10 PM'],
      ]),
      parent: { kind: 'key', key: '411' },
    });
    deepEqual(itemOf(backlog, '416')?.hours, { estimate: 6, spent: 7.5, remaining: 0 });
    deepEqual(itemOf(backlog, '410')?.start, '2026-01-12');
    equal(itemOf(backlog, '422')?.title, 'Say "thank you", and ask how it went');
    deepEqual(itemOf(backlog, '422')?.parent, { kind: 'key', key: '902' });
    equal(itemOf(backlog, '417')?.fields.get('Severity'), '2 - High');
    equal(itemOf(backlog, '417')?.line, 7);
  });

  it('is read with semicolons and decimal commas, whatever the case of its columns', () => {
    const backlog = backlogFrom(fixture('ado-flat-semicolon.csv'));
    deepEqual(
      backlog.items.map(({ key, points, hours, due }) => [key, points, hours?.estimate, due]),
      [
        ['81', 2.5, 12, '2026-04-03'],
        ['82', 8, undefined, '2026-04-15'],
        ['83', undefined, undefined, undefined],
        ['84', 1, 0.5, '2026-04-01'],
      ],
    );
    deepEqual(backlog.items[1]?.assignee, { name: 'Maja Lindström' });
    deepEqual(backlog.troubles, []);
  });

  it('is a tree by the columns of its titles', () => {
    const backlog = backlogFrom(fixture('ado-tree.csv'));
    deepEqual(tree(backlog), [
      ['Field engineers arrive prepared', ''],
      ["Work orders show the asset's history", '300'],
      ['Show the last five visits on a work order', '301'],
      ['Show parts that were replaced', '301'],
      ['Spare parts are booked from the van', '300'],
      ['Scan a part with the phone', 'Spare parts are booked from the van'],
      ['Travel time falls', ''],
      ['Plan the day by distance', '320'],
    ]);
    deepEqual(
      backlog.items.map(({ key }) => key),
      ['300', '301', '305', undefined, undefined, undefined, '320', '321'],
    );
  });

  it('is a tree where the first of them is called “Title”, and nothing has an id', () => {
    deepEqual(tree(backlogFrom(fixture('ado-tree-no-ids.csv'))), [
      ['Sales sees one customer', ''],
      ['Duplicates are found', 'Sales sees one customer'],
      ['Warn of an account with the same tax number', 'Duplicates are found'],
      ['Write the matching rules', 'Duplicates are found'],
      ['Accounts are merged', 'Sales sees one customer'],
      ['Merge two accounts and keep their cases', 'Accounts are merged'],
      ['Forecasts are trusted', ''],
    ]);
  });

  it('is a tree that begins below the top, or leaves out a level', () => {
    const backlog = backlogFrom('Work Item Type,Title 1,Title 2,Title 3\nBug,,a,\nEpic,b,,\nTask,,,c\n');
    deepEqual(tree(backlog), [
      ['a', ''],
      ['b', ''],
      ['c', 'b'],
    ]);
  });

  it('has the parent that the column says, before the one above', () => {
    const backlog = backlogFrom(
      'ID,Work Item Type,Title 1,Title 2,Parent\n1,Epic,a,,\n2,Epic,b,,\n3,Story,,c,1\n4,Story,,d,#2\n5,Story,,e,2.0\n',
    );
    deepEqual(tree(backlog).slice(2), [
      ['c', '1'],
      ['d', '2'],
      ['e', '2'],
    ]);
  });

  it('knows columns by their references, misspelt ones too', () => {
    const backlog = backlogFrom(
      'System.Id,System.WorkItemType,System.Title,Microsoft.VSTS.Commmon.Priority,Microsoft.VSTS.Scheduling.StoryPoints,Custom.Title\n7,Bug,a,2,3,x\n',
    );
    const [item] = backlog.items;
    deepEqual([item?.key, item?.type, item?.title, item?.priority, item?.points], ['7', 'Bug', 'a', '2', 3]);
    deepEqual(item?.fields, new Map([['Custom.Title', 'x']]));
  });

  it('says what becomes of rows that are wrong', () => {
    const backlog = backlogFrom(
      'ID,Work Item Type,Title,Effort,Parent,Target Date\n1,Bug,a,many,,soon\n2,Bug,,3,,\n1,Bug,b,,,\n3,Bug,c,"1,234",Epic,\n4,Bug,d,lots,,\n',
    );
    deepEqual(
      backlog.items.map(({ title }) => title),
      ['a', 'c', 'd'],
    );
    equal(backlog.read, 5);
    deepEqual(troublesIn(backlog), [
      '2 unclear: “many” in “Effort” on line 2 cannot be read as a number: left out (lines 2, 5 and 6).',
      '2 unclear: “soon” in “Target Date” on line 2 cannot be read as a date: left out.',
      '3 skipped: It has no title and is left out.',
      '4 skipped: It has the id 1 like line 2 and is left out.',
      '5 unclear: “Epic” in “Parent” on line 5 cannot be read as a work item’s id: left out.',
    ]);
  });

  it('is read up to where it was cut off', () => {
    const backlog = backlogFrom(fixture('ado-cut-off.csv'));
    deepEqual(
      backlog.items.map(({ key }) => key),
      ['601', '602'],
    );
    equal(backlog.read, 3);
    const [trouble] = troublesIn(backlog);
    ok(
      trouble?.startsWith('5 skipped: The row on line 5 has a quotation mark that is never closed'),
      trouble,
    );
  });

  it('does not guess the order of day and month', () => {
    const backlog = backlogFrom(fixture('ado-unsure-dates.csv'));
    deepEqual(
      backlog.items.map(({ start, due }) => [start, due]),
      [
        [undefined, undefined],
        [undefined, '2026-05-05'],
      ],
    );
    equal(backlog.troubles.length, 2);
    ok(backlog.troubles[1]?.message.includes('“3/4/2026” in “Target Date” could be 3 April or 4 March'));
    const told = backlogFrom(fixture('ado-unsure-dates.csv'), { dateOrder: 'month-first' });
    deepEqual([told.items[0]?.start, told.items[0]?.due], ['2026-02-03', '2026-03-04']);
    deepEqual(told.troubles, []);
  });

  it('needs a title and a row', () => {
    ok(/no column “Title”/u.test(refusal('ID,State\n1,New\n', { kind: 'ado-csv' })));
    ok(/no rows/u.test(refusal('ID,Work Item Type,Title\n')));
  });
});
