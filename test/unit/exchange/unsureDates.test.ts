import { deepEqual, equal, match } from 'node:assert/strict';
import { backlogFrom } from './support';

/** The same two days in the shape of each table, with nothing that tells the order of day and month. */
const TABLES: Readonly<Record<string, string>> = {
  'ado-csv': 'ID,Work Item Type,Title,Target Date\n1,Task,Ask,3/4/2026\n2,Task,Call,5/6/2026 10:00\n',
  'bpc-csv':
    'ID,Process sequence ID,Microsoft ID,Work item type,Title 1,Title 2,Catalog status,Target Date\n' +
    '1,10.00.000.000,a,End to end,Ask,,New,3/4/2026\n2,10.05.000.000,b,Process area,,Call,New,5/6/2026\n',
  'jira-csv': 'Issue key,Issue Type,Summary,Due date\nD-1,Task,Ask,3/4/2026\nD-2,Task,Call,5/6/2026 10:00\n',
  table: 'Title;Owner;Due\nAsk;Ana;3/4/2026\nCall;Ben;5/6/2026\n',
  'ado-json': JSON.stringify(
    ['3/4/2026', '5/6/2026'].map((day, i) => ({
      id: i + 1,
      fields: {
        'System.Title': 'Ask',
        'System.WorkItemType': 'Task',
        'Microsoft.VSTS.Scheduling.TargetDate': day,
      },
    })),
  ),
};

describe('dates that could be two days, in a whole column', () => {
  for (const [kind, file] of Object.entries(TABLES)) {
    it(`are asked about, and never guessed: ${kind}`, () => {
      const asked = backlogFrom(file);
      equal(asked.kind, kind);
      deepEqual(
        asked.items.map(({ due }) => due),
        [undefined, undefined],
      );
      const [question, ...others] = asked.troubles.filter(({ unsure }) => unsure !== undefined);
      equal(others.length, 0);
      match(question?.message ?? '', /3 April or 4 March.*--date-order/u);
      deepEqual(question?.unsure?.[0], {
        written: '3/4/2026',
        dayFirst: '2026-04-03',
        monthFirst: '2026-03-04',
      });
      const days = (dateOrder: 'day-first' | 'month-first') =>
        backlogFrom(file, { dateOrder }).items.map(({ due }) => due);
      deepEqual(days('day-first'), ['2026-04-03', '2026-06-05']);
      deepEqual(days('month-first'), ['2026-03-04', '2026-05-06']);
    });

    it(`are read where one of them can be only one: ${kind}`, () => {
      const told = backlogFrom(file.replace('5/6/2026', '25/6/2026'));
      deepEqual(
        told.items.map(({ due }) => due),
        ['2026-04-03', '2026-06-25'],
      );
    });
  }
});
