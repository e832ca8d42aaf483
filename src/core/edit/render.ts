import type { MapNode, Node, ScalarNode, SequenceNode } from '../model';
import { ownPairs } from './extents';
import type { Layout } from './layout';
import { literalOf, renderScalar, type PlainScalar, type ScalarStyle } from './scalarText';

/** What an edit can write: what JSON can hold. Keys whose value is undefined are left out. */
export type PlainValue = PlainScalar | readonly PlainValue[] | PlainMap;
export interface PlainMap {
  readonly [key: string]: PlainValue | undefined;
}

/** The habits of the file together with those of the place that is written to. */
export interface Manner {
  readonly layout: Layout;
  readonly keys: ScalarStyle['wanted'];
  readonly texts: ScalarStyle['wanted'];
  /** True where the lists of plain values beside are in brackets; undefined where there are none. */
  readonly flowLists?: boolean | undefined;
}

/** A value for a block collection. */
export interface Rendered {
  /** What stands on the line of the key or dash; empty where everything is below. */
  readonly head: string;
  /** The lines below, indented as seen from the key or dash. */
  readonly lines: readonly string[];
}

/** Lists of plain values that are longer than this in brackets go below, one a line, where the file has no habit. */
const LONGEST_FLOW_LIST = 60;

/** Entries that are longer than this in braces are written one key a line, where their list has no habit yet. */
const LONGEST_FLOW_ENTRY = 100;

/** How things are quoted around a place: the quotes that all keys, and that all texts there have. */
export function mannerOf(layout: Layout, around: MapNode | SequenceNode | undefined): Manner {
  const pairs = around?.kind === 'map' ? ownPairs(around) : [];
  const values = around?.kind === 'sequence' ? around.items : pairs.map((pair) => pair.value);
  const keys = commonStyle(pairs.map((pair) => pair.key));
  const texts = values.filter(isText);
  return {
    layout,
    keys,
    texts: texts.length > 0 ? commonStyle(texts) : keys,
    flowLists: values.find(isPlainList)?.flow,
  };
}

/** For a new entry beside others: what the last one of them does, where it is a map. */
export function entryManner(layout: Layout, list: SequenceNode): Manner {
  const last = list.items.at(-1);
  const own = mannerOf(layout, list);
  return last?.kind === 'map' ? mannerOf(layout, last) : own;
}

function isText(node: Node | undefined): node is ScalarNode {
  return node?.kind === 'scalar' && typeof node.value === 'string';
}

function isPlainList(node: Node | undefined): node is SequenceNode {
  return (
    node?.kind === 'sequence' && node.items.length > 0 && node.items.every((item) => item.kind === 'scalar')
  );
}

function commonStyle(nodes: readonly ScalarNode[]): ScalarStyle['wanted'] {
  const style = nodes[0]?.style;
  return (style === 'single' || style === 'double') && nodes.every((node) => node.style === style)
    ? style
    : 'plain';
}

function isMap(value: PlainValue): value is PlainMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: PlainValue): value is readonly PlainValue[] {
  return Array.isArray(value);
}

function written(map: PlainMap): [string, PlainValue][] {
  return Object.entries(map).filter((pair): pair is [string, PlainValue] => pair[1] !== undefined);
}

/** A value on one line, as it can stand inside brackets and braces. */
export function renderFlow(value: PlainValue, manner: Manner): string {
  const { bracePad, bracketPad } = manner.layout;
  if (isList(value))
    return enclosed(
      '[',
      value.map((item) => renderFlow(item, manner)),
      ']',
      bracketPad,
    );
  if (isMap(value))
    return enclosed(
      '{',
      written(value).map(([key, item]) => renderFlowPair(key, item, manner)),
      '}',
      bracePad,
    );
  return renderInline(value, manner, true);
}

/** `key: value`, as it can stand inside braces. */
export function renderFlowPair(key: string, value: PlainValue, manner: Manner): string {
  return `${renderKey(key, manner, true)}: ${renderFlow(value, manner)}`;
}

function enclosed(open: string, parts: readonly string[], close: string, pad: string): string {
  return parts.length === 0 ? open + close : `${open}${pad}${parts.join(', ')}${pad}${close}`;
}

