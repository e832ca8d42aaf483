import {
  chances,
  fittings,
  languageAmong,
  sharedWords,
  shelving,
  StemReader,
  type Shelf,
  type Target,
} from '../../drift';
import { isDropped, type Fact, type PurposeGraph } from '../../graph';
import { drained, eachInSteps, haveSameItems, type Entry, type EntryKind, type Steps } from '../../model';
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

/** The texts of a charter, taken apart, and what supports what. */
interface Kept extends Read {
  /** Those of the entries that do not say what the charter is about, but were asked about. */
  readonly others: readonly Entry[];
  /** That of the graph, until whose end what follows holds. */
  readonly state: object;
  /** For each entry the places of those that support it. */
  readonly siblings: ReadonlyMap<Entry, readonly number[]>;
}

/** The texts, taken apart, with the entries that they are of: what no link has to do with. */
interface Read {
  readonly entries: readonly Entry[];
  readonly places: ReadonlyMap<Entry, number>;
  /** What each entry says. */
  readonly texts: readonly string[];
  readonly shelf: Shelf;
  readonly reader: StemReader;
}

/** What is kept with a graph. */
interface Shelves {
  /** Of what says what the charter is about. */
  plain?: Kept;
  /** With what was asked about besides last, such as the goals of a practice, so that the two questions do not take turns. */
  wide?: Kept;
}

const shelves = new WeakMap<PurposeGraph, Shelves>();

/**
 * Compares the text of an entry with those of some that it could support, and with what supports them already. What was
 * read is kept with the graph: the question about another entry costs one walk over the texts, an edit of a text costs the
 * texts that it touches and the counting, and one of anything else nothing.
 */
export function fitTo(graph: PurposeGraph, entry: Entry, targets: readonly Entry[]): Fits {
  const { entries, places, shelf, siblings } = drained(keeping(graph, [...targets, entry]));
  const own = places.get(entry) ?? -1;
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

function* siblingsAmong(
  graph: PurposeGraph,
  entries: readonly Entry[],
): Steps<ReadonlyMap<Entry, readonly number[]>> {
  const confirmed = confirmedIn(graph);
  const found = new Map<Entry, number[]>();
  let place = 0;
  yield* eachInSteps(entries, (entry) => {
    const times = confirmed.has(entry.subject) ? CONFIRMED : 1;
    for (const target of graph.remembered(SERVED, entry)) {
      const known = found.get(target) ?? [];
      found.set(target, known);
      for (let time = 0; time < times; time++) known.push(place);
    }
    place++;
  });
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
  const others = shelves.get(graph)?.wide?.others;
  if (others) yield* keeping(graph, others);
}

function* keeping(graph: PurposeGraph, asked: readonly Entry[]): Steps<Kept> {
  const telling = new Set(TELLING.flatMap((kind) => graph.all(kind) as readonly Entry[]).filter(isMeant));
  const others = [...new Set(asked)].filter((entry) => !telling.has(entry));
  const known = shelves.get(graph) ?? {};
  shelves.set(graph, known);
  const shelf = others.length === 0 ? 'plain' : 'wide';
  known[shelf] = yield* keptFrom(known[shelf] ?? known.plain, graph, [...telling], others);
  return known[shelf];
}

function* keptFrom(
  before: Kept | undefined,
  graph: PurposeGraph,
  telling: readonly Entry[],
  others: readonly Entry[],
): Steps<Kept> {
  const { state } = graph;
  const entries = [...telling, ...others];
  const isSame = before !== undefined && haveSameItems(before.entries, entries);
  if (isSame && before.state === state) return before;
  const read = isSame ? before : yield* reading(entries, before);
  const siblings = yield* siblingsAmong(graph, entries);
  return { ...read, others, state, siblings };
}

function isMeant(entry: Entry): boolean {
  if (entry.kind === 'workItem') return !isDropped(entry);
  return entry.kind !== 'requirement' || isWanted(entry);
}

function* reading(entries: readonly Entry[], before: Read | undefined): Steps<Read> {
  const texts = yield* eachInSteps(entries, textOf);
  const places = new Map(entries.map((entry, place) => [entry, place]));
  if (before && haveSameItems(before.texts, texts))
    return { entries, places, texts, shelf: before.shelf, reader: before.reader };
  const language = languageAmong(texts);
  const ground = before?.reader.language === language ? before : undefined;
  const reader = ground?.reader ?? new StemReader(language);
  const known = new Map(ground?.shelf.texts.map((stems, i) => [ground.texts[i], stems]));
  const stems = yield* eachInSteps(texts, (text) => {
    const found = known.get(text) ?? reader.read(text);
    known.set(text, found);
    return found;
  });
  return { entries, places, texts, shelf: yield* shelving(stems, ground?.shelf), reader };
}
