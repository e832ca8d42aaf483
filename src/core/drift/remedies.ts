import type { Steps } from '../model';
import { fitBand } from './explain';
import { scoreClaims, type DriftScores } from './scores';
import { lackingWords } from './show';
import { readTexts } from './texts';
import { BAND_ORDER, candidates, verdictOn, type Band } from './verdict';

/** What an item would be judged as after an edit that was tried. */
export interface Remedy<T> {
  readonly edit: T;
  readonly band: Band;
}

/** Edits of an item that were tried: each says what came out when the whole charter was judged anew with it. */
export interface Remedies {
  /** The fewest words of the claimed objective that lift the verdict, as the objective writes them. */
  readonly words: Remedy<readonly string[]> | undefined;
  /** The words that were tried together in vain; none where fewer of them were enough, or where there was no time. */
  readonly inVain: readonly string[];
  /** The objective, by its place, that would fit as `likely` at least in place of a claimed one that does not. */
  readonly link: Remedy<number> | undefined;
}

/** The texts that scores were made from: objectives, items. */
export type RawTexts = readonly [objectives: readonly string[], items: readonly string[]];

/** So many words of the objective are tried together at the most. Rule of thumb: more are another text. */
const MOST_WORDS = 4;
/** To judge so many pairs of item and objective keeps a processor busy for some two seconds. */
const MOST_PAIRS = 2_000_000;

/**
 * What would change the verdict on an item, found by trying: words that the claimed objective has and the item has not,
 * the heaviest first, and another objective in place of the claimed one. In a big charter fewer edits are tried.
 */
export function* remediesFor(scores: DriftScores, texts: RawTexts, item: number): Steps<Remedies> {
  const before = soundVerdict(scores, item);
  const pairs = Math.max(scores.verdict.values.length, 1);
  const edits = Math.floor(MOST_PAIRS / pairs);
  if (before === undefined || before.band === 'strong' || edits === 0) return NONE;
  const link = yield* linkFor(scores, item, before);
  const lacking = lackingWords(scores, item, before.claim).map(({ word }) => word);
  const tried = lacking.slice(0, Math.min(MOST_WORDS, edits - 1));
  for (let count = 1; count <= tried.length; count++) {
    const edit = tried.slice(0, count);
    const after = soundVerdict(yield* withWords(scores, texts, item, edit), item);
    if (after && isBetter(after.band, before.band))
      return { words: { edit, band: after.band }, inVain: [], link };
  }
  return { words: undefined, inVain: tried, link };
}

const NONE: Remedies = { words: undefined, inVain: [], link: undefined };

interface SoundVerdict {
  readonly band: Band;
  readonly claim: number;
}

/** The verdict in the band that its words can bear; undefined where nothing is judged. */
function soundVerdict(scores: DriftScores, item: number): SoundVerdict | undefined {
  const verdict = verdictOn(scores, item);
  if (verdict.kind === 'unjudged') return undefined;
  return { band: fitBand(scores, item, verdict.claim), claim: verdict.claim };
}

function isBetter(one: Band, other: Band): boolean {
  return BAND_ORDER.indexOf(one) > BAND_ORDER.indexOf(other);
}

function* linkFor(
  scores: DriftScores,
  item: number,
  before: SoundVerdict,
): Steps<Remedy<number> | undefined> {
  if (before.band === 'likely') return undefined;
  const own = scores.claims[item] ?? [];
  const best = candidates(scores, item).find((objective) => !own.includes(objective));
  if (best === undefined) return undefined;
  const claims = scores.claims.with(
    item,
    own.map((objective) => (objective === before.claim ? best : objective)),
  );
  const after = soundVerdict(yield* scoreClaims(scores.texts, claims, { ...scores, before: scores }), item);
  return after && isBetter(after.band, 'possible') ? { edit: best, band: after.band } : undefined;
}

function* withWords(
  scores: DriftScores,
  [objectives, items]: RawTexts,
  item: number,
  words: readonly string[],
): Steps<DriftScores> {
  const edited = items.with(item, `${items[item] ?? ''}. ${words.join(' ')}`);
  const texts = yield* readTexts(objectives, edited, scores.texts);
  return yield* scoreClaims(texts, scores.claims, { ...scores, before: scores });
}
