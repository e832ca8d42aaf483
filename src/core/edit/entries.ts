import { pairOf } from '../model';
import type { Editable, Edits, Path } from './apply';
import { isNull } from './keys';
import { addAllToList, removeFromList, type WhenEmpty } from './lists';
import type { PlainMap } from './render';

/**
 * Adds an entry at the end of a list section, in the style of the entries there. A section that is absent is made,
 * behind the last of the sections in `after` that the file has, or at the end of the file; its style is that of the
 * other sections.
 *
 * Undefined where the section holds something else than a list, and where the change would reach further: see `locate`.
 */
export function appendEntry(
  doc: Editable,
  section: string,
  entry: PlainMap,
  after: readonly string[] = [],
): Edits {
  return appendEntries(doc, section, [entry], after);
}

/** The same for several entries, in their order: it costs about as much as to add one. */
export function appendEntries(
  doc: Editable,
  section: string,
  entries: readonly PlainMap[],
  after: readonly string[] = [],
): Edits {
  const node = pairOf(doc.root, section)?.value;
  if (node?.kind === 'scalar' && !isNull(doc, node)) return undefined;
  return addAllToList(doc, [], section, entries, after);
}

/** Removes an item of a list by its path: see `removeFromList`. Undefined also for a path that ends in a key. */
export function removeEntry(doc: Editable, path: Path, whenEmpty: WhenEmpty = 'emptyList'): Edits {
  const index = path.at(-1);
  return typeof index === 'number' ? removeFromList(doc, path.slice(0, -1), index, whenEmpty) : undefined;
}
