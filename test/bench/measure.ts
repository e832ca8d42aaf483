import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** A program that is measured: Node with arguments. */
export interface Program {
  readonly name: string;
  readonly args: readonly string[];
}

/** What one run of a program took: milliseconds of the clock and of the processor, and MB of memory at most. */
export interface Usage {
  readonly wall: number;
  readonly cpu: number;
  readonly memory: number;
}

/** The middle of several values, and the ends of their range. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** Makes a program say what it used. */
export const TELL_USAGE: readonly string[] = ['--require', join(__dirname, 'programs/tellUsage.cjs')];

/**
 * What each program takes, by name. The programs take turns, so that whatever else the computer does falls on all of
 * them alike. Where there are several turns, one more comes first and does not count.
 */
export function inTurns(programs: readonly Program[], turns: number): ReadonlyMap<string, readonly Usage[]> {
  const usages = new Map(programs.map(({ name }) => [name, [] as Usage[]]));
  for (let turn = turns > 1 ? 0 : 1; turn <= turns; turn++) {
    for (const program of programs) {
      const usage = usageOf(program);
      if (turn > 0) usages.get(program.name)?.push(usage);
    }
  }
  return usages;
}

function usageOf({ name, args }: Program): Usage {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [...TELL_USAGE, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const wall = performance.now() - start;
  // A program that stops early would look fast.
  if (status !== 0) throw new Error(`${name} ended with status ${status}: ${stderr.slice(0, 2000)}`);
  return { wall, ...usageToldIn(stderr) };
}

/** What a program told of itself; NaN where it could not. */
export function usageToldIn(stderr: string): Omit<Usage, 'wall'> {
  const told = /^@usage (.*)$/mu.exec(stderr)?.[1];
  return told === undefined ? { cpu: NaN, memory: NaN } : (JSON.parse(told) as Omit<Usage, 'wall'>);
}

export function spread(values: readonly number[]): Spread {
  return {
    median: quantile(values, 0.5),
    least: values.length === 0 ? NaN : Math.min(...values),
    most: values.length === 0 ? NaN : Math.max(...values),
  };
}

/** The value that a share of all values lies below, taken between two of them where it falls there; NaN for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [below = NaN, above = NaN] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return below + (above - below) * (at - Math.floor(at));
}
