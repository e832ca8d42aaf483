import { pairOf, type Entry, type Node, type Problem, type Span } from '../model';
import type { PurposeGraph } from '../graph';

/**
 * What was found before the last change, as far as it is about something that still stands. An entry that was written anew
 * keeps what was said about it, where the stretch that is marked still says the same.
 */
export function stillStanding(problems: readonly Problem[], { entries }: PurposeGraph): readonly Problem[] {
  if (problems.length === 0) return problems;
  const standing = new Set(entries);
  return problems.flatMap((problem) => {
    const { entry } = problem;
    if (entry === undefined || standing.has(entry)) return [problem];
    const now = entries.find((each) => isSameThing(each, entry));
    return now ? movedTo(now, entry, problem) : [];
  });
}

function isSameThing(a: Entry, b: Entry): boolean {
  return a.kind === b.kind && a.file === b.file && a.subject === b.subject;
}

function movedTo(now: Entry, before: Entry, problem: Problem): readonly Problem[] {
  const span = counterpart(problem.place.span, before.node, now.node);
  return span ? [{ ...problem, entry: now, place: { file: now.file, span } }] : [];
}

/** The scalar of a tree that stands where one stands in another tree, and says the same. */
function counterpart(wanted: Span, before: Node, now: Node | undefined): Span | undefined {
  if (before.kind === 'scalar') {
    const isKept = before === wanted && now?.kind === 'scalar' && now.value === before.value;
    return isKept ? now : undefined;
  }
  for (const [part, other] of pairedParts(before, now)) {
    const found = part && counterpart(wanted, part, other);
    if (found) return found;
  }
  return undefined;
}

type Parts = readonly (readonly [part: Node | undefined, other: Node | undefined])[];

function pairedParts(before: Exclude<Node, { kind: 'scalar' }>, now: Node | undefined): Parts {
  if (before.kind === 'map') return before.pairs.map(({ name, value }) => [value, pairOf(now, name)?.value]);
  return before.items.map((item, i) => [item, now?.kind === 'sequence' ? now.items[i] : undefined]);
}
