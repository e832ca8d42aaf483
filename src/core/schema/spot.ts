import { any, pairOf, type Field, type MapNode, type Node, type ObjectField, type Pair } from '../model';

/** A place in a charter: what is written there, and what the format expects. */
export interface Spot {
  readonly field: Field;
  /** Undefined where nothing is written after the colon. */
  readonly node: Node | undefined;
  /** The pair whose value this is; undefined for an item of a list, and for the root. */
  readonly pair: Pair | undefined;
  readonly path: readonly (string | number)[];
  /** What this stands in; undefined for the root. */
  readonly within: Spot | undefined;
}

/** A map that the format knows. */
export interface MapSpot extends Spot {
  readonly field: ObjectField;
  readonly node: MapNode;
}

export function rootSpot(field: Field, node: Node): Spot {
  return { field, node, pair: undefined, path: [], within: undefined };
}

/** The spot that a JSON pointer leads to. */
export function spotAt(root: Spot, pointer: string): Spot {
  return pointer
    .split('/')
    .slice(1)
    .reduce((spot, step) => inner(spot, step.replaceAll('~1', '/').replaceAll('~0', '~')), root);
}

function inner(within: Spot, step: string): Spot {
  const { node, path } = within;
  const field = innerField(within.field, step);
  if (node?.kind === 'sequence') {
    return { field, node: node.items[Number(step)], pair: undefined, path: [...path, Number(step)], within };
  }
  const pair = pairOf(node, step);
  return { field, node: pair?.value, pair, path: [...path, step], within };
}

const UNKNOWN = any('');

function innerField(field: Field, step: string): Field {
  if (field.kind === 'list' || field.kind === 'record') return field.of;
  if (field.kind !== 'object') return field;
  return (Object.hasOwn(field.fields, step) ? field.fields[step] : undefined) ?? UNKNOWN;
}

export function isMapSpot(spot: Spot): spot is MapSpot {
  return spot.field.kind === 'object' && spot.node?.kind === 'map';
}

/** The nearest map around a spot that the format knows; undefined for the root. */
export function holderOf(spot: Spot): MapSpot | undefined {
  let around = spot.within;
  while (around && !isMapSpot(around)) around = around.within;
  return around;
}

/** The pair that a spot belongs to: its own, or that of the list it is an item of. */
export function pairAround(spot: Spot): Pair | undefined {
  let current: Spot | undefined = spot;
  while (current && !current.pair) current = current.within;
  return current?.pair;
}
