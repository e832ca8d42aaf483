import type { Span } from '../core/model';
import { TextScanner, type Quote, type Scalar } from './textScanner';

/** A pair of a map, as far as it is written. */
export interface WrittenPair {
  readonly name: string;
  readonly key: Span;
  /** The value where it is a text on one line. */
  text: string | undefined;
  isFilled: boolean;
  /** The map or list behind the key. */
  inner: Part | undefined;
}

/** A map or list, as far as it is written. */
export interface Part {
  readonly kind: 'map' | 'list';
  readonly flow: boolean;
  readonly path: readonly string[];
  /** Where it begins. */
  readonly start: number;
  /** What it stands in. */
  readonly holder: Part | undefined;
  /** Where its keys or dashes stand; in flow style the column of what it is written behind. */
  readonly column: number;
  readonly pairs: WrittenPair[];
  /** The texts among the items of a list. */
  readonly items: { readonly text: string; readonly span: Span }[];
  /** False behind a dash with nothing after it. */
  isFilled: boolean;
  /** The last item of a list. */
  item: { inner: Part | undefined };
}

/** What stands at the place that was asked for. */
export interface Found {
  readonly kind: 'key' | 'value' | 'comment' | 'prose';
  readonly part: Part | undefined;
  /** The pair of the map whose value it is. */
  readonly pair: WrittenPair | undefined;
  /** What has the map or list that begins there, or further down: the pair, or the item. */
  readonly slot: { readonly inner: Part | undefined } | undefined;
  readonly path: readonly string[];
  /** Without quotes. */
  readonly word: Span;
  readonly quote: Quote;
  readonly hasColon: boolean;
  /** Nothing but white space stands on the line. */
  readonly ownLine: boolean;
  /** A dash has to be written first. */
  readonly needsDash: boolean;
  /** Something follows inside of the same brackets, which a comma has to keep apart. */
  readonly needsComma: boolean;
}

/** A bracket or brace that is open, and what may come next in it. */
interface Open {
  readonly part: Part;
  expects: 'key' | 'value' | 'nothing';
}

/** Of most places there is no more to tell. */
const SIMPLE = {
  quote: 'plain',
  hasColon: false,
  ownLine: false,
  needsDash: false,
  needsComma: false,
} as const;

const KEY = /^[\w-]+:(?:\s|$)/u;

/**
 * Reads the lines around a place, as far as they can be read: brackets may be left open, keys without their colon, and
 * anything may be wrong elsewhere. What a line belongs to follows from its indentation alone, as people see it.
 */
export class PlaceReader extends TextScanner {
  readonly found: Found[] = [];
  private at: number;
  /** Block maps and lists around what is read, the outermost first. */
  private readonly parts: Part[];
  /** The column that lines of a text must stand right of to belong to it; undefined outside of such a text. */
  private proseColumn: number | undefined;
  /** The text is a block, in which keys are words like others. */
  private isBlock = false;

  /**
   * @param start the beginning of a line
   * @param around what the line stands in
   * @param offset the place
   */
  constructor(
    text: string,
    start: number,
    around: readonly Part[],
    private readonly offset: number,
  ) {
    super(text);
    this.at = start;
    this.parts = [...around];
  }

  /** Reads on until what stands around the place is known. */
  read(): readonly Found[] {
    const outermost = this.parts.at(-1)?.column ?? 0;
    while (this.at <= this.text.length) {
      const start = this.at;
      const indent = this.indentAt(start);
      const first = start + indent;
      if (start > this.offset && !this.isBlank(first) && this.text[first] !== '#' && indent <= outermost)
        break;
      this.readLine(start, first);
      if (this.at <= start || this.at > this.text.length) break;
    }
    return this.found;
  }

  private readLine(start: number, first: number): void {
    const indent = first - start;
    const end = this.lineEnd(first);
    if (this.isProse(first, indent)) {
      this.prose(start, end, indent);
    } else if (this.isBlank(first)) {
      if (this.isIn(start, end)) this.takeBlank(this.offset - start);
    } else {
      this.proseColumn = undefined;
      if (this.text[first] === '#') this.comment(first, end);
      else if (!/^(?:---|\.\.\.)(?:\s|$)/u.test(this.text.slice(start, start + 4)))
        this.content(first, indent);
    }
    this.at = this.nextLine(Math.max(this.at, first));
  }

