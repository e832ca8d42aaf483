import type { CheckResult } from '../engine';
import { compareTexts, type Audience, type Entry, type Steps } from '../model';
import type { Changes, CharterChange } from './changes';
import { comparingEntries } from './entries';
import { foundOnlyIn, type CheckedSide } from './findings';
import { comparingLinks } from './links';
import { matching, type Matched } from './match';
import { movedCharters, type ByPath } from './moved';
import { comparingObjectives } from './standings';

/**
 * What changed between two checks of charters, which should have been made as of the same day and with the same settings.
 * Charters are the same where they have the same path, or where one is found elsewhere as it was or by its name; an entry
 * that only moved, in its file or to another one, is the same.
 *
 * @param audience who will read it: for the customer, what is personal is left out
 */
export function* comparing(
  before: CheckedSide,
  after: CheckedSide,
  audience: Audience = 'team',
): Steps<Changes> {
  const earlier = byPath(before, after);
  const later = byPath(after, before);
  const moved = movedCharters(earlier, later);
  const wasAt = (path: string): string => moved.get(path) ?? path;
  const left = new Set(moved.values());
  const charters: CharterChange[] = [];
  const renamed = new Map<string, string>();
  const paths = [...new Set([...earlier.keys(), ...later.keys()])].filter((path) => !left.has(path));
  for (const path of paths.toSorted(compareTexts)) {
    yield;
    const [was, is] = [earlier.get(wasAt(path)), later.get(path)];
    if (was && is) {
      const matched = yield* matching(topEntries(was), topEntries(is));
      for (const [id, other] of matched.names.renamed) renamed.set(id, other);
      const charter = yield* comparingCharters(path, was, is, matched, audience);
      charters.push(moved.has(path) ? { ...charter, kind: 'moved', from: wasAt(path) } : charter);
    } else charters.push(onOneSide(path, was, is));
  }
  yield;
  const back = new Map([...renamed].map(([id, other]) => [other, id]));
  const then = underNewPaths(before, moved);
  const found = foundOnlyIn(after, then, renamed, audience);
  yield;
  return { charters, found, solved: foundOnlyIn(then, after, back, audience) };
}

/** A finding is known by the path of its charter. */
function underNewPaths(side: CheckedSide, moved: ReadonlyMap<string, string>): CheckedSide {
  const now = new Map([...moved].map(([after, before]) => [before, after]));
  const pathOf: CheckedSide['pathOf'] = (file) => {
    const path = side.pathOf(file);
    return now.get(path) ?? path;
  };
  return { ...side, pathOf };
}

/** A part that no charter includes is no charter that went where one includes it on the other side. */
function byPath(side: CheckedSide, other: CheckedSide): ByPath {
  const held = new Set(other.results.flatMap(({ bundle }) => bundle.files.map(other.pathOf)));
  const roots = new Set(other.results.map(({ bundle }) => other.pathOf(bundle.root)));
  return new Map(
    side.results.flatMap((result) => {
      const path = side.pathOf(result.bundle.root);
      return result.bundle.unused && held.has(path) && !roots.has(path) ? [] : [[path, result] as const];
    }),
  );
}

/** What is written in another entry is told with that. */
function topEntries({ bundle }: CheckResult): readonly Entry[] {
  return bundle.files.flatMap(({ entries }) => entries.filter(({ within }) => within === undefined));
}

function* comparingCharters(
  path: string,
  before: CheckResult,
  after: CheckResult,
  matched: Matched,
  audience: Audience,
): Steps<CharterChange> {
  return {
    path,
    kind: 'kept',
    result: { before, after },
    objectives: yield* comparingObjectives(before, after, matched),
    ...(yield* comparingEntries(before, after, matched, audience)),
    links: yield* comparingLinks(before, after, matched),
  };
}

function onOneSide(
  path: string,
  before: CheckResult | undefined,
  after: CheckResult | undefined,
): CharterChange {
  return {
    path,
    kind: after ? 'came' : 'went',
    result: { before, after },
    objectives: [],
    aims: [],
    work: [],
    others: [],
    links: [],
  };
}
