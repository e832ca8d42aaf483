import { isActive, isDropped, isOpen, type PurposeGraph, type Requirement, type WorkItem } from '../../graph';
import type { Entry } from '../../model';
import { isWanted } from '../facts/agreed';
import { endsOf } from '../facts/ends';
import { canBeNamed } from '../facts/links';
import { fitTo } from './fitting';

/** Something that an entry could support, and what speaks for it. */
export interface Candidate {
  readonly entry: Entry;
  /**
   * How likely it is the right one, from 0 to 1, among the requirements or among the objectives, goals and strategies; 0
   * where no word is shared.
   */
  readonly score: number;
  /** Words of the entry that it or what supports it has too, as the author wrote them, the weightiest first. */
  readonly words: readonly string[];
  /** The most similar entry that supports it already; undefined where none shares a word. */
  readonly alike: Entry | undefined;
  /** How many entries that belong together with it support it: by the same parent, a tag or the milestone. */
  readonly neighbours: number;
}

/** Differences of scores below this are settled by what the neighbours support. */
const STEP = 0.05;

/**
 * What an entry could support: things that its `supports` may name and that serve the purpose themselves, the likeliest
 * first. Likely is what its text fits, and the texts of what supports it already; then what its neighbours support, then
 * what comes first in the charter. Never empty where there is anything to support.
 */
export function rankedCandidates(graph: PurposeGraph, entry: Entry, limit = 5): readonly Candidate[] {
  const targets = targetsOf(graph, entry).filter((target) => canLink(graph, entry, target));
  const { fits, wordsFor } = fitTo(graph, entry, targets);
  const scoreOf = new Map(targets.map((target, i) => [target, fits[i]?.score ?? 0]));
  const score = (target: Entry): number => scoreOf.get(target) ?? 0;
  const votes = votesOf(neighboursOf(graph, entry).flatMap((each) => graph.up(each).map(({ to }) => to)));
  const rough = (target: Entry): number => Math.round(score(target) / STEP);
  return ranked(targets, [rough, votes, score], limit).map((target) => ({
    entry: target,
    score: score(target),
    words: wordsFor(target),
    alike: fits[targets.indexOf(target)]?.alike,
    neighbours: votes(target),
  }));
}

/** The entries of `rankedCandidates` alone. */
export function rankedTargets(graph: PurposeGraph, entry: Entry, limit = 5): readonly Entry[] {
  return rankedCandidates(graph, entry, limit).map((candidate) => candidate.entry);
}

/**
 * What a technical item could make possible: open business work and agreed requirements, the likeliest first. Likely is
 * what waits for it, then what its text fits, then what serves the same as it does.
 */
export function rankedEnabled(graph: PurposeGraph, item: WorkItem, limit = 5): readonly Entry[] {
  const work = graph
    .all('workItem')
    .filter((each) => isOpen(each) && (each.value.nature ?? 'business') === 'business');
  const targets = [...work, ...graph.all('requirement').filter(isAgreed)].filter(
    (target) => canLink(graph, item, target) && isAlive(graph, target),
  );
  const waiting = votesOf(graph.naming(item, 'dependsOn').map(({ from }) => from));
  const above = graph.above(item);
  const related = (target: Entry): number =>
    [...graph.above(target)].filter((each) => above.has(each)).length;
  return ranked(targets, [waiting, likenessTo(graph, item, targets), related], limit);
}

/** The work items that could serve an entry and say of nothing that they do, the likeliest first; only likely ones. */
export function rankedWork(
  graph: PurposeGraph,
  target: Entry,
  unlinked: readonly WorkItem[],
  limit = 3,
): readonly WorkItem[] {
  return likeliest(graph, target, unlinked, limit);
}

/** Those of some entries that share words with another one, the likeliest first. */
export function likeliest<E extends Entry>(
  graph: PurposeGraph,
  entry: Entry,
  candidates: readonly E[],
  limit = 3,
): readonly E[] {
  const likeness = likenessTo(graph, entry, candidates);
  return ranked(
    candidates.filter((candidate) => likeness(candidate) > 0),
    [likeness],
    limit,
  );
}

/**
 * What could bring a benefit about: what is agreed and not given up, the likeliest first. Likely is what its text
 * fits, then what lies nearer to the purpose.
 */
