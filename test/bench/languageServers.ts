import {
  editFile,
  EditedText,
  editFolder,
  messageWait,
  TASKS,
  type Session,
  type Task,
  type Wait,
} from './editing';
import type { Server } from './editor';
import { CROWD, generateCharter, partPath } from './generate';
import { spread, type Spread } from './measure';
import { PEER, THROUGHLINE } from './peer';
import { inOneFile, inParts, PARTS } from './subjects';
import { number, spreadText, table, times, type Goal } from './tables';
import { join } from 'node:path';

export interface EditPlan {
  readonly items: number;
  /** Servers started, one after the other. */
  readonly sessions: number;
  /** Letters typed in each session. */
  readonly edits: number;
}

/** What the servers took at one number of items. */
export interface Edited {
  readonly items: number;
  readonly own: readonly Session[];
  /** For how long a request waited behind the same text in a language that is not checked. */
  readonly unchecked: readonly number[];
  readonly other: readonly Session[];
  /** Why the other server did not come to an end; undefined where it did. */
  readonly failure: string | undefined;
}

/** The servers take turns. */
export async function editBoth(plan: EditPlan, other: Server | undefined): Promise<Edited> {
  const text = new EditedText(generateCharter(plan.items, CROWD));
  const own: Session[] = [];
  const unchecked: number[] = [];
  const others: Session[] = [];
  let failure: string | undefined;
  for (let i = 0; i < plan.sessions; i++) {
    own.push(await editFile(THROUGHLINE, text, plan.edits));
    unchecked.push(await messageWait(THROUGHLINE, text));
    if (other === undefined || failure !== undefined) continue;
    await editFile(other, text, plan.edits).then(
      (session) => others.push(session),
      (error: unknown) => (failure = reasonOf(error)),
    );
  }
  return { items: plan.items, own, unchecked, other: others, failure };
}

function reasonOf(error: unknown): string {
  const text = String(error);
  return text.includes('heap out of memory') ? 'it ran out of memory' : (text.split('\n')[0] ?? text);
}

/** A sentence for each number of items that the other server could not cope with. */
export function failuresOf(all: readonly Edited[]): readonly string[] {
  return all.flatMap(({ items, failure }) =>
    failure === undefined
      ? []
      : [`${PEER} did not come to an end with ${items.toLocaleString('en')} items: ${failure}.`],
  );
}

const WORDS: Readonly<Record<Task, string>> = {
  open: 'open',
  character: 'one character',
  add: 'add an entry',
  remove: 'remove an entry',
  rename: `rename an objective of ${CROWD}`,
};

const HEAD = [
  'until the diagnostics are there',
  'work items',
  'Throughline, ms',
  'without its pause',
  `${PEER}, ms`,
  'without its pause',
  'ratio',
];

/** @param other the pause of the other server, in milliseconds */
export function editTable(all: readonly Edited[], other: number): string {
  const rows = TASKS.flatMap((task) =>
    all.map((each) => {
      const [own, theirs] = [timesOf(each.own, task), timesOf(each.other, task)];
      return [
        WORDS[task],
        each.items.toLocaleString('en'),
        spreadText(own),
        number(own.median - THROUGHLINE.pause),
        spreadText(theirs),
        number(theirs.median - other),
        times((theirs.median - other) / (own.median - THROUGHLINE.pause)),
      ];
    }),
  );
  return table(HEAD, rows);
}

function timesOf(sessions: readonly Session[], task: Task): Spread {
  return spread(sessions.flatMap((session) => session.times[task]));
}

const BURDEN_HEAD = [
  'work items',
  'wait behind the message that opens it, ms',
  'the same, of a text that is not checked',
  'longest wait of a request after that, ms',
  `longest of all, ${PEER}`,
  'peak, MB',
  `the same, ${PEER}`,
  'ratio',
];

/** What the servers do to others: how long they are deaf, and what memory they take. */
export function burdenTable(all: readonly Edited[]): string {
  return table(
    BURDEN_HEAD,
    all.map(({ items, own, unchecked, other }) => [
      items.toLocaleString('en'),
      spreadText(spread(own.map(({ wait }) => wait.message))),
      spreadText(spread(unchecked)),
      spreadText(spread(own.map(({ wait }) => wait.work))),
      spreadText(spread(other.map(({ wait }) => longest(wait)))),
      number(memoryOf(own)),
      number(memoryOf(other)),
      times(memoryOf(own) / memoryOf(other)),
    ]),
  );
}

function longest({ message, work }: Wait): number {
  return Math.max(message, work);
}

function memoryOf(sessions: readonly Session[]): number {
  return spread(sessions.map(({ memory }) => memory)).median;
}

/** What the README shows of it. */
export function shortEditTable(all: readonly Edited[], other: number): string {
  const head = ['work items', 'one character, ms', `${PEER}, ms`, 'ratio', 'peak, MB', `${PEER}, MB`];
  return table(
    head,
    all.map((each) => {
      const own = timesOf(each.own, 'character').median - THROUGHLINE.pause;
      const theirs = timesOf(each.other, 'character').median - other;
      const memories = [memoryOf(each.own), memoryOf(each.other)];
      return [
        each.items.toLocaleString('en'),
        number(own),
        number(theirs),
        times(theirs / own),
        ...memories.map(number),
      ];
    }),
  );
}

/** A server that is started in a folder with a charter. */
export interface Started {
  readonly items: number;
  readonly files: number;
  readonly session: Session;
}

/** In one file, and in many. */
export async function startInFolders(
  folder: string,
  { items, edits }: EditPlan,
): Promise<readonly Started[]> {
  const one = inOneFile(join(folder, 'opened'), items);
  const many = inParts(join(folder, 'opened'), items);
  const part = join(many.folder, partPath(PARTS / 2));
  return [
    { items, files: 1, session: await editFolder(THROUGHLINE, one.folder, one.root, edits) },
    { items, files: many.files.length, session: await editFolder(THROUGHLINE, many.folder, part, edits) },
  ];
}

const START_HEAD = [
  'work items',
  'files',
  'start, ms',
  'longest wait of a request meanwhile, ms',
  'one character, ms',
  'without the pause',
  'peak, MB',
];

export function startTable(all: readonly Started[]): string {
  return table(
    START_HEAD,
    all.map(({ items, files, session }) => {
      const character = timesOf([session], 'character');
      return [
        items.toLocaleString('en'),
        String(files),
        number(timesOf([session], 'open').median),
        number(longest(session.wait)),
        spreadText(character),
        number(character.median - THROUGHLINE.pause),
        number(session.memory),
      ];
    }),
  );
}

export function editGoals(all: readonly Edited[], other: number): readonly Goal[] {
  const found = all.find(({ items }) => items === 10_000) ?? { own: [], unchecked: [], other: [] };
  const own = timesOf(found.own, 'character').median - THROUGHLINE.pause;
  const quicker = (timesOf(found.other, 'character').median - other) / own;
  const memory = memoryOf(found.own) / memoryOf(found.other);
  return [
    {
      aim: `From an edit to its diagnostics at 10,000 items, 100 times faster than ${PEER}, the pauses of both left out`,
      measured: quicker,
      isMet: quicker >= 100,
    },
    {
      aim: `At 10,000 items, at most half of the memory of ${PEER}`,
      measured: memory,
      isMet: memory <= 0.5,
    },
  ];
}
