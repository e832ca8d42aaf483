import { at, rowOf } from './grid';
import { knownTerms, type DriftScores } from './scores';

/** How well a claim fits: `doubtful` is what deserves a finding. */
export type Band = 'strong' | 'likely' | 'possible' | 'doubtful';

/**
 * Upper ends of the bands on the verdict score, log odds that the claim is right. On the eight trace sets in order, 2, 5
 * and 16 % of the items lie below them, and with one link in ten moved, 75, 83 and 95 % of what was moved
 * (`npm run bench:drift`).
 */
export const BANDS: { readonly doubtful: number; readonly possible: number; readonly likely: number } = {
  doubtful: 0,
  possible: 1,
  likely: 3.5,
};

/**
 * From this verdict score an objective that is not claimed is clearly the better one. Nearly all wrong links that were
 * found on the trace sets had one; it was the right one for 75 % of them, and for 83 % in terse charters.
 */
const CLEARLY_BETTER = 6;

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
    };

/** What the texts say of the claims of an item. */
export function verdictOn(scores: DriftScores, item: number): Verdict {
  const because = unjudged(scores, item);
  if (because) return { kind: 'unjudged', because };
  const claims = scores.claims[item] ?? [];
  const [claim] = claims.toSorted((a, b) => at(scores.verdict, item, a) - at(scores.verdict, item, b));
  if (claim === undefined) return { kind: 'unjudged', because: 'no-claim' };
  const score = at(scores.verdict, item, claim);
  return { kind: 'judged', band: bandOf(score), score, claim, better: betterThan(scores, item, claim) };
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
