import {
  chances,
  fittings,
  languageAmong,
  sharedWords,
  shelving,
  StemReader,
  type Shelf,
  type Stem,
  type Target,
} from '../../drift';
import { isDropped, type Fact, type PurposeGraph } from '../../graph';
import { drained, eachInSteps, type Entry, type EntryKind, type Steps } from '../../model';
import { isWanted } from '../facts/agreed';
import { CONFIRMED, confirmedIn } from '../facts/confirmed';
import { textOf } from '../facts/said';

/** How well the text of an entry fits one that it could support. */
interface Fit {
  /** How likely it is the right one among its rivals, from 0 to 1. */
  readonly score: number;
  /** The most similar entry that supports it already. */
  readonly alike: Entry | undefined;
}

/** How well the text of an entry fits some that it could support. */
interface Fits {
  /** In the order of the targets. */
  readonly fits: readonly Fit[];
  /** The words of the entry that speak for a target, the weightiest first. */
  readonly wordsFor: (target: Entry) => readonly string[];
}

/** The texts of a charter, taken apart, with the entries that they are of. */
interface Kept {
  readonly entries: readonly Entry[];
  readonly places: ReadonlyMap<Entry, number>;
  readonly shelf: Shelf;
  readonly reader: StemReader;
  readonly stems: WeakMap<Entry, readonly Stem[]>;
}

const kept = new WeakMap<PurposeGraph, Kept>();

/**
 * Compares the text of an entry with those of some that it could support, and with what supports them already. What was
 * read is kept with the graph: the question about another entry costs one walk over the texts, and an edit costs the
 * texts that it touches and the counting.
 */
export function fitTo(graph: PurposeGraph, entry: Entry, targets: readonly Entry[]): Fits {
  const { entries, places, shelf } = drained(keeping(graph, [...targets, entry]));
  const own = places.get(entry) ?? -1;
  const siblings = siblingsOf(graph, entries);
  const asked = targets.map((target): Target => {
    return { text: places.get(target) ?? -1, siblings: siblings.get(target) ?? [] };
  });
  const found = fittings(shelf, own, asked);
  const scores = amongRivals(
    targets,
    found.map(({ score }) => score),
  );
  return {
    fits: found.map(({ closest }, i) => {
      return { score: scores[i] ?? 0, alike: closest === undefined ? undefined : entries[closest] };
    }),
    wordsFor: (target) => {
      const question = asked[targets.indexOf(target)];
      return question ? sharedWords(shelf, own, question).map(({ word }) => word) : [];
    },
  };
}

/** A requirement and the objective that it serves are no rivals: requirements and aims are weighed among themselves. */
function amongRivals(targets: readonly Entry[], scores: readonly number[]): readonly number[] {
  const result = scores.map(() => 0);
  for (const isRequirement of [true, false]) {
    const places = [...targets.keys()].filter((i) => (targets[i]?.kind === 'requirement') === isRequirement);
    for (const [i, chance] of chances(places.map((place) => scores[place] ?? 0)).entries()) {
      result[places[i] ?? 0] = chance;
    }
  }
  return result;
}

/** What an entry supports directly, and the objectives that come first on its ways up. */
const SERVED: Fact<ReadonlySet<Entry>> = {
  of: (graph, entry) => new Set([...graph.up(entry).map(({ to }) => to), ...graph.nearestObjectives(entry)]),
};

/** For each entry the places of those that support it. */
function siblingsOf(graph: PurposeGraph, entries: readonly Entry[]): ReadonlyMap<Entry, readonly number[]> {
  const confirmed = confirmedIn(graph);
  const found = new Map<Entry, number[]>();
  for (const [place, entry] of entries.entries()) {
    const times = Array.from({ length: confirmed.has(entry.subject) ? CONFIRMED : 1 }, () => place);
    for (const target of graph.remembered(SERVED, entry)) {
      const known = found.get(target);
      if (known) known.push(...times);
      else found.set(target, times.slice());
    }
  }
  return found;
}

/** What says in its text what a charter is about. */
const TELLING: readonly EntryKind[] = ['goal', 'strategy', 'objective', 'requirement', 'workItem'];

/**
 * Reads the texts of a charter in steps, for the questions of `fitTo` that come before its next change: in a large charter
 * the first of them would else hold up whoever waits for an answer.
 */
export function* preparingFits(graph: PurposeGraph): Steps<void> {
  yield* keeping(graph, []);
}

function* keeping(graph: PurposeGraph, others: readonly Entry[]): Steps<Kept> {
  const telling = TELLING.flatMap((kind) => graph.all(kind) as readonly Entry[]).filter(isMeant);
  const entries = [...new Set([...telling, ...others])];
  const before = kept.get(graph);
  const isSame =
    before?.entries.length === entries.length && entries.every((each, i) => each === before.entries[i]);
  if (before && isSame) return before;
  const now = yield* reading(entries, before);
  kept.set(graph, now);
  return now;
}

function isMeant(entry: Entry): boolean {
  if (entry.kind === 'workItem') return !isDropped(entry);
  return entry.kind !== 'requirement' || isWanted(entry);
}

function* reading(entries: readonly Entry[], before: Kept | undefined): Steps<Kept> {
  const language = languageAmong(yield* eachInSteps(entries, textOf));
  const isKnown = before !== undefined && before.reader.language === language;
  const { reader, stems } = isKnown
    ? before
    : { reader: new StemReader(language), stems: new WeakMap<Entry, readonly Stem[]>() };
  const texts = yield* eachInSteps(entries, (entry) => {
    const known = stems.get(entry) ?? reader.read(textOf(entry));
    stems.set(entry, known);
    return known;
  });
  const places = new Map(entries.map((entry, place) => [entry, place]));
  return { entries, places, shelf: yield* shelving(texts), reader, stems };
}
