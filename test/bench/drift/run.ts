import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { format } from 'prettier';
import { bundled, printedBy } from '../bundle';
import type { Times } from '../programs/scoring';
import { table } from '../tables';
import { judge, SEEDS, subjectOf, type Judgement, type Subject } from './judge';
import { mean } from './measures';
import { METHODS } from './methods';
import {
  ABLATIONS,
  DEFAULT_THRESHOLD,
  foundAt,
  foundByCheck,
  GOALS,
  meanFound,
  productSubject,
  thresholdFrom,
  type Found,
  type ProductSubject,
} from './product';
import { recovered, type Recovered } from './recovery';
import { displaced, mixed, setsIn, type TraceSet } from './sets';

/** Sets of our own, which are reported beside those of the folder. */
const TERSE = join(__dirname, 'terse');

const args = process.argv.slice(2);
const folder = args.find((arg) => !arg.startsWith('-'));
const terse = setsIn(TERSE).map(subjectOf);
const subjects = folder === undefined ? terse : setsIn(resolve(folder)).map(subjectOf);

/** Rows about single sets are for the terminal only: a folder is its owner's. */
interface Section {
  readonly title: string;
  readonly columns: readonly string[];
  readonly sets: readonly (readonly string[])[];
  readonly means: readonly (readonly string[])[];
}

const PRODUCT = ['', 'recall', 'precision', 'clean items flagged'];

/** The share of the entries that is put somewhere else in the last rows of a kind. */
const DISPLACED = 0.1;

const ORDERS: Readonly<Record<string, (set: TraceSet) => TraceSet>> = {
  'in random order': mixed,
  'as their authors wrote them': (set) => set,
  'as written, but one in ten somewhere else': (set) => displaced(set, DISPLACED),
};

/** What a user gets: charters in files, and the built program. The draws are others than those of the tables below. */
function endToEnd(): Section {
  const seeds = SEEDS.map((seed) => seed + 100);
  const check = (all: readonly Subject[], order: (set: TraceSet) => TraceSet): readonly Found[] =>
    all.map(({ set }) => foundByCheck(order(set), seeds));
  const rows = (name: string, all: readonly Subject[]): readonly (readonly string[])[] =>
    Object.entries(ORDERS).map(([entries, order]) =>
      foundRow(meanFound(`${name}, entries ${entries}`, check(all, order))),
    );
  const goal = ['the goal', `≥ ${percent(GOALS.recall)}`, `≥ ${percent(GOALS.precision)}`];
  return {
    title: 'End to end: what `throughline check` finds in charters with one link in ten moved',
    columns: PRODUCT,
    sets: check(subjects, mixed).map(foundRow),
    means: [
      [...goal, `≤ ${percent(GOALS.cleanFlags)}`],
      ...rows('all sets', subjects),
      ...rows('the four terse charters of our own', terse),
    ],
  };
}

/** Every second set is one half, the rest the other. */
function product(): Section {
  const all = subjects.map((subject) => productSubject(subject));
  const ours = terse.map((subject) => productSubject(subject));
  const even = all.filter((_, i) => i % 2 === 0);
  const odd = all.filter((_, i) => i % 2 === 1);
  const means = [
    atDefault('**all sets**', all),
    atDefault('the first half', even),
    atDefault('the second half', odd),
    across('the first half, threshold from the second', odd, even),
    across('the second half, threshold from the first', even, odd),
    atDefault('the four terse charters of our own', ours),
  ];
  return {
    title: 'The same by the words alone, on both halves of the sets',
    columns: PRODUCT,
    sets: all.map((each) => foundRow(foundAt(DEFAULT_THRESHOLD, each))),
    means: means.map(foundRow),
  };
}

function atDefault(name: string, all: readonly ProductSubject[]): Found {
  return meanFound(
    name,
    all.map((each) => foundAt(DEFAULT_THRESHOLD, each)),
  );
}

