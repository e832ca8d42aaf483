import {
  bisect,
  countLineEnds,
  drained,
  lastAtOrBefore,
  lineStartsOf,
  type LineTable,
  type Position,
  type Span,
  type Steps,
} from '../model';
import type { Change } from './journal';
import type { Piece } from './piece';
import { sameCuts } from './sameCuts';
import {
  AT_THE_TOP,
  cutText,
  cutting,
  dependsOnLinesAbove,
  isSameStanding,
  type Cut,
  type Standing,
} from './split';

/** A stretch of the text with the place where it begins. Every part but the last ends with a line end. */
interface Part {
  start: number;
  line: number;
  readonly length: number;
  readonly lineEnds: number;
}

/** Text that has changed and is not cut into pieces yet. */
class Draft implements Part {
  start = 0;
  line = 0;
  private known: number | undefined;

  constructor(readonly text: string) {}

  get length(): number {
    return this.text.length;
  }

  get lineEnds(): number {
    return (this.known ??= countLineEnds(this.text));
  }
}

type AnyPart = Piece | Draft;

/** Pieces that came and went while the text was cut again; one that did both was never seen. */
interface Exchange {
  readonly removed: Piece[];
  readonly added: Piece[];
}

/** How many pieces are made between two steps. */
const STEP = 500;

/** With so many pieces the list of all is made anew: only so many arguments can be given to a function. */
const MANY = 10_000;

/** The stretches that a region of the text is cut into; undefined where the whole text has to be read as one. */
interface Region {
  readonly from: number;
  readonly to: number;
  readonly cuts: readonly Cut[];
}

/**
 * The text of a charter as pieces that are read by themselves. A change makes a draft of the pieces that it touches;
 * drafts are cut into pieces again, with as much around them as decides where the cuts are, when the text comes to rest.
 */
export class Pieces implements LineTable {
  /** True where the text has to be read as one: it is a single piece then. */
  isOne = false;
  private parts: AnyPart[];
  /** How many parts, from the first on, know where they begin. */
  private placed = 0;
  /** How many parts, from the first on, know which entries of their section they hold. */
  private numbered = 0;
  /** The index of the last part that changed since the text was at rest. */
  private lastChanged = Infinity;
  private hasDrafts = true;
  private isAtRest = false;
  /** Grows with every change of the text. */
  private changes = 0;
  /** What came and went since the text was at rest; before the first time, all that came. */
  private since: Exchange = { removed: [], added: [] };
  private lastTable: { readonly part: AnyPart; readonly starts: readonly number[] } | undefined;

  constructor(
    text: string,
    private readonly make: (cut: Cut) => Piece,
  ) {
    this.parts = [new Draft(text)];
  }

  /** Cuts what has changed into pieces again: a whole text in steps. Where it changes meanwhile, it is cut as it is then. */
  *cutting(): Steps<void> {
    for (let draft = this.onlyDraft(); draft; draft = this.onlyDraft()) {
      const pieces = yield* this.cuttingWhole(draft.text);
      if (this.onlyDraft() === draft) this.takeOver(pieces);
    }
    if (this.hasDrafts) this.cutDrafts();
  }

  /** The whole text, where no part of it is cut. */
  private onlyDraft(): Draft | undefined {
    const [part] = this.parts;
    return this.parts.length === 1 && part instanceof Draft ? part : undefined;
  }

  /** Puts pieces in the place of all that there is. */
  private takeOver(pieces: readonly Piece[]): void {
    for (const piece of this.pieces()) this.since.removed.push(piece);
    for (const piece of pieces) this.since.added.push(piece);
    this.parts = [...pieces];
    this.isOne = pieces.length === 1 && pieces[0]?.cut.kind === 'charter';
    this.hasDrafts = false;
    this.placed = 0;
    this.numbered = 0;
    this.lastChanged = Infinity;
  }

  /** The pieces of a text at rest. The list stays as it is; after a change there is another one. */
  get all(): readonly Piece[] {
    return this.parts as readonly Piece[];
  }

  /** What came since the text was at rest, and nobody has read yet. */
  unread(): readonly Piece[] {
    return netOf(this.since).added.filter((piece) => !piece.isRead);
  }

