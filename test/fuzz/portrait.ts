import { deepEqual, ok } from 'node:assert/strict';
import {
  type CharterFile,
  type Entry,
  type Flaw,
  type Node,
  type Reference,
  type Span,
} from '../../src/core/model';

/** Anything that can be written as JSON without losing a difference. */
type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** Numbers and gaps that JSON has no word for. */
export function plain(value: unknown): Plain {
  if (value === undefined) return '(undefined)';
  if (typeof value === 'number' && !(Number.isFinite(value) && !Object.is(value, -0)))
    return `(${String(value)})`;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
  return value as Plain;
}

const spanOf = ({ start, end }: Span): Plain => `${start}-${end}`;

/** A tree with all that nodes tell, in one shape whoever made them. */
export function treeOf(node: Node | undefined): Plain {
  if (node === undefined) return null;
  const place = spanOf(node);
  if (node.kind === 'scalar') return [place, node.style, plain(node.value)];
  const kind = `${node.kind}${node.flow ? ' in brackets' : ''}`;
  if (node.kind === 'sequence') return [place, kind, node.items.map(treeOf)];
  return [
    place,
    kind,
    node.pairs.map(({ key, name, value, merged }) => [treeOf(key), name, treeOf(value), merged]),
  ];
}

export function flawOf({ rule, message, span, path, data }: Flaw): Plain {
  return { rule, message, span: spanOf(span), path: plain(path), data: plain(data) };
}

function entryOf(entry: Entry, file: CharterFile): Plain {
  const { kind, noun, id, subject, title, value, node, path, within } = entry;
  return {
    what: plain([kind, noun, id, subject, title, path]),
    value: plain(value),
    node: spanOf(node),
    within: plain(within?.subject),
    isHere: entry.file === file,
    around: file.flawsAround(entry).map(flawOf),
  };
}

const referenceOf = ({ path, span }: Reference): Plain => [path, spanOf(span)];

/** Everything that a charter says of itself, part by part. */
export function portraitOf(file: CharterFile): Readonly<Record<string, () => Plain>> {
  return {
    text: () => file.text,
    root: () => treeOf(file.root),
    kind: () => plain(file.kind),
    includes: () => file.includes.map(referenceOf),
    practice: () => (file.practice ? referenceOf(file.practice) : null),
    settings: () => plain(file.settings),
    entries: () => file.entries.map((entry) => entryOf(entry, file)),
    flaws: () => file.flaws.map(flawOf),
    directives: () =>
      file.directives.map(({ rule, reason, line, span }) => [rule, plain(reason), plain(line), spanOf(span)]),
    isBroken: () => file.isBroken,
  };
}

/** The spans of everything in a file that has a place. */
export function* spansOf(file: CharterFile): Iterable<Span> {
  yield* spansIn(file.root);
  for (const { node } of file.entries) yield node;
  for (const { span } of [...file.flaws, ...file.directives, ...file.includes]) yield span;
}

function* spansIn(node: Node | undefined): Iterable<Span> {
  if (node === undefined) return;
  yield node;
  if (node.kind === 'sequence') for (const item of node.items) yield* spansIn(item);
  if (node.kind !== 'map') return;
  for (const { key, value } of node.pairs) {
    yield key;
    yield* spansIn(value);
  }
}

/** Compares part by part, so that a difference says where it is. */
export function expectSame(actual: CharterFile, expected: CharterFile): void {
  const other = portraitOf(expected);
  for (const [part, find] of Object.entries(portraitOf(actual))) expectEqual(part, find(), other[part]?.());
}

/** Compares what JSON can tell, and says where it differs first. */
export function expectEqual(what: string, one: unknown, other: unknown): void {
  if (JSON.stringify(one) !== JSON.stringify(other))
    deepEqual(one, other, `${what} ${difference(one, other)}`);
}

function difference(one: unknown, other: unknown, path = ''): string {
  if (typeof one === 'object' && typeof other === 'object' && one !== null && other !== null) {
    const [a, b] = [
      new Map<string, unknown>(Object.entries(one)),
      new Map<string, unknown>(Object.entries(other)),
    ];
    for (const key of [...a.keys(), ...b.keys()]) {
      if (JSON.stringify(a.get(key)) !== JSON.stringify(b.get(key)))
        return difference(a.get(key), b.get(key), `${path}/${key}`);
    }
  }
  return `differs at ${path}: ${JSON.stringify(one)} instead of ${JSON.stringify(other)}`;
}

/** A stretch lies in its text, and cuts no character in two. */
export function expectInside({ start, end }: Span, text: string, what: string): void {
  ok(0 <= start && start <= end && end <= text.length, `${what} lies at ${start}-${end}, in the text`);
  ok(!isInside(start, text) && !isInside(end, text), `${what} lies at ${start}-${end} and cuts no character`);
}

/** True between the two halves of a character. */
function isInside(offset: number, text: string): boolean {
  const [before, behind] = [text.charCodeAt(offset - 1), text.charCodeAt(offset)];
  return before >= 0xd800 && before < 0xdc00 && behind >= 0xdc00 && behind < 0xe000;
}
