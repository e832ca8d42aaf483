import {
  alignmentOf,
  findingCycles,
  isDone,
  isOpen,
  writtenIds,
  type BrokenLink,
  type Fact,
  type Lines,
  type Link,
  type Neighbourhood,
  type PurposeGraph,
  type WorkPart,
} from '../../../src/core/graph';
import { drained, type Entry } from '../../../src/core/model';

const numbers = new WeakMap<Entry, number>();
let count = 0;

/** An entry as a text that no other entry has, of whatever graph. */
function sign(entry: Entry | undefined): string {
  if (entry === undefined) return '-';
  const number = numbers.get(entry) ?? ++count;
  numbers.set(entry, number);
  return `${entry.subject}#${number}`;
}

function signs(entries: Iterable<Entry>): readonly string[] {
  return Array.from(entries, sign);
}

function linkSigns(links: readonly Link[]): readonly string[] {
  return links.map(
    ({ from, field, to, place }) => `${sign(from)} ${field} ${sign(to)} at ${place.span.start}`,
  );
}

function brokenSigns(links: readonly BrokenLink[]): readonly string[] {
  return links.map(
    ({ from, field, id, why, to, place }) =>
      `${sign(from)} ${field} ${id} ${why} ${sign(to)} at ${place.span.start}`,
  );
}

const KINDS = [
  ...(['goal', 'strategy', 'objective', 'measure', 'requirement', 'workItem'] as const),
  ...(['milestone', 'decision', 'risk', 'person', 'role', 'purpose'] as const),
];
export const FIELDS = ['parent', 'supports', 'enables', 'dependsOn'] as const;

const SEEN: Fact<string> = { of: (graph, entry) => JSON.stringify(onLines(graph, entry)) };

const WORK: readonly WorkPart[] = [{ has: () => true }, { has: isOpen }, { has: isDone }];

/** Everything that a graph says. */
export function answersOf(graph: PurposeGraph, drifts: (entry: Entry) => boolean): Record<string, unknown> {
  const entries = [...graph.entries, ...(graph.practice?.entries ?? [])];
  const scale = graph.effort();
  return {
    entries: signs(graph.entries),
    kinds: KINDS.map((kind) => signs(graph.all(kind) as readonly Entry[])),
    ids: [...graph.ids.byId].map(([id, entry]) => `${id}: ${sign(entry)}`),
    found: signs([...graph.ids.byId.keys()].flatMap((id) => graph.find(id) ?? [])),
    duplicates: graph.ids.duplicates.map(({ entry, first }) => `${sign(entry)} after ${sign(first)}`),
    ambiguous: [...graph.ids.ambiguous].toSorted(),
    links: linkSigns(graph.links),
    broken: brokenSigns(graph.broken),
    leaves: signs(graph.leaves()),
    unit: scale.unit,
    work: WORK.map((part) => drained(graph.working(part))).map(({ items, efforts, effort }) => [
      signs(items),
      efforts,
      effort,
    ]),
    told: WORK.map((part) => drained(graph.telling(part, SEEN))),
    efforts: graph.all('workItem').map((item) => scale.of(item)),
    cycles: FIELDS.map((field) => drained(graph.circling(field)).map(linkSigns)),
    reaching: signs(graph.all('objective').filter((each) => graph.reachesPurpose(each))),
    alignment: alignmentOf(graph, drifts),
    each: entries.map((entry) => answersAbout(graph, entry)),
    practice: graph.practice && answersOf(graph.practice, drifts),
  };
}

/** What a graph says of its circles without having kept them. */
export function circlesIn(graph: PurposeGraph): unknown {
  return FIELDS.map((field) =>
    drained(findingCycles(graph.links.filter((link) => link.field === field))).map(linkSigns),
  );
}

function answersAbout(graph: PurposeGraph, entry: Entry): readonly unknown[] {
  return [
    sign(entry),
    linkSigns(graph.written(entry)),
    linkSigns(graph.naming(entry)),
    brokenSigns(graph.brokenOf(entry)),
    linkSigns(graph.up(entry)),
    signs(graph.above(entry)),
    signs(graph.workFor(entry)),
    signs(graph.nearestObjectives(entry)),
    signs(graph.nearestObjectives(entry, ({ kind }) => kind !== 'requirement')),
    signs(graph.below([entry])),
    graph.hasOwnLinks(entry),
    graph.remembered(SEEN, entry),
    ...breakdown(graph, entry),
  ];
}

function breakdown(graph: Lines, entry: Entry): readonly unknown[] {
  if (entry.kind !== 'workItem') return [];
  return [
    sign(graph.parentOf(entry)),
    signs(graph.ancestorsOf(entry)),
    signs(graph.childrenOf(entry)),
    signs(graph.descendantsOf(entry)),
    sign(graph.sourceOfLinks(entry)),
  ];
}

/** Everything that can be seen from an entry as far as the next ones. */
export function onNeighbours(graph: Neighbourhood, entry: Entry): unknown {
  return [...ownSide(graph, entry), linkSigns(graph.naming(entry))];
}

function ownSide(graph: Neighbourhood, entry: Entry): readonly unknown[] {
  // A risk writes what it threatens under a key that is not declared yet.
  const names = entry.kind === 'risk' ? [] : entry.node.pairs.map(({ name }) => name);
  const ids = names.flatMap((name) => writtenIds(entry, name).map(({ id }) => id));
  return [
    sign(entry),
    linkSigns(graph.written(entry)),
    brokenSigns(graph.brokenOf(entry)),
    ids.map((id) => sign(graph.namedBy(entry, id))),
    graph.hasOwnLinks(entry),
  ];
}

/** Everything that can be seen along the lines of an entry. */
export function onLines(graph: Lines, entry: Entry): unknown {
  const above = walk(entry, (at) => stepsUp(graph, at));
  const below = walk(entry, (at) => stepsDown(graph, at));
  const isLine = ({ field }: Link): boolean => field !== 'dependsOn' && FIELDS.some((each) => each === field);
  return [
    ...[...above].map((at) => [
      ...ownSide(graph, at),
      linkSigns(graph.naming(at).filter((link) => !isLine(link))),
      linkSigns(graph.up(at)),
      signs(graph.above(at)),
      signs(graph.nearestObjectives(at)),
      at.kind === 'workItem' && [sign(graph.sourceOfLinks(at)), signs(graph.ancestorsOf(at))],
    ]),
    ...[...below].map((at) => [
      ...ownSide(graph, at),
      linkSigns(graph.naming(at)),
      linkSigns(graph.up(at)),
      signs(graph.workFor(at)),
      at.kind === 'workItem' && [sign(graph.sourceOfLinks(at)), signs(graph.descendantsOf(at))],
    ]),
  ];
}

function stepsUp(graph: Lines, entry: Entry): readonly Entry[] {
  const parent = entry.kind === 'workItem' ? graph.parentOf(entry) : undefined;
  const links = [...graph.written(entry, 'supports'), ...graph.written(entry, 'enables')];
  return [...links.map(({ to }) => to), ...(parent ? [parent] : [])];
}

function stepsDown(graph: Lines, entry: Entry): readonly Entry[] {
  const links = [...graph.naming(entry, 'supports'), ...graph.naming(entry, 'enables')];
  return [...links.map(({ from }) => from), ...(entry.kind === 'workItem' ? graph.childrenOf(entry) : [])];
}

function walk(entry: Entry, next: (at: Entry) => readonly Entry[]): ReadonlySet<Entry> {
  const found = new Set([entry]);
  for (const at of found) for (const each of next(at)) found.add(each);
  return found;
}
