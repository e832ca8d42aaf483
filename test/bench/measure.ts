import { spawnSync } from 'node:child_process';

/** A program that is measured: Node with arguments. */
export interface Program {
  readonly name: string;
  readonly args: readonly string[];
}

/**
 * Median wall time in milliseconds of each program, by name. The programs take turns, so that whatever else the
 * computer does falls on all of them alike; the first turn does not count.
 */
export function medians(programs: readonly Program[], turns: number): ReadonlyMap<string, number> {
  const times = new Map(programs.map(({ name }) => [name, [] as number[]]));
  for (let turn = 0; turn <= turns; turn++) {
    for (const program of programs) {
      const time = timeOf(program);
      if (turn > 0) times.get(program.name)?.push(time);
    }
  }
  return new Map([...times].map(([name, all]) => [name, median(all)]));
}

function timeOf({ name, args }: Program): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  const time = performance.now() - start;
  // A program that stops early would look fast.
  if (status !== 0) throw new Error(`${name} ended with status ${status}: ${stderr}`);
  return time;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
}
