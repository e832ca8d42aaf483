import type { SelectionRange } from 'vscode-languageserver-types';
import type { CharterFile, MapNode, Node, Span } from '../../core/model';
import { lspRange } from '../lsp';
import { entryAt } from '../locate';

/** What a selection at an offset grows to: a word, its value, the field, the entry, the section, the file. */
export function selectionAt(file: CharterFile, offset: number): SelectionRange {
  const spans = [wholeOf(file), ...spansAround(file, file.root, offset), ...wordAt(file.text, offset)];
  let selection: SelectionRange | undefined;
  let last: Span | undefined;
  for (const span of spans) {
    const isNarrower = last === undefined || (isInside(span, last) && !isInside(last, span));
    if (!isNarrower) continue;
    last = span;
    const range = lspRange(file, span);
    selection = selection ? { range, parent: selection } : { range };
  }
  return selection ?? { range: lspRange(file, wholeOf(file)) };
}

function wholeOf({ text }: CharterFile): Span {
  return { start: 0, end: text.length };
}

function isInside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function covers({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

/** The spans of the nodes and pairs around an offset, the widest first. */
function spansAround(file: CharterFile, node: Node | undefined, offset: number): readonly Span[] {
  if (node === undefined || !covers(node, offset)) return [];
  if (node.kind === 'scalar') return [node, ...withoutQuotes(file.text, node)];
  if (node.kind === 'map') return [node, ...spansInMap(file, node, offset)];
  const item = node.items.find((each) => covers(each, offset));
  return [node, ...spansAround(file, item, offset)];
}

function spansInMap(file: CharterFile, node: MapNode, offset: number): readonly Span[] {
  const pair = node.pairs.find(
    ({ key, value, merged }) => !merged && key.start <= offset && offset <= (value ?? key).end,
  );
  if (pair === undefined) return [];
  const { key, value } = pair;
  const field = { start: key.start, end: (value ?? key).end };
  if (covers(key, offset)) return [field, key];
  const entry = node === file.root ? entryInSection(file, offset) : undefined;
  if (entry && value?.kind === 'sequence') return [field, value, ...spansAround(file, entry, offset)];
  return [field, ...spansAround(file, value, offset)];
}

/** The entry of a section at an offset: the items of a long section are not asked for, since this is quicker. */
function entryInSection(file: CharterFile, offset: number): MapNode | undefined {
  let entry = entryAt(file, offset);
  while (entry?.within) entry = entry.within;
  return entry?.node;
}

/** What stands between quotes. */
function withoutQuotes(text: string, { start, end }: Span): readonly Span[] {
  const isQuoted = end - start >= 2 && /["']/u.test(text[start] ?? '') && text[end - 1] === text[start];
  return isQuoted ? [{ start: start + 1, end: end - 1 }] : [];
}

/** How far to both sides a word is looked for. */
const REACH = 200;

const LETTER = /[\p{L}\p{M}\p{N}\uD800-\uDFFF]/u;
const SIGN = /[-_.#/]/u;

/** The word at an offset; an id is one. */
function wordAt(text: string, offset: number): readonly Span[] {
  const isLetter = (at: number): boolean => LETTER.test(text[at] ?? '');
  const isIn = (at: number): boolean =>
    isLetter(at) || (SIGN.test(text[at] ?? '') && isLetter(at - 1) && isLetter(at + 1));
  let [start, end] = [offset, offset];
  while (start > offset - REACH && isIn(start - 1)) start--;
  while (end < offset + REACH && isIn(end)) end++;
  return start < end ? [{ start, end }] : [];
}
