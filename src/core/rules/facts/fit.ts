import {
  readTexts,
  scoreClaims,
  verdictOn,
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
import { drained, haveSameItems, type Entry, type Steps } from '../../model';
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

type Judged = Extract<Verdict, { kind: 'judged' }>;

/** A direct link to an objective that the texts speak against. */
export interface Doubt {
  readonly from: Claimant;
  readonly link: Link;
  /** What it follows from, and the place of the claimant in it. */
  readonly fit: Fit;
  readonly item: number;
  readonly verdict: Judged;
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
  /** That of the graph, until whose end all the others hold. */
  readonly state: object;
  readonly input: Input;
  readonly fit: Fit;
}

const kept = new WeakMap<PurposeGraph, Kept>();

/** How well the texts of a charter fit together, in steps; worked out again only when a text, a link or what was kept changed. */
export function* comparing(graph: PurposeGraph): Steps<Fit> {
  const before = kept.get(graph);
  const { state } = graph;
  if (before?.state === state) return before.fit;
  const input = yield* inputOf(graph);
  const isSameText = before !== undefined && haveSameTexts(before.input, input);
  const texts = isSameText
    ? before.fit.scores.texts
    : yield* readTexts(...input.texts, before?.fit.scores.texts);
  const places = new Map(input.objectives.map((objective, i) => [objective, i]));
  const claims = input.claims.map((each) => each.flatMap((objective) => places.get(objective) ?? []));
  const circumstances = { times: input.times, near: nearIn(input), before: before?.fit.scores };
  const fit = { ...input, scores: yield* scoreClaims(texts, claims, circumstances) };
  kept.set(graph, { state, input, fit });
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

function haveSameTexts(a: Input, b: Input): boolean {
  return haveSameItems(a.texts[0], b.texts[0]) && haveSameItems(a.texts[1], b.texts[1]);
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
  const doubted = yield* doubtedIn(fit);
  return doubted.flatMap(({ item, verdict }) => {
    const from = fit.claimants[item];
    return (from && doubtAbout(graph, fit, from, item, verdict)) ?? [];
  });
}

interface Doubted {
  readonly item: number;
  readonly verdict: Judged;
}

/** Of scores: what the texts speak against follows from nothing else. */
const doubtedBy = new WeakMap<DriftScores, readonly Doubted[]>();

/** The claimants with a link that their texts speak against, whatever became of them. */
function* doubtedIn({ scores }: Fit): Steps<readonly Doubted[]> {
  const known = doubtedBy.get(scores);
  if (known) return known;
  const found: Doubted[] = [];
  for (const item of scores.claims.keys()) {
    const verdict = verdictOn(scores, item);
    if (isDoubted(scores, item, verdict)) found.push({ item, verdict });
    if (item % CLAIMANTS_A_STEP === 0) yield;
  }
  doubtedBy.set(scores, found);
  return found;
}

/** The doubt about one link of an entry; undefined where there is none. */
export function doubtOn(graph: PurposeGraph, entry: Entry, to: unknown): Doubt | undefined {
  const fit = drained(comparing(graph));
  const item = fit.claimants.findIndex((each) => each === entry);
  const from = fit.claimants[item];
  if (!from) return undefined;
  const verdict = verdictOn(fit.scores, item);
  const doubt = isDoubted(fit.scores, item, verdict)
    ? doubtAbout(graph, fit, from, item, verdict)
    : undefined;
  return doubt?.link.to.subject === to ? doubt : undefined;
}

/**
 * A doubt that was answered counts as one until the texts speak for the link: the answer weighs in the scores, and would
 * else be called superfluous where it moves its own over the edge.
 */
function isDoubted({ times }: DriftScores, item: number, verdict: Verdict): verdict is Judged {
  if (verdict.kind === 'unjudged') return false;
  return verdict.band === 'doubtful' || (verdict.band === 'possible' && (times[item] ?? 1) > 1);
}

function doubtAbout(
  graph: PurposeGraph,
  fit: Fit,
  from: Claimant,
  item: number,
  verdict: Judged,
): Doubt | undefined {
  if (from.kind === 'workItem' && !isOpen(from)) return undefined;
  const doubted = fit.objectives[verdict.claim];
  const link = graph.written(from, 'supports').find(({ to }) => to === doubted);
  const better = verdict.better === undefined ? undefined : fit.objectives[verdict.better];
  if (link === undefined || (isReviewed(graph, link) && !isAnswered(graph, from))) return undefined;
  return { from, link, fit, item, verdict, better };
}
