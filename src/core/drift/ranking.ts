import { dotSparse, spread, type SparseRow } from './corpus';
import { wordParts, type WordPart } from './explain';
import type { Shelf } from './shelf';
import { addAt, numberAt, placeAt, valueAt } from './grid';

/** What a text could belong to, by its place on the shelf, and what belongs there already. */
export interface Target {
  readonly text: number;
  /** The texts that belong there, by their places; a place that stands there twice counts twice. */
  readonly siblings: readonly number[];
}

/** How well a text fits a target. */
export interface Fitting {
  /** 0 where no word is shared, neither with the target nor with what belongs to it. */
  readonly score: number;
  /** The sibling that is most alike, by its place; undefined where none shares a word. */
  readonly closest: number | undefined;
}

/**
 * Weights of the score. Those of the siblings are β, τ, λ and ρ of `withSiblings`; those of naive Bayes are its own.
 * Cosines count ten times, so that the two voices are about equally loud. Chosen on all trace sets together, of which
 * none was left to try it on: with all other links given the right target came first a little more often than with either
 * voice alone, with few links as often.
 */
const WEIGHTS = { beta: 0.5, tau: 0.5, lambda: 1, rho: 1.5, cosine: 10, bayes: 3 } as const;
const SMOOTHING = 0.3;
const OWN_TEXT = 1.5;

/**
 * How well a text fits each of some targets, in the order of the targets:
 *
 *     S = 10·W + 3·(c / (c + T))·NB / √n
 *
 * W are the cosines with the target and its siblings (`withSiblings`), NB what naive Bayes says for the target rather
 * than the charter's own mix of words (`voices`), n the number of terms of the text, and c of what is known to belong to
 * one of the T targets: where little is, naive Bayes knows little. No grid of all texts is needed, so that the question
 * about one text costs one walk over the others.
 *
 * @param own the text, by its place; as a sibling it is passed over
 */
export function fittings(shelf: Shelf, own: number, targets: readonly Target[]): readonly Fitting[] {
  const row = shelf.words[own] ?? NO_ROW;
  const cosines = cosinesWith(shelf, row);
  const known = targets.reduce((sum, { siblings }) => sum + siblings.length, 0);
  const voices = voicesFor(shelf, own, cosines);
  const trust = (WEIGHTS.bayes * known) / ((known + targets.length) * Math.sqrt(row.terms.length || 1));
  return targets.map((target) => {
    const siblings = target.siblings.filter((each) => each !== own);
    const alike = siblings.map((each) => cosines(each));
    const most = largest(alike, 0);
    const near = cosines(target.text);
    if (near === 0 && most === 0) return { score: 0, closest: undefined };
    const voice = voices({ text: target.text, siblings });
    return {
      score: WEIGHTS.cosine * together(near, alike, most) + trust * voice,
      closest: most > 0 ? siblings[alike.indexOf(most)] : undefined,
    };
  });
}

const NO_ROW: SparseRow = { terms: [], values: [] };

/** At least `least`. There may be more values than a call takes arguments. */
function largest(values: readonly number[], least: number): number {
  return values.reduce((most, value) => Math.max(most, value), least);
}

function cosinesWith({ words, common }: Shelf, row: SparseRow): (text: number) => number {
  const dense = spread(row, common.length);
  const known = new Float64Array(words.length).fill(NaN);
  return (text) => {
    const before = numberAt(known, text);
    if (!Number.isNaN(before)) return before;
    const cosine = dotSparse(words[text] ?? NO_ROW, dense);
    known[text] = cosine;
    return cosine;
  };
}

/** W of `withSiblings`, from plain cosines. */
function together(near: number, alike: readonly number[], most: number): number {
  const { beta, tau, lambda, rho } = WEIGHTS;
  const sum = alike.reduce((all, each) => all + each, 0);
  const prior = rho * lambda * near;
  return near + (beta * (sum + prior) + tau * (alike.length * most + prior)) / (alike.length + lambda);
}

/**
 * What the terms of a text say for a target: the sum of `voices`.
 *
 * @param cosines with the text: one that shares no term with it only adds to the number of words
 */
function voicesFor(
  { damped, sizes, common, terms: count }: Shelf,
  own: number,
  cosines: (text: number) => number,
): (target: Target) => number {
  const { terms, values } = damped[own] ?? NO_ROW;
  const mass = SMOOTHING * count;
  const said = new Float64Array(terms.length);
  // For each term of the charter its place among those of the text, from 1 on; 0 where it is none of them.
  const places = new Int32Array(common.length);
  for (const [i, term] of terms.entries()) places[term] = i + 1;
  const hear = (row: SparseRow, times: number): void => {
    for (let i = 0; i < row.terms.length; i++) {
      const place = placeAt(places, valueAt(row.terms, i));
      if (place > 0) addAt(said, place - 1, times * valueAt(row.values, i));
    }
  };
  return ({ text, siblings }) => {
    said.fill(0);
    let all = mass;
    const add = (place: number, times: number): void => {
      all += times * numberAt(sizes, place);
      if (cosines(place) !== 0) hear(damped[place] ?? NO_ROW, times);
    };
    add(text, OWN_TEXT);
    for (const each of siblings) add(each, 1);
    return terms.reduce((sum, term, i) => {
      const share = common[term] ?? 1;
      return sum + valueAt(values, i) * Math.log((numberAt(said, i) + mass * share) / (all * share));
    }, 0);
  };
}

/**
 * The words that a text has in common with a target or its siblings, as its author wrote them, by their part in the
 * cosines with the target and with the mean of its siblings.
 */
export function sharedWords(shelf: Shelf, own: number, { text, siblings }: Target): readonly WordPart[] {
  const { terms, values } = shelf.words[own] ?? NO_ROW;
  const others = siblings.filter((each) => each !== own);
  const there = new Map<number, number>();
  const add = (place: number, times: number): void => {
    const row = shelf.words[place] ?? NO_ROW;
    for (const [i, term] of row.terms.entries()) {
      there.set(term, (there.get(term) ?? 0) + times * valueAt(row.values, i));
    }
  };
  add(text, 1);
  for (const each of others) add(each, 1 / others.length);
  const parts = terms.map((term, i) => valueAt(values, i) * (there.get(term) ?? 0));
  return wordParts(parts, shelf.rows[own]?.written ?? []);
}

/** How much a score says, and the score of a target that fits no better than none does. */
const CHANCE = { factor: 0.5, none: 4.5 } as const;

/**
 * How likely each target is the right one, where one of them or none is:
 *
 *     P(o) = exp(f·S(o)) / (exp(f·S₀) + Σ exp(f·S(o′)))
 *
 * 0 where no word is shared. On either half of the trace sets, with the right target left out for one text in three, f came
 * out as 0.6 and S₀ as 4.0 and 4.5; f is taken a little lower, so as to promise less.
 */
export function chances(scores: readonly number[]): readonly number[] {
  const { factor, none } = CHANCE;
  const most = largest(scores, none);
  const weight = (score: number): number => Math.exp(factor * (score - most));
  const total = scores.reduce((sum, score) => sum + weight(score), weight(none));
  return scores.map((score) => (score === 0 ? 0 : weight(score) / total));
}
