import {
  CHOMPING_MODE,
  COLLECTION_STYLE,
  EVENT_ID,
  SCALAR_STYLE,
  getScalarValue,
  parseEvents,
  type Event,
  type MappingEvent,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';
import type { Node, Pair, ScalarNode } from '../model';
import { BEGINNING, NodeMaker, type Origin } from './nodes';
import { trimmedEnd } from './syntax';

/** What a text says; the root is undefined where it says nothing. */
export interface QuickTree {
  readonly root: Node | undefined;
}

/** How many collections may stand in each other here: fewer than `parseYaml` reads, so that it decides what is too deep. */
const DEEPEST = 90;

/** How long a key may be with the space behind it; YAML 1.2 (7.4.2) ends at 1024 characters, and that is a fault to tell. */
const LONGEST_KEY = 1000;

/**
 * Reads a text many times faster than `parseYaml`, into the same tree. Undefined where it does not vouch for that: the
 * text has faults, or something in it that is rare in a charter or that the two parsers see differently. Then
 * `parseYaml` has the say. Never throws. Where there is an answer, `parseYaml` finds no flaw.
 *
 * Comments are left out.
 */
export function quickTree(text: string, make: NodeMaker): QuickTree | undefined {
  if (isDoubtful(text)) return undefined;
  const events = eventsOf(text);
  return events && new Reader(text, events, make).document();
}

/**
 * Reads several texts at once, in less than half of the time that it takes to read them one by one. Each is one item of
 * a block list, and the dashes of all stand equally far to the right. Undefined where `quickTree` may not answer for
 * one of them, or where one goes on in the next; else its answers for all of them.
 *
 * @param origins where the texts begin, each with its own
 */
export function quickTrees(
  texts: readonly string[],
  origins: readonly Origin[],
): readonly QuickTree[] | undefined {
  const joined = texts.join('');
  if (!areItems(texts) || isDoubtful(joined)) return undefined;
  const events = eventsOf(joined);
  return events && new Reader(joined, events, new NodeMaker(BEGINNING)).listsOfOne(texts, origins);
}

/** True for texts that begin with a dash at the same distance from the left, and end with a line end before the next. */
function areItems(texts: readonly string[]): boolean {
  const dash = /^ *-/u.exec(texts[0] ?? '')?.[0];
  if (dash === undefined) return false;
  return texts.every((text, i) => text.startsWith(dash) && (i === texts.length - 1 || text.endsWith('\n')));
}

/**
 * True where a text has what the events do not tell, or what the two parsers see differently: tabs, byte-order marks,
 * line ends of a single `\r`, ends of documents, and what git leaves where it could not merge.
 */
function isDoubtful(text: string): boolean {
  return (
    text.includes('\t') ||
    text.includes('\uFEFF') ||
    text.includes('<<<<<<<') ||
    (text.includes('\r') && /\r(?!\n)/u.test(text)) ||
    (text.includes('...') && /^\.{3}(?:\s|$)/mu.test(text))
  );
}

function eventsOf(text: string): readonly Event[] | undefined {
  try {
    return parseEvents(text, {});
  } catch {
    return undefined;
  }
}

/** Makes the nodes of one text. Each method returns undefined for what it does not vouch for. */
class Reader {
  /** The event that is read next; the first one opens the document. */
  private next = 1;
  private depth = 0;
  /** The end of what has been read. What has no place in its event is looked for from here on. */
  private reached = 0;
  /** What values are cut from. Cut from the text itself they would keep the whole file alive that it was cut from. */
  private copy: string;
  /** Where in the text the copy begins. */
  private copied = 0;
  private readonly names = new Map<string, string>();

  constructor(
    private readonly text: string,
    private readonly events: readonly Event[],
    private make: NodeMaker,
  ) {
    this.copy = `${text}\0`;
  }

  document(): QuickTree | undefined {
    const [first] = this.events;
    if (first === undefined) return { root: undefined };
    if (first.type !== EVENT_ID.DOCUMENT) return undefined;
    if (first.explicitStart && !hasPlainStart(this.text)) return undefined;
    const root = this.node();
    return root && this.next === this.events.length - 1 ? { root } : undefined;
  }

  /** A list for each of the texts that the whole consists of, with the item that stands there. */
  listsOfOne(texts: readonly string[], origins: readonly Origin[]): readonly QuickTree[] | undefined {
    const [document, list] = this.events;
    if (document?.type !== EVENT_ID.DOCUMENT || document.explicitStart) return undefined;
    if (list?.type !== EVENT_ID.SEQUENCE || hasProperties(list)) return undefined;
    const dash = list.start;
    this.next = 2;
    this.depth = 1;
    let end = 0;
    const trees: QuickTree[] = [];
    for (const [i, text] of texts.entries()) {
      this.goTo(text, end, origins[i] ?? BEGINNING);
      this.reached = end + dash;
      end += text.length;
      const root = this.listOfOne(this.reached, end);
      if (root === undefined) return undefined;
      trees.push({ root });
    }
    // Behind the last item the list ends, and the document.
    return this.atEnd() && this.next === this.events.length - 2 ? trees : undefined;
  }

  private goTo(text: string, start: number, origin: Origin): void {
    this.make = new NodeMaker(origin, start);
    this.copy = `${text}\0`;
    this.copied = start;
  }

  /**
   * A list of the next item. Undefined where that is not all between two offsets: a dash that begins a text is then
   * part of something that began in a text before it.
   */
  private listOfOne(dash: number, end: number): Node | undefined {
    if (this.atEnd()) return undefined;
    const item = this.skipsBlank() ? this.blankItem() : this.node();
    const list = item && this.make.sequence(dash, this.reached, false, [item]);
    return list && item.start > list.start && this.reached <= end ? list : undefined;
  }

  private node(): Node | undefined {
    const event = this.events[this.next++];
    if (event?.type === EVENT_ID.SCALAR) return this.value(event);
    if (event?.type !== EVENT_ID.MAPPING && event?.type !== EVENT_ID.SEQUENCE) return undefined;
    if (hasProperties(event) || this.depth >= DEEPEST) return undefined;
    this.depth++;
    const node = event.type === EVENT_ID.MAPPING ? this.map(event) : this.sequence(event);
    this.depth--;
    return node;
  }

  private map({ start, style }: MappingEvent): Node | undefined {
    const flow = style === COLLECTION_STYLE.FLOW;
    const isBare = flow && this.text.charCodeAt(start) !== CODE.brace;
    this.reached = flow && !isBare ? start + 1 : start;
    const pairs = this.pairs(flow);
    if (pairs === undefined || hasRepeats(pairs)) return undefined;
    // `[a: ]`: where such a map ends is nothing that the events tell.
    if (isBare && pairs[0]?.value === undefined) return undefined;
    if (flow && !isBare && !this.close(start, CODE.closingBrace)) return undefined;
    return this.make.map(start, this.reached, flow, pairs);
  }

  private pairs(flow: boolean): readonly Pair[] | undefined {
    const pairs: Pair[] = [];
    while (!this.atEnd()) {
      const pair = this.pair(!flow && pairs.length > 0);
      if (pair === undefined) return undefined;
      pairs.push(pair);
    }
    this.next++;
    return pairs;
  }

  private pair(onOwnLine: boolean): Pair | undefined {
    const event = this.events[this.next++];
    if (event?.type !== EVENT_ID.SCALAR || !isWritten(event)) return undefined;
    const start = startOf(event);
    // js-yaml takes `""a: b` below another key for the next pair.
    if (onOwnLine && !this.beginsLine(start)) return undefined;
    const name = this.nameIn(event);
    const key = this.scalar(event, start, name);
    if (key === undefined || isMergeKey(event, name) || !this.isClosed(start)) return undefined;
    if (this.skipsBlank()) return { key, name, value: undefined, merged: false };
    const value = this.node();
    return value && { key, name, value, merged: false };
  }

  /** True where only spaces stand between a key and what ends it, and not too many of them. */
  private isClosed(start: number): boolean {
    let end = this.reached;
    while (this.text.charCodeAt(end) === CODE.space) end++;
    return end - start <= LONGEST_KEY && KEY_ENDS.has(this.text.charCodeAt(end));
  }

  private sequence({ start, style }: SequenceEvent): Node | undefined {
    const flow = style === COLLECTION_STYLE.FLOW;
    this.reached = flow ? start + 1 : start;
    const items: Node[] = [];
    while (!this.atEnd()) {
      const item = !flow && this.skipsBlank() ? this.blankItem() : this.node();
      if (item === undefined) return undefined;
      items.push(item);
    }
    this.next++;
    if (flow && !this.close(start, CODE.closingBracket)) return undefined;
    return this.make.sequence(start, this.reached, flow, items);
  }

  /** Stands behind its dash and the spaces there. */
  private blankItem(): Node | undefined {
    let at = this.find(CODE.dash, CODE.dash);
    if (at === undefined) return undefined;
    do at++;
    while (this.text.charCodeAt(at) === CODE.space);
    this.reached = at;
    return this.make.scalar(at, at, null, 'plain');
  }

  /** A scalar that is no key. */
  private value(event: ScalarEvent): ScalarNode | undefined {
    if (!isWritten(event)) return undefined;
    const start = isBlock(event) ? this.find(CODE.literal, CODE.folded) : startOf(event);
    if (start === undefined || this.isBelowComment(start)) return undefined;
    return this.scalar(event, start, this.written(event));
  }

  /** True for what stands on its own line, a comment between it and its key or dash: `yaml` may find a fault in that. */
  private isBelowComment(start: number): boolean {
    return this.beginsLine(start) && this.text.slice(this.reached, start).includes('#');
  }

  private beginsLine(start: number): boolean {
    let before = start - 1;
    while (this.text.charCodeAt(before) === CODE.space) before--;
    return before < 0 || this.text.charCodeAt(before) === CODE.feed;
  }

  /** What a scalar says. */
  private written(event: ScalarEvent): string {
    const valueStart = event.valueStart - this.copied;
    const valueEnd = event.valueEnd - this.copied;
    if (event.fast) return this.copy.slice(valueStart, valueEnd);
    return getScalarValue(this.copy, { ...event, valueStart, valueEnd });
  }

  /** What a key says: the same keys come again and again, and are kept once. */
  private nameIn(event: ScalarEvent): string {
    const written = this.written(event);
    const known = this.names.get(written);
    if (known !== undefined) return known;
    this.names.set(written, written);
    return written;
  }

  private scalar(event: ScalarEvent, start: number, value: string): ScalarNode | undefined {
    if (isBlock(event)) return this.block(event, start, value);
    if (event.style === SCALAR_STYLE.PLAIN) {
      this.reached = event.valueEnd;
      return this.make.scalar(start, this.reached, resolved(value), 'plain');
    }
    if (!event.fast && this.hasDoubtfulEscape(event)) return undefined;
    this.reached = event.valueEnd + 1;
    const style = event.style === SCALAR_STYLE.DOUBLE_QUOTED ? 'double' : 'single';
    return this.make.scalar(start, this.reached, value, style);
  }

  /** True for escapes that can be outside of Unicode, and for escaped line ends with blank lines behind them. */
  private hasDoubtfulEscape({ style, valueStart, valueEnd }: ScalarEvent): boolean {
    if (style !== SCALAR_STYLE.DOUBLE_QUOTED) return false;
    return /\\(?:U|\r?\n *\r?\n)/u.test(this.text.slice(valueStart, valueEnd));
  }

  /** Ends where its text does: only `|+` keeps the line ends behind it. */
  private block(event: ScalarEvent, start: number, value: string): ScalarNode | undefined {
    if (this.isDoubtfulBlock(start)) return undefined;
    const { valueEnd, chomping } = event;
    this.reached = chomping === CHOMPING_MODE.KEEP ? valueEnd : trimmedEnd(this.text, start, valueEnd);
    return this.make.scalar(start, this.reached, value, 'block');
  }

  /** True for a block that is a whole document, tells its indentation, or may keep spaces without a line end. */
  private isDoubtfulBlock(start: number): boolean {
    if (this.depth === 0) return true;
    const header = this.text.slice(start + 1, start + 3);
    return /\d/u.test(header) || (header.includes('+') && this.text.endsWith(' '));
  }

  /** Goes on behind the bracket that closes a collection; false where there is none to vouch for. */
  private close(start: number, bracket: number): boolean {
    const at = this.find(bracket, bracket);
    if (at === undefined || this.hasLineOfComment(start, at)) return false;
    this.reached = at + 1;
    return true;
  }

  /** True where a line of a flow collection begins with a comment: right behind a text, `yaml` takes that for a fault. */
  private hasLineOfComment(start: number, end: number): boolean {
    if (lineEnd(this.text, start) > end) return false;
    return this.text.slice(start, end).includes('\n#');
  }

  /** The first of two characters behind what has been read, with nothing but indicators, white space and comments between. */
  private find(one: number, other: number): number | undefined {
    for (let at = this.reached; at < this.text.length; at++) {
      const code = this.text.charCodeAt(at);
      if (code === one || code === other) return at;
      if (code === CODE.comment) at = lineEnd(this.text, at);
    }
    return undefined;
  }

  /** True where nothing is written, and goes on. */
  private skipsBlank(): boolean {
    const event = this.events[this.next];
    const isBlank = event?.type === EVENT_ID.SCALAR && event.valueStart < 0 && !hasProperties(event);
    if (isBlank) this.next++;
    return isBlank;
  }

  private atEnd(): boolean {
    return this.events[this.next]?.type === EVENT_ID.POP;
  }
}

const CODE = {
  feed: 0x0a,
  space: 0x20,
  comment: 0x23,
  comma: 0x2c,
  dash: 0x2d,
  colon: 0x3a,
  folded: 0x3e,
  closingBracket: 0x5d,
  brace: 0x7b,
  literal: 0x7c,
  closingBrace: 0x7d,
} as const;

/** What stands behind a key: a colon, or in a flow map also a comma or the bracket that closes the map. */
const KEY_ENDS: ReadonlySet<number> = new Set([CODE.colon, CODE.comma, CODE.closingBrace]);

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/**
 * True where `---` stands alone on its line, and nothing like a directive before it: js-yaml leaves out those it does not
 * know, also where they are indented, which is a fault.
 */
function hasPlainStart(text: string): boolean {
  return /^--- *\r?$/mu.test(text) && !/^ *%/mu.test(text);
}

/** True for an anchor or a tag. */
function hasProperties(event: ScalarEvent | MappingEvent | SequenceEvent): boolean {
  return event.anchorStart >= 0 || event.tagStart >= 0;
}

function isWritten(event: ScalarEvent): boolean {
  return event.valueStart >= 0 && !hasProperties(event);
}

/** Where what is not a block begins, quotes included. */
function startOf({ style, valueStart }: ScalarEvent): number {
  return style === SCALAR_STYLE.PLAIN ? valueStart : valueStart - 1;
}

function isBlock({ style }: ScalarEvent): boolean {
  return style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK;
}

function isMergeKey({ style }: ScalarEvent, name: string): boolean {
  return name === '<<' && style === SCALAR_STYLE.PLAIN;
}

/** Most maps have so few keys that comparing each with each is quicker than a set. */
const FEW_KEYS = 12;

function hasRepeats(pairs: readonly Pair[]): boolean {
  if (pairs.length > FEW_KEYS) return new Set(pairs.map(({ name }) => name)).size < pairs.length;
  for (let i = 1; i < pairs.length; i++)
    for (let j = 0; j < i; j++) if (pairs[i]?.name === pairs[j]?.name) return true;
  return false;
}

const INTEGER = /^[-+]?[0-9]+$/u;
const OCTAL = /^0o[0-7]+$/u;
const HEXADECIMAL = /^0x[0-9a-fA-F]+$/u;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/u;
const INFINITE = /^[-+]?\.(?:inf|Inf|INF)$/u;

/** What a plain scalar stands for by the core schema, YAML 1.2 (10.3.2). Most are texts, and known by their first letter. */
function resolved(written: string): ScalarNode['value'] {
  switch (written.charAt(0)) {
    case '~':
    case 'n':
    case 'N':
      return isNull(written) ? null : written;
    case 't':
    case 'T':
    case 'f':
    case 'F':
      return truthOf(written) ?? written;
    case '.':
    case '+':
    case '-':
    case '0':
    case '1':
    case '2':
    case '3':
    case '4':
    case '5':
    case '6':
    case '7':
    case '8':
    case '9':
      return numberOf(written) ?? written;
    default:
      return written;
  }
}

function isNull(written: string): boolean {
  return written === '~' || written === 'null' || written === 'Null' || written === 'NULL';
}

function truthOf(written: string): boolean | undefined {
  if (written === 'true' || written === 'True' || written === 'TRUE') return true;
  if (written === 'false' || written === 'False' || written === 'FALSE') return false;
  return undefined;
}

function numberOf(written: string): number | undefined {
  if (INTEGER.test(written)) return Number.parseInt(written, 10);
  if (FLOAT.test(written)) return Number.parseFloat(written);
  if (OCTAL.test(written)) return Number.parseInt(written.slice(2), 8);
  if (HEXADECIMAL.test(written)) return Number.parseInt(written.slice(2), 16);
  if (INFINITE.test(written)) return written.startsWith('-') ? -Infinity : Infinity;
  return written === '.nan' || written === '.NaN' || written === '.NAN' ? Number.NaN : undefined;
}
