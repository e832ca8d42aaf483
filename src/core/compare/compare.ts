import type { CheckResult } from '../engine';
import { compareTexts, type Audience, type Entry, type Steps } from '../model';
import type { Changes, CharterChange } from './changes';
import { comparingEntries } from './entries';
import { foundOnlyIn, type CheckedSide } from './findings';
import { comparingLinks } from './links';
import { matching, type Matched } from './match';
import { comparingObjectives } from './standings';

/**
 * What changed between two checks of charters, which should have been made as of the same day and with the same settings.
 * Charters are the same where they have the same path; an entry that only moved, in its file or to another one, is the
 * same.
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
  const charters: CharterChange[] = [];
  const renamed = new Map<string, string>();
  for (const path of [...new Set([...earlier.keys(), ...later.keys()])].toSorted(compareTexts)) {
    yield;
    const [was, is] = [earlier.get(path), later.get(path)];
    if (was && is) {
      const matched = yield* matching(topEntries(was), topEntries(is));
      for (const [id, other] of matched.names.renamed) renamed.set(id, other);
      charters.push(yield* comparingCharters(path, was, is, matched, audience));
    } else charters.push(onOneSide(path, was, is));
  }
  yield;
  const back = new Map([...renamed].map(([id, other]) => [other, id]));
  const found = foundOnlyIn(after, before, renamed, audience);
  yield;
  return { charters, found, solved: foundOnlyIn(before, after, back, audience) };
}

/** A part that no charter includes is no charter that went where one includes it on the other side. */
function byPath(side: CheckedSide, other: CheckedSide): ReadonlyMap<string, CheckResult> {
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