  private pieces(): readonly Piece[] {
    return this.parts.filter((part): part is Piece => !(part instanceof Draft));
  }

  get length(): number {
    const last = this.parts.at(-1);
    this.placeUpTo(this.parts.length - 1);
    return last ? last.start + last.length : 0;
  }

  text(): string {
    return this.parts.map(textOf).join('');
  }

  /** The piece at an offset. */
  at(offset: number): Piece {
    return this.parts[this.indexAt(offset)] as Piece;
  }

  startOf(line: number): number | undefined {
    const part = this.parts[this.indexAtLine(line)];
    if (part === undefined) return undefined;
    const within = this.tableOf(part)[line - part.line];
    return within === undefined ? undefined : part.start + within;
  }

  lineAt(offset: number): number {
    const part = this.parts[this.indexAt(offset)];
    return part ? part.line + lastAtOrBefore(this.tableOf(part), offset - part.start) : 0;
  }

  /** The offset of a position; at the end of its line where the line is shorter, and of the text where it has fewer lines. */
  offsetOf({ line, character }: Position): number {
    const start = this.startOf(line);
    if (start === undefined) return this.length;
    const part = this.parts[this.indexAtLine(line)];
    const text = part ? textOf(part) : '';
    const from = start - (part?.start ?? 0);
    const end = text.slice(from, from + character).search(/[\r\n]/u);
    return start + (end < 0 ? Math.min(character, text.length - from) : end);
  }

  replace({ start, end }: Span, newText: string): void {
    const first = this.indexAt(start);
    // Where a line end goes, `end` lies in the part behind it: a draft ends with a whole line as every part does.
    const last = Math.max(first, this.indexAt(end));
    const [head, tail] = [this.parts[first], this.parts[last]];
    const before = head ? textOf(head).slice(0, start - head.start) : '';
    const text = before + newText + (tail ? textOf(tail).slice(end - tail.start) : '');
    if (this.isAtRest) this.parts = [...this.parts];
    const replaced = this.parts.splice(first, last - first + 1, new Draft(text));
    for (const part of replaced) if (!(part instanceof Draft)) this.since.removed.push(part);
    // What was cut and is not placed yet may stand elsewhere now.
    if (this.lastChanged >= 0) this.lastChanged = Infinity;
    this.placed = Math.min(this.placed, first);
    this.hasDrafts = true;
    this.isAtRest = false;
    this.changes++;
  }

  /**
   * Brings the text to rest: cuts what has changed, and tells every piece where it stands.
   *
   * @param follow is told what went, be it that it never counted, and what came, and then what that led to in turn; true
   *   where the pieces cannot be read apart from each other
   * @returns the pieces that came and went, at first all; undefined where nothing has changed
   */
  settle(follow: (change: Change<Piece>) => boolean): Change<Piece> | undefined {
    if (this.isAtRest) return undefined;
    drained(this.cutting());
    const { removed, added } = this.since;
    const known = { removed: removed.length, added: added.length };
    const isEntangled = follow({ removed: [...removed], added: netOf(this.since).added });
    if (isEntangled && !this.isOne) this.takeOver([this.make(oneCut(this.text()))]);
    drained(this.placing());
    follow({ removed: removed.slice(known.removed), added: added.slice(known.added) });
    const change = netOf(this.since);
    this.since = { removed: [], added: [] };
    this.isAtRest = true;
    return change;
  }

  private cutDrafts(): void {
    for (let at = 0; at < this.parts.length; at++) {
      if (!(this.parts[at] instanceof Draft)) continue;
      const region = this.regionAround(at);
      if (region === undefined) return this.cutAll();
      at = this.exchange(region);
    }
    this.hasDrafts = false;
    // Entries alone change nothing in that.
    const { removed, added } = this.since;
    if ([...removed, ...added].some(({ cut }) => cut.kind !== 'entry') && areOne(this.all)) this.cutAll();
  }

  private cutAll(): void {
    this.takeOver(drained(this.cuttingWhole(this.text())));
  }

  private *cuttingWhole(text: string): Steps<readonly Piece[]> {
    const cuts = (yield* cutting(text, AT_THE_TOP))?.cuts;
    const pieces: Piece[] = [];
    for (const cut of cuts?.length === 0 ? [NOTHING] : (cuts ?? [])) {
      pieces.push(this.make(cut));
      if (pieces.length % STEP === 0) yield;
    }
    return cuts === undefined || areOne(pieces) ? [this.make(oneCut(text))] : pieces;
  }

