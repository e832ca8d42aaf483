import { pairOf, type Pair } from '../model';
import type { Editable, Edits, Path, TextEdit } from './apply';
import { insertBelow, hasBlankLine, removeBlockPair } from './block';
import { directivesStart } from './belonging';
import { contentEnd, isBlock, keepsBlankLines, mapIndent, ownPairs, pairEnd } from './extents';
import { flowShape, insertIntoFlow, partAt, removeFromFlow } from './flow';
import { layoutOf } from './layout';
import { locate, locateMap, type MapLocation } from './locate';
import {
  mannerOf,
  pairLines,
  renderBlock,
  renderFlowPair,
  type Manner,
  type PlainMap,
  type PlainValue,
} from './render';
import { renderScalar } from './scalarText';
import { finished, isAlias, isShared } from './shared';
import { appendToEmpty } from './emptyFile';
import { replaceInBlock, replaceInFlow } from './values';

/** The key and the map of a path that ends in a key; undefined where there is no such pair, or it may not be changed. */
function locatePair(
  doc: Editable,
  path: Path,
): { readonly map: MapLocation; readonly pair: Pair } | undefined {
  const key = path.at(-1);
  const map = locateMap(doc, path.slice(0, -1));
  const pair = typeof key === 'string' ? pairOf(map?.node, key) : undefined;
  return map && pair && !pair.merged ? { map, pair } : undefined;
}

/**
 * Gives a key another name, in the same quotes. Undefined where there is no such key, where the map has the new name
 * already, and for keys that come from an alias or a merge key.
 */
export function renameKey(doc: Editable, path: Path, newName: string): Edits {
  const found = locatePair(doc, path);
  if (found === undefined || ownPairs(found.map.node).some((pair) => pair.name === newName)) return undefined;
  const { key } = found.pair;
  if (key.start === key.end || isAlias(doc.text, key) || isShared(doc, key)) return undefined;
  const wanted = key.style === 'block' ? 'plain' : key.style;
  const newText = renderScalar(newName, { wanted, quote: layoutOf(doc).quote, inFlow: found.map.isFlow });
  return finished(doc, [{ span: { start: key.start, end: key.end }, newText }]);
}

/**
 * Removes a key with its whole value, the comment beside it, the comments inside, and a directive that silences its
 * line. Other comments above it stay. A map that held nothing else becomes `{}`. Where a merge key brings in a key of the
 * same name, that one shows then.
 *
 * Undefined where there is no such key, for keys that come from an alias or a merge key, and where an anchor would go
 * that is still needed.
 */
export function removeKey(doc: Editable, path: Path): Edits {
  const found = locatePair(doc, path);
  if (found === undefined) return undefined;
  const { map, pair } = found;
  return finished(
    doc,
    map.isFlow ? removeFlowPair(doc.text, map, pair) : removeBlockPair(doc.text, map, map.node, pair),
  );
}

function removeFlowPair(text: string, { node }: MapLocation, pair: Pair): TextEdit[] | undefined {
  const shape = flowShape(text, node);
  const index = shape ? partAt(shape, pair.key.start) : -1;
  return shape && index >= 0 ? removeFromFlow(text, shape, index, directivesStart) : undefined;
}

/**
 * Sets the value of a key of the map at `mapPath`, in the style of its surroundings: in place where the key is there,
 * else as a new key behind the last of the keys in `after` that the map has, or at its end. Maps on the way that are
 * absent or empty (`purpose:`) are made. A key that a merge key brings in gets a value of its own here.
 *
 * Undefined where `mapPath` holds something else than a map, and where the change would reach further: see `locate`.
 */
export function setKey(
  doc: Editable,
  mapPath: Path,
  key: string,
  value: PlainValue,
  after: readonly string[] = [],
): Edits {
  if (doc.root === undefined)
    return mapPath.every(isKey) ? startFile(doc, [...mapPath, key], value) : undefined;
  const map = locateMap(doc, mapPath);
  if (map === undefined) return setKeyOfNewMap(doc, mapPath, { [key]: value });
  const manner = mannerOf(layoutOf(doc), map.node);
  const pair = pairOf(map.node, key);
  if (pair === undefined || pair.merged)
    return finished(doc, insertPair(doc, map, { key, value, after, manner }));
  if (!locate(doc, [...mapPath, key])) return undefined;
  const replace = map.isFlow ? replaceInFlow : replaceInBlock;
  return finished(doc, replace(doc.text, pair, value, manner));
}

