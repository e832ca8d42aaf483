import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { format } from 'prettier';
import { table } from '../tables';
import { judge, subjectOf, type Judgement } from './judge';
import { mean } from './measures';
import { METHODS } from './methods';
import {
  DEFAULT_THRESHOLD,
  foundAt,
  meanFound,
  productSubject,
  thresholdFrom,
  timesOf,
  type Found,
  type ProductSubject,
} from './product';
import { setsIn } from './sets';

/** Sets of our own, for which no folder has to be given. */
const TERSE = join(__dirname, 'terse');

const args = process.argv.slice(2);
const folder = args.find((arg) => !arg.startsWith('-')) ?? TERSE;
const subjects = setsIn(resolve(folder)).map(subjectOf);
/** Every second set is one half, the rest the other. */
function product(): string {
  const all = subjects.map(productSubject);
  const even = all.filter((_, i) => i % 2 === 0);
  const odd = all.filter((_, i) => i % 2 === 1);
  const rows = [
    ...all.map((each) => foundAt(DEFAULT_THRESHOLD, each)),
    meanFound(
      '**mean, default threshold**',
      all.map((each) => foundAt(DEFAULT_THRESHOLD, each)),
    ),
    across('threshold from the second half, first reported', odd, even),
    across('threshold from the first half, second reported', even, odd),
  ];
  return `## One link in ten moved to a random wrong objective\n\n${table(['set', 'recall', 'precision', 'clean items flagged'], rows.map(foundRow))}`;
}

function across(name: string, from: readonly ProductSubject[], to: readonly ProductSubject[]): Found {
  const threshold = thresholdFrom(from);
  return meanFound(
    `${name} (${threshold.toFixed(2)})`,
    to.map((each) => foundAt(threshold, each)),
  );
}

function foundRow({ name, recall, precision, cleanFlags }: Found): readonly string[] {
  return [name, percent(recall), percent(precision), percent(cleanFlags)];
}

function percent(value: number): string {
  return Number.isNaN(value) ? '–' : `${(value * 100).toFixed(1)} %`;
}

const COLUMNS: Readonly<Record<string, (each: Judgement) => number>> = {
  MAP: (each) => each.map,
  first: (each) => each.first,
  'top 3': (each) => each.top3,
  'pair AUC': (each) => each.pairs,
  'audit 5 % AUC': (each) => each.audit5.auc,
  AP: (each) => each.audit5.ap,
  '10 % AUC': (each) => each.audit10.auc,
  'AP ': (each) => each.audit10.ap,
  '15 % AUC': (each) => each.audit15.auc,
  'AP  ': (each) => each.audit15.ap,
  'hard AUC': (each) => each.hard,
  'cluster AUC': (each) => each.cluster,
};

function methods(): string {
  const rows = METHODS.flatMap((method) => {
    const all = subjects.map((subject) => judge(method, subject));
    const named = all.map((each, i) => row(method.name, subjects[i]?.set.name ?? '', [each]));
    return [...named, row(`**${method.name}**`, '**mean**', all)];
  });
  return `## Ranking and audit\n\n${table(['method', 'set', ...Object.keys(COLUMNS), 'ms'], rows)}`;
}

function row(method: string, set: string, all: readonly Judgement[]): readonly string[] {
  const numbers = Object.values(COLUMNS).map((of) => mean(all.map(of)).toFixed(3));
  return [method, set, ...numbers, mean(all.map((each) => each.milliseconds)).toFixed(1)];
}

function times(): string {
  const sizes = [
    [8, 60],
    [40, 1_000],
    [60, 5_000],
  ] as const;
  const rows = sizes.map(([objectives, items]) => {
    const { read, score } = timesOf(objectives, items);
    return [`${objectives} × ${items.toLocaleString('en')}`, read.toFixed(0), score.toFixed(0)];
  });
  return `## Milliseconds\n\n${table(['objectives × items', 'texts', 'claims'], rows)}`;
}

const sections = [product(), methods(), times()];
const page = `# Drift by meaning, measured\n\n${sections.join('\n\n')}\n`;
console.log(page);
if (args.includes('--write')) {
  const path = resolve('docs/drift.md');
  void format(page, { parser: 'markdown' }).then((text) => writeFileSync(path, text));
}
