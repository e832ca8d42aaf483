import { isDropped, isOpen, type Link, type PurposeGraph, type WorkItem } from '../../graph';
import { valuePlace, type Entry, type Place } from '../../model';
import { endsOf, isOver } from '../facts/ends';
import { heirsOf, lineAbove } from '../facts/links';

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

/**
 * The work that is lost, at the items that write the links; where such an item is done, at the topmost open ones that
 * take their links from it. `objective`: at least one way ends at a closed objective. `requirement`: every way ends at a
 * requirement that is not wanted. Each item is of one kind only. An item that is lost only by enabling another one that
 * is lost is left out: the other one is the cause.
 */
export function lostWork(graph: PurposeGraph, because: 'objective' | 'requirement'): readonly LostWork[] {
  const sources = graph.all('workItem').flatMap((item) => lostSource(graph, item) ?? []);
  const lost = new Set(
    sources.filter((source) => openWorkOf(graph, source).length > 0).map(({ item }) => item),
  );
  const isCause = ({ to }: Link): boolean =>
    !(to.kind === 'workItem' && lost.has(graph.sourceOfLinks(to) ?? to));
  return sources
    .filter(
      ({ item, ends }) =>
        ends.some((end) => end.kind === 'objective') === (because === 'objective') &&
        graph.up(item).some(isCause),
    )
    .flatMap((source) => openWorkOf(graph, source));
}

/** An item that writes links which lead only to what is over. */
interface LostSource {
  readonly item: WorkItem;
  readonly link: Link;
  readonly ends: readonly Entry[];
}

function lostSource(graph: PurposeGraph, item: WorkItem): LostSource | undefined {
  if (isDropped(item) || graph.sourceOfLinks(item) !== item) return undefined;
  const { at, sure } = endsOf(graph, item);
  const ends = [...at];
  if (!sure || ends.length === 0 || !ends.every(isOver)) return undefined;
  const kind = ends.some((end) => end.kind === 'objective') ? 'objective' : 'requirement';
  const link = graph.up(item).find(({ to }) => [...endsOf(graph, to).at].some((end) => end.kind === kind));
  return link && { item, link, ends };
}

function openWorkOf(graph: PurposeGraph, { item, link, ends }: LostSource): readonly LostWork[] {
  const heirs = heirsOf(graph, item).filter(isOpen);
  if (isOpen(item)) return [{ item, place: link.place, to: link.to, ends, heirs }];
  const isBelow = (heir: WorkItem, other: WorkItem): boolean => lineAbove(graph, heir).includes(other);
  return heirs
    .filter((heir) => !heirs.some((other) => isBelow(heir, other)))
    .map((top) => ({
      item: top,
      place: valuePlace(top, 'parent'),
      to: link.to,
      ends,
      heirs: heirs.filter((heir) => isBelow(heir, top)),
    }));
}
