import type { MapNode, Node } from '../model';

/** The format is far less deep than this; what lies deeper is nothing that it knows. */
const DEPTH = 24;

/** A tree as plain values for the validators. Of keys that stand twice the first counts; what is too deep is left out. */
export function plainValue(node: Node | undefined, depth = DEPTH): unknown {
  if (node === undefined || depth === 0) return null;
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'sequence') return node.items.map((item) => plainValue(item, depth - 1));
  return plainMap(node, depth);
}

/** An ordinary object, since validators read one without a prototype several times more slowly. */
function plainMap(node: MapNode, depth: number): Readonly<Record<string, unknown>> {
  const map: Record<string, unknown> = {};
  for (const pair of node.pairs) {
    if (Object.hasOwn(map, pair.name)) continue;
    const value = plainValue(pair.value, depth - 1);
    if (pair.name === '__proto__') Object.defineProperty(map, pair.name, { value, enumerable: true });
    else map[pair.name] = value;
  }
  return map;
}
