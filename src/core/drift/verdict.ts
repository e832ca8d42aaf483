import { termParts } from './evidence';
import { at, rowOf } from './grid';
import type { DriftScores } from './scores';
import { knownTerms } from './texts';

/** How well a claim fits: `doubtful` is what deserves a finding. */
export type Band = 'strong' | 'likely' | 'possible' | 'doubtful';

/** The bands, from the worst to the best. */
export const BAND_ORDER: readonly Band[] = ['doubtful', 'possible', 'likely', 'strong'];

/**
 * Upper ends of the bands on the verdict score, log odds that the claim is right. On the eight trace sets in order, 2, 6
 * and 18 % of the items lie below them, and with one link in ten moved, 78, 86 and 96 % of what was moved
 * (`npm run bench:drift`).
 */
export const BANDS: { readonly doubtful: number; readonly possible: number; readonly likely: number } = {
  doubtful: 0,
  possible: 1,
  likely: 3.5,
};

/**
 * From this verdict score an objective that is not claimed is clearly the better one. Nearly all wrong links that were
 * found on the trace sets had one; it was the right one for 73 % of them, and for nine in ten in terse charters.
 */
const CLEARLY_BETTER = 5.5;

/** With fewer objectives there is nothing to compare with. */
const FEWEST_OBJECTIVES = 3;
/** With fewer items the words say nothing of what is usual in the charter. Rule of thumb. */
const FEWEST_ITEMS = 8;
/** With fewer terms that other texts of the charter have too, an item says nothing. */
const FEWEST_TERMS = 2;

/** Why nothing is said about an item. */
export type Unjudged = 'few-objectives' | 'few-items' | 'language' | 'foreign' | 'little-text' | 'no-claim';

export type Verdict =
  | { readonly kind: 'unjudged'; readonly because: Unjudged }
  | {
      readonly kind: 'judged';
      readonly band: Band;
      readonly score: number;
      /** The claim that fits least, by the place of its objective. */
      readonly claim: number;
      /** The objective that fits better than the claim; undefined where none does. */
      readonly better: number | undefined;
      /** True where one word alone speaks for the better one, and most of what stands beside the item says the same. */
      readonly isByPlace: boolean;
    };

/** What the texts say of the claims of an item. */
export function verdictOn(scores: DriftScores, item: number): Verdict {
  const because = unjudged(scores, item);
  if (because === 'little-text') return doubtByPlace(scores, item) ?? { kind: 'unjudged', because };
  if (because) return { kind: 'unjudged', because };
  const claim = leastOf(scores, item);
  if (claim === undefined) return { kind: 'unjudged', because: 'no-claim' };
  const score = at(scores.verdict, item, claim);
  const better = betterThan(scores, item, claim);
  return { kind: 'judged', band: bandOf(score), score, claim, better, isByPlace: false };
}

/** The claim that fits least. */
function leastOf({ claims, verdict }: DriftScores, item: number): number | undefined {
  return claims[item]?.toSorted((a, b) => at(verdict, item, a) - at(verdict, item, b))[0];
}

/** From here on the entries of a charter stand in groups, so that their place says something. Rule of thumb. */
const GROUPED = 0.5;
/** The least share of what stands beside an item that must claim an objective for its place to speak for that. */
const MOST = 0.5;

/**
 * One word is too little to doubt a claim by, and so is the place. Where both say the same they are two witnesses: the
 * word speaks for one objective, most of what stands beside the item claims the same one, and nothing there claims what
 * the item does.
 */
function doubtByPlace(scores: DriftScores, item: number): Verdict | undefined {
  const { texts, claims, company } = scores;
  const [row, own = []] = [texts.items.rows[item], claims[item]];
  const claim = leastOf(scores, item);
  if (!row || claim === undefined || company.trust < GROUPED || knownTerms(texts.corpus, row) === 0)
    return undefined;
  const [better] = candidates(scores, item);
  const score = at(scores.verdict, item, claim);
  if (better === undefined || own.includes(better) || bandOf(score) !== 'doubtful') return undefined;
  const isAgreed =
    at(company.shares, item, better) >= MOST && own.every((o) => at(company.shares, item, o) === 0);
  if (!isAgreed || !hasWordOf(scores, item, better)) return undefined;
  return { kind: 'judged', band: 'doubtful', score, claim, better, isByPlace: true };
}

function unjudged({ texts, claims }: DriftScores, item: number): Unjudged | undefined {
  if (texts.objectives.rows.length < FEWEST_OBJECTIVES) return 'few-objectives';
  if (texts.items.rows.length < FEWEST_ITEMS) return 'few-items';
  if (texts.corpus.language === undefined) return 'language';
  const row = texts.items.rows[item];
  const isForeign = row?.isForeign === true || claims[item]?.some((o) => texts.objectives.rows[o]?.isForeign);
  if (isForeign === true) return 'foreign';
  return !row || knownTerms(texts.corpus, row) < FEWEST_TERMS ? 'little-text' : undefined;
}

function hasWordOf({ texts, topics }: DriftScores, item: number, objective: number): boolean {
  const row = texts.items.words[item];
  return row !== undefined && termParts(topics, row, objective, 0).some((part) => part > 0);
}

export function bandOf(score: number): Band {
  if (score < BANDS.doubtful) return 'doubtful';
  if (score < BANDS.possible) return 'possible';
  return score < BANDS.likely ? 'likely' : 'strong';
}

function betterThan(scores: DriftScores, item: number, claim: number): number | undefined {
  const claims = scores.claims[item] ?? [];
  const row = rowOf(scores.relative, item);
  let best: number | undefined;
  for (let o = 0; o < row.length; o++) {
    if (!claims.includes(o) && (best === undefined || (row[o] ?? 0) > (row[best] ?? 0))) best = o;
  }
  if (best === undefined || at(scores.verdict, item, best) < CLEARLY_BETTER) return undefined;
  return (row[best] ?? 0) > (row[claim] ?? 0) ? best : undefined;
}

/** All objectives, the one that fits an item best first. */
export function candidates({ relative }: DriftScores, item: number): readonly number[] {
  const row = rowOf(relative, item);
  return [...row.keys()].toSorted((a, b) => (row[b] ?? 0) - (row[a] ?? 0) || a - b);
}
