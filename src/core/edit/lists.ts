import { pairOf, type ScalarNode, type SequenceNode } from '../model';
import { insertion, replacement, type Editable, type Edits, type Path, type TextEdit } from './apply';
import { appendToBlock, removeBlockItem } from './block';
import { belongingStart } from './belonging';
import { contentEnd, isBlock } from './extents';
import { flowShape, insertIntoFlow, removeFromFlow, type FlowShape } from './flow';
import { isNull, removeKey, setKey } from './keys';
import { layoutOf, type Layout } from './layout';
import { isWhiteBetween, lineEnd } from './lines';
import { locate, type Location } from './locate';
import { entryManner, itemLines, mannerOf, renderFlow, type PlainValue } from './render';
import { renderScalar } from './scalarText';
import { finished, isAlias } from './shared';
import { replaceInBlock } from './values';

/**
 * Adds a value to the list under a key of the map at `mapPath`, at its end. A key that is absent or empty gets a list of
 * one (placed as `setKey` does), a single value becomes a list of both.
 *
 * Undefined where a map stands under the key, and where the change would reach further: see `locate`.
 */
export function addToList(
  doc: Editable,
  mapPath: Path,
  key: string,
  value: PlainValue,
  after: readonly string[] = [],
): Edits {
  return addAllToList(doc, mapPath, key, [value], after);
}

/** The same for several values, in their order: it costs about as much as to add one. */
export function addAllToList(
  doc: Editable,
  mapPath: Path,
  key: string,
  values: readonly PlainValue[],
  after: readonly string[] = [],
): Edits {
  const pair = pairOf(locate(doc, mapPath)?.node, key);
  if (pair === undefined) return setKey(doc, mapPath, key, values, after);
  const place = locate(doc, [...mapPath, key]);
  if (place === undefined) return undefined;
  const { node } = place;
  if (node === undefined || isNull(doc, node)) return setKey(doc, mapPath, key, values);
  if (node.kind === 'scalar') return finished(doc, enclose(doc, node, values));
  if (node.kind === 'map' || isAlias(doc.text, node)) return undefined;
  return finished(doc, appendItems(doc, place, node, values));
}

/**
 * Makes a list of a single value: `OBJ-1` becomes `[OBJ-1]`. Undefined where no single value is written at the path, and
 * where the change would reach further: see `locate`.
 */
export function wrapInList(doc: Editable, path: Path): Edits {
  const node = locate(doc, path)?.node;
  if (node?.kind !== 'scalar' || node.start === node.end) return undefined;
  return finished(doc, enclose(doc, node, []));
}

/** Puts brackets around a scalar, with more items behind it. */
function enclose(doc: Editable, node: ScalarNode, more: readonly PlainValue[]): TextEdit[] {
  const layout = layoutOf(doc);
  const manner = { ...mannerOf(layout, undefined), texts: ownQuotes(doc, node) };
  const open = `[${layout.bracketPad}`;
  const close = `${more.map((value) => `, ${renderFlow(value, manner)}`).join('')}${layout.bracketPad}]`;
  if (!needsNewForm(doc.text, node)) return [insertion(node.start, open), insertion(node.end, close)];
  const item = renderScalar(node.value, { wanted: 'plain', quote: layout.quote, inFlow: true });
  const comment = isBlock(doc.text, node) ? headerComment(doc.text, node) : '';
  return [replacement(node.start, contentEnd(doc.text, node), open + item + close + comment)];
}

function ownQuotes({ text }: Editable, node: ScalarNode): 'plain' | 'single' | 'double' {
  return node.style === 'block' || isAlias(text, node) ? 'plain' : node.style;
}

/** True for a text that reads otherwise inside brackets: one with commas or brackets, or a block scalar. */
function needsNewForm(text: string, node: ScalarNode): boolean {
  if (isAlias(text, node)) return false;
  if (node.style === 'block') return true;
  return node.style === 'plain' && /^[?:]|[,[\]{}]/u.test(text.slice(node.start, node.end));
}

function headerComment(text: string, node: ScalarNode): string {
  return /[ \t]+#.*$/u.exec(text.slice(node.start, lineEnd(text, node.start)))?.[0] ?? '';
}

/** Adds items at the end of a list, in the style of the items there. */
function appendItems(
  doc: Editable,
  place: Location,
  list: SequenceNode,
  values: readonly PlainValue[],
): TextEdit[] | undefined {
  const layout = layoutOf(doc);
  if (list.flow) return appendToFlow(doc.text, place, list, values, layout);
  const last = list.items.at(-1);
  const inBraces = last?.kind === 'map' ? last.flow : (layout.flowEntries(place.pair?.name) ?? false);
  const manner = entryManner(layout, list);
  const edit = appendToBlock(
    doc.text,
    list,
    (gap) => values.map((value) => itemLines(value, manner, { inBraces, gap })),
    layout.lineEnd,
  );
  return edit && [edit];
}

function appendToFlow(
  text: string,
  { pair, inFlow }: Location,
  list: SequenceNode,
  values: readonly PlainValue[],
  layout: Layout,
): TextEdit[] | undefined {
  const shape = flowShape(text, list);
  if (shape === undefined) return undefined;
  const areEntries = values.some((value) => typeof value === 'object' && value !== null);
  if (areEntries && pair && !inFlow && isHollow(text, shape))
    return replaceInBlock(text, pair, values, mannerOf(layout, undefined));
  const manner = entryManner(layout, list);
  return insertIntoFlow(text, shape, {
    item: values.map((value) => renderFlow(value, manner)).join(', '),
    after: shape.parts.length - 1,
    pad: layout.bracketPad,
    lineEnd: layout.lineEnd,
  });
}

/** True for brackets with nothing but white space inside. */
function isHollow(text: string, { open, close }: FlowShape): boolean {
  return isWhiteBetween(text, open + 1, close);
}

/** What becomes of a list whose last item goes: it stays as `[]`, or its key goes with it. */
export type WhenEmpty = 'emptyList' | 'removeKey';

/**
 * Removes an item of a list, with the comments that belong to it: beside it, inside it, and those directly above it with
 * the same indentation, unless they can be about more than this item (see `belongingStart`).
 *
 * Undefined where there is no such item, and where the change would reach further: see `locate`.
 */
export function removeFromList(
  doc: Editable,
  listPath: Path,
  index: number,
  whenEmpty: WhenEmpty = 'emptyList',
): Edits {
  const place = locate(doc, listPath);
  const list = place?.node;
  if (place === undefined || list?.kind !== 'sequence' || isAlias(doc.text, list)) return undefined;
  if (list.items[index] === undefined) return undefined;
  if (list.items.length === 1 && whenEmpty === 'removeKey' && place.pair) return removeKey(doc, listPath);
  return finished(
    doc,
    list.flow ? removeFlowItem(doc.text, list, index) : removeBlockItem(doc.text, place, list, index),
  );
}

function removeFlowItem(text: string, list: SequenceNode, index: number): TextEdit[] | undefined {
  const shape = flowShape(text, list);
  return shape?.parts.length === list.items.length
    ? removeFromFlow(text, shape, index, belongingStart)
    : undefined;
}
