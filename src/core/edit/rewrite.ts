import type { MapNode, Node, Pair } from '../model';
import { replacement, type Editable, type Edits, type Path } from './apply';
import { colonEnd, contentEnd, memberIndent, ownPairs, writtenValue } from './extents';
import { layoutOf, type Layout } from './layout';
import { columnOf, isWhiteBetween, linePrefix } from './lines';
import { locateMap } from './locate';
import { renderScalar } from './scalarText';
import { finished, isAlias } from './shared';

/** An entry in braces that is longer than this is no longer read at a glance. */
const LONGEST_LINE = 120;

/**
 * Writes a map that stands in braces one field a line; values stay as they are. Undefined for a map that stands on lines
 * already, holds nothing or a comment, or lies in other brackets, and where the change would reach further: see `locate`.
 */
export function toBlock(doc: Editable, path: Path): Edits {
  const { text } = doc;
  const place = locateMap(doc, path);
  if (!place?.isFlow || place.inFlow || place.isRoot) return undefined;
  const { node, pair } = place;
  const column = pair ? belowKey(doc, pair) : columnOf(text, node.start);
  if (column === undefined || (!pair && !isBehindDash(text, node.start))) return undefined;
  const fields = fieldsOf(text, node);
  if (!fields || fields.length === 0) return undefined;
  const { lineEnd } = layoutOf(doc);
  const indent = lineEnd + ' '.repeat(column);
  if (!pair) return finished(doc, [replacement(node.start, node.end, fields.join(indent))]);
  const from = colonEnd(text, pair);
  if (from === undefined || !isWhiteBetween(text, from, node.start)) return undefined;
  return finished(doc, [replacement(from, node.end, indent + fields.join(indent))]);
}

/** The column of the fields of a map below its key. */
function belowKey(doc: Editable, pair: Pair): number | undefined {
  const own = memberIndent(doc.text, [pair.key.start]);
  return own === undefined ? undefined : own.length + layoutOf(doc).step;
}

function isBehindDash(text: string, offset: number): boolean {
  return /^ *(?:- +)+$/u.test(linePrefix(text, offset));
}

/** The fields of a map in braces, each as it is written, on one line; undefined where that cannot be. */
function fieldsOf(text: string, map: MapNode): readonly string[] | undefined {
  if (holdsComment(text, map)) return undefined;
  const pairs = ownPairs(map);
  if (pairs.length !== map.pairs.length) return undefined;
  const fields = pairs.map((pair) => {
    const colon = colonEnd(text, pair);
    const value = writtenValue(pair);
    if (colon === undefined) return undefined;
    const key = `${text.slice(pair.key.start, pair.key.end)}:`;
    return value ? joinedLine(`${key} ${text.slice(value.start, value.end)}`) : key;
  });
  return fields.every((field) => field !== undefined) ? fields : undefined;
}

/** What stands on several lines in brackets, on one; undefined where a text in quotes may go over a line end. */
function joinedLine(text: string): string | undefined {
  if (!text.includes('\n')) return text;
  return /["']/u.test(text) ? undefined : text.replace(/[ \t]*\r?\n[ \t]*/gu, ' ');
}

/**
 * Writes a map of one field a line in braces, on one line. Undefined for one that stands in braces already, holds a
 * comment or a text of several lines, or would become longer than can be read at a glance (120 columns), and where the
 * change would reach further: see `locate`.
 */
export function toFlow(doc: Editable, path: Path): Edits {
  const { text } = doc;
  const place = locateMap(doc, path);
  if (!place || place.isFlow || place.isRoot) return undefined;
  const { node, pair } = place;
  const written = holdsComment(text, node) ? undefined : inFlow(text, node, layoutOf(doc));
  const from = pair ? colonEnd(text, pair) : node.start;
  if (written === undefined || from === undefined) return undefined;
  if (pair ? !isWhiteBetween(text, from, node.start) : !isBehindDash(text, from)) return undefined;
  const line = pair ? ` ${written}` : written;
  if (columnOf(text, from) + line.length > LONGEST_LINE) return undefined;
  return finished(doc, [replacement(from, contentEnd(text, node), line)]);
}

/** A value as it stands in braces; undefined where it cannot. */
function inFlow(text: string, node: Node, layout: Layout): string | undefined {
  const written = text.slice(node.start, node.end).trimEnd();
  if (isAlias(text, node)) return `${written} `;
  if (node.kind === 'scalar')
    return node.style === 'block' ? undefined : scalarInFlow(written, node.value, layout);
  if (node.flow) return joinedLine(written);
  const parts =
    node.kind === 'sequence'
      ? node.items.map((item) => inFlow(text, item, layout))
      : ownPairs(node).map((pair) => fieldInFlow(text, pair, layout));
  if (
    !parts.every((part) => part !== undefined) ||
    (node.kind === 'map' && parts.length !== node.pairs.length)
  )
    return undefined;
  const [open, close, pad] =
    node.kind === 'map' ? ['{', '}', layout.bracePad] : ['[', ']', layout.bracketPad];
  return open + pad + parts.join(', ') + pad + close;
}

function fieldInFlow(text: string, pair: Pair, layout: Layout): string | undefined {
  const value = writtenValue(pair);
  const key = inFlow(text, pair.key, layout);
  if (key === undefined || (value && colonEnd(text, pair) === undefined)) return undefined;
  if (!value) return `${key}:`;
  // What stands between a colon and its value beside white space is an anchor or a tag.
  const isPlain = isWhiteBetween(text, colonEnd(text, pair) ?? 0, value.start);
  const written = isPlain ? inFlow(text, value, layout) : undefined;
  return written && `${key}: ${written}`;
}

function scalarInFlow(
  written: string,
  value: string | number | boolean | null,
  layout: Layout,
): string | undefined {
  if (/[\r\n]/u.test(written)) return undefined;
  const isQuoted = /^["']/u.test(written);
  if (isQuoted || !/[,[\]{}]/u.test(written)) return written;
  return renderScalar(value, { wanted: 'plain', quote: layout.quote, inFlow: true });
}

/** True for what may hold a comment: the tree does not say, and a `#` in quotes is too rare to tell apart. */
function holdsComment(text: string, node: Node): boolean {
  return /(?:^|\s)#/u.test(text.slice(node.start, contentEnd(text, node)));
}
