import type { Node, Pair } from '../model';
import { insertion, type Editable, type Edits } from './apply';
import { ownPairs } from './extents';
import {
  indentOf,
  isBlank,
  isCommentLine,
  lineAt,
  lineEndOf,
  lineStart,
  nextLine,
  skipBlankLines,
  textStart,
} from './lines';
import { finished, isAlias } from './shared';

/**
 * Inserts a comment line (from its `#` on) above the line of an offset, with the indentation of that line. Undefined
 * where the line continues a text of several lines, and for a text that is not one comment line.
 */
export function insertLineAbove(doc: Editable, offset: number, line: string): Edits {
  const { text, root } = doc;
  const at = lineStart(text, offset);
  if (!isOneComment(line) || (root && runsThrough(text, root, at))) return undefined;
  const below = lineAt(text, skipBlankLines(text, at));
  return finished(doc, [insertion(at, below.slice(0, indentOf(below)) + line + lineEndOf(text))]);
}

/**
 * Inserts a comment line (from its `#` on) at the top of the file: below `%YAML`, a leading `---`, and lines that tell
 * tools how to read the file. Undefined for a text that is not one comment line.
 */
export function insertFileComment(doc: Editable, comment: string): Edits {
  const { text } = doc;
  if (!isOneComment(comment)) return undefined;
  const at = belowModelines(text, afterHeader(text) ?? textStart(text));
  const eol = lineEndOf(text);
  const isMidLine = at > textStart(text) && text[at - 1] !== '\n';
  return finished(doc, [insertion(at, isMidLine ? eol + comment : comment + eol)]);
}

function isOneComment(line: string): boolean {
  return /^#[^\r\n]*$/u.test(line);
}

/** True where a scalar of several lines begins before the offset and ends behind it. */
function runsThrough(text: string, node: Node, offset: number): boolean {
  const isAround = node.start < offset && offset < node.end;
  if (node.kind === 'scalar' || !isAround || isAlias(text, node)) return isAround;
  if (node.kind === 'sequence') return node.items.some((item) => runsThrough(text, item, offset));
  return ownPairs(node).some((pair) => pairRunsThrough(text, pair, offset));
}

function pairRunsThrough(text: string, { key, value }: Pair, offset: number): boolean {
  return runsThrough(text, key, offset) || (value !== undefined && runsThrough(text, value, offset));
}

/** The offset behind a `---` that stands alone above all content; undefined where there is none. */
function afterHeader(text: string): number | undefined {
  for (let at = textStart(text); at < text.length; at = nextLine(text, at)) {
    const line = lineAt(text, at);
    if (/^---[ \t]*(?:#.*)?$/u.test(line)) return nextLine(text, at);
    if (!isBlank(line) && !isCommentLine(line) && !line.startsWith('%')) return undefined;
  }
  return undefined;
}

const MODELINE = /^#(?:!|\s*(?:yaml-language-server\s*:|vim?:|-\*-))/u;

function belowModelines(text: string, from: number): number {
  let at = from;
  while (at < text.length && MODELINE.test(lineAt(text, at))) at = nextLine(text, at);
  return at;
}
