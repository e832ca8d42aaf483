import { at, scoreClaims, type DriftTexts, type Grid } from '../../../src/core/drift';
import { drained } from '../../../src/core/model';
import { mean } from './measures';
import { BM25, LSI, textsOf, TFIDF } from './methods';
import type { TraceSet } from './sets';

/** The requirement sets that others report on, by the names of their files. */
const PUBLIC: ReadonlySet<string> = new Set(['cm1', 'cchit', 'dronology', 'gannt', 'modis', 'warc']);

export function isPublic({ name }: TraceSet): boolean {
  return PUBLIC.has(name);
}

/** A way to say of every pair how well it fits. */
interface Recoverer {
  readonly name: string;
  readonly pairs: (texts: DriftTexts, claims: TraceSet['claims']) => Grid;
}

const RECOVERERS: readonly Recoverer[] = [
  {
    name: 'ours, no link given',
    pairs: (texts) =>
      drained(
        scoreClaims(
          texts,
          texts.items.rows.map(() => []),
        ),
      ).relative,
  },
  {
    name: 'ours, the links of all other items given',
    pairs: (texts, claims) => drained(scoreClaims(texts, claims)).relative,
  },
  ...[TFIDF, BM25, LSI].map((method): Recoverer => ({
    name: `${method.name}, no link given`,
    pairs: (texts, claims) => method.scores(texts, claims).rank,
  })),
];

/** All pairs of a set: how well each fits, and whether it is truly linked. */
type Pairs = readonly { readonly score: number; readonly isLink: boolean }[];

function pairsOf({ pairs }: Recoverer, set: TraceSet): Pairs {
  const grid = pairs(textsOf(set), set.claims);
  return set.claims.flatMap((right, item) =>
    set.objectives.map((_, o) => ({ score: at(grid, item, o), isLink: right.includes(o) })),
  );
}

/** F₁ = 2·hits / (2·hits + misses + false ones), where all pairs from the threshold on are taken for links. */
function f1(pairs: Pairs, threshold: number): number {
  let [hits, wrong, missed] = [0, 0, 0];
  for (const { score, isLink } of pairs) {
    const isTaken = score >= threshold;
    if (isTaken && isLink) hits++;
    else if (isTaken) wrong++;
    else if (isLink) missed++;
  }
  return (2 * hits) / (2 * hits + wrong + missed);
}

/** Thresholds that are tried: the scores of true links, of which one is the best for any one set. */
function bestThreshold(sets: readonly Pairs[]): number {
  const tried = sets.flatMap((pairs) => pairs.filter(({ isLink }) => isLink).map(({ score }) => score));
  const step = Math.max(1, Math.floor(tried.length / TRIED));
  const scored = tried
    .toSorted((a, b) => a - b)
    .filter((_, i) => i % step === 0)
    .map((threshold) => ({ threshold, f1: mean(sets.map((pairs) => f1(pairs, threshold))) }));
  return scored.reduce((best, each) => (each.f1 > best.f1 ? each : best)).threshold;
}

const TRIED = 200;

/** How well links are found anew, by one method. */
export interface Recovered {
  readonly name: string;
  readonly threshold: number;
  readonly sets: readonly { readonly name: string; readonly f1: number }[];
}

/**
 * F₁ over all pairs of each public set, at one threshold for all: the one that is best for the other sets. Targets without
 * a link are there to be mistaken, as in the figures of others.
 */
export function recovered(sets: readonly TraceSet[]): readonly Recovered[] {
  const [known, others] = [sets.filter(isPublic), sets.filter((set) => !isPublic(set))];
  if (known.length === 0 || others.length === 0) return [];
  return RECOVERERS.map((method) => {
    const threshold = bestThreshold(others.map((set) => pairsOf(method, set)));
    const scores = known.map((set) => ({ name: set.name, f1: f1(pairsOf(method, set), threshold) }));
    return { name: method.name, threshold, sets: scores };
  });
}
