import {
  readTexts,
  scoreClaims,
  verdictOn,
  type Band,
  type DriftScores,
  type Near,
  type RawTexts,
  type Verdict,
} from '../../drift';
import {
  isActive,
  isDropped,
  isOpen,
  type Fact,
  type Link,
  type Objective,
  type PurposeGraph,
  type Requirement,
  type WorkItem,
} from '../../graph';
import { drained, type Entry, type Steps } from '../../model';
import { isWanted } from './agreed';
import { CONFIRMED, confirmedIn, isAnswered, isReviewed } from './confirmed';
import { textOf } from './said';

/** Work and requirements: what claims to serve an objective. */
export type Claimant = WorkItem | Requirement;

/** How well the texts of a charter fit together. Verdicts know claimants and objectives by their place in these lists. */
export interface Fit {
  readonly claimants: readonly Claimant[];
  readonly objectives: readonly Objective[];
  /** What each of them says. */
  readonly texts: RawTexts;
  readonly scores: DriftScores;
}

/** A direct link to an objective that the texts speak against. */
export interface Doubt {
  readonly from: Claimant;
  readonly link: Link;
  /** What it follows from, and the place of the claimant in it. */
  readonly fit: Fit;
  readonly item: number;
  readonly verdict: Extract<Verdict, { kind: 'judged' }>;
  /** The objective that fits better, where one does. */
  readonly better: Objective | undefined;
}

interface Input {
  readonly claimants: readonly Claimant[];
  readonly objectives: readonly Objective[];
  readonly texts: RawTexts;
  /** For each claimant the objectives that come first on its ways up. */
  readonly claims: readonly (readonly Objective[])[];
  /** How many times each claimant counts: more where somebody has looked at its link and kept it. */
  readonly times: readonly number[];
  /** Which of them name themselves what they support. */
  readonly linked: readonly boolean[];
}

interface Kept {
  readonly input: Input;
  readonly fit: Fit;
}

const kept = new WeakMap<PurposeGraph, Kept>();

/** How well the texts of a charter fit together, in steps; worked out again only when a text, a link or what was kept changed. */
export function* comparing(graph: PurposeGraph): Steps<Fit> {
  const input = yield* inputOf(graph);
  const before = kept.get(graph);
  const isSameText = before !== undefined && sameTexts(before.input, input);
  if (
    isSameText &&
    same(before.input.claims, input.claims) &&
    same(before.input.times, input.times) &&
    same(before.input.linked, input.linked) &&
    same(before.input.claimants, input.claimants)
  ) {
    return before.fit;
  }
  const texts = isSameText
    ? before.fit.scores.texts
    : yield* readTexts(...input.texts, before?.fit.scores.texts);
  const places = new Map(input.objectives.map((objective, i) => [objective, i]));
  const claims = input.claims.map((each) => each.flatMap((objective) => places.get(objective) ?? []));
  const circumstances = { times: input.times, near: nearIn(input) };
  const fit = { ...input, scores: yield* scoreClaims(texts, claims, circumstances) };
  kept.set(graph, { input, fit });
  return fit;
}

/** The fit of the texts as it was found last; undefined where nothing asked for it yet. Never works anything out. */
export function knownFit(graph: PurposeGraph): Fit | undefined {
  return kept.get(graph)?.fit;
}

/** After so many claimants others are let in between. */
const CLAIMANTS_A_STEP = 250;

function* inputOf(graph: PurposeGraph): Steps<Input> {
  const objectives = graph.all('objective').filter(isActive);
  const claimants = [
    ...graph.all('requirement').filter((each) => isWanted(each)),
    ...graph.all('workItem').filter((each) => !isDropped(each)),
  ];
  const confirmed = confirmedIn(graph);
  const times = claimants.map(({ subject }) => (confirmed.has(subject) ? CONFIRMED : 1));
  const [said, claims, linked]: [string[], (readonly Objective[])[], boolean[]] = [[], [], []];
  for (const each of claimants) {
    said.push(textOf(each));
    claims.push(graph.remembered(CLAIMED, each));
    linked.push(graph.written(each, 'supports').length > 0);
    if (said.length % CLAIMANTS_A_STEP === 0) yield;
  }
  return { claimants, objectives, texts: [objectives.map(textOf), said], claims, times, linked };
}

