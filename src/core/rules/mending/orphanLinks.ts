import type { PurposeGraph, WorkItem } from '../../graph';
import { nameOf, type Entry } from '../../model';
import type { Fix } from '../rule';
import { rankedCandidates, rankedEnabled, type Candidate } from './candidates';
import { fitTo } from './fitting';
import { addLink, supporting } from './steps';

/** Something that an entry could be linked to, with the words that speak for it. */
export type OrphanCandidate = Pick<Candidate, 'entry' | 'words'>;

/** What an entry that serves nothing could be linked to, the likeliest first: see `linkTo`. */
export function orphanCandidates(
  graph: PurposeGraph,
  entry: Entry,
  limit: number,
): readonly OrphanCandidate[] {
  if (!isPlainlyTechnical(entry)) return rankedCandidates(graph, entry, limit);
  const targets = rankedEnabled(graph, entry, limit);
  const { wordsFor } = fitTo(graph, entry, targets);
  return targets.map((target) => ({ entry: target, words: wordsFor(target) }));
}

/** Links an entry to another one in the way that its kind asks for: technical work enables, everything else supports. */
export function linkTo(entry: Entry, target: Entry): readonly Fix[] {
  return isPlainlyTechnical(entry)
    ? addLink(`Say that it enables ${nameOf(target)}`, entry, 'enables', target)
    : supporting(entry, target);
}

/** True for technical work that gives no reason of its own: it has to say what it makes possible. */
export function isPlainlyTechnical(entry: Entry): entry is WorkItem {
  return (
    entry.kind === 'workItem' &&
    entry.value.nature === 'technical' &&
    (entry.value.rationale ?? '').trim() === ''
  );
}
