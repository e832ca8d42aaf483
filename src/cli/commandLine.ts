import { parseArgs } from 'node:util';
import { nearest } from '../core/model';
import type { Command, Given, OptionInfo } from './command';
import { UsageError } from './status';

/** Options that every command has. */
export const COMMON_OPTIONS: readonly OptionInfo[] = [{ name: 'help', describe: 'Show this help.' }];

/** Reads what was typed after the name of a command. Throws a UsageError for what the command does not know. */
export function readCommandLine(command: Command, args: readonly string[]): Given {
  const known = new Map([...command.options, ...COMMON_OPTIONS].map((option) => [option.name, option]));
  const types = [...known.values()].map(
    ({ name, value }) => [name, { type: value === undefined ? 'boolean' : 'string' }] as const,
  );
  const { tokens } = parseArgs({
    args: [...args],
    options: { ...Object.fromEntries(types), h: { type: 'boolean', short: 'h' } },
    strict: false,
    tokens: true,
  });
  const paths: string[] = [];
  const options = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') paths.push(token.value);
    if (token.kind !== 'option') continue;
    const option = known.get(token.name === 'h' ? 'help' : token.name);
    if (option === undefined) throw unknownOption(token.rawName, command, [...known.keys()]);
    const values = options.get(option.name) ?? [];
    options.set(option.name, [...values, valueIn(option, token.value)]);
  }
  if (paths.length > command.mostPaths && !options.has('help')) throw tooMany(command, paths);
  return { paths, options };
}

function valueIn(option: OptionInfo, value: string | undefined): string {
  if (option.value === undefined) {
    if (value !== undefined) throw new UsageError(`--${option.name} takes no value: leave “=${value}” out.`);
    return 'true';
  }
  if (value === undefined || value === '' || /^-(?!\d)/u.test(value)) {
    throw new UsageError(`--${option.name} needs a value: --${option.name} ${option.value}.`);
  }
  return value;
}

function unknownOption(typed: string, command: Command, names: readonly string[]): UsageError {
  const guess = nearest(typed.replace(/^-+/u, ''), names, 1)[0];
  const hint = guess === undefined ? '' : ` Did you mean --${guess}?`;
  return new UsageError(
    `There is no option ${typed}.${hint} All options: throughline ${command.name} --help`,
  );
}

function tooMany({ name, usage, mostPaths }: Command, paths: readonly string[]): UsageError {
  const surplus = paths[mostPaths] ?? '';
  return new UsageError(`“${surplus}” is one word too many. Type: throughline ${name} ${usage}`.trimEnd());
}
