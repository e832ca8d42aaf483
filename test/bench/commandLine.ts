import { join, resolve } from 'node:path';
import { inTurns, spread, type Program, type Usage } from './measure';
import { inOneFile, inParts, PARTS, type Subject } from './subjects';
import { number, size, spreadText, table, times, type Goal } from './tables';

const root = resolve(__dirname, '../..');
const DAY = '2026-11-21';

type Part = 'wall' | 'cpu' | 'memory';

/** What the programs took on one charter. */
export interface ColdCheck {
  readonly subject: Subject;
  readonly usages: ReadonlyMap<string, readonly Usage[]>;
}

export interface ColdPlan {
  readonly items: number;
  readonly turns: number;
  readonly alsoInParts: boolean;
}

/** The script with `yaml` is measured up to this number of items: what it shows does not change from there on. */
const MOST_FOR_YAML = 5_000;

/** Each check begins with a process of its own. */
export function checkCold(folder: string, { items, turns, alsoInParts }: ColdPlan): readonly ColdCheck[] {
  const subjects = [inOneFile(folder, items), ...(alsoInParts ? [inParts(folder, items)] : [])];
  return subjects.map((subject) => ({ subject, usages: inTurns(programsFor(subject), turns) }));
}

function programsFor({ root: charter, files, items }: Subject): readonly Program[] {
  const script = (name: string): string => join(__dirname, 'programs', name);
  const reading = 'for (const file of process.argv.slice(1)) require("node:fs").readFileSync(file, "utf8")';
  return [
    { name: 'read', args: ['-e', reading, ...files] },
    { name: 'check', args: [join(root, 'dist/cli.js'), 'check', '--today', DAY, charter] },
    { name: 'js-yaml', args: [script('loadAndValidate.cjs'), ...files] },
    ...(items <= MOST_FOR_YAML ? [{ name: 'yaml', args: [script('parseAndValidate.cjs'), ...files] }] : []),
  ];
}

const HEAD = [
  'work items',
  'size',
  'Node and reading, ms',
  '`throughline check`, ms',
  'CPU, ms',
  'peak, MB',
  '`js-yaml` and ajv, ms',
  'CPU, ms',
  'peak, MB',
  'check : `js-yaml` and ajv',
  'check : `yaml` and ajv',
];

export function coldTable(checks: readonly ColdCheck[]): string {
  return table(HEAD, checks.map(rowOf));
}

function rowOf(check: ColdCheck): readonly string[] {
  const { items, files, bytes } = check.subject;
  const wall = (name: string): string => spreadText(spread(valuesOf(check, name, 'wall')));
  const middle = (name: string, part: Part): string => number(median(check, name, part));
  return [
    files.length === 1
      ? items.toLocaleString('en')
      : `${items.toLocaleString('en')} in ${files.length} files`,
    size(bytes),
    middle('read', 'wall'),
    wall('check'),
    middle('check', 'cpu'),
    middle('check', 'memory'),
    wall('js-yaml'),
    middle('js-yaml', 'cpu'),
    middle('js-yaml', 'memory'),
    times(ratioTo(check, 'js-yaml')),
    times(ratioTo(check, 'yaml')),
  ];
}

function valuesOf({ usages }: ColdCheck, name: string, part: Part): readonly number[] {
  return (usages.get(name) ?? []).map((usage) => usage[part]);
}

function median(check: ColdCheck, name: string, part: Part): number {
  return spread(valuesOf(check, name, part)).median;
}

function ratioTo(check: ColdCheck, other: string): number {
  return median(check, 'check', 'wall') / median(check, other, 'wall');
}

const SHORT_HEAD = ['work items', '`throughline check`, ms', '`js-yaml` and ajv, ms', 'ratio', 'peak, MB'];

/** What the README shows of it. */
export function shortColdTable(checks: readonly ColdCheck[]): string {
  const inOne = checks.filter(({ subject }) => subject.files.length === 1);
  return table(
    SHORT_HEAD,
    inOne.map((check) => [
      check.subject.items.toLocaleString('en'),
      number(median(check, 'check', 'wall')),
      number(median(check, 'js-yaml', 'wall')),
      times(ratioTo(check, 'js-yaml')),
      number(median(check, 'check', 'memory')),
    ]),
  );
}

export function coldGoal(checks: readonly ColdCheck[]): Goal {
  const check = checks.find(({ subject }) => subject.items === 5_000 && subject.files.length === 1);
  const measured = check ? ratioTo(check, 'js-yaml') : NaN;
  return {
    aim: 'A cold check of 5,000 items takes at most 1.5 times what `js-yaml` and ajv take',
    measured,
    isMet: measured <= 1.5,
  };
}

export const COLD_NOTE = `In ${PARTS} files: a root that includes ${PARTS} parts by a pattern.`;
