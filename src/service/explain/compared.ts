import {
  candidates,
  explain,
  at,
  decidingWords,
  fitBand,
  lackingWords,
  markedText,
  remediesFor,
  speakingWords,
  verdictOn,
  wordsInBoth,
  type Band,
  type Remedies,
  type Stretch,
  type Unjudged,
  type WordPart,
} from '../../core/drift';
import type { CheckResult } from '../../core/engine';
import type { Objective, PurposeGraph } from '../../core/graph';
import { namePlace, type Entry, type Position, type Steps } from '../../core/model';
import { comparing, saidBy, type Claimant, type Fit, type SaidPart } from '../../core/rules';
import { lspLocation } from '../lsp';
import { charterName } from '../views/status';
import { kindWords } from '../views/words';

/** An entry, and where a click on it leads. */
export interface Named {
  readonly id: string | undefined;
  readonly title: string;
  readonly noun: string;
  readonly uri: string;
  readonly position: Position;
}

/** How well an item fits one objective. */
export interface FitRow {
  readonly objective: Named;
  readonly isClaimed: boolean;
  /** By everything, relative to the charter: 0 is the usual pair. */
  readonly score: number;
  /** By the two texts alone. */
  readonly textScore: number;
  /** Undefined for an objective that nothing supports: too little is known of what it is about. */
  readonly band: Band | undefined;
  readonly words: readonly WordPart[];
  /** The words of the item that the objective has too, or what supports it. */
  readonly speaking: readonly WordPart[];
  /** What supports the objective already and is most like the item. */
  readonly sibling: Named | undefined;
  /** How many of the entries around the item support it; undefined where it counts for nothing where entries stand. */
  readonly beside: { readonly count: number; readonly of: number } | undefined;
}

/** A part of the text of an entry: its title, its description. */
export interface MarkedPart {
  readonly label: string;
  readonly stretches: readonly Stretch[];
}

/** The texts of the item and of an objective, with the words that both have marked. */
export interface TextPair {
  readonly objective: Named;
  readonly isClaimed: boolean;
  readonly ofItem: readonly MarkedPart[];
  readonly ofObjective: readonly MarkedPart[];
  readonly words: readonly WordPart[];
}

/** What is said of the link that fits least. `claim` is what it leads to, `better` what fits better. */
export type Outcome =
  | {
      readonly kind: 'judged';
      readonly band: Band;
      readonly claim: Named;
      readonly better: Named | undefined;
      /** True where a single word speaks for the better one, and what stands around the item. */
      readonly isByPlace: boolean;
      /** The words that speak for what it leads to. */
      readonly speaking: readonly WordPart[];
      /** The words that speak for the better one, or that the item lacks for what it claims. */
      readonly deciding: readonly WordPart[];
      readonly lacking: readonly WordPart[];
      readonly remedies: NamedRemedies;
    }
  | {
      readonly kind: 'unlinked';
      readonly closest: Named | undefined;
      /** The words that speak for the closest one. */
      readonly speaking: readonly WordPart[];
    }
  | { readonly kind: 'unjudged'; readonly because: Exclude<Unjudged, 'no-claim'> | 'left-out' };

/** What was tried on the item, and what it would then be judged as: see `Remedies`. */
export interface NamedRemedies extends Omit<Remedies, 'link'> {
  readonly link: { readonly edit: Named; readonly band: Band } | undefined;
}

/** An item against all objectives of its charter. */
export interface Compared {
  readonly item: Named;
  readonly charter: string;
  readonly outcome: Outcome;
  /** The objective that fits best first; empty where nothing could be compared. */
  readonly rows: readonly FitRow[];
  readonly pairs: readonly TextPair[];
}

/** Sets an item against all objectives of its charter. */
export function* comparingEntry(result: CheckResult, entry: Claimant): Steps<Compared> {
  const fit = yield* comparing(result.graph);
  const item = fit.claimants.indexOf(entry);
  const head = { item: named(entry), charter: charterName(result) };
  if (item < 0) return { ...head, outcome: { kind: 'unjudged', because: 'left-out' }, rows: [], pairs: [] };
  const outcome = yield* outcomeFor(fit, item);
  const order = outcome.kind === 'unjudged' ? [] : candidates(fit.scores, item);
  return {
    ...head,
    outcome,
    rows: order.flatMap((objective) => rowFor(fit, item, objective)),
    pairs: worthReading(fit, item, order).flatMap((objective) => pairFor(fit, entry, item, objective)),
  };
}

/** True for what can be compared with objectives at all. */
export function isClaimant(entry: Entry): entry is Claimant {
  return entry.kind === 'workItem' || entry.kind === 'requirement';
}

/** The claimant that an entry is, or stands in. */
export function claimantOf(entry: Entry | undefined): Claimant | undefined {
  const outer = entry?.within ?? entry;
  return outer && isClaimant(outer) ? outer : undefined;
}

