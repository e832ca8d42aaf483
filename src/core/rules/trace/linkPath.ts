import { removeFromList, removeKey, type Edits, type Path } from '../../edit';
import type { BrokenLink } from '../../graph';
import { nodeAt } from '../../model';

/** The path of a written link: that of its key, or of its item where the key holds a list. */
export function pathOfLink({ from, field, place }: BrokenLink): Path {
  const path = [...from.path, field];
  const node = nodeAt(from.node, [field]);
  return node?.kind === 'sequence' ? [...path, node.items.findIndex((item) => item === place.span)] : path;
}

/** Takes a link out; its key goes with the last one. */
export function removeLink(link: BrokenLink): Edits {
  const path = pathOfLink(link);
  const index = path.at(-1);
  return typeof index === 'number'
    ? removeFromList(link.from.file, path.slice(0, -1), index, 'removeKey')
    : removeKey(link.from.file, path);
}