  /**
   * What has to be cut again because of a draft: at least the piece before it, whose lines may go on in the draft, and
   * as many behind it as it takes until the lines above a piece say of it what they said before.
   */
  private regionAround(at: number): Region | undefined {
    const from = Math.max(0, at - 1);
    let to = at;
    for (;;) {
      while (this.parts[to + 1] instanceof Draft) to++;
      const text = this.parts
        .slice(from, to + 1)
        .map(textOf)
        .join('');
      const cutting = cutText(text, this.standingBefore(from));
      if (cutting === undefined) return undefined;
      if (isAsBefore(cutting.standing, this.parts[to + 1])) return { from, to, cuts: cutting.cuts };
      to = this.endOfSection(to + 1);
    }
  }

  /** The index of the last part before the next key, from a part on that may be one of its entries. */
  private endOfSection(from: number): number {
    let to = from;
    while (isBelowKey(this.parts[to + 1])) to++;
    return to;
  }

  private standingBefore(index: number): Standing {
    const part = this.parts[index];
    return part === undefined || part instanceof Draft ? AT_THE_TOP : part.cut.before;
  }

  /** Puts new pieces in the place of a region; those whose text is there already stay. Returns the index of the last one. */
  private exchange({ from, to, cuts }: Region): number {
    const old = this.parts.slice(from, to + 1).filter((part) => !(part instanceof Draft));
    const kept = new Set<Piece>();
    const find = sameCuts(old);
    const isAll = from === 0 && to === this.parts.length - 1;
    const pieces = (cuts.length === 0 && isAll ? [NOTHING] : cuts).map((cut) => {
      const same = find(cut);
      if (same === undefined) return this.make(cut);
      kept.add(same);
      // The lines above may say something else of what is below.
      same.cut = cut;
      return same;
    });
    for (const piece of old) if (!kept.has(piece)) this.since.removed.push(piece);
    for (const piece of pieces) if (!kept.has(piece)) this.since.added.push(piece);
    this.put(from, to, pieces);
    this.placed = Math.min(this.placed, from);
    this.numbered = Math.min(this.numbered, from);
    const last = from + pieces.length - 1;
    this.lastChanged = Math.max(this.lastChanged, last);
    return last;
  }

  private put(from: number, to: number, pieces: readonly Piece[]): void {
    if (pieces.length < MANY) this.parts.splice(from, to - from + 1, ...pieces);
    else this.parts = [...this.parts.slice(0, from), ...pieces, ...this.parts.slice(to + 1)];
  }

  /** Tells every piece where it stands, in steps; they end where the text changes, or somebody else has done the rest. */
  *placing(): Steps<void> {
    const { changes } = this;
    const isOver = (): boolean => this.isAtRest || this.hasDrafts || this.changes !== changes;
    while (!isOver() && this.placed < this.parts.length) {
      this.placeUpTo(Math.min(this.placed + STEP, this.parts.length) - 1);
      yield;
    }
    while (!isOver() && this.numbered < this.parts.length) {
      this.number(Math.min(this.numbered + STEP, this.parts.length));
      yield;
    }
  }

  /** Tells the pieces up to one which entries of their section they hold. One that is called by a wrong index is read anew. */
  private number(end: number): void {
    const { removed, added } = this.since;
    const counts = new Map<string, number>();
    let fresh: ReadonlySet<Piece> | undefined;
    for (let i = this.numbered; i < end; i++) {
      let piece = this.parts[i] as Piece;
      const { section } = piece.cut;
      const index = counts.get(section) ?? this.indexBehind(i - 1, section);
      // Behind the last change all is as it was from where an index is right, or where another section begins.
      const isRight = isBelowKey(piece) ? piece.first === index : !dependsOnLinesAbove(piece.cut);
      if (i > this.lastChanged && isRight) return this.endNumbering();
      if (!isBelowKey(piece)) continue;
      if (piece.first !== index && piece.isUnnamed && !(fresh ??= new Set(added)).has(piece)) {
        const again = this.make(piece.cut);
        [again.start, again.line] = [piece.start, piece.line];
        this.parts[i] = again;
        removed.push(piece);
        added.push(again);
        piece = again;
      }
      piece.first = index;
      counts.set(section, index + piece.items.length);
    }
    this.numbered = end;
    if (end === this.parts.length) this.endNumbering();
  }

