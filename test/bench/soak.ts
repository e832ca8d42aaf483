/**
 * Hours of editing: `npm run soak -- --minutes 60`. A language server in a process of its own is given random edits of
 * several files, and every so often its diagnostics are compared with those of a first check of the same texts. Ends with
 * status 1 where they differ, or where the server holds ever more memory. `--seed` repeats the edits of another run.
 */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DriftRowsRequest } from '../../src/protocol';
import { Chance } from '../fuzz/chance';
import { Editor } from './editor';
import { spread } from './measure';
import { THROUGHLINE } from './peer';
import { SoakFolder } from './soakFolder';

/** What the server held after a collection of garbage, in MB. */
interface Memory {
  readonly rss: number;
  readonly heap: number;
}

/**
 * By how much the memory may grow from one third of the time to another. What a server holds goes up and down with the
 * texts that it was last given, by a third and more, so that many samples are compared with many.
 */
const MOST_GROWTH = 1.2;

function argument(name: string, otherwise: number): number {
  const at = process.argv.indexOf(`--${name}`);
  const value = at < 0 ? NaN : Number(process.argv[at + 1]);
  return Number.isFinite(value) ? value : otherwise;
}

function memoryToldIn(errors: string): readonly Memory[] {
  return [...errors.matchAll(/^@memory (.*)$/gmu)].map(([, told = '']) => JSON.parse(told) as Memory);
}

/** What was held in the last third of the time, as a multiple of what was held in the first, its beginning left out. */
function growthOf(memories: readonly Memory[], part: keyof Memory): number {
  const held = memories.slice(Math.ceil(memories.length / 10)).map((each) => each[part]);
  const third = Math.ceil(held.length / 3);
  return spread(held.slice(-third)).median / spread(held.slice(0, third)).median;
}

async function soak(
  editor: Editor,
  folder: SoakFolder,
  chance: Chance,
  minutes: number,
): Promise<string | undefined> {
  const start = performance.now();
  const seconds = (): number => (performance.now() - start) / 1000;
  const every = secondsBetween(minutes);
  let compared = 0;
  for (let next = every; seconds() < minutes * 60;) {
    await folder.act(editor);
    await sleep(chance.pick([0, 0, 5, 20, 60]));
    if (seconds() < next) continue;
    const before = seconds();
    await editor.request(DriftRowsRequest, { parent: null });
    const waited = seconds() - before;
    const difference = await folder.difference(editor);
    if (difference !== undefined) return difference;
    compared++;
    const { rss, heap } = memoryToldIn(editor.errors()).at(-1) ?? { rss: NaN, heap: NaN };
    const figures = [
      `settled in ${waited.toFixed(1)} s`,
      `rss ${rss.toFixed(0)} MB`,
      `heap ${heap.toFixed(0)} MB`,
      `${folder.edits} edits`,
    ];
    process.stdout.write(`${seconds().toFixed(0)} s: ${figures.join(', ')}, compared ${compared} times\n`);
    next = seconds() + every;
  }
  const memories = memoryToldIn(editor.errors());
  // Of what the process has from the system, parts stay empty for longer than a short run lasts: the heap is what tells.
  const [growth, rss] = [growthOf(memories, 'heap'), growthOf(memories, 'rss')];
  process.stdout.write(`Last third : first third, heap ${growth.toFixed(2)}, rss ${rss.toFixed(2)}\n`);
  return growth > MOST_GROWTH ? 'The server holds ever more memory.' : undefined;
}

/** Half a minute, or less in a run that is short. */
function secondsBetween(minutes: number): number {
  return Math.min(30, minutes * 3);
}

async function main(): Promise<void> {
  const minutes = argument('minutes', 10);
  const seed = argument('seed', Date.now() % 2 ** 31);
  process.stdout.write(`${minutes} minutes, --seed ${seed}\n`);
  process.env['MEMORY_EVERY'] = String(secondsBetween(minutes));
  const chance = new Chance(seed);
  const folder = new SoakFolder(chance);
  const watched = [
    '--expose-gc',
    '--require',
    join(__dirname, 'programs/tellMemory.cjs'),
    ...THROUGHLINE.args,
  ];
  const editor = await Editor.start({ ...THROUGHLINE, args: watched }, [folder.disk.uri]);
  try {
    const fault = await soak(editor, folder, chance, minutes);
    if (fault === undefined) return void (await editor.stop());
    process.exitCode = 1;
    process.stderr.write(`${fault}\n`);
  } finally {
    editor.kill();
    folder.disk.dispose();
  }
}

void main();
