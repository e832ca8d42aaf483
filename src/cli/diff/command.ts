import type { Command } from '../command';
import { COLOR_OPTIONS } from '../colorOptions';
import { runDiff } from './diff';
import { OUTPUT, PRESET, RULE, TODAY } from '../sharedOptions';

/** `throughline diff` */
export const diff: Command = {
  name: 'diff',
  usage: '[base] [head] [options]',
  summary: 'Tell what changed in the charters, in their own terms.',
  about: [
    'Compares the charters below the current folder at two git revisions, and tells which objectives came, went or got another target, which work gained or lost its link, how far the work was and is aligned, which findings are new or solved, and which work a changed objective touches.',
    'Without a revision it compares HEAD with the files as they are now, with one that one with the files. base...head compares head with the commit at which it left base, as a pull request does. Two files or two folders can be compared as well; where a branch has the name of a folder, write refs/heads/NAME.',
    'Both sides are checked as of the same day. Exit status: 0 it ran; 1 something happened that --fail-on names; 2 it could not run.',
  ],
  mostPaths: 2,
  options: [
    {
      name: 'format',
      value: 'FORMAT',
      describe:
        'How to print the result: text, json, or markdown (a comment on a pull request). Default: text.',
    },
    OUTPUT,
    {
      name: 'fail-on',
      value: 'REASON',
      describe:
        'End with status 1 on lost-alignment (a smaller share of the work of a charter reaches the purpose), new-findings (errors or warnings that were not there before) or lost-links (work that led to an objective leads to none). Several with commas between them.',
    },
    {
      name: 'path',
      value: 'PATH',
      describe: 'Look only at this file or folder. May be given several times. Default: the current folder.',
    },
    PRESET,
    RULE,
    TODAY,
    {
      name: 'audience',
      value: 'team|customer',
      describe: 'Who will read it. For the customer, what concerns single people is left out. Default: team.',
    },
    ...COLOR_OPTIONS,
  ],
  examples: [
    ['throughline diff', 'What changed since the last commit.'],
    ['throughline diff v1.0 main', 'What changed between two revisions.'],
    [
      'throughline diff origin/main...HEAD --format markdown --fail-on lost-alignment',
      'For a pull request: what it brings in, as a comment.',
    ],
    ['throughline diff last-month/ charters/', 'What changed between two folders.'],
  ],
  run: runDiff,
};