/** How far to either side entries count as beside one. */
const REACH = 2;

/**
 * What stands beside each claimant: the two before and the two behind it of its kind and file that name themselves what
 * they support, as it does. What takes its links from its parent says nothing of its own.
 */
function nearIn({ claimants, linked }: Pick<Input, 'claimants' | 'linked'>): Near {
  const groups = new Map<string, number[]>();
  for (const [place, { kind, file }] of claimants.entries()) {
    if (linked[place] !== true) continue;
    const key = JSON.stringify([kind, file.uri]);
    const group = groups.get(key);
    if (group) group.push(place);
    else groups.set(key, [place]);
  }
  const near: (readonly number[])[] = claimants.map(() => []);
  for (const group of groups.values()) {
    for (const [i, place] of group.entries())
      near[place] = [...group.slice(Math.max(i - REACH, 0), i), ...group.slice(i + 1, i + 1 + REACH)];
  }
  return near;
}

const CLAIMED: Fact<readonly Objective[]> = { of: (graph, entry) => graph.nearestObjectives(entry) };

function sameTexts(a: Input, b: Input): boolean {
  return same(a.texts[0], b.texts[0]) && same(a.texts[1], b.texts[1]) && same(a.objectives, b.objectives);
}

function same(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}

/** To compare more work items than these after each edit would keep a processor busy for seconds. */
const MOST_ITEMS = 20_000;

/**
 * The open claimants that write a link to an objective that their texts speak against: at most one link each, and none
 * that somebody has reviewed as they read now.
 */
export function* doubting(graph: PurposeGraph): Steps<readonly Doubt[]> {
  if (graph.all('workItem').length > MOST_ITEMS) return [];
  const fit = yield* comparing(graph);
  const found: Doubt[] = [];
  for (const [item, from] of fit.claimants.entries()) {
    const doubt = doubtAbout(graph, fit, from, item);
    if (doubt) found.push(doubt);
    if (item % CLAIMANTS_A_STEP === 0) yield;
  }
  return found;
}

/** The doubt about one link of an entry; undefined where there is none. */
export function doubtOn(graph: PurposeGraph, entry: Entry, to: unknown): Doubt | undefined {
  const fit = drained(comparing(graph));
  const item = fit.claimants.findIndex((each) => each === entry);
  const from = fit.claimants[item];
  const doubt = from && doubtAbout(graph, fit, from, item);
  return doubt?.link.to.subject === to ? doubt : undefined;
}

/**
 * A doubt that was answered counts as one until the texts speak for the link: the answer weighs in the scores, and would
 * else be called superfluous where it moves its own over the edge.
 */
function isDoubted({ scores }: Fit, item: number, band: Band): boolean {
  return band === 'doubtful' || (band === 'possible' && (scores.times[item] ?? 1) > 1);
}

function doubtAbout(graph: PurposeGraph, fit: Fit, from: Claimant, item: number): Doubt | undefined {
  const verdict = verdictOn(fit.scores, item);
  if (verdict.kind === 'unjudged' || !isDoubted(fit, item, verdict.band)) return undefined;
  if (from.kind === 'workItem' && !isOpen(from)) return undefined;
  const doubted = fit.objectives[verdict.claim];
  const link = graph.written(from, 'supports').find(({ to }) => to === doubted);
  const better = verdict.better === undefined ? undefined : fit.objectives[verdict.better];
  if (link === undefined || (isReviewed(graph, link) && !isAnswered(graph, from))) return undefined;
  return { from, link, fit, item, verdict, better };
}