function* outcomeFor(fit: Fit, item: number): Steps<Outcome> {
  const verdict = verdictOn(fit.scores, item);
  if (verdict.kind === 'unjudged') {
    return verdict.because === 'no-claim'
      ? unlinked(fit, item)
      : { kind: 'unjudged', because: verdict.because };
  }
  const claim = fit.objectives[verdict.claim];
  if (claim === undefined) return unlinked(fit, item);
  const better = verdict.better === undefined ? undefined : fit.objectives[verdict.better];
  const deciding =
    verdict.better === undefined ? [] : decidingWords(fit.scores, item, verdict.better, verdict.claim);
  return {
    kind: 'judged',
    band: fitBand(fit.scores, item, verdict.claim),
    claim: named(claim),
    better: better && named(better),
    isByPlace: verdict.isByPlace,
    speaking: speakingWords(fit.scores, item, verdict.claim),
    deciding,
    lacking: lackingWords(fit.scores, item, verdict.claim),
    remedies: namedRemedies(fit, yield* remediesFor(fit.scores, fit.texts, item)),
  };
}

function unlinked(fit: Fit, item: number): Outcome {
  const [place = -1] = candidates(fit.scores, item);
  const closest = fit.objectives[place];
  return {
    kind: 'unlinked',
    closest: closest && named(closest),
    speaking: closest ? speakingWords(fit.scores, item, place) : [],
  };
}

function namedRemedies({ objectives }: Fit, { link, ...others }: Remedies): NamedRemedies {
  const objective = link && objectives[link.edit];
  return { ...others, link: link && objective && { edit: named(objective), band: link.band } };
}

function rowFor(fit: Fit, item: number, place: number): readonly FitRow[] {
  const objective = fit.objectives[place];
  if (objective === undefined) return [];
  const { score, textScore, shared, sibling } = explain(fit.scores, item, place);
  const isKnown = Number.isFinite(at(fit.scores.verdict, item, place));
  const alike = sibling === undefined ? undefined : fit.claimants[sibling];
  return [
    {
      objective: named(objective),
      isClaimed: isClaimed(fit, item, place),
      score,
      textScore,
      band: isKnown ? fitBand(fit.scores, item, place) : undefined,
      words: shared,
      speaking: speakingWords(fit.scores, item, place),
      sibling: alike && named(alike),
      beside: besideOf(fit, item, place),
    },
  ];
}

function besideOf({ scores }: Fit, item: number, objective: number): FitRow['beside'] {
  const { company, near, claims } = scores;
  const around = near[item] ?? [];
  if (company.trust === 0 || around.length === 0) return undefined;
  const count = around.filter((other) => claims[other]?.includes(objective)).length;
  return { count, of: around.length };
}

function isClaimed({ scores }: Fit, item: number, objective: number): boolean {
  return scores.claims[item]?.includes(objective) ?? false;
}

/** How many claims are shown in full: an item with more of them is about everything. */
const CLAIMS_SHOWN = 2;

/** The objectives whose texts are shown: those that the item claims, and the best of all, if it is another one. */
function worthReading(fit: Fit, item: number, order: readonly number[]): readonly number[] {
  const claims = (fit.scores.claims[item] ?? []).slice(0, CLAIMS_SHOWN);
  return [...new Set([...claims, ...order.slice(0, 1)])];
}

function pairFor(fit: Fit, entry: Claimant, item: number, place: number): readonly TextPair[] {
  const objective = fit.objectives[place];
  if (objective === undefined) return [];
  const { language } = fit.scores.texts.corpus;
  const words = wordsInBoth(fit.scores, item, place);
  const marked = (of: Claimant | Objective, own: readonly WordPart[]): readonly MarkedPart[] =>
    saidBy(of).map(({ part, text }) => ({ label: LABELS[part], stretches: markedText(text, own, language) }));
  return [
    {
      objective: named(objective),
      isClaimed: isClaimed(fit, item, place),
      ofItem: marked(entry, words.ofItem),
      ofObjective: marked(objective, words.ofObjective),
      words: words.ofItem,
    },
  ];
}

const LABELS: Readonly<Record<SaidPart, string>> = {
  title: 'Title',
  description: 'Description',
  measure: 'Measured by',
  acceptance: 'Accepted when',
};

function named(entry: Entry): Named {
  const { uri, range } = lspLocation(namePlace(entry));
  return {
    id: entry.id,
    title: entry.title ?? (entry.id === undefined ? entry.subject : ''),
    noun: kindWords(entry),
    uri,
    position: range.start,
  };
}

/** The claimant of a charter that a name stands for. */
export function claimantNamed(graph: PurposeGraph, subject: string): Claimant | undefined {
  return graph.entries.filter(isClaimant).find((entry) => entry.subject === subject);
}
