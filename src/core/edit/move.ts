import { pairOf } from '../model';
import type { Editable, Edits, Path } from './apply';
import { appendToBlock } from './block';
import { hasAnchors, finished, isAlias } from './shared';
import { layoutOf } from './layout';
import { columnOf, indentOf, isBlank } from './lines';
import { locate } from './locate';
import { blockItems } from './extents';
import { slotsOf } from './sort';

/**
 * The lines of an item of a list with the comments that belong to it, as they stand, but that its dash (or the comment
 * above) begins the line. Undefined for an item in brackets, and where the file names things to repeat them: see `reorder`.
 */
export function linesOfItem(doc: Editable, path: Path): readonly string[] | undefined {
  const index = path.at(-1);
  const list = locate(doc, path.slice(0, -1))?.node;
  if (typeof index !== 'number' || list?.kind !== 'sequence' || list.flow || hasAnchors(doc))
    return undefined;
  const slot = slotsOf(doc.text, list)?.[index];
  const dash = blockItems(doc.text, list)?.[index]?.dash;
  if (!slot || dash === undefined) return undefined;
  const column = columnOf(doc.text, dash);
  const lines = doc.text.slice(slot.start, slot.end).trimEnd().split(/\r?\n/u);
  const hangs = lines.every((line) => isBlank(line) || indentOf(line) >= column);
  return hangs ? lines.map((line) => line.slice(column)) : undefined;
}

/**
 * Adds the lines of an item behind the last one of a list section. Undefined where the section is absent, empty or in
 * brackets.
 * @param lines not indented, as `linesOfItem` gives them
 */
export function appendLines(doc: Editable, section: string, lines: readonly string[]): Edits {
  const list = pairOf(doc.root, section)?.value;
  if (list?.kind !== 'sequence' || list.flow || list.items.length === 0 || isAlias(doc.text, list))
    return undefined;
  const edit = appendToBlock(doc.text, list, () => lines, layoutOf(doc).lineEnd);
  return edit && finished(doc, [edit]);
}
