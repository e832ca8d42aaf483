import {
  lineTableOf,
  pairOf,
  type Flaw,
  type MapNode,
  type Node,
  type ReviewsFile,
  type Span,
  type Stamp,
  type Steps,
} from '../model';
import { parseYaml } from '../parse';
import { reviewFlaws } from '../schema';
import { itemsOf, type Item } from './items';
import { stampInLine } from './line';

/** What was read in a stretch of text, as if it began the file. */
interface Reading {
  readonly stamps: readonly Stamp[];
  readonly flaws: readonly Flaw[];
}

/** How many characters are looked at: room for some hundred thousand reviews. */
const LARGEST = 32 * 1024 * 1024;

/** A stretch that can only be read as a whole, such as a file that is no list, is read up to this length. */
const LARGEST_WHOLE = 1024 * 1024;

/** How many items are looked at between two steps: those that the tool has written, and those by hand. */
const STEP = 2_000;
const SLOW_STEP = 50;

/**
 * Reads the reviews beside a charter as far as they can be read. Never throws: what is wrong is told as flaws. Of a
 * text that has changed only those items are read anew that the tool does not write so.
 *
 * @param text undefined where there is no file
 * @param before what the same file said last
 */
export function* readingReviews(
  uri: string,
  text: string | undefined,
  before?: ReadReviews,
): Steps<ReadReviews> {
  const written = text ?? '';
  const known = new Map<string, Reading>();
  const { stamps, flaws } = yield* readingText(written, before?.known ?? known, known);
  const version = before === undefined ? 0 : before.version + 1;
  return new ReadReviews(uri, version, written, text !== undefined, stamps, flaws, known);
}

function* readingText(
  text: string,
  before: ReadonlyMap<string, Reading>,
  known: Map<string, Reading>,
): Steps<Reading> {
  if (text.length > LARGEST) return onlyFlaw(TOO_LARGE);
  const items = itemsOf(text);
  if (items === undefined) return text.length > LARGEST_WHOLE ? onlyFlaw(NO_LIST) : readWhole(text);
  const stamps: Stamp[] = [];
  const flaws: Flaw[] = [];
  let [quick, slow] = [0, 0];
  for (const [index, item] of items.entries()) {
    const stamp = stampInLine(item);
    if (stamp) {
      stamps.push(stamp);
      if (++quick % STEP === 0) yield;
      continue;
    }
    const reading = before.get(item.text) ?? readItem(item);
    known.set(item.text, reading);
    stamps.push(...reading.stamps.map((each) => ({ ...each, span: moved(each.span, item.start) })));
    flaws.push(...reading.flaws.map((flaw) => movedFlaw(flaw, item.start, index)));
    if (++slow % SLOW_STEP === 0) yield;
  }
  return { stamps, flaws };
}

function readItem({ text }: Item): Reading {
  return text.length > LARGEST_WHOLE ? onlyFlaw(NO_LIST) : readWhole(text);
}

function readWhole(text: string): Reading {
  const { root, flaws } = parseYaml(text);
  const syntax = flaws.map(({ message, span }): Flaw => syntaxFlaw(message, span));
  if (root === undefined || (root.kind === 'scalar' && root.value === null))
    return { stamps: [], flaws: syntax };
  if (root.kind !== 'sequence')
    return { stamps: [], flaws: syntax.length > 0 ? syntax : onlyFlaw(NO_LIST, root).flaws };
  // What seems to be wrong beside what does not parse may follow from that.
  const form = syntax.length === 0 ? reviewFlaws(root.items) : [];
  return { stamps: root.items.flatMap((item) => stampOf(item, text)), flaws: [...syntax, ...form] };
}

function stampOf(item: Node, text: string): readonly Stamp[] {
  if (item.kind !== 'map') return [];
  const [from, fromPrint, to, toPrint] = ['from', 'fromPrint', 'to', 'toPrint'].map((key) =>
    textAt(item, key, text),
  );
  if (from === undefined || fromPrint === undefined || to === undefined || toPrint === undefined) return [];
  const [by, date] = [textAt(item, 'by', text), textAt(item, 'date', text)];
  return [{ from, fromPrint, to, toPrint, by, date, span: { start: item.start, end: item.end } }];
}

/** As it is written: a print of digits alone is read as a number. */
function textAt(item: MapNode, key: string, text: string): string | undefined {
  const node = pairOf(item, key)?.value;
  if (node?.kind !== 'scalar' || node.value === null) return undefined;
  const value = typeof node.value === 'string' ? node.value : text.slice(node.start, node.end);
  return value.trim() === '' ? undefined : value.trim();
}

const NO_LIST =
  'This is no list of reviews. Each review is a line such as `- {from: WI-1, fromPrint: 1c88e0aa, to: OBJ-1, toPrint: 3f9ac1d2}`: mark links as reviewed, and the tool writes them.';
const TOO_LARGE = 'This file is too large to be a list of reviews, so that nothing in it counts.';

function onlyFlaw(message: string, span: Span = { start: 0, end: 1 }): Reading {
  return { stamps: [], flaws: [{ ...syntaxFlaw(message, span), rule: 'schema/type' }] };
}

function syntaxFlaw(message: string, { start, end }: Span): Flaw {
  return { rule: 'schema/syntax', message, span: { start, end }, path: [], data: {} };
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** Paths begin with `reviews` and the index of the item. */
function movedFlaw(flaw: Flaw, by: number, index: number): Flaw {
  const [section, , ...rest] = flaw.path;
  const path = section === undefined ? [] : [section, index, ...rest];
  return { ...flaw, span: moved(flaw.span, by), path };
}

/** Reviews as they were read. */
export class ReadReviews implements ReviewsFile {
  readonly lines;
  readonly kind = undefined;
  readonly includes = [];
  readonly practice = undefined;
  readonly settings = {};
  readonly entries = [];
  readonly directives = [];
  private tree: { readonly root: Node | undefined } | undefined;

  constructor(
    readonly uri: string,
    readonly version: number,
    readonly text: string,
    readonly isThere: boolean,
    readonly stamps: readonly Stamp[],
    readonly flaws: readonly Flaw[],
    /** What was read slowly, by its text. */
    readonly known: ReadonlyMap<string, Reading>,
  ) {
    this.lines = lineTableOf(text);
  }

  /** Made when first asked for: what is too large to be read as a whole has none. */
  get root(): Node | undefined {
    this.tree ??= this.text.length > LARGEST_WHOLE ? { root: undefined } : parseYaml(this.text);
    return this.tree.root;
  }

  get isBroken(): boolean {
    return this.flaws.some(({ rule }) => rule === 'schema/syntax');
  }

  flawsAround(): readonly Flaw[] {
    return [];
  }

  changesSince(): { readonly removed: readonly []; readonly added: readonly [] } {
    return { removed: [], added: [] };
  }
}
