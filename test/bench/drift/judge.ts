import { at, rowOf, type DriftTexts, type Grid } from '../../../src/core/drift';
import { dotSparse, spread, type SparseRow } from '../../../src/core/drift/corpus';
import { auc, averagePrecision, mean } from './measures';
import { textsOf, TFIDF, type Method } from './methods';
import { randomFrom, shuffled, spoil, wrongFor, type Spoiled, type TraceSet } from './sets';

/** How often a charter is spoiled, each time otherwise. */
export const SEEDS: readonly number[] = Array.from({ length: 20 }, (_, i) => i + 1);

/** A set with its texts read. */
export interface Subject {
  readonly set: TraceSet;
  readonly texts: DriftTexts;
  /** The three nearest wrong objectives of each item. */
  readonly hard: readonly (readonly number[])[];
}

export function subjectOf(set: TraceSet): Subject {
  const texts = textsOf(set);
  const near = TFIDF.scores(texts, set.claims).rank;
  const hard = set.items.map((_, i) =>
    wrongFor(set, i)
      .toSorted((a, b) => at(near, i, b) - at(near, i, a))
      .slice(0, 3),
  );
  return { set, texts, hard };
}

/** What is measured of a method on a set. */
export interface Judgement {
  readonly map: number;
  readonly first: number;
  readonly top3: number;
  readonly pairs: number;
  readonly audit5: Audit;
  readonly audit10: Audit;
  readonly audit15: Audit;
  readonly hard: number;
  readonly cluster: number;
}

interface Audit {
  readonly auc: number;
  readonly ap: number;
}

export function judge(method: Method, subject: Subject): Judgement {
  const { set, texts, hard } = subject;
  const { rank } = method.scores(texts, set.claims);
  const truth = pairsOf(set.claims).map(([i, o]) => at(rank, i, o));
  return {
    map: meanPrecision(set, rank),
    first: mean(set.claims.map((right, i) => hit(right, best(rank, i).slice(0, 1)))),
    top3: mean(set.claims.map((right, i) => hit(right, best(rank, i).slice(0, 3)))),
    pairs: auc(
      truth,
      set.items.flatMap((_, i) => wrongFor(set, i).map((o) => at(rank, i, o))),
    ),
    audit5: audit(method, subject, 0.05),
    audit10: audit(method, subject, 0.1),
    audit15: audit(method, subject, 0.15),
    hard: auc(
      truth,
      pairsOf(hard).map(([i, o]) => at(rank, i, o)),
    ),
    cluster: mean(SEEDS.map((seed) => auditOf(method, subject, moveCluster(subject, seed)).auc)),
  };
}

export function pairsOf(claims: TraceSet['claims']): readonly (readonly [item: number, objective: number])[] {
  return claims.flatMap((objectives, item) => objectives.map((objective) => [item, objective] as const));
}

function best(grid: Grid, item: number): readonly number[] {
  const row = rowOf(grid, item);
  return [...row.keys()].toSorted((a, b) => (row[b] ?? 0) - (row[a] ?? 0));
}

function hit(right: readonly number[], found: readonly number[]): number {
  return found.some((objective) => right.includes(objective)) ? 1 : 0;
}

function meanPrecision(set: TraceSet, rank: Grid): number {
  return mean(
    set.objectives.map((_, o) =>
      averagePrecision(set.claims.map((right, i) => ({ score: at(rank, i, o), isHit: right.includes(o) }))),
    ),
  );
}

function audit(method: Method, subject: Subject, share: number): Audit {
  const all = SEEDS.map((seed) => auditOf(method, subject, spoil(subject.set, share, seed)));
  return { auc: mean(all.map((each) => each.auc)), ap: mean(all.map((each) => each.ap)) };
}

function auditOf(method: Method, { texts }: Subject, { claims, moved }: Spoiled): Audit {
  const { verdict } = method.scores(texts, claims);
  const all = pairsOf(claims).map(([i, o]) => ({ score: -at(verdict, i, o), isHit: moved.get(i) === o }));
  const score = (isHit: boolean): readonly number[] =>
    all.filter((each) => each.isHit === isHit).map((each) => each.score);
  return { auc: auc(score(true), score(false)), ap: averagePrecision(all) };
}

/** Three items of one objective that are alike, moved together to one wrong objective. */
function moveCluster({ set, texts }: Subject, seed: number): Spoiled {
  const random = randomFrom(seed);
  const links = shuffled(pairsOf(set.claims), random);
  for (const [item, from] of links) {
    const siblings = [...set.items.keys()].filter(
      (other) => other !== item && set.claims[other]?.includes(from),
    );
    const near = siblings.toSorted((a, b) => likeness(texts, item, b) - likeness(texts, item, a)).slice(0, 2);
    const together = [item, ...near];
    const wrong = [...set.objectives.keys()].filter(
      (o) => !together.some((each) => set.claims[each]?.includes(o)),
    );
    const to = wrong[Math.floor(random() * wrong.length)];
    if (near.length < 2 || to === undefined) continue;
    const isMoved = (i: number): boolean => together.includes(i);
    const claims = set.claims.map((each, i) => (isMoved(i) ? each.map((o) => (o === from ? to : o)) : each));
    return { claims, moved: new Map(together.map((i) => [i, to])) };
  }
  return { claims: set.claims, moved: new Map() };
}

function likeness({ items, corpus }: DriftTexts, a: number, b: number): number {
  return dotSparse(items.words[a] ?? NO_ROW, spread(items.words[b] ?? NO_ROW, corpus.terms));
}

const NO_ROW: SparseRow = { terms: [], values: [] };
