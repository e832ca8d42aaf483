import { drained, LIST_SECTIONS, type Steps } from '../model';
import { trimmedEnd } from './syntax';

/**
 * How a charter's text is cut into stretches that are read one by one: at the keys in column 0, and in list sections at
 * the dashes of their entries. Blank lines and comments belong to the stretch before them. What a line begins follows
 * from that line, from the section that it stands in, and from nothing else, so that an edit is met by looking at the
 * lines around it.
 */
export interface Cut {
  readonly kind: CutKind;
  /** The key of the section; empty before the first one, and for a line that is no key and stands in no list. */
  readonly section: string;
  /** How far the dash of an entry is indented; else -1. */
  readonly indent: number;
  /** True for an entry whose dash stands where no dash can: less far in than the one above it, or below a value. */
  readonly isMisplaced: boolean;
  /** What the lines above it said when it was cut. */
  readonly before: Standing;
  readonly text: string;
}

/**
 * - `opening`: what stands before the first key: comments, and the line `---`
 * - `section`: a key in column 0 with everything up to its first entry or, where it is not divided, up to the next key
 * - `entry`: one item of a list section
 * - `stray`: a line in column 0 that may become a key, and is none yet
 * - `charter`: all of a text that has to be read as one
 */
type CutKind = 'opening' | 'section' | 'entry' | 'stray' | 'charter';

/** What the lines above say about the next one: the section that is open, and where the dashes of its entries stand. */
export interface Standing {
  readonly section: string;
  /** -1 before the first entry of a section that can have some; undefined where the section has none. */
  readonly indent: number | undefined;
  /** The list above a key with a value: what looks like its entry below that value is one, since it can be nothing else. */
  readonly list: List | undefined;
}

interface List {
  readonly section: string;
  readonly indent: number;
}

export const AT_THE_TOP: Standing = { section: '', indent: undefined, list: undefined };

/** True where lines say the same of what is below them. */
export function isSameStanding(a: Standing, b: Standing): boolean {
  return (
    a === b ||
    (a.section === b.section &&
      a.indent === b.indent &&
      a.list?.section === b.list?.section &&
      a.list?.indent === b.list?.indent)
  );
}

/** True for a stretch that could be another one below other lines. */
export function dependsOnLinesAbove({ kind, text }: Cut): boolean {
  if (kind !== 'section') return kind === 'entry' || kind === 'stray';
  KEY.lastIndex = 0;
  return KEY.test(text) && isAt(text, PLAIN, KEY.lastIndex);
}

