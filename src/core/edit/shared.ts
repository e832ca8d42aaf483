import { Parser } from 'yaml';
import type { Node } from '../model';
import type { Editable, Edits, TextEdit } from './apply';

/**
 * Anchors, aliases and tags. The tree does not hold them, and they are what makes an edit reach further than the
 * place where it is made: what an anchor names is read again wherever an alias stands.
 */
interface Sharing {
  /** Where nodes begin that must not change: an alias repeats them, or a tag says what they are. */
  readonly fixed: ReadonlySet<number>;
  readonly anchors: readonly Anchor[];
}

interface Anchor {
  readonly name: string;
  readonly at: number;
  /** Where aliases repeat it. */
  readonly aliases: number[];
}

interface Token {
  readonly type: string;
  readonly offset: number;
  readonly source: string;
}

const NOTHING: Sharing = { fixed: new Set(), anchors: [] };

/** A cheap look for what could be an anchor, an alias or a tag, since nearly no charter has one. */
const SUSPECT = /(?:^|[\s,:[{])[&*!]\S/u;

const known = new WeakMap<Node, Sharing>();

function sharingOf({ text, root }: Editable): Sharing {
  if (root === undefined) return NOTHING;
  const before = known.get(root);
  if (before) return before;
  const sharing = SUSPECT.test(text) ? readSharing(tokensOf(text)) : NOTHING;
  known.set(root, sharing);
  return sharing;
}

/** True for a node that an alias repeats elsewhere, or that has a tag: a change to it would not stay where it is made. */
export function isShared(doc: Editable, node: Node): boolean {
  return sharingOf(doc).fixed.has(node.start);
}

/** True for a text in which something is named to be repeated elsewhere. */
export function hasAnchors(doc: Editable): boolean {
  return sharingOf(doc).anchors.length > 0;
}

/** True for a node that stands for another: the copy that an alias brings in. */
export function isAlias(text: string, node: Node): boolean {
  return node.end > node.start && text[node.start] === '*';
}

/**
 * The last step of every operation: the edits in the order of the text, those that touch each other joined, and none
 * that changes nothing. Undefined where they would take away an anchor that an alias still needs.
 */
export function finished(doc: Editable, edits: readonly TextEdit[] | undefined): Edits {
  if (edits === undefined) return undefined;
  const removes = (offset: number): boolean =>
    edits.some(({ span }) => span.start <= offset && offset < span.end);
  const lost = sharingOf(doc).anchors.some(({ at, aliases }) => removes(at) && !aliases.every(removes));
  return lost
    ? undefined
    : joined(edits.filter(({ span, newText }) => newText !== doc.text.slice(span.start, span.end)));
}

function joined(edits: readonly TextEdit[]): readonly TextEdit[] {
  const result: TextEdit[] = [];
  for (const edit of edits) {
    const last = result.at(-1);
    if (last?.span.end !== edit.span.start) result.push(edit);
    else {
      const span = { start: last.span.start, end: edit.span.end };
      result.splice(-1, 1, { span, newText: last.newText + edit.newText });
    }
  }
  return result;
}

function readSharing(tokens: readonly Token[]): Sharing {
  const anchors: Anchor[] = [];
  const latest = new Map<string, Anchor>();
  for (const { type, offset, source } of tokens) {
    const name = source.slice(1);
    if (type === 'alias') latest.get(name)?.aliases.push(offset);
    if (type !== 'anchor') continue;
    const anchor = { name, at: offset, aliases: [] };
    latest.set(name, anchor);
    anchors.push(anchor);
  }
  const repeated = new Set(anchors.filter((anchor) => anchor.aliases.length > 0).map((anchor) => anchor.at));
  const fixed = tokens.flatMap((token, i) =>
    token.type === 'tag' || repeated.has(token.offset) ? nodeAfter(tokens, i) : [],
  );
  return { fixed: new Set(fixed), anchors };
}

const BESIDE_NODES = new Set(['anchor', 'tag', 'space', 'newline', 'comment']);

/** Where the node begins that the properties at `index` belong to. */
function nodeAfter(tokens: readonly Token[], index: number): number[] {
  const next = tokens.slice(index).find((token) => !BESIDE_NODES.has(token.type));
  return next ? [next.offset] : [];
}

/** All tokens that are written, in the order of the text. */
function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { type, offset, source } = value as Partial<Token>;
    if (type !== undefined && offset !== undefined && source !== undefined)
      tokens.push({ type, offset, source });
    for (const inner of Object.values(value)) visit(inner);
  };
  for (const token of new Parser().parse(text)) visit(token);
  return tokens.toSorted((a, b) => a.offset - b.offset);
}