  private isProse(first: number, indent: number): boolean {
    if (this.proseColumn === undefined) return false;
    if (this.isBlank(first)) return true;
    return indent > this.proseColumn && (this.isBlock || !KEY.test(this.text.slice(first, first + 80)));
  }

  /** A line of a text of several lines. On an empty one that is not indented like it, something new may begin. */
  private prose(start: number, end: number, indent: number): void {
    if (!this.isIn(start, end)) return;
    const isBlank = start + indent >= end;
    if (isBlank && this.offset - start <= (this.proseColumn ?? 0)) this.takeBlank(this.offset - start);
    else this.take('prose', undefined, [], { start: this.offset, end: this.offset });
  }

  private comment(from: number, end: number): void {
    if (this.offset > from && this.offset <= end) this.take('comment', undefined, [], { start: from, end });
  }

  private content(first: number, column: number): void {
    this.leave(column, this.isDash(first));
    this.node(first, column);
  }

  /** Leaves what a line at a column no longer belongs to. */
  private leave(column: number, isDash: boolean): void {
    for (;;) {
      const top = this.parts.at(-1);
      if (top === undefined || this.parts.length === 1) return;
      if (top.column > column || (top.kind === 'list' && top.column === column && !isDash)) this.parts.pop();
      else return;
    }
  }

  /** What begins at a place of a line: an item, a pair, or a value by itself. */
  private node(from: number, column: number): void {
    this.at = from;
    if (this.isDash(from)) return this.item(from, column);
    const scalar = this.isFlow(from) ? undefined : this.scalar(from, column, false);
    if (scalar && this.isColon(scalar.end)) return this.pair(scalar, column);
    const top = this.parts.at(-1);
    if (scalar && top?.kind === 'map' && top.column === column && !scalar.isLong) return this.bareKey(scalar);
    this.value(from, column);
  }

  private item(from: number, column: number): void {
    const list = this.listAt(column, from);
    list.isFilled = false;
    list.item = { inner: undefined };
    const next = this.skipProperties(this.skipSpace(from + 1));
    if (next > from + 1 && this.isIn(from + 2, next) && this.isBlank(next)) {
      this.take('value', list, this.innerPath(list), this.empty());
    } else if (!this.isBlank(next) && this.text[next] !== '#') {
      list.isFilled = true;
      this.node(next, column + next - from);
      return;
    }
    this.rest(next);
  }

