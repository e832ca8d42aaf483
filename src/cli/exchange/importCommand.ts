import type { Command } from '../command';
import { COLOR_OPTIONS } from '../colorOptions';
import { exchangeBundle } from './bundle';
import { TODAY } from '../sharedOptions';

/** `throughline import`. */
export const importBacklog: Command = {
  name: 'import',
  usage: '<file> [options]',
  summary: "Bring a tracker's backlog into a charter, and keep it in step.",
  about: [
    'Reads a backlog that Azure DevOps, Jira, GitHub or a spreadsheet has exported, as CSV or JSON; what it is shows from its content. Its items become entries of a part that the charter includes.',
    'Imported again, what the tracker owns is brought up to date: titles, states, estimates, people, parents. What was written by hand stays: links to objectives, reasons, comments, the order, and every value that the tracker has not changed since. Items that the tracker does not have any more are marked, not deleted. What both sides have changed is shown, and stays as the charter has it until somebody decides with --prefer. Tags that name objectives become links where the charter has none, and are told where it has others.',
    'A file throughline.mapping.yaml beside the charter tells what the types, states, priorities and fields of your tracker mean, where that is not as usual.',
    'Exit status: 0 it is in step; 1 there are conflicts, work that the tracker names for something else, or changes that could not be made; 2 nothing could be read or written.',
  ],
  mostPaths: 1,
  options: [
    {
      name: 'into',
      value: 'CHARTER',
      describe: 'The charter to import into. Default: the only one in the folder.',
    },
    {
      name: 'part',
      value: 'NAME',
      describe:
        'The part to write, by its name or path beside the charter. Default: the name of the tracker.',
    },
    {
      name: 'mapping',
      value: 'FILE',
      describe: 'What the words of the tracker mean. Default: throughline.mapping.yaml beside the charter.',
    },
    {
      name: 'kind',
      value: 'KIND',
      describe:
        'What the file is, where its content does not tell: ado-csv, ado-json, bpc-csv, jira-csv, jira-json, github-json or table.',
    },
    {
      name: 'date-order',
      value: 'ORDER',
      describe: 'How 3/4/2026 is written: day-first or month-first. Default: as the file itself shows.',
    },
    {
      name: 'prefer',
      value: 'SIDE',
      describe:
        'Whose value counts where both sides have changed: tracker or charter. Default: show it, and change nothing.',
    },
    { name: 'dry-run', describe: 'Print what would change, as a unified diff, and write nothing.' },
    { name: 'format', value: 'text|json', describe: 'How to print the result. Default: text.' },
    TODAY,
    ...COLOR_OPTIONS,
  ],
  examples: [
    [
      'throughline import backlog.csv',
      'Import into the only charter of this folder, or bring it up to date.',
    ],
    ['throughline import --dry-run issues.json', 'See first what would be written.'],
    [
      'throughline import --into desk/project-charter.yaml --part desk-work jira.csv',
      'Import into one charter of several, into a part of this name.',
    ],
    ['throughline import --prefer tracker backlog.csv', 'Settle all conflicts as the tracker has it.'],
  ],
  run: (given, world) => exchangeBundle().runImport(given, world),
};
