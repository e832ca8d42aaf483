import { writeSync } from 'node:fs';
import { processWorld } from './processWorld';
import { runProgram } from './program';
import { isUsageError } from './status';

const STDERR = 2;

async function main(): Promise<void> {
  const status = await runProgram(process.argv.slice(2), processWorld());
  if (status !== undefined) process.exitCode = status;
}

/** Says in one line why nothing was done. */
function fail(error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  const line = isUsageError(error)
    ? reason
    : `Throughline has stopped on something it did not expect: ${reason}. Please report it.`;
  process.exitCode = 2;
  try {
    writeSync(STDERR, `throughline: ${line.replace(/\s+/gu, ' ')}\n`);
  } catch {
    // Nobody listens: the exit status says it all the same.
  }
}

process.on('uncaughtException', (error) => {
  fail(error);
  process.exit();
});
main().catch(fail);
