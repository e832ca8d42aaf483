import type { MapNode, Pair } from '../model';
import type { Editable, Edits, Path, TextEdit } from './apply';
import { contentEnd, mapIndent, ownPairs, territoryEnd } from './extents';
import { flowShape, insertIntoFlow, partAt } from './flow';
import { insertPairLines } from './keys';
import { layoutOf } from './layout';
import { locateMap, type MapLocation } from './locate';
import { mannerOf, pairLines, renderBlock, renderFlowPair, type Manner, type PlainValue } from './render';
import { finished } from './shared';

/** A key that is to be added: with its value, or as a comment that tells what to write there. */
export type NewKey =
  { readonly key: string; readonly value: PlainValue } | { readonly key: string; readonly comment: string };

/** Keys that go behind the same pair; undefined in a map that has none of its own. */
interface Group {
  readonly before: Pair | undefined;
  readonly keys: NewKey[];
}

/**
 * Adds several keys to a map, each behind the last of the map's keys that `order` has before it, or at the end. What the
 * map has already is left out, be it a comment only (`# due: …`); so are comments where the map stands in braces, which
 * have no room for them. No edits where nothing is left.
 *
 * Undefined where something else than a map is written at the path, and where the change would reach further: see `locate`.
 */
export function addKeys(
  doc: Editable,
  mapPath: Path,
  keys: readonly NewKey[],
  order: readonly string[],
): Edits {
  const map = locateMap(doc, mapPath);
  if (map === undefined) return undefined;
  const lacking = keys.filter((each) => isLacking(doc.text, map, each));
  const insert = map.isFlow ? intoBraces : ontoLines;
  const manner = mannerOf(layoutOf(doc), map.node);
  const edits = groupsOf(map.node, lacking, order).map((group) => insert(doc, map, group, manner));
  return edits.every((each) => each !== undefined) ? finished(doc, edits.flat()) : undefined;
}

function isLacking(text: string, { node, isFlow }: MapLocation, added: NewKey): boolean {
  if (node.pairs.some(({ name }) => name === added.key)) return false;
  if (isFlow) return 'value' in added;
  const end = territoryEnd(text, contentEnd(text, node), (mapIndent(text, node)?.length ?? 0) - 1);
  const lines = text.slice(node.start, end).split('\n');
  return !lines.some((line) => line.trimStart().startsWith(`# ${added.key}:`));
}

/** The groups in the order of the text. */
function groupsOf(map: MapNode, keys: readonly NewKey[], order: readonly string[]): readonly Group[] {
  const pairs = ownPairs(map);
  const groups = new Map<Pair | undefined, Group>();
  for (const added of keys) {
    const earlier = new Set(order.slice(0, Math.max(order.indexOf(added.key), 0)));
    const before = pairs.findLast(({ name }) => earlier.has(name)) ?? pairs.at(-1);
    const group = groups.get(before) ?? { before, keys: [] };
    groups.set(before, group);
    group.keys.push(added);
  }
  const placeOf = ({ before }: Group): number => before?.key.start ?? 0;
  return [...groups.values()].toSorted((a, b) => placeOf(a) - placeOf(b));
}

function intoBraces(
  { text }: Editable,
  { node }: MapLocation,
  { before, keys }: Group,
  manner: Manner,
): readonly TextEdit[] | undefined {
  const shape = flowShape(text, node);
  if (shape === undefined) return undefined;
  const after = before ? partAt(shape, before.key.start) : shape.parts.length - 1;
  const items = keys.flatMap((each) => ('value' in each ? renderFlowPair(each.key, each.value, manner) : []));
  const { bracePad: pad, lineEnd } = manner.layout;
  return insertIntoFlow(text, shape, { item: items.join(', '), after, pad, lineEnd });
}

function ontoLines(
  doc: Editable,
  map: MapLocation,
  { before, keys }: Group,
  manner: Manner,
): readonly TextEdit[] | undefined {
  const lines = keys.flatMap((each) =>
    'value' in each
      ? pairLines(each.key, renderBlock(each.value, each.key, manner), manner)
      : [`# ${each.key}: ${each.comment}`],
  );
  return insertPairLines(doc, map, before, lines);
}
