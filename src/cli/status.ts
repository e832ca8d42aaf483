/** How a command ends: 0 all is well, 1 findings, 2 it could not run. */
export type ExitStatus = 0 | 1 | 2;

/** A reason not to run, in one line that says what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Also of one that another bundle of the program has made, whose class is another one. */
export function isUsageError(error: unknown): error is Error {
  return error instanceof Error && error.name === 'UsageError';
}
