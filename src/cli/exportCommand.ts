import type { Command } from './command';
import { exchangeBundle } from './exchangeBundle';

/** `throughline export`. What it needs is loaded when it runs: no other command writes tables. */
export const exportWork: Command = {
  name: 'export',
  usage: '<format> [path] [options]',
  summary: 'Write the work as a file that a tracker takes back.',
  about: [
    'Writes the work items of one charter in a form that their tracker imports: ado-csv for Azure DevOps (Boards, Queries, Import Work Items), jira-csv for Jira (the import of CSV), github-json for a script that calls gh issue edit. Each says what it is a part of, and has the ids of the objectives that it serves as tags.',
    'States, people and dates are left where they are kept, in the tracker. Work that comes from another tracker is left out. Work that the tracker does not have yet comes without a key, so that it is created; with --known it is left out.',
    'A cell that a spreadsheet would run as a formula gets an apostrophe before it. Exit status: 0 it was written; 2 it could not be.',
  ],
  mostPaths: 2,
  options: [
    { name: 'output', value: 'FILE', describe: 'Write to this file. Default: print it.' },
    { name: 'known', describe: 'Only what the tracker has already.' },
    {
      name: 'process',
      value: 'NAME',
      describe:
        'How the process of Azure DevOps names types of work: agile, scrum, cmmi or basic. Default: agile.',
    },
    {
      name: 'audience',
      value: 'team|customer',
      describe: 'Who will read it. For the customer, what concerns single people is left out. Default: team.',
    },
  ],
  examples: [
    ['throughline export ado-csv --process scrum --output backlog.csv', 'A table for Azure DevOps.'],
    [
      'throughline export jira-csv --known desk/project-charter.yaml',
      'Links for what Jira has, on the screen.',
    ],
  ],
  run: (given, world) => exchangeBundle().runExport(given, world),
};
