import { isActive, isDropped, isOpen, type PurposeGraph, type Requirement, type WorkItem } from '../../graph';
import type { Entry } from '../../model';
import { isWanted } from '../facts/agreed';
import { endsOf } from '../facts/ends';
import { canBeNamed } from '../facts/links';
import { informativeWords } from './words';

/**
 * What an entry could support: things that its `supports` may name and that serve the purpose themselves, the likeliest
 * first. Likely is what shares rare words with it, then what its neighbours support, then what comes first in the
 * charter. Never empty where there is anything to support.
 */
export function rankedTargets(graph: PurposeGraph, entry: Entry, limit = 5): readonly Entry[] {
  const targets = targetsOf(graph, entry).filter((target) => canLink(graph, entry, target));
  const likeness = likenessTo(entry, targets);
  const votes = votesOf(neighboursOf(graph, entry).flatMap((each) => graph.up(each).map(({ to }) => to)));
  return ranked(targets, [likeness, votes], limit);
}

/**
 * What a technical item could make possible: open business work and agreed requirements, the likeliest first. Likely is
 * what waits for it, then what shares rare words with it, then what serves the same as it does.
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
  return ranked(targets, [waiting, likenessTo(item, targets), related], limit);
}

/** The work items that could serve an entry and say of nothing that they do, the likeliest first; only likely ones. */
export function rankedWork(target: Entry, unlinked: readonly WorkItem[], limit = 3): readonly WorkItem[] {
  return likeliest(target, unlinked, limit);
}

/** Those of some entries that share words with another one, the likeliest first. */
export function likeliest<E extends Entry>(entry: Entry, candidates: readonly E[], limit = 3): readonly E[] {
  const likeness = likenessTo(entry, candidates);
  return ranked(
    candidates.filter((candidate) => likeness(candidate) > 0),
    [likeness],
    limit,
  );
}

/**
 * What could bring a benefit about: what is agreed and not given up, the likeliest first. Likely is what shares rare words
 * with it, then what lies nearer to the purpose.
 */
export function rankedEnablers(graph: PurposeGraph, benefit: Entry, limit = 5): readonly Entry[] {
  const targets = [
    ...graph.all('objective').filter(isActive),
    ...graph.all('requirement').filter((each) => isWanted(each) && isAlive(graph, each)),
    ...graph.all('workItem').filter((item) => !isDropped(item)),
    ...graph.all('deliverable').filter(({ value }) => value.status !== 'dropped'),
    ...graph.all('milestone').filter(({ value }) => value.status !== 'missed'),
  ].filter((target) => canLink(graph, benefit, target));
  return ranked(targets, [likenessTo(benefit, targets)], limit);
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
function neighboursOf(graph: PurposeGraph, entry: Entry): readonly Entry[] {
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

/** How much the words of a candidate say that it belongs to an entry: a shared word counts 1 / the number of candidates that have it. */
function likenessTo(entry: Entry, candidates: readonly Entry[]): Score {
  const words = new Map(candidates.map((candidate) => [candidate, informativeWords(textOf(candidate))]));
  const frequency = new Map<string, number>();
  for (const set of words.values())
    for (const word of set) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const own = [...informativeWords(textOf(entry))];
  return (candidate) =>
    own
      .filter((word) => words.get(candidate)?.has(word))
      .reduce((sum, word) => sum + 1 / (frequency.get(word) ?? 1), 0);
}

function textOf(entry: Entry): string {
  const description = 'description' in entry.value ? entry.value.description : undefined;
  const measures = entry.kind === 'objective' ? (entry.value.measures ?? []).map(({ title }) => title) : [];
  return [entry.title, description, ...measures].filter((text) => text !== undefined).join('\n');
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