  private endNumbering(): void {
    this.numbered = this.parts.length;
    this.lastChanged = -1;
  }

  /** The index that the next entry of a section has behind a part. */
  private indexBehind(at: number, section: string): number {
    for (let i = at; i >= 0; i--) {
      const { cut, first, items } = this.parts[i] as Piece;
      if (cut.section !== section) continue;
      return cut.kind === 'section' ? 0 : first + items.length;
    }
    return 0;
  }

  private placeUpTo(index: number): void {
    for (let i = this.placed; i <= index; i++) {
      const [before, part] = [this.parts[i - 1], this.parts[i] as AnyPart];
      part.start = before ? before.start + before.length : 0;
      part.line = before ? before.line + before.lineEnds : 0;
    }
    this.placed = Math.max(this.placed, index + 1);
  }

  private indexAt(offset: number): number {
    return this.search((part) => part.start <= offset);
  }

  private indexAtLine(line: number): number {
    return this.search((part) => part.line <= line);
  }

  /** The last part of which something holds that holds of all parts before it; parts are placed as far as they are looked at. */
  private search(holds: (part: AnyPart) => boolean): number {
    if (this.placed === 0) this.placeUpTo(0);
    while (this.placed < this.parts.length && holds(this.parts[this.placed - 1] as AnyPart))
      this.placeUpTo(this.placed);
    const behind = bisect(this.placed, (index) => holds(this.parts[index] as AnyPart));
    return Math.max(0, behind - 1);
  }

  private tableOf(part: AnyPart): readonly number[] {
    if (this.lastTable?.part !== part) this.lastTable = { part, starts: lineStartsOf(textOf(part)) };
    return this.lastTable.starts;
  }
}

/** What came and what went; a piece that did both was never seen. */
function netOf({ removed, added }: Exchange): Change<Piece> {
  if (removed.length === 0) return { removed, added: [...added] };
  const [came, went] = [new Set(added), new Set(removed)];
  return {
    removed: [...went].filter((piece) => !came.has(piece)),
    added: [...came].filter((piece) => !went.has(piece)),
  };
}

function textOf(part: AnyPart): string {
  return part instanceof Draft ? part.text : part.cut.text;
}

/** True for a part of which the lines above it decide what it is. */
function isBelowKey(part: AnyPart | undefined): boolean {
  return part instanceof Draft || part?.cut.kind === 'entry' || part?.cut.kind === 'stray';
}

/** True where the lines above a part say of it what they said when it was cut. */
function isAsBefore(standing: Standing, next: AnyPart | undefined): boolean {
  if (next === undefined || next instanceof Draft || !dependsOnLinesAbove(next.cut)) return true;
  const { kind, before, indent, isMisplaced } = next.cut;
  if (isSameStanding(standing, before)) return true;
  // The second entry of a list becomes the first one, or the other way round.
  const isFirst = standing.indent === -1 || before.indent === -1;
  const isBelow = standing.indent === -1 || standing.indent === indent;
  return kind === 'entry' && isFirst && isBelow && !isMisplaced && standing.section === before.section;
}

function oneCut(text: string): Cut {
  return { ...NOTHING, kind: 'charter', text };
}

const NOTHING: Cut = {
  kind: 'opening',
  section: '',
  indent: -1,
  isMisplaced: false,
  before: AT_THE_TOP,
  text: '',
};

/**
 * True for pieces of a text that says something only as a whole: where a key stands twice, since only the first one
 * counts, and where there are lines and no key, which are a single text then.
 */
function areOne(pieces: readonly Piece[]): boolean {
  const seen = new Set<string>();
  let hasLines = false;
  for (const { cut } of pieces) {
    if (cut.kind === 'stray') hasLines = true;
    if (cut.kind !== 'section') continue;
    if (seen.has(cut.section)) return true;
    seen.add(cut.section);
  }
  return hasLines && seen.size === 0;
}