  private pair(key: Scalar, column: number): void {
    const map = this.mapAt(column, key.word.start - (key.quote === 'plain' ? 0 : 1));
    const pair = this.addPair(map, key);
    if (this.isIn(key.word.start, key.word.end))
      this.take('key', map, map.path, key.word, { quote: key.quote, hasColon: true });
    const colon = this.skipSpace(key.end);
    const next = this.skipProperties(this.skipSpace(colon + 1));
    if (this.isBlank(next) || this.text[next] === '#') {
      if (this.isIn(colon + 1, next) && (this.isBlank(next) || this.offset < next))
        this.take('value', map, this.innerPath(map), this.empty());
      this.rest(next);
      return;
    }
    pair.isFilled = true;
    if (/^[|>][-+\d]*\s*(?:#|$|[\n\r])/u.test(this.text.slice(next, next + 12))) {
      this.proseColumn = column;
      this.isBlock = true;
      this.rest(next);
    } else this.value(next, column);
  }

  private bareKey(key: Scalar): void {
    const map = this.parts.at(-1);
    if (map === undefined) return;
    this.addPair(map, key).isFilled = true;
    if (this.isIn(key.word.start, key.word.end))
      this.take('key', map, map.path, key.word, { quote: key.quote });
    this.rest(key.end);
  }

  /** A value behind a colon or dash, or on a line of its own. */
  private value(from: number, column: number): void {
    const top = this.parts.at(-1);
    const path = top ? this.innerPath(top) : [];
    if (this.isFlow(from)) {
      this.flow(this.skipProperties(from), path, top);
      this.rest(this.at);
      return;
    }
    const scalar = this.scalar(from, Math.min(column, top?.column ?? column), false);
    this.addText(top, scalar);
    if (this.isIn(scalar.word.start, scalar.word.end))
      this.take(scalar.isLong ? 'prose' : 'value', top, path, scalar.word, { quote: scalar.quote });
    if (scalar.quote === 'plain') {
      this.proseColumn = top?.column ?? 0;
      this.isBlock = false;
    }
    this.rest(scalar.end);
  }

  /** Looks for a comment on the rest of a line. */
  private rest(from: number): void {
    const next = this.skipSpace(from);
    if (this.text[next] === '#') this.comment(next, this.lineEnd(next));
    this.at = next;
  }

  /** Brackets and braces up to their end, or to a line that cannot belong to them. */
  private flow(from: number, path: readonly string[], holder: Part | undefined): void {
    const column = holder?.column ?? -1;
    const open = [this.bracket(from, path, holder, column)];
    this.at = from + 1;
    for (let top = open.at(-1); top !== undefined && this.at < this.text.length; top = open.at(-1)) {
      const start = this.at;
      const next = this.skipFlowSpace(column);
      if (this.isIn(start, next ?? this.lineEnd(start))) this.takeGap(top, next ?? this.text.length);
      if (next === undefined) return;
      this.at = next;
      this.flowPart(top, open, column);
    }
  }

  private bracket(at: number, path: readonly string[], holder: Part | undefined, column: number): Open {
    const kind = this.text[at] === '{' ? 'map' : 'list';
    const part: Part = {
      kind,
      flow: true,
      path,
      start: at,
      holder,
      column,
      pairs: [],
      items: [],
      isFilled: true,
      item: { inner: undefined },
    };
    this.adopt(holder, part);
    return { part, expects: kind === 'map' ? 'key' : 'value' };
  }

  private flowPart(top: Open, open: Open[], column: number): void {
    const { part } = top;
    switch (this.text[this.at]) {
      case '{':
      case '[':
        top.expects = 'nothing';
        open.push(this.bracket(this.at, this.innerPath(part), part, column));
        break;
      case '}':
      case ']':
        open.pop();
        break;
      case ',':
        top.expects = part.kind === 'map' ? 'key' : 'value';
        break;
      case ':':
        if (part.pairs.length > 0) top.expects = 'value';
        break;
      default:
        this.flowScalar(top, column);
        return;
    }
    this.at++;
  }

  private flowScalar(top: Open, column: number): void {
    const scalar = this.scalar(this.at, column, true);
    const { part, expects } = top;
    const isHere = this.isIn(scalar.word.start, scalar.word.end);
    if (expects === 'key') {
      const hasColon = this.text[this.skipSpace(scalar.end)] === ':';
      this.addPair(part, scalar).isFilled = hasColon;
      if (isHere) this.take('key', part, part.path, scalar.word, { quote: scalar.quote, hasColon });
    } else if (expects === 'value') {
      this.addText(part, scalar);
      const kind = scalar.isLong ? 'prose' : 'value';
      if (isHere) this.take(kind, part, this.innerPath(part), scalar.word, { quote: scalar.quote });
    }
    top.expects = 'nothing';
    this.at = Math.max(scalar.end, this.at + 1);
  }

  /** The place lies in white space between the parts of a flow collection. */
  private takeGap({ part, expects }: Open, next: number): void {
    const isBeforeWord = this.offset === next && !/[\s,}\]#]/u.test(this.text[next] ?? ' ');
    const line = this.text.lastIndexOf('\n', this.offset - 1) + 1;
    const isOutside = this.offset - line <= part.column;
    if (expects === 'nothing' || isBeforeWord || isOutside) return;
    const needsComma = !/[\s,}\]#]/u.test(this.text[next] ?? ' ');
    const path = expects === 'key' ? part.path : this.innerPath(part);
    this.take(expects, part, path, this.empty(), { needsComma });
  }

  /** Goes over white space, line ends and comments; undefined where the next line cannot belong to open brackets. */
  private skipFlowSpace(column: number): number | undefined {
    let at = this.at;
    for (;;) {
      at = this.skipSpace(at);
      if (this.text[at] === '#' && /\s/u.test(this.text[at - 1] ?? ' ')) {
        const end = this.lineEnd(at);
        this.comment(at, end);
        at = end;
      }
      if (!this.isBlank(at)) return at;
      const line = this.nextLine(at);
      if (line > this.text.length) return undefined;
      const first = line + this.indentAt(line);
      const isClosing = this.text[first] === '}' || this.text[first] === ']';
      if (!this.isBlank(first) && !isClosing && first - line <= column) {
        // What follows is read as a line again.
        this.at = at;
        return undefined;
      }
      at = first;
    }
  }

  private takeBlank(column: number): void {
    const around = this.parts.filter((part) => part.column <= column);
    const top = around.at(-1);
    if (top === undefined) return;
    if (top.kind === 'list') {
      if (top.column === column) {
        this.take('value', top, this.innerPath(top), this.empty(), { ownLine: true, needsDash: true });
        const below = around.at(-2);
        if (below?.kind === 'map' && below.column === column) this.takeBlankKey(below);
      } else if (!top.isFilled) this.take('value', top, this.innerPath(top), this.empty(), { ownLine: true });
    } else if (top.column === column) this.takeBlankKey(top);
    else if (top.pairs.at(-1)?.isFilled === false)
      this.take('value', top, this.innerPath(top), this.empty(), { ownLine: true });
  }

  private takeBlankKey(map: Part): void {
    this.take('key', map, map.path, this.empty(), { ownLine: true });
  }

  private take(
    kind: Found['kind'],
    part: Part | undefined,
    path: readonly string[],
    word: Span,
    more: Partial<Found> = {},
  ): void {
    if (this.found.length > 0 && more.ownLine !== true) return;
    const pair = kind === 'value' && part?.kind === 'map' ? part.pairs.at(-1) : undefined;
    const item = kind === 'value' && part?.kind === 'list' && !part.flow && more.needsDash !== true;
    const slot = item ? part.item : pair;
    this.found.push({ ...SIMPLE, kind, part, pair, slot, path, word, ...more });
  }

  private empty(): Span {
    return { start: this.offset, end: this.offset };
  }

  private listAt(column: number, start: number): Part {
    const top = this.parts.at(-1);
    return top?.kind === 'list' && top.column === column ? top : this.begin('list', column, start);
  }

  private mapAt(column: number, start: number): Part {
    const top = this.parts.at(-1);
    return top?.kind === 'map' && top.column === column ? top : this.begin('map', column, start);
  }

  private begin(kind: Part['kind'], column: number, start: number): Part {
    const top = this.parts.at(-1);
    const path = top ? this.innerPath(top) : [];
    const part: Part = {
      kind,
      flow: false,
      path,
      start,
      holder: top,
      column,
      pairs: [],
      items: [],
      isFilled: true,
      item: { inner: undefined },
    };
    this.adopt(top, part);
    this.parts.push(part);
    return part;
  }

  private adopt(holder: Part | undefined, part: Part): void {
    if (holder) {
      holder.isFilled = true;
      holder.item.inner ??= part;
    }
    const pair = holder?.kind === 'map' ? holder.pairs.at(-1) : undefined;
    if (pair) {
      pair.isFilled = true;
      pair.inner ??= part;
    }
  }

  private addPair(map: Part, { word }: Scalar): WrittenPair {
    const pair: WrittenPair = {
      name: this.text.slice(word.start, word.end),
      key: word,
      text: undefined,
      isFilled: false,
      inner: undefined,
    };
    map.pairs.push(pair);
    return pair;
  }

  private addText(part: Part | undefined, { word, isLong }: Scalar): void {
    if (part === undefined || isLong) return;
    const text = this.text.slice(word.start, word.end);
    if (part.kind === 'list') part.items.push({ text, span: word });
    else {
      const pair = part.pairs.at(-1);
      if (pair) pair.text = text;
    }
  }

  private innerPath({ kind, path, pairs }: Part): readonly string[] {
    if (kind === 'list') return [...path, '[]'];
    const name = pairs.at(-1)?.name;
    return name === undefined ? path : [...path, name];
  }

  private isIn(start: number, end: number): boolean {
    return start <= this.offset && this.offset <= end;
  }
}