/** A key without quotes: all up to the first colon with white space behind it, where no comment begins before. */
const KEY = /([\p{L}\p{N}](?:[^\r\n#:]|:(?![ \t\r\n]|$)|(?<![ \t])#)*):(?=[ \t\r\n]|$)/uy;
const NOTHING_BEHIND = /[ \t]*(?:#.*)?(?:\r?\n|$)/uy;
const DASH = /-(?=[ \t\r\n]|$)/uy;
/** A value that goes on over lines below it only as long as nothing there looks like a key. */
const PLAIN = /[ \t]+[\p{L}\p{N}]/uy;
const DASH_AND_KEY = /-[ \t]+[\p{L}{][^\r\n]*?:(?=[ \t\r\n]|$)/uy;
const MARKER = /---(?:[ \t]+#.*|[ \t]*)(?:\r?\n|$)/uy;
const WORD = /[\p{L}\p{N}]/uy;

/** What makes a line in column 0 something else than a key or a mistake: another kind of key, a document, a conflict. */
const ELSEWHERE = /---|\.\.\.|[%<]|\?(?=[ \t\r\n]|$)|(?:[^\p{L}\p{N}\t\r\n][^\r\n]*)?:(?=[ \t\r\n]|$)/uy;

/** True for what no stretch may hold: a carriage return alone ends a line for some readers and not for others. */
function isUncertain(text: string): boolean {
  return text.startsWith('\uFEFF') || (text.includes('\r') && /\r(?!\n)/u.test(text));
}

/** How many lines are looked at between two steps. */
const STEP = 2_000;

/** The stretches of a text, and what its lines say about the next one. */
export interface Cutting {
  readonly cuts: readonly Cut[];
  readonly standing: Standing;
}

/**
 * Cuts a text that begins at the start of a line. A line that fits nowhere belongs to the stretch above it, which then
 * does not parse: what stands in no YAML need not be cut as if it did.
 *
 * @param standing what the lines before the text say; for a whole charter `AT_THE_TOP`
 * @returns undefined where something reaches over keys or entries, such as a second document: then the text has to be
 *   read as one
 */
export function cutText(text: string, standing: Standing): Cutting | undefined {
  return drained(cutting(text, standing));
}

/** The same in steps. */
export function* cutting(text: string, standing: Standing): Steps<Cutting | undefined> {
  return isUncertain(text) ? undefined : yield* new Cutter(text, standing).cutting();
}

/** A key without the white space behind it. Other white space than YAML's belongs to the key. */
function nameOf(written: string): string {
  return written.slice(0, trimmedEnd(written, 0, written.length));
}

class Cutter {
  private readonly cuts: Cut[] = [];
  private begun = 0;
  private kind: CutKind | undefined;
  private isMisplaced = false;
  /** What was known where the stretch began. */
  private before: Standing;

  constructor(
    private readonly text: string,
    private standing: Standing,
  ) {
    this.before = standing;
  }

  *cutting(): Steps<Cutting | undefined> {
    const { text } = this;
    for (let at = 0, line = 1; at < text.length; line++) {
      if (!this.takes(at)) return undefined;
      const feed = text.indexOf('\n', at);
      at = feed < 0 ? text.length : feed + 1;
      if (line % STEP === 0) yield;
    }
    this.end(text.length);
    return { cuts: this.cuts, standing: this.standing };
  }

  /** Takes the line at an offset; false where the text cannot be cut there. */
  private takes(at: number): boolean {
    const { text } = this;
    let first = at;
    while (text.charCodeAt(first) === 32) first++;
    if (text.charCodeAt(first) === 35 || this.isBlank(first)) return this.takesGap(at);
    return first === at ? this.takesOuterLine(at) : this.takesInnerLine(at, first - at);
  }

  /** A blank line, or a comment. */
  private takesGap(at: number): boolean {
    if (this.kind === undefined && !this.isOpen()) this.begin('opening', at, this.standing);
    return this.kind !== undefined;
  }

  private isBlank(at: number): boolean {
    const { text } = this;
    let end = at;
    while (end < text.length && ' \t\r'.includes(text.charAt(end))) end++;
    return end >= text.length || text.charCodeAt(end) === 10;
  }

  /** True inside a section, also one whose beginning lies before the text. */
  private isOpen(): boolean {
    return this.standing.section !== '' || this.standing.indent !== undefined;
  }

  /** A line that belongs to the stretch above it; false where there is none that could go on. */
  private goesOn(): boolean {
    return this.kind !== undefined && this.kind !== 'opening';
  }

  /** A line that begins in column 0. */
  private takesOuterLine(at: number): boolean {
    const { text } = this;
    if (isAt(text, DASH, at)) return this.takesDash(at, 0);
    KEY.lastIndex = at;
    const key = KEY.exec(text);
    if (key) return this.takesKey(at, nameOf(key[1] ?? ''), KEY.lastIndex);
    if (isAt(text, MARKER, at)) return this.takesMarker(at);
    if (isAt(text, ELSEWHERE, at)) return false;
    if (!isAt(text, WORD, at)) return this.goesOn();
    // Somebody writes a key, or has lost an indentation: below it the section goes on.
    this.begin('stray', at, this.standing.indent === undefined ? AT_THE_TOP : this.standing);
    return true;
  }

  /** @param behind where its value begins */
  private takesKey(at: number, section: string, behind: number): boolean {
    const mayDivide = Object.hasOwn(LIST_SECTIONS, section) && isAt(this.text, NOTHING_BEHIND, behind);
    const list = isAt(this.text, PLAIN, behind) ? this.listAbove() : undefined;
    this.begin('section', at, { section, indent: mayDivide ? -1 : undefined, list });
    return true;
  }

  private listAbove(): List | undefined {
    const { section, indent, list } = this.standing;
    return indent === undefined || indent < 0 ? list : { section, indent };
  }

  /** The line `---` may stand before the first key, once. */
  private takesMarker(at: number): boolean {
    const isFirst = this.cuts.length === 0 && (this.kind === undefined || this.kind === 'opening');
    if (!isFirst || this.isOpen() || /^---/mu.test(this.text.slice(0, at))) return false;
    if (this.kind === undefined) this.begin('opening', at, this.standing);
    return true;
  }

  private takesInnerLine(at: number, indent: number): boolean {
    if (isAt(this.text, DASH, at + indent)) return this.takesDash(at, indent);
    // A colon on the next line makes a key of a line that is none by itself.
    if (this.kind === 'stray' && this.text.charCodeAt(at + indent) === 58) return false;
    // A section that begins with something else than a dash has no entries.
    if (this.standing.indent === -1 && this.kind === 'section')
      this.standing = { ...this.standing, indent: undefined };
    return this.goesOn();
  }

  private takesDash(at: number, indent: number): boolean {
    const { section, list } = this.standing;
    const last = this.standing.indent;
    if (last === undefined) {
      const isEntry = list?.indent === indent && isAt(this.text, DASH_AND_KEY, at + indent);
      return isEntry ? this.takesEntry(at, list, true) : this.goesOn();
    }
    if (last >= 0 && indent > last) return this.goesOn();
    return this.takesEntry(at, { section, indent }, indent < last);
  }

  private takesEntry(at: number, list: List, isMisplaced: boolean): boolean {
    this.begin('entry', at, { ...list, list: undefined });
    this.isMisplaced = isMisplaced;
    return true;
  }

  private begin(kind: CutKind, at: number, standing: Standing): void {
    this.end(at);
    this.begun = at;
    this.kind = kind;
    this.isMisplaced = false;
    this.before = this.standing;
    // One object for all entries of a list.
    if (!isSameStanding(this.standing, standing)) this.standing = standing;
  }

  private end(at: number): void {
    const { kind, begun, before, isMisplaced, text } = this;
    if (kind === undefined || at === begun) return;
    const { section, indent } = this.standing;
    this.cuts.push({
      kind,
      section,
      indent: kind === 'entry' ? (indent ?? -1) : -1,
      isMisplaced,
      before,
      text: begun === 0 && at === text.length ? text : text.slice(begun, at),
    });
  }
}

function isAt(text: string, pattern: RegExp, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
