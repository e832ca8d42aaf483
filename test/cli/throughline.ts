import { spawn, type SpawnOptions } from 'node:child_process';
import { resolve } from 'node:path';

export const PROGRAM = resolve(__dirname, '../../dist/cli.js');

/** What a run of the program left behind. */
export interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  /** The current folder. */
  readonly in: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The day that counts as today. */
export const TODAY = ['--today', '2026-11-21'];

/** Runs `throughline` as a shell would. Standard output is a pipe, so nobody is taken to look at it. */
export async function throughline(args: readonly string[], options: RunOptions): Promise<Run> {
  const child = spawn(process.execPath, [PROGRAM, ...args], spawnOptions(options));
  let [out, err] = ['', ''];
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (err += text));
  const status = await new Promise<number | null>((done, failed) => {
    child.on('close', done).on('error', failed);
  });
  return { status, out, err };
}

/** The environment of a test does not depend on where the tests run. */
export function spawnOptions({ in: folder, env }: RunOptions): SpawnOptions {
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...own } = process.env;
  return { cwd: folder, env: { ...own, ...env }, stdio: ['ignore', 'pipe', 'pipe'] };
}

/** A finding as `--format json` tells it. */
interface JsonProblem {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly subject: string;
  readonly path: string;
  readonly range: { readonly start: JsonPosition; readonly end: JsonPosition };
  readonly related: readonly { readonly path: string; readonly message: string }[];
}

interface JsonPosition {
  readonly line: number;
  readonly character: number;
}

export interface JsonResult {
  readonly version: number;
  readonly charters: readonly {
    readonly path: string;
    readonly kind: string;
    readonly name: string | null;
    readonly alignment: number | null;
    readonly counts: {
      readonly objectives: number;
      readonly requirements: number;
      readonly workItems: number;
    };
  }[];
  readonly problems: readonly JsonProblem[];
  readonly waived: readonly JsonProblem[];
  readonly summary: Readonly<
    Record<'errors' | 'warnings' | 'infos' | 'hints' | 'waived' | 'files' | 'milliseconds', number>
  >;
}

/** Checks, and reads the result as a program would. */
export async function checkAsJson(
  args: readonly string[],
  options: RunOptions,
): Promise<JsonResult & { readonly status: number | null }> {
  const { status, out, err } = await throughline(['check', '--format', 'json', ...TODAY, ...args], options);
  if (out === '') throw new Error(`No result: ${err}`);
  return { ...(JSON.parse(out) as JsonResult), status };
}
