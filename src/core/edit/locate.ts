import type { MapNode, Node, Pair } from '../model';
import { pairOf } from '../model';
import type { Editable, Path } from './apply';
import { isAlias, isShared } from './shared';

/** A place in the tree that an edit may change. */
export interface Location {
  /** Undefined where the key is there and nothing is written after its colon. */
  readonly node: Node | undefined;
  /** The pair that holds the node; undefined for the root and for items of sequences. */
  readonly pair: Pair | undefined;
  /** True where the node stands inside a flow map or flow sequence. */
  readonly inFlow: boolean;
}

/**
 * The place at a path. Undefined where there is none, and where a change there would reach further: inside what an
 * alias or a merge key brings in, and inside what an alias repeats elsewhere.
 */
export function locate(doc: Editable, path: Path): Location | undefined {
  let here = settled(doc, { node: doc.root, pair: undefined, inFlow: false });
  for (const step of path) here = here && settled(doc, stepInto(doc, here, step));
  return here;
}

function settled(doc: Editable, place: Location | undefined): Location | undefined {
  return place?.node && isShared(doc, place.node) ? undefined : place;
}

function stepInto(doc: Editable, { node, inFlow }: Location, step: string | number): Location | undefined {
  if (node === undefined || node.kind === 'scalar' || isAlias(doc.text, node)) return undefined;
  const inside = inFlow || node.flow;
  if (typeof step === 'number') {
    const item = node.kind === 'sequence' ? node.items[step] : undefined;
    return item && { node: item, pair: undefined, inFlow: inside };
  }
  const pair = pairOf(node, step);
  return pair && !pair.merged ? { node: pair.value, pair, inFlow: inside } : undefined;
}

/** A map that an edit may change. */
export interface MapLocation extends Location {
  readonly node: MapNode;
  readonly isRoot: boolean;
  /** True for a map in braces. */
  readonly isFlow: boolean;
}

/** The map at a path; undefined where something else is written there, or where it may not be changed: see `locate`. */
export function locateMap(doc: Editable, path: Path): MapLocation | undefined {
  const place = locate(doc, path);
  if (place?.node?.kind !== 'map' || isAlias(doc.text, place.node)) return undefined;
  return { ...place, node: place.node, isRoot: path.length === 0, isFlow: place.node.flow };
}
