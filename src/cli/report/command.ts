import { createRequire } from 'node:module';
import type { Command } from '../command';
import type * as Reporting from './report';
import { OUTPUT, TODAY } from '../sharedOptions';

/** `throughline report`. What it needs is loaded when it runs: no other command draws pictures. */
export const report: Command = {
  name: 'report',
  usage: '[path] [options]',
  summary: 'Write a report of a charter that anybody can read.',
  about: [
    'Writes one charter as a page: its purpose, the numbers that matter, what becomes of each objective, where the effort goes, what was found and why, who can do what, and the traceability matrix, to be sorted, filtered and taken away as CSV.',
    'The page is one HTML file that loads nothing, so that it can be sent, archived and printed. As it is made for the customer unless you say otherwise, what concerns single people is left out.',
    'Exit status: 0 it was written; 2 it could not be.',
  ],
  mostPaths: 1,
  options: [
    OUTPUT,
    {
      name: 'format',
      value: 'html|markdown',
      describe:
        'A page, or its texts and tables as Markdown for a wiki. Default: html; markdown for a FILE that ends in .md.',
    },
    {
      name: 'audience',
      value: 'team|customer',
      describe:
        'Who will read it. For the customer, what concerns single people is left out. Default: customer.',
    },
    {
      name: 'history',
      describe:
        'Tell how it came to this as well: alignment from commit to commit, and with which of them it fell. Reads the history with the program git.',
    },
    {
      name: 'title',
      value: 'TEXT',
      describe: 'What stands on top. Default: the name of the project or practice.',
    },
    TODAY,
  ],
  examples: [
    [
      'throughline report --output report.html',
      'The report of the charter below the current folder, as a page.',
    ],
    [
      'throughline report desk/project-charter.yaml --audience team --output wiki/status.md',
      'What the team may know, as Markdown.',
    ],
  ],
  run: (given, world) => {
    const loaded: typeof Reporting = createRequire(__filename)('./report.js');
    return loaded.runReport(given, world);
  },
};