function isKey(step: string | number): step is string {
  return typeof step === 'string';
}

function startFile(doc: Editable, path: readonly string[], value: PlainValue): Edits {
  const [key = '', ...inner] = path;
  const manner = mannerOf(layoutOf(doc), undefined);
  const whole = inner.reduceRight<PlainValue>((content, name) => ({ [name]: content }), value);
  return finished(doc, [
    appendToEmpty(doc.text, pairLines(key, renderBlock(whole, key, manner), manner), manner.layout),
  ]);
}

/** Only where nothing is written at the path: a map never takes the place of something else. */
function setKeyOfNewMap(doc: Editable, mapPath: Path, content: PlainMap): Edits {
  const parent = mapPath.slice(0, -1);
  const key = mapPath.at(-1);
  if (typeof key !== 'string') return undefined;
  const node = locate(doc, parent)?.node;
  const pair = pairOf(node, key);
  const isFree = pair ? !pair.merged && isNull(doc, pair.value) : isNull(doc, node) || node?.kind === 'map';
  return isFree ? setKey(doc, parent, key, content) : undefined;
}

/** True where nothing is written, or `null` or `~`. */
export function isNull({ text }: Editable, node: Pair['value']): boolean {
  return node === undefined || (node.kind === 'scalar' && node.value === null && !isAlias(text, node));
}

interface NewPair {
  readonly key: string;
  readonly value: PlainValue;
  readonly after: readonly string[];
  readonly manner: Manner;
}

function insertPair(doc: Editable, map: MapLocation, added: NewPair): TextEdit[] | undefined {
  const before = lastOf(map, added.after);
  return map.isFlow ? insertFlowPair(doc.text, map, before, added) : insertBlockPair(doc, map, before, added);
}

/** The pair of a map that comes last among some names. */
export function lastOf({ node }: MapLocation, names: readonly string[]): Pair | undefined {
  const pairs = ownPairs(node);
  return names.map((name) => pairs.find((pair) => pair.name === name)).findLast((pair) => pair !== undefined);
}

function insertFlowPair(
  text: string,
  { node }: MapLocation,
  before: Pair | undefined,
  { key, value, manner }: NewPair,
): TextEdit[] | undefined {
  const shape = flowShape(text, node);
  if (shape === undefined) return undefined;
  const after = before ? partAt(shape, before.key.start) : shape.parts.length - 1;
  const { bracePad: pad, lineEnd } = manner.layout;
  return insertIntoFlow(text, shape, { item: renderFlowPair(key, value, manner), after, pad, lineEnd });
}

function insertBlockPair(
  doc: Editable,
  map: MapLocation,
  before: Pair | undefined,
  { key, value, manner }: NewPair,
): TextEdit[] | undefined {
  return insertPairLines(doc, map, before, pairLines(key, renderBlock(value, key, manner), manner));
}

/** Inserts the lines of pairs, not indented, into a block map: behind one of its pairs, or at its end. */
export function insertPairLines(
  doc: Editable,
  { node, isRoot }: MapLocation,
  before: Pair | undefined,
  lines: readonly string[],
): TextEdit[] | undefined {
  const { text } = doc;
  const indent = mapIndent(text, node);
  if (indent === undefined) return undefined;
  const end = before ? pairEnd(text, before) : contentEnd(text, node);
  const kept = keepsBlankLines(text, before ? before.value : node);
  const gap = isRoot && lines.length > 1 && hasGaps(text, ownPairs(node));
  return [insertBelow(text, { end, indent, kept }, { lines, lineEnd: layoutOf(doc).lineEnd, gap })];
}

/** True where most sections that take several lines have a blank line above. */
function hasGaps(text: string, pairs: readonly Pair[]): boolean {
  const gaps = pairs.flatMap((pair, i) => {
    const before = pairs[i - 1];
    if (before === undefined || !pair.value || !isBlock(text, pair.value)) return [];
    return [hasBlankLine(text.slice(pairEnd(text, before), pair.key.start))];
  });
  return gaps.filter((gap) => gap).length * 2 > gaps.length;
}
