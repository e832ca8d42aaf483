import { runCheck } from './check';
import type { Command, OptionInfo } from './command';
import { runExplain } from './explain';
import { runLsp } from './lsp';

const CHECK_OPTIONS: readonly OptionInfo[] = [
  { name: 'format', value: 'text|json', describe: 'How to print the result. Default: text.' },
  {
    name: 'max-warnings',
    value: 'N',
    describe: 'End with status 1 on more than N warnings. Default: no limit.',
  },
  {
    name: 'preset',
    value: 'NAME',
    describe: 'Which rules to use, whatever the charter says: essential, recommended or strict.',
  },
  {
    name: 'rule',
    value: 'ID=SEVERITY',
    describe: 'Set one rule to error, warning, info, hint or off. May be given several times.',
  },
  { name: 'today', value: 'YYYY-MM-DD', describe: 'The day that counts as today. Default: the local date.' },
  { name: 'quiet', describe: 'Report errors and warnings only.' },
  {
    name: 'audience',
    value: 'team|customer',
    describe:
      'Who will read it. For the customer, what concerns single people is left out, and no line of a charter is quoted. Default: team.',
  },
  { name: 'color', describe: 'Print colours, even where nobody seems to look.' },
  { name: 'no-color', describe: 'Print no colours. Setting NO_COLOR does the same.' },
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
  ],
  run: runCheck,
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
export const COMMANDS: readonly Command[] = [check, explain, lsp];
