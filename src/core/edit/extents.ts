import type { MapNode, Node, Pair, SequenceNode } from '../model';
import { isAlias } from './shared';
import {
  beginsLine,
  columnOf,
  indentOf,
  isBlank,
  isCommentLine,
  lineAt,
  lineEnd,
  linePrefix,
  nextLine,
  skipBlanks,
  trimmedEnd,
} from './lines';

/** How far things reach in the text, beyond what the spans of the tree say. */

/** The pairs that are written in the map itself, in the order of the text. */
export function ownPairs(map: MapNode): readonly Pair[] {
  return map.pairs.filter((pair) => !pair.merged);
}

/** The value of a pair where something is written after the colon, be it only `~`. */
export function writtenValue(pair: Pair): Node | undefined {
  return pair.value && pair.value.end > pair.value.start ? pair.value : undefined;
}

/** The offset after the colon of a pair; undefined where there is none, as in `{ a, b }`. */
export function colonEnd(text: string, pair: Pair): number | undefined {
  const at = skipBlanks(text, pair.key.end);
  return text[at] === ':' ? at + 1 : undefined;
}

/** Where a pair ends: after its value, its colon, or its key. */
export function pairEnd(text: string, pair: Pair): number {
  const value = writtenValue(pair);
  return value ? contentEnd(text, value) : (colonEnd(text, pair) ?? pair.key.end);
}

/** Where what is written of a node ends; blank lines that a block scalar keeps (`|+`) are part of it. */
export function contentEnd(text: string, node: Node): number {
  if (isAlias(text, node)) return node.end;
  const end = trimmedEnd(text, node.start, node.end);
  if (node.kind === 'scalar') return isKept(text, node) ? keptEnd(text, end) : end;
  if (node.flow) return node.end;
  return Math.max(end, node.kind === 'map' ? lastPairEnd(text, node) : lastItemEnd(text, node));
}

function lastPairEnd(text: string, map: MapNode): number {
  const last = ownPairs(map).at(-1);
  return last ? pairEnd(text, last) : 0;
}

function lastItemEnd(text: string, sequence: SequenceNode): number {
  const last = sequence.items.at(-1);
  return last ? contentEnd(text, last) : 0;
}

/** The end of the last of the blank lines behind a text that keeps them. */
function keptEnd(text: string, end: number): number {
  let last = lineEnd(text, end);
  for (
    let at = nextLine(text, last);
    at < text.length && isBlank(lineAt(text, at));
    at = nextLine(text, at)
  ) {
    last = lineEnd(text, at);
  }
  return last;
}

/** True for what is written on lines of its own: block maps, block sequences and block scalars. */
export function isBlock(text: string, node: Node): boolean {
  return !isAlias(text, node) && (node.kind === 'scalar' ? node.style === 'block' : !node.flow);
}

export function isBlockScalar(text: string, node: Node): boolean {
  return node.kind === 'scalar' && isBlock(text, node);
}

function isKept(text: string, node: Node): boolean {
  return isBlockScalar(text, node) && /^[|>]\d?\+/u.test(text.slice(node.start, node.start + 3));
}

/** True where the blank lines after a node are part of a text in it (`|+`), so that none may be added or taken away. */
export function keepsBlankLines(text: string, node: Node | undefined): boolean {
  if (node === undefined || isAlias(text, node)) return false;
  if (node.kind === 'scalar') return isKept(text, node);
  const last = node.kind === 'map' ? ownPairs(node).at(-1)?.value : node.items.at(-1);
  return keepsBlankLines(text, last);
}

/**
 * The end of the last line that belongs to something that ends at `end` and begins in `column`: its own last line with
 * the comment there, and comment lines below that are indented deeper than the column.
 */
export function territoryEnd(text: string, end: number, column: number): number {
  let last = lineEnd(text, end);
  for (let at = nextLine(text, last); at < text.length; at = nextLine(text, at)) {
    const line = lineAt(text, at);
    if (isBlank(line)) continue;
    if (!isCommentLine(line) || indentOf(line) <= column) break;
    last = lineEnd(text, at);
  }
  return last;
}

/** An item of a block sequence as it is written. */
export interface BlockItem {
  readonly node: Node;
  /** The offset of its dash. */
  readonly dash: number;
  /** Where it ends; behind its dash where nothing else is written. */
  readonly end: number;
}

/** The items of a block sequence; undefined where their dashes cannot be told for sure. */
export function blockItems(text: string, sequence: SequenceNode): readonly BlockItem[] | undefined {
  const items: BlockItem[] = [];
  let dash = sequence.start;
  for (const node of sequence.items) {
    if (text[dash] !== '-') return undefined;
    const end = node.end > node.start ? contentEnd(text, node) : Math.max(dash + 1, node.end);
    items.push({ node, dash, end });
    dash = skipBlanks(text, end);
  }
  return items;
}

/**
 * The white space with which a new line of a block collection has to begin so that it stands below `members` (the keys
 * of the map or the dashes of the sequence). Undefined where tabs, anchors or the like make that unsure.
 */
export function memberIndent(text: string, members: readonly number[]): string | undefined {
  const first = members[0];
  if (first === undefined) return undefined;
  const own = members.find((member) => beginsLine(text, member));
  if (own !== undefined) return onlySpaces(linePrefix(text, own));
  return /^ *(?:- +)*$/u.test(linePrefix(text, first)) ? ' '.repeat(columnOf(text, first)) : undefined;
}

function onlySpaces(prefix: string): string | undefined {
  return /^ *$/u.test(prefix) ? prefix : undefined;
}

/** As `memberIndent`, for a block map: also one that consists of a merge key alone. */
export function mapIndent(text: string, map: MapNode): string | undefined {
  return memberIndent(text, [map.start, ...ownPairs(map).map((pair) => pair.key.start)]);
}
