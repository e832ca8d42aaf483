import { pairOf, type Pair } from '../model';
import { insertion, removal, type Editable, type Edits, type Path, type TextEdit } from './apply';
import { appendToBlock } from './block';
import { appendToEmpty } from './emptyFile';
import { blockItems, colonEnd, keepsBlankLines, writtenValue } from './extents';
import { insertPairLines, isNull, lastOf } from './keys';
import { layoutOf } from './layout';
import { columnOf, indentOf, isBlank, isWhiteBetween, lineEnd } from './lines';
import { locate, locateMap } from './locate';
import { mannerOf, pairLines } from './render';
import { finished, hasAnchors, isAlias } from './shared';
import { slotsOf } from './sort';

/**
 * The lines of an item of a list with the comments that belong to it, as they stand, but that its dash (or the comment
 * above) begins the line. Undefined for an item in brackets or with a text that keeps the blank lines below it, and where
 * the file names things to repeat them: see `reorder`.
 */
export function linesOfItem(doc: Editable, path: Path): readonly string[] | undefined {
  const index = path.at(-1);
  const list = locate(doc, path.slice(0, -1))?.node;
  if (typeof index !== 'number' || list?.kind !== 'sequence' || list.flow || hasAnchors(doc))
    return undefined;
  const slot = slotsOf(doc.text, list)?.[index];
  const dash = blockItems(doc.text, list)?.[index]?.dash;
  if (!slot || dash === undefined || keepsBlankLines(doc.text, list.items[index])) return undefined;
  const column = columnOf(doc.text, dash);
  const lines = doc.text.slice(slot.start, slot.end).trimEnd().split(/\r?\n/u);
  const hangs = lines.every((line) => isBlank(line) || indentOf(line) >= column);
  return hangs ? lines.map((line) => line.slice(column)) : undefined;
}

/**
 * Adds the lines of an item to a list section, behind its last item. A section that is absent is made, behind the last of
 * the sections in `after` that the file has, or at the end of the file.
 *
 * Undefined where the section holds something else than a list on lines of its own, and where the change would reach
 * further: see `locate`.
 * @param lines not indented, as `linesOfItem` gives them
 */
export function appendLines(
  doc: Editable,
  section: string,
  lines: readonly string[],
  after: readonly string[] = [],
): Edits {
  const pair = pairOf(doc.root, section);
  if (pair === undefined) return finished(doc, newSection(doc, section, lines, after));
  const list = pair.value;
  if (isHollow(doc, pair)) return finished(doc, fillSection(doc, section, lines));
  if (list?.kind !== 'sequence' || list.flow || isAlias(doc.text, list)) return undefined;
  const edit = appendToBlock(doc.text, list, () => [lines], layoutOf(doc).lineEnd);
  return edit && finished(doc, [edit]);
}

function newSection(
  doc: Editable,
  section: string,
  lines: readonly string[],
  after: readonly string[],
): TextEdit[] | undefined {
  const layout = layoutOf(doc);
  const map = locateMap(doc, []);
  const manner = mannerOf(layout, map?.node);
  const below = lines.map((line) => (line === '' ? '' : ' '.repeat(layout.dashStep) + line));
  const whole = pairLines(section, { head: '', lines: below }, manner);
  if (doc.root === undefined) return [appendToEmpty(doc.text, whole, layout)];
  return map && !map.isFlow ? insertPairLines(doc, map, lastOf(map, after), whole) : undefined;
}

/** True where a section has its key and nothing in it: no value, `null`, or `[]`. */
function isHollow(doc: Editable, { value }: Pair): boolean {
  if (isNull(doc, value)) return true;
  if (value?.kind !== 'sequence' || !value.flow || isAlias(doc.text, value)) return false;
  return value.items.length === 0 && isWhiteBetween(doc.text, value.start + 1, value.end - 1);
}

/** Writes the first item of a section below its key; the comment beside the key stays. */
function fillSection(doc: Editable, section: string, lines: readonly string[]): TextEdit[] | undefined {
  const { text } = doc;
  const pair = locate(doc, [section])?.pair;
  const colon = pair && colonEnd(text, pair);
  if (!pair || colon === undefined || locateMap(doc, [])?.isFlow !== false) return undefined;
  const value = writtenValue(pair);
  if (value && !isWhiteBetween(text, colon, value.start)) return undefined;
  const { dashStep, lineEnd: eol } = layoutOf(doc);
  const indent = ' '.repeat(columnOf(text, pair.key.start) + dashStep);
  const below = lines.map((line) => eol + (line === '' ? '' : indent + line)).join('');
  const end = value?.end ?? colon;
  return [removal(colon, end), insertion(lineEnd(text, end), below)];
}
