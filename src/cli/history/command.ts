import type { Command } from '../command';
import { COLOR_OPTIONS } from '../colorOptions';
import { runHistory } from './history';
import { OUTPUT } from '../sharedOptions';

export const history: Command = {
  name: 'history',
  usage: '[path] [options]',
  summary: 'Tell from git when a project began to drift.',
  about: [
    'Checks one charter as it was at each commit of the first-parent line that changed it, its parts or its practice, with the day of the commit as today, and prints how far the work was aligned then. Rules that compare texts or look for files are not asked about the past; alignment does not depend on them.',
    'Below that it tells the commits after which alignment never came back to where it was, with the work that they led astray. What was made good later counts for nothing, nothing is told where less than five points of a hundred were lost, and points with fewer than five work items do not count.',
    'What was found is kept in the cache folder of the user, so that the next run only looks at new commits. Exit status: 0 it ran; 2 it could not, or was stopped.',
  ],
  mostPaths: 1,
  options: [
    { name: 'format', value: 'text|json|markdown', describe: 'How to print the result. Default: text.' },
    OUTPUT,
    {
      name: 'by',
      value: 'commit|week',
      describe: 'A line for each commit, or for the last one of each week. Default: commit.',
    },
    { name: 'since', value: 'REV', describe: 'Begin with what stood at this git revision.' },
    { name: 'max', value: 'N', describe: 'Only the last N commits or weeks. Default: all.' },
    { name: 'no-cache', describe: 'Look at all commits anew, and keep nothing.' },
    ...COLOR_OPTIONS,
  ],
  examples: [
    ['throughline history', 'The history of the charter below the current folder.'],
    ['throughline history --by week --max 26', 'The last half year at a glance.'],
    [
      'throughline history --format markdown --output drift.md project-charter.yaml',
      'When one charter drifted, for others to read.',
    ],
  ],
  run: runHistory,
};
