import type { MapNode, SequenceNode } from '../model';
import { insertion, removal, replacement, type TextEdit } from './apply';
import type { belongingStart } from './belonging';
import { ownPairs } from './extents';
import { removeLines } from './removal';
import {
  beginsLine,
  endsLine,
  isWhite,
  isWhiteBetween,
  lineEnd,
  linePrefix,
  lineStart,
  nextLine,
  skipBlanks,
} from './lines';

/** The items of something in brackets or braces, as they are written. */
export interface FlowShape {
  /** The offset of the opening bracket. */
  readonly open: number;
  /** The offset of the closing bracket. */
  readonly close: number;
  readonly parts: readonly FlowPart[];
}

interface FlowPart {
  readonly start: number;
  readonly end: number;
  /** The offset of the comma behind; undefined where there is none, as mostly behind the last item. */
  readonly comma: number | undefined;
}

/** Undefined for an unclosed collection, for `[a: 1]` without braces, and where merge keys hold collections themselves. */
export function flowShape(text: string, node: MapNode | SequenceNode): FlowShape | undefined {
  const brackets = (text[node.start] ?? '') + (text[node.end - 1] ?? '');
  if (!node.flow || node.end - node.start < 2 || brackets !== (node.kind === 'map' ? '{}' : '[]'))
    return undefined;
  const open = node.start;
  const close = node.end - 1;
  const parts = partsBetween(text, open + 1, close, knownEnds(node));
  return parts && { open, close, parts };
}

/** Where things begin in the collection that the tree knows, with their ends. */
function knownEnds(node: MapNode | SequenceNode): ReadonlyMap<number, number> {
  const inner =
    node.kind === 'sequence'
      ? node.items
      : ownPairs(node).flatMap((pair) => (pair.value ? [pair.key, pair.value] : [pair.key]));
  return new Map(inner.filter((each) => each.end > each.start).map((each) => [each.start, each.end]));
}

function partsBetween(
  text: string,
  from: number,
  close: number,
  ends: ReadonlyMap<number, number>,
): readonly FlowPart[] | undefined {
  const parts: FlowPart[] = [];
  let start: number | undefined;
  let end = from;
  for (let at = skipBlanks(text, from); at < close; at = skipBlanks(text, end)) {
    if (text[at] === ',' && start !== undefined) {
      parts.push({ start, end, comma: at });
      start = undefined;
      end = at + 1;
      continue;
    }
    const known = ends.get(at);
    if (known === undefined && /[,[\]{}'"]/u.test(text[at] ?? '')) return undefined;
    start ??= at;
    end = known ?? at + 1;
  }
  if (start !== undefined) parts.push({ start, end, comma: undefined });
  return parts;
}

/** Which part holds an offset; -1 where none does. */
export function partAt({ parts }: FlowShape, offset: number): number {
  return parts.findIndex((part) => part.start <= offset && offset < part.end);
}

/** How to insert into brackets. */
interface Insertion {
  readonly item: string;
  /** The index of the part to stand behind; nothing is looked at where there are no parts. */
  readonly after: number;
  readonly pad: string;
  readonly lineEnd: string;
}

/** Inserts an item behind a part, on a line of its own where that part has one. */
export function insertIntoFlow(
  text: string,
  shape: FlowShape,
  { item, after, pad, lineEnd: eol }: Insertion,
): TextEdit[] {
  const part = shape.parts[after];
  if (part === undefined) return [intoEmpty(text, shape, item, pad)];
  const line = eol + linePrefix(text, part.start) + item;
  const next = skipBlanks(text, part.comma === undefined ? part.end : part.comma + 1);
  const ownLine = beginsLine(text, part.start) && lineEnd(text, part.end) < next;
  if (part.comma !== undefined) {
    const behind = part.comma + 1;
    return ownLine && endsLine(text, behind)
      ? [insertion(lineEnd(text, behind), `${line},`)]
      : [insertion(behind, ` ${item},`)];
  }
  if (!ownLine) return [insertion(part.end, `, ${item}`)];
  const end = lineEnd(text, part.end);
  return end === part.end ? [insertion(end, `,${line}`)] : [insertion(part.end, ','), insertion(end, line)];
}

function intoEmpty(text: string, { open, close }: FlowShape, item: string, pad: string): TextEdit {
  return isWhiteBetween(text, open + 1, close)
    ? replacement(open + 1, close, pad + item + pad)
    : insertion(open + 1, ` ${item}`);
}

/**
 * Removes a part with its comma; with the whole line, and the comments above from `commentsStart` on, where it has one.
 */
export function removeFromFlow(
  text: string,
  shape: FlowShape,
  index: number,
  commentsStart: typeof belongingStart,
): TextEdit[] {
  const part = shape.parts[index];
  if (part === undefined) return [];
  const before = shape.parts[index - 1];
  const behind = part.comma === undefined ? part.end : part.comma + 1;
  const alone = shape.parts.length === 1 ? insideOf(text, shape, part, behind) : undefined;
  if (alone) return [alone];
  const spare = part.comma === undefined ? before?.comma : undefined;
  if (!beginsLine(text, part.start) || !endsLine(text, behind))
    return removeInLine(text, part, behind, spare);
  const line = lineStart(text, part.start);
  const from = commentsStart(text, { line, limit: before?.end ?? shape.open, isFirst: before === undefined });
  const lines = removeLines(text, from, nextLine(text, behind), false);
  return spare === undefined ? [lines] : [removal(spare, spare + 1), lines];
}

/** `spare` is the comma before the last part, which goes with it. */
function removeInLine(text: string, part: FlowPart, behind: number, spare: number | undefined): TextEdit[] {
  if (spare === undefined) return [withinLine(text, part, behind)];
  return isWhiteBetween(text, spare + 1, part.start)
    ? [removal(spare, part.end)]
    : [removal(spare, spare + 1), removal(part.start, part.end)];
}

/** The last item and the white space around it; undefined where a comment stands beside it. */
function insideOf(
  text: string,
  { open, close }: FlowShape,
  part: FlowPart,
  behind: number,
): TextEdit | undefined {
  const empty = isWhiteBetween(text, open + 1, part.start) && isWhiteBetween(text, behind, close);
  return empty ? removal(open + 1, close) : undefined;
}

/** Takes a part and its comma out of a line, with the space behind it, or before it where it ends the line. */
function withinLine(text: string, part: FlowPart, behind: number): TextEdit {
  let { start } = part;
  let end = behind;
  while (text[end] === ' ' || text[end] === '\t') end++;
  if (end < text.length && !isWhite(text[end]) && text[end] !== '#') return removal(start, end);
  while (text[start - 1] === ' ' || text[start - 1] === '\t') start--;
  return removal(start, behind);
}
