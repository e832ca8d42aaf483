import type { ExitStatus } from './status';
import type { World } from './world';

/** An option as its help tells it. */
export interface OptionInfo {
  /** The name without its dashes: `max-warnings`. */
  readonly name: string;
  /** What stands for the value in the help (`N`); absent where the option takes none. */
  readonly value?: string;
  readonly describe: string;
  /** True for what only programs say: understood, but not in the help. */
  readonly hidden?: boolean;
}

/** What was typed after the name of a command. */
export interface Given {
  readonly paths: readonly string[];
  /** The values of each option that was given, in their order; an option without a value counts as `true`. */
  readonly options: ReadonlyMap<string, readonly string[]>;
}

export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What may follow the name, as the help shows it: `[path…]`. */
  readonly usage: string;
  /** Sentences for the help: what it does, and how it ends. */
  readonly about: readonly string[];
  /** How many words may follow that are no options. */
  readonly mostPaths: number;
  readonly options: readonly OptionInfo[];
  /** What to type, and what it does. */
  readonly examples: readonly (readonly [line: string, does: string])[];
  /** Ends with a status; undefined for a command that goes on until somebody ends it. Throws a UsageError. */
  run(given: Given, world: World): ExitStatus | undefined | Promise<ExitStatus>;
}

/** The last value that was given for an option; undefined where it was not given. */
export function valueOf({ options }: Given, name: string): string | undefined {
  return options.get(name)?.at(-1);
}
