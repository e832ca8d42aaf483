import { fstatSync, writeSync } from 'node:fs';
import { systemClock } from '../host';
import { UsageError } from './status';
import type { World } from './world';

const STDOUT = 1;
const STDERR = 2;

/** The process as a command sees it. */
export function processWorld(): World {
  const isTerminal = mayBeTerminal(STDOUT) && process.stdout.isTTY;
  return {
    folder: currentFolder(),
    env: process.env,
    clock: systemClock,
    status: mayBeTerminal(STDERR) && process.stderr.isTTY ? showStatus : undefined,
    elapsed: () => process.uptime() * 1000,
    out: {
      write: isTerminal ? (text) => void process.stdout.write(text) : writeToPipe,
      isTerminal,
      // Some terminals say 0, which is to say that they do not know.
      columns: isTerminal && process.stdout.columns > 0 ? process.stdout.columns : undefined,
    },
  };
}

function currentFolder(): string {
  try {
    return process.cwd();
  } catch {
    throw new UsageError('The current folder is not there any more. Change to another one, and try again.');
  }
}

/**
 * False for files and pipes. To ask `process.stdout` for it would open it as a stream, which takes longer than to check a small
 * charter.
 */
function mayBeTerminal(stream: number): boolean {
  try {
    const status = fstatSync(stream);
    return !status.isFile() && !status.isFIFO() && !status.isSocket();
  } catch {
    return true;
  }
}

/** Takes back the line that was shown before; an empty one leaves nothing behind. */
function showStatus(line: string): void {
  process.stderr.write(`\r\u001B[K${line}`);
}

/** Writes all of it. A reader that has seen enough, like `head`, closes the pipe: that is no failure. */
function writeToPipe(text: string): void {
  let rest = Buffer.from(text);
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(STDOUT, rest));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EPIPE' || code === 'EOF') return;
    if (code !== 'EAGAIN') throw error;
    // The pipe is full and does not wait: a stream knows how to.
    process.stdout.on('error', passOverClosedPipe).write(rest);
  }
}

function passOverClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
