import {
  isDropped,
  isOpen,
  type Fact,
  type Lines,
  type Link,
  type PurposeGraph,
  type WorkItem,
} from '../../graph';
import { valuePlace, type Entry, type Place } from '../../model';
import { areEndsOver, endsOf, isOver } from '../facts/ends';
import { heirsOf } from '../facts/links';
import { lines } from '../look';
import { topsAmong } from './orphans';

/** Open work that is linked, and whose every link leads to something that is over. */
export interface LostWork {
  readonly item: WorkItem;
  /** Where to mark it: the first link that leads there, or, where it takes its links from above, what names it. */
  readonly place: Place;
  /** What that link names. */
  readonly to: Entry;
  /** Where its ways up end: achieved or retired objectives, requirements that are not wanted. */
  readonly ends: readonly Entry[];
  /** The open items that take their links from where it does, through it. */
  readonly heirs: readonly WorkItem[];
}

/** An item that writes links which lead only to what is over. */
export interface LostSource {
  /** `objective`: at least one way ends at a closed objective. `requirement`: every way ends at a requirement that is not wanted. */
  readonly because: 'objective' | 'requirement';
  /** The open work that takes its links from there: the item itself or, where it is done, the topmost open items below. */
  readonly work: readonly LostWork[];
}

/** Found once for all rules that ask. */
const LOST: Fact<LostSource | undefined> = {
  of: (graph, item) => (item.kind === 'workItem' ? lostSource(graph, item) : undefined),
};

/** Looks for the items whose open work is lost. */
export const LOST_SOURCES = lines('workItem', (item, { graph }) => graph.remembered(LOST, item));

/**
 * The work that is lost for one of the reasons. An item that is lost only by enabling another one that is lost is left
 * out: the other one is the cause.
 */
export function lostWork(
  graph: PurposeGraph,
  sources: ReadonlyMap<WorkItem, LostSource>,
  because: LostSource['because'],
): readonly LostWork[] {
  const isCause = ({ to }: Link): boolean =>
    !(to.kind === 'workItem' && sources.has(graph.sourceOfLinks(to) ?? to));
  return [...sources].flatMap(([item, source]) =>
    source.because === because && graph.up(item).some(isCause) ? source.work : [],
  );
}

function lostSource(graph: Lines, item: WorkItem): LostSource | undefined {
  if (isDropped(item) || graph.sourceOfLinks(item) !== item || !isEachOver(graph, item)) return undefined;
  const { at: ends, sure } = endsOf(graph, item);
  if (!sure || ends.length === 0 || !ends.every(isOver)) return undefined;
  const because = ends.some((end) => end.kind === 'objective') ? 'objective' : 'requirement';
  const link = graph.up(item).find(({ to }) => endsOf(graph, to).at.some((end) => end.kind === because));
  const work = link ? openWorkOf(graph, item, link, ends) : [];
  return work.length > 0 ? { because, work } : undefined;
}

/**
 * False where one link leads to something that is not over. Nearly all work says so by itself: many items name the same
 * few things, and only where these end has to be found.
 */
function isEachOver(graph: Lines, item: WorkItem): boolean {
  return graph.up(item).every(({ to }) => areEndsOver(graph, to));
}

function openWorkOf(
  graph: Lines,
  item: WorkItem,
  { place, to }: Link,
  ends: readonly Entry[],
): readonly LostWork[] {
  const heirs = heirsOf(graph, item);
  if (isOpen(item)) return [{ item, place, to, ends, heirs: heirs.filter(isOpen) }];
  const tops = topsAmong(graph, new Set(heirs));
  return [...new Set(tops.values())].map((top) => ({
    item: top,
    place: valuePlace(top, 'parent'),
    to,
    ends,
    heirs: heirs.filter((heir) => heir !== top && tops.get(heir) === top),
  }));
}
