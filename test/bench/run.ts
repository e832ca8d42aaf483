/**
 * How long the product takes, beside other programs in the same run: `npm run bench`. Prints tables in Markdown;
 * `--write` puts them into docs/speed.md and README.md, `--quick` measures less. Milliseconds differ from computer to
 * computer, ratios less so.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { askBoth, askTable, type AskPlan } from './asking';
import { COLD_NOTE, checkCold, coldGoal, coldTable, shortColdTable, type ColdPlan } from './commandLine';
import { engineGoal, engineTable, measureEngine, rulesGoals } from './engine';
import {
  burdenTable,
  editBoth,
  editGoals,
  editTable,
  failuresOf,
  shortEditTable,
  startInFolders,
  startTable,
  type EditPlan,
} from './languageServers';
import { peer, PEER, THROUGHLINE } from './peer';
import { goalText } from './tables';
import { writeSection } from './write';

interface Plan {
  readonly cold: readonly ColdPlan[];
  readonly edits: readonly EditPlan[];
  readonly asks: readonly AskPlan[];
  readonly engine: { readonly sizes: readonly number[]; readonly edits: number; readonly turns: number };
}

const FULL: Plan = {
  cold: [
    { items: 100, turns: 11, alsoInParts: false },
    { items: 1_000, turns: 9, alsoInParts: true },
    { items: 5_000, turns: 7, alsoInParts: false },
    { items: 10_000, turns: 5, alsoInParts: true },
    { items: 100_000, turns: 2, alsoInParts: true },
  ],
  edits: [
    { items: 100, sessions: 5, edits: 10 },
    { items: 1_000, sessions: 3, edits: 10 },
    { items: 10_000, sessions: 3, edits: 5 },
    { items: 100_000, sessions: 1, edits: 5 },
  ],
  asks: [
    { items: 1_000, sessions: 3, turns: 10 },
    { items: 10_000, sessions: 2, turns: 5 },
  ],
  engine: { sizes: [1_000, 10_000, 100_000], edits: 200, turns: 2 },
};

const QUICK: Plan = {
  cold: [
    { items: 100, turns: 3, alsoInParts: false },
    { items: 1_000, turns: 3, alsoInParts: true },
    { items: 5_000, turns: 3, alsoInParts: false },
  ],
  edits: [
    { items: 1_000, sessions: 1, edits: 6 },
    { items: 10_000, sessions: 1, edits: 3 },
  ],
  asks: [
    { items: 1_000, sessions: 1, turns: 5 },
    { items: 10_000, sessions: 1, turns: 3 },
  ],
  engine: { sizes: [1_000, 10_000], edits: 100, turns: 1 },
};

interface Report {
  readonly full: string;
  readonly short: string;
}

async function measure(plan: Plan, folder: string): Promise<Report> {
  const cold = plan.cold.flatMap((each) =>
    told(`cold check, ${each.items} items`, () => checkCold(folder, each)),
  );
  const other = peer();
  if (!other) process.stderr.write(`${PEER} could not be installed; its columns stay empty.\n`);
  const pause = other?.pause ?? NaN;
  const edited = [];
  const started = [];
  for (const each of plan.edits) {
    edited.push(await told(`edits, ${each.items} items`, () => editBoth(each, other)));
    if (each.items >= 10_000) started.push(...(await startInFolders(folder, each)));
  }
  const asked = [];
  for (const each of plan.asks)
    asked.push(await told(`questions, ${each.items} items`, () => askBoth(each, other)));
  const { sizes, edits, turns } = plan.engine;
  const engine = told('engine', () => measureEngine(sizes, edits, turns));
  const goals = [...editGoals(edited, pause), coldGoal(cold), engineGoal(engine), ...rulesGoals(engine)]
    .map(goalText)
    .join('\n');
  const where = `On Node ${process.versions.node}, ${process.platform}, ${cpus().length} processors. Medians`;
  const full = [
    `${where}; least and most in brackets.`,
    '## On the command line',
    `Wall time of a process of its own, from nothing to the end. ${COLD_NOTE}`,
    coldTable(cold),
    '## In an editor',
    `Both servers over stdio, with the same file and the same edits. After a change Throughline waits ${THROUGHLINE.pause} ms for typing to pause, and ${PEER} ${pause} ms; the ratio is of what comes after.`,
    editTable(edited, pause),
    burdenTable(edited),
    ...failuresOf(edited),
    'Throughline started in a folder that holds the charter, until the diagnostics of all files are there:',
    startTable(started),
    `Questions that are asked while somebody types, until the answer is there. ${PEER} offers no ids, and renames none.`,
    askTable(asked),
    '## Inside',
    'One letter changed in any entry, until the findings are there of all rules but those that compare texts, and its parts; and a first check of the same text in the same process, with its parts. Every rule is on. Rules that compare texts are asked last: an editor shows what all others found before.',
    engineTable(engine),
    '## Goals',
    goals,
  ];
  const short = [
    shortColdTable(cold),
    'In an editor, from a typed character to the diagnostics, without the pauses that both servers make for typing:',
    shortEditTable(edited, pause),
    `${where}.`,
  ];
  return { full: full.join('\n\n'), short: short.join('\n\n') };
}

function told<T>(name: string, work: () => T): T {
  process.stderr.write(`${name} …\n`);
  return work();
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'));
  try {
    const { full, short } = await measure(process.argv.includes('--quick') ? QUICK : FULL, folder);
    process.stdout.write(`${full}\n`);
    if (!process.argv.includes('--write')) return;
    await writeSection('docs/speed.md', full);
    await writeSection('README.md', short);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
