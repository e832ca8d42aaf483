/** How a command ends: 0 all is well, 1 findings, 2 it could not run. */
export type ExitStatus = 0 | 1 | 2;

/** A reason not to run, in one line that says what to do. */
export class UsageError extends Error {}
