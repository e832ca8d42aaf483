import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { Chance } from './chance';
import { playCharters } from './charterPlay';
import { shrunk } from './shrink';
import type { Story } from './story';
import { charterStory, saladStory, workspaceStory } from './tellers';
import { newTally, type Tally } from './tally';
import { playWorkspace } from './workspacePlay';

/** The stories that once went wrong: `kept.test.ts` plays them again. */
const KEPT = join(__dirname, 'kept.json');

/** How often progress is told, in milliseconds. */
const EVERY = 30_000;

type Play = (story: Story, tally: Tally) => void | Promise<void>;

const KINDS = {
  salad: { tell: saladStory, play: playCharters, level: 'charter' },
  charter: { tell: charterStory, play: playCharters, level: 'charter' },
  workspace: { tell: workspaceStory, play: playWorkspace, level: 'workspace' },
} as const;

interface Told {
  readonly story: Story;
  readonly play: Play;
  readonly level: 'charter' | 'workspace';
}

/** What is told of a seed: one kind of story after the other, but for where one is asked for. */
function told(seed: number, wanted?: string): Told {
  const chance = new Chance(seed);
  const moves = chance.some(0, 40, () => chance.seed());
  const kinds = Object.entries(KINDS).flatMap(([name, kind]) => (name === (wanted ?? name) ? [kind] : []));
  const kind = kinds[seed % kinds.length] ?? KINDS.charter;
  return { story: kind.tell(seed, moves), play: kind.play, level: kind.level };
}

/** Tells the watch that something is going on: the story's seed, and a number that changes with each try. */
const pulse = new Int32Array(new SharedArrayBuffer(8));

/** Ends the run where nothing goes on for longer than anybody would wait. */
const WATCH = `
  const { workerData } = require('node:worker_threads');
  const pulse = new Int32Array(workerData);
  let [last, since] = [-1, Date.now()];
  setInterval(() => {
    if (pulse[1] !== last) [last, since] = [pulse[1], Date.now()];
    else if (Date.now() - since > 120_000) {
      require('node:fs').writeSync(2, 'Seed ' + pulse[0] + ' does not come to an end.\\n');
      process.kill(process.pid);
    }
  }, 1000);`;

async function wrongIn(
  { play }: Pick<Told, 'play'>,
  story: Story,
  tally = newTally(),
): Promise<string | undefined> {
  pulse[1] = (pulse[1] ?? 0) + 1;
  try {
    await play(story, tally);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The words of a failure without what differs from text to text. */
function kindOf(message: string | undefined): string | undefined {
  return message?.split('\n')[0]?.replaceAll(/\d+/gu, 'N').slice(0, 80);
}

async function report(seed: number, all: Told, message: string): Promise<void> {
  console.log(`\nSeed ${seed} goes wrong (${all.level}): ${message}\nLooking for a smaller story…`);
  const kind = kindOf(message);
  const small = await shrunk(all.story, async (story) => kindOf(await wrongIn(all, story)) === kind);
  console.log(`${JSON.stringify(small, null, 2)}\n${(await wrongIn(all, small)) ?? ''}`);
  const kept = JSON.parse(readFileSync(KEPT, 'utf8')) as readonly unknown[];
  const what = message.split('\n')[0] ?? '';
  writeFileSync(
    KEPT,
    `${JSON.stringify([...kept, { what, seed, level: all.level, story: small }], null, 2)}\n`,
  );
  console.log(`Kept in ${KEPT}. Say there what it was once it is mended.`);
}

/** Plays one story after the other until the time is over or one goes wrong. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '1' },
      seed: { type: 'string' },
      kind: { type: 'string' },
    },
  });
  // Parser errors are made by the thousand, and nobody looks where they come from.
  Error.stackTraceLimit = 0;
  new Worker(WATCH, { eval: true, workerData: pulse.buffer }).unref();
  const end = Date.now() + Number(values.minutes) * 60_000;
  const tally = newTally();
  let seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
  let next = Date.now() + EVERY;
  for (let stories = 1; ; stories++, seed++) {
    pulse[0] = seed;
    const all = told(seed, values.kind);
    const message = await wrongIn(all, all.story, tally);
    if (message !== undefined) {
      await report(seed, all, message);
      return 1;
    }
    const isOver = Date.now() > end;
    if (isOver || Date.now() > next) {
      console.log(`seed ${seed}: ${stories} stories, ${JSON.stringify(tally)}`);
      next = Date.now() + EVERY;
    }
    if (isOver) return 0;
  }
}

void main().then((status) => {
  process.exitCode = status;
});
