import type { Node, Pair, ScalarNode } from '../model';
import { insertion, replacement, type TextEdit } from './apply';
import { colonEnd, contentEnd, isBlock, isBlockScalar, territoryEnd, writtenValue } from './extents';
import type { Layout } from './layout';
import { indentOf, lineAt, lineEnd, linePrefix, nextLine, skipBlankLines, skipBlanks } from './lines';
import { renderBlock, renderFlow, renderInline, type Manner, type PlainValue, type Rendered } from './render';
import { blockOf, renderScalar, type PlainScalar } from './scalarText';
import { isAlias } from './shared';

/** Writes a new value behind the key of a flow map, in the place of the old one. */
export function replaceInFlow(
  text: string,
  pair: Pair,
  value: PlainValue,
  manner: Manner,
): TextEdit[] | undefined {
  const newText = renderFlow(value, manner);
  const old = writtenValue(pair);
  if (old) return [replacement(old.start, old.end, newText)];
  const colon = colonEnd(text, pair);
  if (colon === undefined) return [insertion(pair.key.end, `: ${newText}`)];
  return /[,}]/u.test(text[skipBlanks(text, colon)] ?? '') ? [insertion(colon, ` ${newText}`)] : undefined;
}

/** Writes a new value behind the key of a block map, in the place of the old one; the comment beside the key stays. */
export function replaceInBlock(
  text: string,
  pair: Pair,
  value: PlainValue,
  manner: Manner,
): TextEdit[] | undefined {
  const rendered = renderBlock(value, pair.name, manner);
  const old = writtenValue(pair);
  const isOneLine = rendered.lines.length === 0;
  if (old && isOneLine && !isBlock(text, old)) return [replacement(old.start, old.end, rendered.head)];
  const place = placeBehindKey(text, pair, old);
  if (place === undefined) return undefined;
  const hasCommentsBelow = territoryEnd(text, place.end, place.column) > place.end;
  const wouldSwallow = hasCommentsBelow && !isOneLine && typeof value === 'string';
  return fill(
    place,
    wouldSwallow ? { head: renderInline(value, manner, false), lines: [] } : rendered,
    manner,
  );
}

/** What a new value takes the place of: from the colon to the comment beside it, and from there to the end of the old value. */
interface Place {
  readonly column: number;
  readonly colon: number;
  /** Where the comment beside the key begins with its white space, and where it ends: both the line end if there is none. */
  readonly comment: { readonly start: number; readonly end: number };
  readonly end: number;
}

function placeBehindKey(text: string, pair: Pair, old: Node | undefined): Place | undefined {
  const colon = colonEnd(text, pair);
  const prefix = linePrefix(text, pair.key.start);
  if (colon === undefined || !/^ *(?:- +)*$/u.test(prefix)) return undefined;
  const column = prefix.length;
  const comment = commentBeside(text, colon, old);
  const hasOwnLines = old !== undefined && (isBlock(text, old) || old.start > lineEnd(text, colon));
  const end = hasOwnLines ? territoryEnd(text, contentEnd(text, old), column) : comment.end;
  return { column, colon, comment, end };
}

function commentBeside(text: string, colon: number, old: Node | undefined): Place['comment'] {
  const isBeside = old !== undefined && old.start <= lineEnd(text, colon);
  const from = !isBeside ? colon : isBlockScalar(text, old) ? old.start : old.end;
  const end = lineEnd(text, from);
  const start = text.slice(from, end).search(/[ \t]+#/u);
  return { start: start < 0 ? end : from + start, end };
}

function fill(place: Place, { head, lines }: Rendered, { layout }: Manner): TextEdit[] {
  const below = indentedLines(lines, ' '.repeat(place.column), layout.lineEnd);
  const beside = head === '' ? '' : ` ${head}`;
  return [
    replacement(place.colon, place.comment.start, beside),
    replacement(place.comment.end, place.end, below),
  ];
}

function indentedLines(lines: readonly string[], indent: string, eol: string): string {
  return lines.map((line) => eol + (line === '' ? '' : indent + line)).join('');
}

/**
 * A new scalar in the place of a written one, in the same quotes or the same kind of block where that can hold it.
 * `inFlow` says that it stands inside brackets or braces.
 */
export function replaceWritten(
  text: string,
  old: ScalarNode,
  value: PlainScalar,
  { layout, inFlow }: { readonly layout: Layout; readonly inFlow: boolean },
): TextEdit {
  if (isBlock(text, old)) return replaceBlockScalar(text, old, value, layout);
  const wanted = old.style === 'block' || isAlias(text, old) ? 'plain' : old.style;
  return replacement(old.start, old.end, renderScalar(value, { wanted, quote: layout.quote, inFlow }));
}

function replaceBlockScalar(text: string, old: ScalarNode, value: PlainScalar, layout: Layout): TextEdit {
  const header = text.slice(old.start, lineEnd(text, old.start));
  const comment = /[ \t]+#.*$/u.exec(header)?.[0] ?? '';
  const block = hasContent(old) ? blockOf(String(value), header.startsWith('>')) : undefined;
  const newText =
    block && typeof value === 'string'
      ? block.header + comment + indentedLines(block.lines, contentIndent(text, old), layout.lineEnd)
      : renderScalar(value, { wanted: 'plain', quote: layout.quote, inFlow: false }) + comment;
  return replacement(old.start, contentEnd(text, old), newText);
}

function hasContent(old: ScalarNode): boolean {
  return !/^\s*$/u.test(String(old.value));
}

/** What the first line of a block scalar with content begins with. */
function contentIndent(text: string, old: ScalarNode): string {
  const first = lineAt(text, skipBlankLines(text, nextLine(text, old.start)));
  return first.slice(0, indentOf(first));
}
