import { version } from '../../package.json';
import { nearest } from '../core/model';
import type { Command } from './command';
import { readCommandLine } from './commandLine';
import { COMMANDS } from './commands';
import { commandHelp, programHelp } from './help';
import { UsageError, type ExitStatus } from './status';
import type { World } from './world';

/** Runs the command that was typed. Throws a UsageError where that is not possible. */
export async function runProgram(args: readonly string[], world: World): Promise<ExitStatus | undefined> {
  const [name, ...rest] = args;
  if (name === undefined)
    throw new UsageError('Say what to do, like: throughline check. All commands: throughline --help');
  if (name === '--version' || name === '-v' || name === '-V') return print(`${version}\n`, world);
  if (name === 'help' && rest[0] !== undefined) return runProgram([rest[0], '--help'], world);
  if (name === 'help' || name === '--help' || name === '-h') return print(programHelp(COMMANDS), world);
  const command = COMMANDS.find((each) => each.name === name);
  if (command === undefined) throw unknownCommand(name);
  return runCommand(command, rest, world);
}

async function runCommand(
  command: Command,
  args: readonly string[],
  world: World,
): Promise<ExitStatus | undefined> {
  const given = readCommandLine(command, args);
  if (given.options.has('help')) return print(commandHelp(command), world);
  return command.run(given, world);
}

function print(text: string, { out }: World): ExitStatus {
  out.write(text);
  return 0;
}

function unknownCommand(name: string): UsageError {
  const all = 'All commands: throughline --help';
  if (name.startsWith('-'))
    return new UsageError(`Name a command before ${name}, like: throughline check ${name}. ${all}`);
  const names = COMMANDS.map((command) => command.name);
  const guess = nearest(name, names, 1)[0];
  if (guess !== undefined)
    return new UsageError(`There is no command “${name}”. Did you mean ${guess}? ${all}`);
  const hint = /[./\\]/u.test(name) ? ` To check a file or folder: throughline check ${name}.` : '';
  return new UsageError(`There is no command “${name}”.${hint} ${all}`);
}
