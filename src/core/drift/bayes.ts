import { addSparse, dotSparse, type SparseRow } from './corpus';
import type { Claims } from './evidence';
import { gridOf, type Grid } from './grid';

/** How many invented words of the charter's own mix each objective has, per term of the charter: the smoothing. */
const SMOOTHING = 0.3;
/** How many times the text of the objective itself counts, beside one for each item that claims it. */
const OWN_TEXT = 1.5;

/** The words that objectives are served with: those of their own text and of the items that claim them. */
export interface Bayes {
  /** ln(1 + f) for each term of a text: a word said five times is not five words (Rennie et al., Tackling the Poor Assumptions of Naive Bayes, 2003). */
  readonly items: readonly SparseRow[];
  readonly claims: Claims;
  /** For each objective how much it says of each term, and of all. */
  readonly said: readonly Float64Array[];
  readonly all: readonly number[];
  /** The share of each term in the texts of the charter. */
  readonly common: Float64Array;
}

export function learnt(
  objectives: readonly SparseRow[],
  items: readonly SparseRow[],
  claims: Claims,
  terms: number,
): Bayes {
  const [ofObjectives, ofItems] = [objectives.map(damped), items.map(damped)];
  const common = new Float64Array(terms);
  for (const row of [...ofObjectives, ...ofItems]) addSparse(common, row, 1);
  const total = sumOf(common);
  const said = ofObjectives.map((row) => addSparse(new Float64Array(terms), row, OWN_TEXT));
  for (const [i, row] of ofItems.entries()) {
    for (const objective of claims[i] ?? []) addSparse(said[objective] ?? common, row, 1);
  }
  return { items: ofItems, claims, said, all: said.map(sumOf), common: common.map((each) => each / total) };
}

function damped({ terms, values }: SparseRow): SparseRow {
  return { terms, values: values.map(Math.log1p) };
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/**
 * What each term of an item says for an objective, with the item's own words taken out where it claims the objective:
 *
 *     v(t) · ln( (said(t, o) + m·p(t)) / ((said(o) + m) · p(t)) ),  m = smoothing · number of terms
 *
 * p(t) is the share of the term in the charter. Multinomial naive Bayes (McCallum & Nigam 1998), smoothed towards the
 * charter's own mix of words, as the logarithm of a ratio: 0 where the term says nothing.
 */
export function voices(
  { items, claims, said, all, common }: Bayes,
  item: number,
  objective: number,
): readonly number[] {
  const { terms, values } = items[item] ?? NO_ROW;
  const isOwn = claims[item]?.includes(objective) ?? false;
  const mass = SMOOTHING * common.length;
  const own = isOwn ? values.reduce((sum, value) => sum + value, 0) : 0;
  const inAll = Math.max((all[objective] ?? 0) - own, 0) + mass;
  return terms.map((term, i) => {
    const value = values[i] ?? 0;
    const share = common[term] ?? 1;
    const others = Math.max((said[objective]?.[term] ?? 0) - (isOwn ? value : 0), 0);
    return value * Math.log((others + mass * share) / (inAll * share));
  });
}

/** What all terms of an item say for an objective: the sum of their `voices`. */
export function bayesScores(bayes: Bayes): Grid {
  const { items, claims, said, all, common } = bayes;
  const mass = SMOOTHING * common.length;
  const logs = said.map((own, objective) => {
    const inAll = (all[objective] ?? 0) + mass;
    return own.map((value, term) =>
      Math.log((value + mass * (common[term] ?? 1)) / (inAll * (common[term] ?? 1))),
    );
  });
  return gridOf(items.length, said.length, (item, objective) =>
    claims[item]?.includes(objective)
      ? voices(bayes, item, objective).reduce((sum, voice) => sum + voice, 0)
      : dotSparse(items[item] ?? NO_ROW, logs[objective] ?? common),
  );
}

const NO_ROW: SparseRow = { terms: [], values: [] };
