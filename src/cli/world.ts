import type { Clock } from '../core/ports';

/** Where a command writes to. */
interface Output {
  write(text: string): void;
  /** True where a person looks at it. */
  readonly isTerminal: boolean;
  /** How many columns a terminal has; undefined where nobody knows. */
  readonly columns: number | undefined;
}

/** What a command knows of the computer that it runs on. */
export interface World {
  /** The current folder, absolute. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: Output;
  readonly clock: Clock;
  /** Shows what is under way, in one line that the next one takes the place of; undefined where nobody looks. */
  readonly status?: ((line: string) => void) | undefined;
  /** Milliseconds since the program was started. */
  readonly elapsed: () => number;
}