/** A scalar on one line in the manner of its place. */
export function renderInline(value: PlainScalar, { texts, layout }: Manner, inFlow: boolean): string {
  return renderScalar(value, { wanted: texts, quote: layout.quote, inFlow });
}

function renderKey(key: string, { keys, layout }: Manner, inFlow: boolean): string {
  return renderScalar(key, { wanted: keys, quote: layout.quote, inFlow });
}

/** The value of a key of a block map. */
export function renderBlock(value: PlainValue, key: string, manner: Manner): Rendered {
  if (isList(value)) return renderBlockList(value, key, manner);
  if (!isMap(value)) return renderBlockScalar(value, manner);
  if (written(value).length === 0 || manner.layout.flowMap(key) === true)
    return inline(renderFlow(value, manner));
  return { head: '', lines: indented(mapLines(value, manner), manner.layout.step) };
}

function inline(head: string): Rendered {
  return { head, lines: [] };
}

function renderBlockScalar(value: PlainScalar, manner: Manner): Rendered {
  const literal = typeof value === 'string' ? literalOf(value) : undefined;
  if (literal === undefined) return inline(renderInline(value, manner, false));
  return { head: literal.header, lines: indented(literal.lines, manner.layout.step) };
}

function renderBlockList(list: readonly PlainValue[], key: string, manner: Manner): Rendered {
  if (list.length === 0 || isWantedInFlow(list, key, manner)) return inline(renderFlow(list, manner));
  const inBraces =
    manner.layout.flowEntries(key) ?? (manner.layout.flowEntries() === true && isShort(list, manner));
  const lines = list.flatMap((item) => itemLines(item, manner, { inBraces }));
  return { head: '', lines: indented(lines, manner.layout.dashStep) };
}

function isShort(list: readonly PlainValue[], manner: Manner): boolean {
  return list.every((item) => renderFlow(item, manner).length <= LONGEST_FLOW_ENTRY);
}

function isWantedInFlow(list: readonly PlainValue[], key: string, manner: Manner): boolean {
  if (list.some((item) => isMap(item) || isList(item))) return false;
  const habit = manner.layout.flowList(key) ?? manner.flowLists;
  const isShortEnough = (): boolean => renderFlow(list, manner).length <= LONGEST_FLOW_LIST;
  return habit ?? (manner.layout.flowList() !== false && isShortEnough());
}

/** The lines of a block map, not indented. */
export function mapLines(map: PlainMap, manner: Manner): string[] {
  return written(map).flatMap(([key, value]) => pairLines(key, renderBlock(value, key, manner), manner));
}

/** The lines of one pair of a block map, not indented. */
export function pairLines(key: string, { head, lines }: Rendered, manner: Manner): string[] {
  return [`${renderKey(key, manner, false)}:${head === '' ? '' : ` ${head}`}`, ...lines];
}

/** How an item of a block list is written. */
interface ItemStyle {
  /** True where a map is written in braces. */
  readonly inBraces: boolean;
  /** The white space after the dash. Default: one space. */
  readonly gap?: string;
}

/** The lines of one item of a block list, from its dash on, not indented. */
export function itemLines(value: PlainValue, manner: Manner, { inBraces, gap = ' ' }: ItemStyle): string[] {
  const [first = '', ...rest] = linesBehindDash(value, manner, inBraces);
  const space = rest.length > 0 && gap.includes('\t') ? ' ' : gap;
  return [`-${space}${first}`, ...indented(rest, 1 + space.length)];
}

function linesBehindDash(value: PlainValue, manner: Manner, inBraces: boolean): readonly string[] {
  if (isMap(value) && !inBraces && written(value).length > 0) return mapLines(value, manner);
  if (isMap(value) || isList(value)) return [renderFlow(value, manner)];
  const literal = typeof value === 'string' ? literalOf(value) : undefined;
  return literal ? [literal.header, ...literal.lines] : [renderInline(value, manner, false)];
}

function indented(lines: readonly string[], columns: number): string[] {
  return lines.map((line) => (line === '' ? '' : ' '.repeat(columns) + line));
}