function across(name: string, from: readonly ProductSubject[], to: readonly ProductSubject[]): Found {
  const threshold = thresholdFrom(from);
  return meanFound(
    `${name} (${threshold.toFixed(2)})`,
    to.map((each) => foundAt(threshold, each)),
  );
}

/** Each with the threshold at which 2 % of the clean items are flagged. */
function ablations(): Section {
  const rows = Object.entries(ABLATIONS).map(([name, weights]) => {
    const all = subjects.map((subject) => productSubject(subject, weights));
    const threshold = thresholdFrom(all);
    return foundRow(
      meanFound(
        name,
        all.map((each) => foundAt(threshold, each)),
      ),
    );
  });
  return { title: 'What each kind of evidence adds', columns: PRODUCT, sets: [], means: rows };
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

function methods(): Section {
  const judged = METHODS.map((method) => ({
    name: method.name,
    all: subjects.map((subject: Subject) => judge(method, subject)),
  }));
  return {
    title: 'Ranking and audit',
    columns: ['', ...Object.keys(COLUMNS)],
    sets: judged.flatMap(({ name, all }) =>
      all.map((each, i) => row(`${name}, ${subjects[i]?.set.name ?? ''}`, [each])),
    ),
    means: judged.map(({ name, all }) => row(name, all)),
  };
}

function recovery(): readonly Section[] {
  const all = folder === undefined ? [] : recovered(setsIn(resolve(folder), 'kept'));
  return all.length === 0 ? [] : [recoverySection(all)];
}

function recoverySection(all: readonly Recovered[]): Section {
  const names = all[0]?.sets.map(({ name }) => name) ?? [];
  const one = (value: number): string => value.toFixed(3);
  return {
    title: `Links found anew: F₁ on ${names.length} of the six public requirement sets (${names.join(', ')})`,
    columns: ['', 'mean F₁', 'threshold'],
    sets: all.flatMap((each) =>
      each.sets.map(({ name, f1 }) => [`${each.name}, ${name}`, one(f1), one(each.threshold)]),
    ),
    means: all.map((each) => [each.name, one(mean(each.sets.map(({ f1 }) => f1))), one(each.threshold)]),
  };
}

function row(name: string, all: readonly Judgement[]): readonly string[] {
  return [name, ...Object.values(COLUMNS).map((of) => mean(all.map(of)).toFixed(3))];
}

function times(): Section {
  const sizes = [
    [8, 60],
    [40, 1_000],
    [60, 5_000],
    [40, 10_000],
  ] as const;
  const program = bundled('scoring');
  const rows = sizes.map(([objectives, items]) => {
    const { first, again, word, text, link, item } = printedBy(program, [objectives, items]) as Times;
    const size = `${objectives} × ${items.toLocaleString('en')}`;
    return [size, ...[first, again, word, text, link, item].map((each) => each.toFixed(0))];
  });
  return {
    title: 'Milliseconds of the processor, each size in a process of its own',
    columns: [
      'objectives × items',
      'for the first time',
      'all of it again',
      'after one word more',
      'after another text',
      'after another link',
      'with one item more',
    ],
    sets: [],
    means: rows,
  };
}

function page(sections: readonly Section[], isNamed: boolean): string {
  const parts = sections.map(
    ({ title, columns, sets, means }) =>
      `### ${title}\n\n${table(columns, isNamed ? [...sets, ...means] : means)}`,
  );
  return `${HEADING}\n\n${parts.join('\n\n')}\n`;
}

/** What follows in the page is written by this script. */
const HEADING = '## Measured';

const sections = [times(), endToEnd(), product(), ablations(), methods(), ...recovery()];
console.log(page(sections, true));
if (args.includes('--write')) {
  const path = resolve('docs/drift.md');
  const [told] = readFileSync(path, 'utf8').split(`${HEADING}\n`);
  void format(`${told ?? ''}${page(sections, false)}`, { parser: 'markdown' }).then((text) =>
    writeFileSync(path, text),
  );
}
