import type { Command } from '../command';
import { COLOR_OPTIONS } from '../colorOptions';
import { runReview } from './review';
import { TODAY } from '../sharedOptions';

export const review: Command = {
  name: 'review',
  usage: '[path…] [options]',
  summary: 'List links that changed since somebody reviewed them, and mark links as reviewed.',
  about: [
    'A link is suspect where what one of its ends says has changed since somebody reviewed it: a title, a description, acceptance criteria, what a measure is about. Lists the suspect links of the charters, and those that nobody has reviewed; those of finished and dropped work are left out.',
    'With --stamp it marks them as reviewed, in the file of reviews beside the charter (project-charter.reviews.yaml), one line a link. Comments in there stay, and a file that has changed meanwhile is left alone. So say it only of what you have read.',
    'Exit status: 0 no link is suspect; 1 some are; 2 it could not run.',
  ],
  mostPaths: Infinity,
  options: [
    { name: 'format', value: 'text|json', describe: 'How to print the result. Default: text.' },
    { name: 'output', value: 'FILE', describe: 'Write to this file. Default: print it.' },
    {
      name: 'stamp',
      describe:
        'Mark the suspect links, and those that nobody has reviewed, as reviewed: all, or those of --from and --to.',
    },
    {
      name: 'from',
      value: 'IDS',
      describe: 'Only links that these write, like WI-204,WI-205. May be given several times.',
    },
    {
      name: 'to',
      value: 'IDS',
      describe: 'Only links that lead to these, like OBJ-1. May be given several times.',
    },
    {
      name: 'by',
      value: 'PERSON',
      describe: 'With --stamp: who has looked, by id or name. Default: nobody is named.',
    },
    { name: 'dry-run', describe: 'With --stamp: print what would be marked, and write nothing.' },
    TODAY,
    ...COLOR_OPTIONS,
  ],
  examples: [
    ['throughline review', 'List what has to be looked at again.'],
    [
      'throughline review --stamp --to OBJ-1 --by P-ana',
      'Ana has read all links to OBJ-1 and found them right.',
    ],
  ],
  run: runReview,
};
