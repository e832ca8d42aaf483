import { columnsOf, wrap } from '../core/report';
import type { Command, OptionInfo } from './command';
import { COMMON_OPTIONS } from './commandLine';

const WIDTH = 80;

/** The help of one command. */
export function commandHelp(command: Command): string {
  const { name, usage, about, examples } = command;
  const options = [...command.options, ...COMMON_OPTIONS].filter((option) => option.hidden !== true);
  return sections([
    [`Usage: throughline ${name} ${usage}`.trimEnd()],
    about.flatMap((sentence) => wrap(sentence, WIDTH)),
    ['Options:', ...table(options.map((option) => [flagOf(option), option.describe]))],
    ['Examples:', ...examples.flatMap(([line, does]) => [`  ${line}`, ...indented(does)])],
  ]);
}

/** The help of the program as a whole. */
export function programHelp(commands: readonly Command[]): string {
  return sections([
    ['Usage: throughline <command> [options]'],
    wrap(
      'Throughline checks CRM project charters: every task traced to its purpose, and what drifts from the aim.',
      WIDTH,
    ),
    [
      'Commands:',
      ...table(commands.map(({ name, usage, summary }) => [`${name} ${usage}`.trimEnd(), summary])),
    ],
    [
      'Options:',
      ...table([
        ['--help', 'Show this help; with a command, its own.'],
        ['--version', 'Show the version.'],
      ]),
    ],
    ['Start with:', '  throughline check', ...indented('Check every charter below the current folder.')],
  ]);
}

function sections(blocks: readonly (readonly string[])[]): string {
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function flagOf({ name, value }: OptionInfo): string {
  return value === undefined ? `--${name}` : `--${name} ${value}`;
}

function table(rows: readonly (readonly [string, string])[]): readonly string[] {
  const first = Math.max(...rows.map(([left]) => columnsOf(left))) + 2;
  return rows.flatMap(([left, right]) =>
    wrap(right, WIDTH - first - 2).map((line, i) => `  ${(i === 0 ? left : '').padEnd(first)}${line}`),
  );
}

function indented(text: string): readonly string[] {
  return wrap(text, WIDTH - 6).map((line) => `      ${line}`);
}
