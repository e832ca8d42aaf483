import type { MapNode, Pair, SequenceNode } from '../model';
import { insertion, removal, replacement, type TextEdit } from './apply';
import { belongingStart, directivesStart } from './belonging';
import {
  blockItems,
  colonEnd,
  contentEnd,
  keepsBlankLines,
  memberIndent,
  ownPairs,
  pairEnd,
  territoryEnd,
  type BlockItem,
} from './extents';
import type { Location } from './locate';
import { beginsLine, columnOf, isWhite, linePrefix, lineStart, nextLine, skipBlanks } from './lines';
import { removeLines } from './removal';

/** A pair of a block map or an item of a block sequence. */
interface Member {
  /** Where its key or dash begins. */
  readonly start: number;
  readonly end: number;
  /** Where the member before it ends; -1 for the first one. */
  readonly limit: number;
  /** True where blank lines above it are part of a text. */
  readonly keptAbove: boolean;
  /** True where the collection holds nothing else. */
  readonly isSole: boolean;
  /** Which comment lines above go with it. */
  readonly commentsStart: typeof belongingStart;
}

/** Removes an item of a block sequence that is written at `place`; the last one leaves `[]` behind. */
export function removeBlockItem(
  text: string,
  place: Location,
  sequence: SequenceNode,
  index: number,
): TextEdit[] | undefined {
  const items = blockItems(text, sequence);
  const item = items?.[index];
  if (item === undefined) return undefined;
  const before = items?.[index - 1];
  const member = {
    start: item.dash,
    end: item.end,
    limit: before?.end ?? -1,
    keptAbove: keepsBlankLines(text, before?.node),
    isSole: sequence.items.length === 1,
    commentsStart: belongingStart,
  };
  return removeMember(text, place, sequence, member);
}

/** Removes a pair of a block map that is written at `place`; the last one leaves `{}` behind. */
export function removeBlockPair(
  text: string,
  place: Location,
  map: MapNode,
  pair: Pair,
): TextEdit[] | undefined {
  const pairs = ownPairs(map);
  const before = pairs[pairs.indexOf(pair) - 1];
  const end = pairEnd(text, pair);
  const member = {
    start: pair.key.start,
    end,
    limit: before ? pairEnd(text, before) : -1,
    keptAbove: keepsBlankLines(text, before?.value),
    isSole: pairs.length === 1 && map.start >= pair.key.start && contentEnd(text, map) <= end,
    commentsStart: directivesStart,
  };
  return removeMember(text, place, map, member);
}

function removeMember(
  text: string,
  place: Location,
  collection: MapNode | SequenceNode,
  member: Member,
): TextEdit[] | undefined {
  if (!/^[ \t]*(?:-[ \t]+)*$/u.test(linePrefix(text, member.start))) return undefined;
  const last = territoryEnd(text, member.end, columnOf(text, member.start));
  if (member.isSole) return emptied(text, place, collection, member, last);
  if (beginsLine(text, member.start)) return [ownLines(text, member, last)];
  return [removal(member.start, skipWhite(text, last))];
}

function ownLines(text: string, member: Member, last: number): TextEdit {
  const line = lineStart(text, member.start);
  const from = member.commentsStart(text, { line, limit: member.limit, isFirst: member.limit < 0 });
  return removeLines(text, from, nextLine(text, last), member.keptAbove);
}

/** Writes `[]` or `{}` behind the key, or where the collection stands if it has no key of its own or an anchor. */
function emptied(
  text: string,
  { pair }: Location,
  collection: MapNode | SequenceNode,
  member: Member,
  last: number,
): TextEdit[] {
  const empty = collection.kind === 'map' ? '{}' : '[]';
  const colon = pair && colonEnd(text, pair);
  if (colon === undefined || skipBlanks(text, colon) !== member.start)
    return [replacement(member.start, last, empty)];
  return [insertion(colon, ` ${empty}`), ownLines(text, member, last)];
}

function skipWhite(text: string, offset: number): number {
  let at = offset;
  while (isWhite(text[at])) at++;
  return at;
}

/** Lines to add to a block collection. */
interface NewLines {
  /** Not indented; the first one begins with the key or the dash. */
  readonly lines: readonly string[];
  readonly lineEnd: string;
  /** True where a blank line should stand above. */
  readonly gap: boolean;
}

/**
 * Inserts lines below a member of a block collection that ends at `end`, as its next sibling with the given indentation.
 * `kept` is true where blank lines at that end are part of a text.
 */
export function insertBelow(
  text: string,
  { end, indent, kept }: { readonly end: number; readonly indent: string; readonly kept: boolean },
  { lines, lineEnd, gap }: NewLines,
): TextEdit {
  const at = territoryEnd(text, end, indent.length);
  const blank = gap && !kept ? lineEnd : '';
  return insertion(at, blank + lines.map((line) => lineEnd + (line === '' ? '' : indent + line)).join(''));
}

/**
 * Adds items at the end of a block sequence, with blank lines between them where the last two have one.
 *
 * @param itemsOf gives the lines of each, with the white space that the last item has behind its dash
 */
export function appendToBlock(
  text: string,
  sequence: SequenceNode,
  itemsOf: (gap: string) => readonly (readonly string[])[],
  lineEnd: string,
): TextEdit | undefined {
  const items = blockItems(text, sequence) ?? [];
  const [before, last] = [items.at(-2), items.at(-1)];
  const dashes = items.map((item) => item.dash);
  const indent = memberIndent(text, dashes);
  if (last === undefined || indent === undefined) return undefined;
  const gap = before !== undefined && hasBlankLine(text.slice(before.end, last.dash));
  const lines = itemsOf(gapBehindDash(text, last)).flatMap((item, i) =>
    gap && i > 0 ? ['', ...item] : item,
  );
  const end = { end: last.end, indent, kept: keepsBlankLines(text, last.node) };
  return insertBelow(text, end, { lines, lineEnd, gap });
}

function gapBehindDash(text: string, { dash, node }: BlockItem): string {
  const between = text.slice(dash + 1, node.start);
  return /^[ \t]+$/u.test(between) ? between : ' ';
}

export function hasBlankLine(between: string): boolean {
  return /\n[ \t]*\r?\n/u.test(between);
}
