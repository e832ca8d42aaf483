import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';

import { atExit } from './cleanup';

/** How much of a process's output is kept for messages about failures, in UTF-16 units. */
const outputKept = 64_000;

export interface StartOptions {
  readonly cwd?: string;
  /** Variables that are set on top of this process's own; `undefined` removes one. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** A process and all that it started, which end together. */
export interface ProcessGroup {
  /** Settles with the exit status when the process ends; null where a signal ended it. Never rejects. */
  readonly exited: Promise<number | null>;
  /** The last lines written to standard output and standard error. */
  outputTail(lines: number): string;
  /** Calls back for each line written from now on. */
  onLine(listener: (line: string) => void): void;
  /** Ends the process and all that it started. Resolves when the process is gone. */
  end(): Promise<void>;
}

const isWindows = process.platform === 'win32';

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  if (isWindows) {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // The group is gone already.
  }
}

function tailOf(text: string, lines: number): string {
  return text.trimEnd().split('\n').slice(-lines).join('\n');
}

class Output {
  private kept = '';
  private unfinished = '';
  private readonly listeners: ((line: string) => void)[] = [];

  readonly add = (chunk: string): void => {
    this.kept = (this.kept + chunk).slice(-outputKept);
    const lines = (this.unfinished + chunk).split('\n');
    this.unfinished = lines.pop() ?? '';
    for (const line of lines) for (const listener of this.listeners) listener(line.trimEnd());
  };

  listen(listener: (line: string) => void): void {
    this.listeners.push(listener);
  }

  tail(lines: number): string {
    return tailOf(this.kept, lines);
  }
}

function environment(changes: StartOptions['env']): NodeJS.ProcessEnv {
  const merged: NodeJS.ProcessEnv = { ...process.env, ...changes };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined));
}

function whenExited(child: ChildProcess, output: Output): Promise<number | null> {
  return new Promise((resolve) => {
    child.once('error', (error) => {
      output.add(`${error.message}\n`);
      resolve(null);
    });
    child.once('exit', (code) => resolve(code));
  });
}

/**
 * Starts a program in a process group of its own. The group ends with this process at the latest.
 * A program that cannot be started ends at once with status null, and its output says why.
 */
export function startProcess(
  command: string,
  args: readonly string[],
  options: StartOptions = {},
): ProcessGroup {
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: environment(options.env),
    detached: !isWindows,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = new Output();
  child.stdout.setEncoding('utf8').on('data', output.add);
  child.stderr.setEncoding('utf8').on('data', output.add);
  const forget = atExit(() => killGroup(child));
  const exited = whenExited(child, output);
  return {
    exited,
    outputTail: (lines) => output.tail(lines),
    onLine: (listener) => output.listen(listener),
    end: async () => {
      killGroup(child);
      await exited;
      forget();
    },
  };
}

/** Thrown by {@link runProcess}; the message holds the end of the program's output. */
export class ProcessFailed extends Error {}

/**
 * Runs a program to its end and gives back the end of what it wrote.
 * @param name how messages call the program, such as `npm install`
 * @param timeout in milliseconds
 * @throws ProcessFailed if it takes longer, cannot be started or ends with another status than 0
 */
export async function runProcess(
  name: string,
  command: string,
  args: readonly string[],
  options: StartOptions & { readonly timeout: number },
): Promise<string> {
  const running = startProcess(command, args, options);
  const status = await withinTime(running.exited, options.timeout);
  await running.end();
  if (status === 0) return running.outputTail(200);
  const reason =
    status === 'timeout' ? `took longer than ${options.timeout / 1000} s` : `failed with status ${status}`;
  throw new ProcessFailed(`${name} ${reason}.\n${running.outputTail(20)}`);
}

/** The promise's value, or `timeout` where it takes longer than so many milliseconds. */
export async function withinTime<T>(promise: Promise<T>, milliseconds: number): Promise<T | 'timeout'> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<'timeout'>((resolve) => {
    timer = setTimeout(() => resolve('timeout'), milliseconds);
  });
  return Promise.race([promise, timeout]).finally(() => clearTimeout(timer));
}
