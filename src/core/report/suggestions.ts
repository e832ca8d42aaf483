import type { CheckResult } from '../engine';
import { compareTexts, valuePlace, type Entry, type Place } from '../model';
import { ORPHAN_RULES, rankedCandidates, type Candidate } from '../rules';
import type { PathOf } from './paths';

/** Something that serves nothing, and what it could support. */
export interface Suggestion {
  readonly entry: Entry;
  readonly place: Place;
  /** The likeliest first; none where there is nothing to support. */
  readonly candidates: readonly Candidate[];
}

/**
 * What each entry could support that is found to serve nothing: of a branch of work its topmost item. What a waiver or a
 * comment accepts is left out, since somebody has said that nothing fits. Sorted by path, then by position.
 *
 * @param top how many candidates of each are wanted
 */
export function suggestionsFor(
  results: readonly CheckResult[],
  pathOf: PathOf,
  top: number,
): readonly Suggestion[] {
  const found = new Map<string, Suggestion>();
  for (const { problems, graph } of results) {
    for (const { rule, entry } of problems) {
      if (entry === undefined || !ORPHAN_RULES.has(rule)) continue;
      const key = JSON.stringify([entry.file.uri, entry.path]);
      const candidates = rankedCandidates(graph, entry, top);
      const known = found.get(key);
      const agreed = known ? agreedOn(known.candidates, candidates) : candidates;
      found.set(key, { entry, place: valuePlace(entry, 'title'), candidates: agreed });
    }
  }
  return [...found.values()].toSorted(
    (a, b) =>
      compareTexts(pathOf(a.place.file), pathOf(b.place.file)) || a.place.span.start - b.place.span.start,
  );
}

/** Of a part that several charters include only what each of them would link it with, at the lower score. */
function agreedOn(some: readonly Candidate[], others: readonly Candidate[]): readonly Candidate[] {
  return some.flatMap((candidate) => {
    const other = others.find(({ entry }) => entry.subject === candidate.entry.subject);
    return other ? [other.score < candidate.score ? other : candidate] : [];
  });
}