export function rankedEnablers(graph: PurposeGraph, benefit: Entry, limit = 5): readonly Entry[] {
  const targets = [
    ...graph.all('objective').filter(isActive),
    ...graph.all('requirement').filter((each) => isWanted(each) && isAlive(graph, each)),
    ...graph.all('workItem').filter((item) => !isDropped(item)),
    ...graph.all('deliverable').filter(({ value }) => value.status !== 'dropped'),
    ...graph.all('milestone').filter(({ value }) => value.status !== 'missed'),
  ].filter((target) => canLink(graph, benefit, target));
  return ranked(targets, [likenessTo(graph, benefit, targets)], limit);
}

function targetsOf(graph: PurposeGraph, entry: Entry): readonly Entry[] {
  const requirements = graph.all('requirement').filter((each) => isAgreed(each) && isAlive(graph, each));
  const objectives = graph.all('objective').filter(isActive);
  const goals = graph.all('goal');
  switch (entry.kind) {
    case 'workItem':
      return [...objectives, ...requirements];
    case 'requirement':
      return [...objectives, ...goals];
    case 'commitment':
      return [...requirements, ...objectives, ...goals];
    case 'strategy':
      return goals;
    case 'community':
    case 'investment':
    case 'offering':
      return [...objectives, ...goals, ...graph.all('strategy')];
    case 'goal':
      return practiceTargets(graph);
    case 'objective':
      return [...goals, ...graph.all('strategy'), ...practiceTargets(graph)];
    default:
      return [];
  }
}

function practiceTargets({ practice }: PurposeGraph): readonly Entry[] {
  return practice ? [...practice.all('goal'), ...practice.all('objective').filter(isActive)] : [];
}

function isAgreed(requirement: Requirement): boolean {
  return (requirement.value.status ?? 'approved') === 'approved' && isWanted(requirement);
}

/** True for what leads to something that is still wanted. */
function isAlive(graph: PurposeGraph, entry: Entry): boolean {
  for (const end of endsOf(graph, entry).at) {
    if (end.kind === 'objective' ? isActive(end) : end.kind !== 'requirement') return true;
  }
  return false;
}

/** True where a link to the target would lead there, be new and close no circle. */
function canLink(graph: PurposeGraph, entry: Entry, target: Entry): boolean {
  if (target === entry || !canBeNamed(graph, target)) return false;
  return !graph.written(entry).some((link) => link.to === target) && !graph.above(target).has(entry);
}

/** Entries of the same kind that belong together with one: same parent, a tag or the milestone in common. */
export function neighboursOf(graph: PurposeGraph, entry: Entry): readonly Entry[] {
  const marks = marksOf(graph, entry);
  const isNear = (each: Entry): boolean => marksOf(graph, each).some((mark) => marks.includes(mark));
  return graph.entries.filter((each) => each.kind === entry.kind && each !== entry && isNear(each));
}

function marksOf(graph: PurposeGraph, entry: Entry): readonly unknown[] {
  const tags = 'tags' in entry.value ? (entry.value.tags ?? []) : [];
  if (entry.kind !== 'workItem') return tags;
  return [...tags, graph.parentOf(entry), graph.written(entry, 'milestone')[0]?.to].filter(
    (mark) => mark !== undefined,
  );
}

type Score = (entry: Entry) => number;

function votesOf(entries: readonly Entry[]): Score {
  const votes = new Map<Entry, number>();
  for (const entry of entries) votes.set(entry, (votes.get(entry) ?? 0) + 1);
  return (entry) => votes.get(entry) ?? 0;
}

/** How well the text of an entry fits the candidates; 0 where no word is shared. */
function likenessTo(graph: PurposeGraph, entry: Entry, candidates: readonly Entry[]): Score {
  const { fits } = fitTo(graph, entry, candidates);
  const scores = new Map(candidates.map((candidate, i) => [candidate, fits[i]?.score ?? 0]));
  return (candidate) => scores.get(candidate) ?? 0;
}

/** The first candidates by the first score, then by the next, then as given. */
function ranked<E extends Entry>(
  candidates: readonly E[],
  scores: readonly Score[],
  limit: number,
): readonly E[] {
  const scored = candidates.map((candidate) => ({
    candidate,
    values: scores.map((score) => score(candidate)),
  }));
  const compare = (a: readonly number[], b: readonly number[]): number =>
    a.map((value, i) => (b[i] ?? 0) - value).find((difference) => difference !== 0) ?? 0;
  return scored
    .toSorted((a, b) => compare(a.values, b.values))
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}
