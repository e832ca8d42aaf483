import type { Command } from '../command';
import { exchangeBundle } from './bundle';
import { TODAY } from '../sharedOptions';

/** `throughline export`. What it needs is loaded when it runs: no other command writes tables. */
export const exportWork: Command = {
  name: 'export',
  usage: '<what> [path…] [options]',
  summary: 'Write charters as tables, a workbook or a graph, or work for its tracker.',
  about: [
    'Tables, of all charters at the paths: matrix (every way from work to an objective), tables (all that the charters say, and what a check finds, a file each), xlsx (the same as one workbook). For Power BI, Excel, DuckDB and Spark; docs/tables.md tells of each column.',
    'The purpose graph: mermaid and dot (Graphviz) for pictures, json for programs.',
    'Work for its tracker, of one charter: ado-csv for Azure DevOps (Boards, Queries, Import Work Items), jira-csv for Jira (the import of CSV), github-json for a script that calls gh issue edit. Each says what it is a part of, and has the ids of the objectives that it serves as tags. States, people and dates are left where they are kept, in the tracker. Work of another tracker is left out. Work that the tracker does not have yet comes without a key, so that it is created; with --known it is left out. Requirements and whatever else an import has brought go back to their tracker too; each item keeps the type that the last import has noted.',
    'A cell of CSV that a spreadsheet would run as a formula gets an apostrophe before it. Exit status: 0 it was written; 2 it could not be.',
  ],
  mostPaths: Infinity,
  options: [
    {
      name: 'output',
      value: 'FILE',
      describe: 'Write to this file; for tables, into this folder. Default: print it.',
    },
    { name: 'format', value: 'csv|ndjson', describe: 'The form of matrix and tables. Default: csv.' },
    { name: 'table', value: 'NAME', describe: 'Of tables only this one, like work_items.' },
    { name: 'bom', describe: 'Begin CSV with a byte-order mark, by which Excel knows UTF-8.' },
    {
      name: 'exact',
      describe: 'Leave texts in CSV as they are, formulas too: for programs that run nothing.',
    },
    {
      name: 'down-to',
      value: 'LEVEL',
      describe: 'How far down a graph goes: work, requirements or objectives. Default: work.',
    },
    TODAY,
    { name: 'known', describe: 'For a tracker: only what it has already.' },
    {
      name: 'process',
      value: 'NAME',
      describe:
        'How the process of Azure DevOps names types of work where no import has noted them: agile, scrum, cmmi or basic. Default: agile.',
    },
    {
      name: 'audience',
      value: 'team|customer',
      describe: 'Who will read it. For the customer, what concerns single people is left out. Default: team.',
    },
  ],
  examples: [
    ['throughline export matrix --output matrix.csv', 'The traceability matrix of all charters here.'],
    ['throughline export tables charters/ --format ndjson --output tables', 'A portfolio, for a database.'],
    ['throughline export xlsx --audience customer --output charter.xlsx', 'A workbook to give away.'],
    ['throughline export mermaid project-charter.yaml --down-to objectives', 'A picture for a wiki.'],
    ['throughline export ado-csv --process scrum --output backlog.csv', 'A table for Azure DevOps.'],
    [
      'throughline export jira-csv --known desk/project-charter.yaml',
      'Links for what Jira has, on the screen.',
    ],
  ],
  run: (given, world) => exchangeBundle().runExport(given, world),
};
