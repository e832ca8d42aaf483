import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TraceSet } from './sets';

const PROGRAM = resolve(__dirname, '../../../dist/cli.js');
const DAY = '2026-11-21';
const NAME = 'project-charter.yaml';

/** The rules that are measured. */
const RULES: ReadonlySet<string> = new Set(['drift/closer-objective', 'drift/weak-alignment']);

/** The longest result that is read: a finding for each of some ten thousand items. */
const LONGEST = 256 * 1024 * 1024;

/**
 * The items that the built `throughline check` flags at default settings, for each way in which the set is linked: each is
 * written as a project charter in a folder of its own, and all are checked in one run of the program.
 */
export function flaggedBy(
  { objectives, items }: Pick<TraceSet, 'objectives' | 'items'>,
  linked: readonly TraceSet['claims'][],
): readonly ReadonlySet<number>[] {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-drift-'));
  try {
    for (const [i, claims] of linked.entries()) {
      mkdirSync(join(folder, `${i}`));
      writeFileSync(join(folder, `${i}`, NAME), charterOf(objectives, items, claims));
    }
    return flagsIn(folder, linked.length);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface JsonProblem {
  readonly rule: string;
  readonly subject: string;
  readonly path: string;
}

function flagsIn(folder: string, charters: number): readonly ReadonlySet<number>[] {
  const args = [PROGRAM, 'check', '--format', 'json', '--today', DAY];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: LONGEST,
  });
  if (stdout === '') throw new Error(`No result: ${stderr}`);
  const { problems } = JSON.parse(stdout) as { readonly problems: readonly JsonProblem[] };
  const found = Array.from({ length: charters }, () => new Set<number>());
  for (const { rule, subject, path } of problems) {
    if (RULES.has(rule)) found[Number(path.split('/')[0])]?.add(placeOf(subject));
  }
  return found;
}

function charterOf(
  objectives: readonly string[],
  items: readonly string[],
  claims: TraceSet['claims'],
): string {
  const goals = objectives.map((text, i) => ({ id: `OBJ-${i + 1}`, ...partsOf(text) }));
  const work = items.map((text, i) => {
    return { id: idOf(i), ...partsOf(text), supports: (claims[i] ?? []).map((o) => `OBJ-${o + 1}`) };
  });
  return [
    'charter: 1',
    'kind: project',
    'project: { name: Measured }',
    'objectives:',
    ...goals.map(entryLine),
    'workItems:',
    ...work.map(entryLine),
    '',
  ].join('\n');
}

/** The first sentence is the title, as the authors of the sets put it; the rest describes it. */
function partsOf(text: string): { readonly title: string; readonly description?: string } {
  const [title = '', ...rest] = text.split('. ');
  return rest.length === 0 ? { title } : { title, description: rest.join('. ') };
}

/** JSON is YAML. */
function entryLine(entry: object): string {
  return `  - ${JSON.stringify(entry)}`;
}

function idOf(item: number): string {
  return `WI-${item + 1}`;
}

function placeOf(id: string): number {
  return Number(id.replace('WI-', '')) - 1;
}
