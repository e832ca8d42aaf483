import { runCheck } from './check/check';
import type { Command, OptionInfo } from './command';
import { COLOR_OPTIONS } from './colorOptions';
import { diff } from './diff/command';
import { runExplain } from './explain';
import { exportWork } from './exchange/exportCommand';
import { history } from './history/command';
import { importBacklog } from './exchange/importCommand';
import { init } from './beginning/initCommand';
import { runLsp } from './lsp';
import { outline } from './beginning/outlineCommand';
import { review } from './review/command';
import { report } from './report/command';
import { runSuggest } from './suggest/suggest';
import { OUTPUT, PRESET, RULE, TODAY } from './sharedOptions';

const CHECK_OPTIONS: readonly OptionInfo[] = [
  {
    name: 'format',
    value: 'FORMAT',
    describe:
      'How to print the result: text, or json; for a build sarif (code scanning), junit (test results), github (annotations of GitHub Actions) or markdown (a comment on a pull request), with paths from the root of the repository. Default: text.',
  },
  OUTPUT,
  {
    name: 'max-warnings',
    value: 'N',
    describe: 'End with status 1 on more than N warnings. Default: no limit.',
  },
  PRESET,
  RULE,
  TODAY,
  { name: 'quiet', describe: 'Report errors and warnings only.' },
  {
    name: 'audience',
    value: 'team|customer',
    describe:
      'Who will read it. For the customer, what concerns single people is left out, and no line of a charter is quoted. Default: team.',
  },
  {
    name: 'code',
    describe: 'Look at the ids of the charters in the code of their workspace folders as well.',
  },
  {
    name: 'traced',
    value: 'FOLDER',
    describe:
      'As --code, and tell which files in this folder of the workspace folder belong to no work item, where code/untraced-file is on. May be given several times.',
  },
  {
    name: 'baseline',
    value: 'FILE',
    describe:
      'Findings that this file knows do not count and are not shown. What it knows and is not found any more is told.',
  },
  {
    name: 'write-baseline',
    value: 'FILE',
    describe: 'Write all that is found to this file as known, instead of a report.',
  },
  {
    name: 'since',
    value: 'REV',
    describe:
      'Only what is new since a git revision counts: what the same check, as of the same day, does not find in the charters as they were at REV. Reads the history with the program git.',
  },
  {
    name: 'show-known',
    describe: 'With --baseline or --since: show what is known as well. It does not count.',
  },
  ...COLOR_OPTIONS,
];

const check: Command = {
  name: 'check',
  usage: '[path…] [options]',
  summary: 'Check charters and print what drifts.',
  about: [
    'Checks the charters at the paths, or below the current folder, and prints what is wrong and how far the work is aligned with its purpose.',
    'A path is a file or a folder. A folder is searched for charters; a file is read whatever its name. A part is checked with the charters that include it.',
    'Exit status: 0 no errors, and no more warnings than --max-warnings allows; 1 findings; 2 the check could not run.',
  ],
  mostPaths: Infinity,
  options: CHECK_OPTIONS,
  examples: [
    ['throughline check', 'Check every charter below the current folder.'],
    [
      'throughline check --quiet --max-warnings 0 charters/',
      'For a build: fail on the first error or warning in a folder.',
    ],
    [
      'throughline check --rule drift/stale-work=off project-charter.yaml',
      'Check one charter, and leave one rule out.',
    ],
    ['throughline check --format json --today 2026-11-21', 'The result for a program, as of a given day.'],
    ['throughline check --code', 'Check the charters, and what the code says of their work items.'],
    [
      'throughline check --write-baseline drift-baseline.json',
      'Take what an old project drifts as known; from then on check with --baseline drift-baseline.json.',
    ],
    [
      'throughline check --since origin/main --format github',
      'For a pull request: what it brings in, as annotations at its lines.',
    ],
  ],
  run: runCheck,
};

const suggest: Command = {
  name: 'suggest',
  usage: '[path…] [options]',
  summary: 'Suggest what work could support that supports nothing.',
  about: [
    'For all open work and requirements that serve nothing, prints what each could support, the likeliest first: by the words that it has in common with it, and with what supports it already. The number from 0 to 1 tells how likely it is the right one.',
    'With --apply-above it writes the first one into the charter where its number is above a limit. Comments and layout stay, and a file that has changed meanwhile is left alone. Above 0.8, between eight and nine in ten were right where that was measured, so look at what it wrote.',
    'What a waiver accepts is passed over. Exit status: 0 it ran; 1 a link could not be written; 2 it could not run.',
  ],
  mostPaths: Infinity,
  options: [
    {
      name: 'apply-above',
      value: 'SCORE',
      describe: 'Write the links whose number is above this one, like 0.8. Default: write none.',
    },
    { name: 'top', value: 'N', describe: 'How many to suggest for each entry. Default: 3.' },
    { name: 'format', value: 'text|json', describe: 'How to print the result. Default: text.' },
    TODAY,
    ...COLOR_OPTIONS,
  ],
  examples: [
    ['throughline suggest', 'Suggest links for every charter below the current folder.'],
    [
      'throughline suggest --apply-above 0.8 project-charter.yaml',
      'Link what is likeliest in one charter, and print the rest.',
    ],
  ],
  run: runSuggest,
};

const explain: Command = {
  name: 'explain',
  usage: '[rule]',
  summary: 'Tell what a rule looks for and how to put it right.',
  about: [
    'Prints the page of a rule: what it says, why it matters, how to put it right. Without a rule it lists all.',
  ],
  mostPaths: 1,
  options: [],
  examples: [
    ['throughline explain drift/orphan-work-item', 'The page of one rule.'],
    ['throughline explain', 'The list of all rules.'],
  ],
  run: runExplain,
};

const lsp: Command = {
  name: 'lsp',
  usage: '--stdio',
  summary: 'Run the language server, for editors.',
  about: [
    'Runs the language server over standard input and output, for editors that speak the Language Server Protocol.',
  ],
  mostPaths: 0,
  options: [
    { name: 'stdio', describe: 'Speak over standard input and output.' },
    { name: 'clientProcessId', value: 'N', describe: 'The process of the editor.', hidden: true },
  ],
  examples: [['throughline lsp --stdio', "What to enter as the server's command in your editor."]],
  run: runLsp,
};

/** Every command, in the order in which the help lists them. */
export const COMMANDS: readonly Command[] = [
  check,
  diff,
  init,
  importBacklog,
  outline,
  suggest,
  review,
  report,
  history,
  exportWork,
  explain,
  lsp,
];
