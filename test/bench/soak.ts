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

/** By how much the heap may have grown at the end: what is held of a text differs a little with the way to it. */
const MOST_GROWTH = 1.1;

/** How often everything is brought back to how it was in the beginning, to see what is held then. */
const HOMECOMINGS = 12;

function argument(name: string, otherwise: number): number {
  const at = process.argv.indexOf(`--${name}`);
  const value = at < 0 ? NaN : Number(process.argv[at + 1]);
  return Number.isFinite(value) ? value : otherwise;
}

function memoryToldIn(errors: string): readonly Memory[] {
  return [...errors.matchAll(/^@memory (.*)$/gmu)].map(([, told = '']) => JSON.parse(told) as Memory);
}

/** What the server holds of the texts of the beginning, once it has nothing to do and garbage was collected. */
async function memoryAtHome(editor: Editor, folder: SoakFolder, every: number): Promise<Memory> {
  await folder.home(editor);
  await editor.request(DriftRowsRequest, { parent: null });
  const known = memoryToldIn(editor.errors()).length;
  for (;;) {
    await sleep(every * 250);
    // The first one may have been collected while the request was still being answered.
    const memory = memoryToldIn(editor.errors())[known + 1];
    if (memory) return memory;
  }
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
  const homes = [await memoryAtHome(editor, folder, every)];
  let compared = 0;
  for (let next = seconds() + every; seconds() < minutes * 60;) {
    await folder.act(editor);
    await sleep(chance.pick([0, 0, 5, 20, 60]));
    if (seconds() < next) continue;
    const before = seconds();
    await editor.request(DriftRowsRequest, { parent: null });
    const waited = seconds() - before;
    const difference = await folder.difference(editor);
    if (difference !== undefined) return difference;
    compared++;
    const told = `settled in ${waited.toFixed(1)} s, ${memoryIn(memoryToldIn(editor.errors()).at(-1))}`;
    process.stdout.write(
      `${seconds().toFixed(0)} s: ${told}, ${folder.edits} edits, compared ${compared} times\n`,
    );
    if (seconds() * HOMECOMINGS > homes.length * minutes * 60) {
      const memory = await memoryAtHome(editor, folder, every);
      homes.push(memory);
      process.stdout.write(`${seconds().toFixed(0)} s: back at the beginning, ${memoryIn(memory)}\n`);
    }
    next = seconds() + every;
  }
  // The first one knows of nothing but the beginning; from the second on there are texts to be remembered.
  const heaps = homes.slice(1).map(({ heap }) => heap);
  const third = Math.ceil(heaps.length / 3);
  const growth = spread(heaps.slice(-third)).median / spread(heaps.slice(0, third)).median;
  process.stdout.write(`Heap at the beginning again, last third : first third ${growth.toFixed(2)}\n`);
  return growth > MOST_GROWTH ? 'The server holds ever more memory.' : undefined;
}

function memoryIn({ rss, heap }: Memory = { rss: NaN, heap: NaN }): string {
  return `rss ${rss.toFixed(0)} MB, heap ${heap.toFixed(0)} MB`;
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
