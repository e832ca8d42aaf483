import type { PurposeGraph } from '../../graph';
import { nearest, type Bundle, type Entry } from '../../model';

/** True where a part of the charter is not there or does not parse: what seems to be missing may be written in it. */
export function hasUnreadParts({ root, files, missing }: Bundle): boolean {
  const parts = missing.filter(({ place }) => place.span !== root.practice?.span);
  return parts.length > 0 || files.some(({ flaws }) => flaws.some(({ rule }) => rule === 'schema/syntax'));
}

/** True where an id that leads nowhere may have been meant for the entry: its id is taken twice, or somebody mistyped it. */
export function isMeantElsewhere(graph: PurposeGraph, { id }: Entry): boolean {
  if (id === undefined) return false;
  const lost = graph.broken.filter(
    ({ why, field }) => why === 'unknown' && (field === 'supports' || field === 'enables'),
  );
  return graph.ids.ambiguous.has(id) || lost.some((link) => nearest(link.id, [id], 1).length > 0);
}
