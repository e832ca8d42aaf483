import { removeFromList, removeKey, type Edits, type Path } from '../../edit';
import type { BrokenLink } from '../../graph';
import { pairOf, type Node, type Span } from '../../model';

/** The path of a written link: that of its key, or of its item where the key holds a list. */
export function pathOfLink({ from, field, place }: BrokenLink): Path {
  const way = wayTo(place.span, from.node, field.split('.'));
  return [...from.path, ...(way ?? [field])];
}

/** The way from a node along some keys, and through the lists under them, to what is written there. */
function wayTo(target: Span, node: Node | undefined, keys: readonly string[]): Path | undefined {
  if (node === target) return [];
  if (node?.kind === 'sequence') {
    const ways = node.items.map((item, i) => [i, wayTo(target, item, keys)] as const);
    const found = ways.find(([, way]) => way !== undefined);
    return found?.[1] && [found[0], ...found[1]];
  }
  const [key, ...rest] = keys;
  const way = key === undefined ? undefined : wayTo(target, pairOf(node, key)?.value, rest);
  return way && key !== undefined ? [key, ...way] : undefined;
}

/** Takes a link out; its key goes with the last one, and what a list holds for nothing but the link goes with it. */
export function removeLink(link: BrokenLink): Edits {
  const path = pathOfLink(link);
  const index = path.findLastIndex((step) => typeof step === 'number');
  return index > link.from.path.length
    ? removeFromList(link.from.file, path.slice(0, index), Number(path[index]), 'removeKey')
    : removeKey(link.from.file, path);
}
