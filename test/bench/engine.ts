import { bundled, printedBy } from './bundle';
import { quantile, spread } from './measure';
import type { Figures, Parts } from './programs/inProcess';
import { number, spreadText, table, type Goal } from './tables';

/** What was measured at one number of items, in each of several processes. */
export interface EngineFigures {
  readonly items: number;
  readonly figures: readonly Figures[];
}

/** @param turns processes for each number of items; the numbers take turns */
export function measureEngine(
  sizes: readonly number[],
  edits: number,
  turns: number,
): readonly EngineFigures[] {
  const program = bundled('inProcess');
  const run = (items: number): Figures => printedBy(program, [items, edits]) as Figures;
  const rounds = Array.from({ length: turns }, () => sizes.map(run));
  return sizes.map((items, i) => ({ items, figures: rounds.flatMap((round) => round[i] ?? []) }));
}

const HEAD = [
  'work items',
  'an edit, ms',
  '95 % below',
  'text',
  'graph',
  'rules',
  'then, comparing texts',
  'cold, ms',
  'its text',
  'its graph',
  'its rules',
  'then, comparing texts',
  'cold, ms an item',
  'heap, MB',
];

export function engineTable(all: readonly EngineFigures[]): string {
  return table(HEAD, all.map(rowOf));
}

function rowOf({ items, figures }: EngineFigures): readonly string[] {
  const edits = figures.flatMap((each) => each.edits);
  const middle = (part: keyof Parts): string => number(spread(edits.map((edit) => edit[part])).median);
  const cold = figures.map((each) => sum(each.cold));
  return [
    items.toLocaleString('en'),
    number(spread(edits.map(sum)).median),
    number(quantile(edits.map(sum), 0.95)),
    middle('text'),
    middle('graph'),
    middle('rules'),
    middle('late'),
    spreadText(spread(cold)),
    ...(['text', 'graph', 'rules', 'late'] as const).map((part) => number(coldMedian(figures, part))),
    (spread(cold).median / items).toFixed(3),
    number(spread(figures.map(({ heap }) => heap)).median),
  ];
}

function coldMedian(figures: readonly Figures[], part: keyof Parts): number {
  return spread(figures.map(({ cold }) => cold[part])).median;
}

/** Until everything is found but what late rules say. */
function sum({ text, graph, rules }: Parts): number {
  return text + graph + rules;
}

export function engineGoal(all: readonly EngineFigures[]): Goal {
  const anItem = (items: number): number => {
    const figures = all.find((each) => each.items === items)?.figures ?? [];
    return spread(figures.map(({ cold }) => sum(cold))).median / items;
  };
  const measured = anItem(100_000) / anItem(10_000);
  return {
    aim: 'An item of 100,000 costs at most 1.3 times what one of 10,000 costs',
    measured,
    isMet: measured <= 1.3,
  };
}

/**
 * Of a first check with all rules on: what they cost, beside reading the text and holding it against the schema, which is
 * all that a check by schema does. What the graph costs counts with the rules in the second figure, since only they need
 * it. The late rules, which compare texts, are measured by themselves.
 */
export function rulesGoals(all: readonly EngineFigures[]): readonly Goal[] {
  return [1_000, 10_000].flatMap((items) => {
    const figures = all.find((each) => each.items === items)?.figures ?? [];
    const rules = coldMedian(figures, 'rules') / coldMedian(figures, 'text');
    const whole = spread(figures.map(({ cold }) => sum(cold) / cold.text)).median;
    const at = `At ${items.toLocaleString('en')} items`;
    return [
      {
        aim: `${at} all rules but the late ones cost less together than reading the charter and its schema check`,
        measured: rules,
        isMet: rules < 1,
      },
      {
        aim: `${at} a check with all rules but the late ones, their graph included, takes at most twice as long as one by schema alone`,
        measured: whole,
        isMet: whole <= 2,
      },
    ];
  });
}
