import { BracketReader } from './bracketReader';
import type { Found } from './placeFinder';
import type { Scalar } from './textScanner';
import { addPair, addText, adopt, innerPath, newPart, type Part } from './writtenParts';

const KEY = /^[\w-]+:(?:\s|$)/u;

/**
 * Reads the lines around a place, as far as they can be read: brackets may be left open, keys without their colon, and
 * anything may be wrong elsewhere. What a line belongs to follows from its indentation alone, as people see it.
 */
export class PlaceReader extends BracketReader {
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
  constructor(text: string, start: number, around: readonly Part[], offset: number) {
    super(text, offset);
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
      this.take('value', list, innerPath(list), this.empty());
    } else if (!this.isBlank(next) && this.text[next] !== '#') {
      list.isFilled = true;
      this.node(next, column + next - from);
      return;
    }
    this.rest(next);
  }

  private pair(key: Scalar, column: number): void {
    const map = this.mapAt(column, key.word.start - (key.quote === 'plain' ? 0 : 1));
    const pair = addPair(map, this.text, key);
    if (this.isIn(key.word.start, key.word.end))
      this.take('key', map, map.path, key.word, { quote: key.quote, hasColon: true });
    const colon = this.skipSpace(key.end);
    const next = this.skipProperties(this.skipSpace(colon + 1));
    if (this.isBlank(next) || this.text[next] === '#') {
      if (this.isIn(colon + 1, next) && (this.isBlank(next) || this.offset < next))
        this.take('value', map, innerPath(map), this.empty());
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
    addPair(map, this.text, key).isFilled = true;
    if (this.isIn(key.word.start, key.word.end))
      this.take('key', map, map.path, key.word, { quote: key.quote });
    this.rest(key.end);
  }

  /** A value behind a colon or dash, or on a line of its own. */
  private value(from: number, column: number): void {
    const top = this.parts.at(-1);
    const path = top ? innerPath(top) : [];
    if (this.isFlow(from)) {
      this.flow(this.skipProperties(from), path, top);
      this.rest(this.at);
      return;
    }
    const scalar = this.scalar(from, Math.min(column, top?.column ?? column), false);
    addText(top, this.text, scalar);
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

  private takeBlank(column: number): void {
    const around = this.parts.filter((part) => part.column <= column);
    const top = around.at(-1);
    if (top === undefined) return;
    if (top.kind === 'list') {
      if (top.column === column) {
        this.take('value', top, innerPath(top), this.empty(), { ownLine: true, needsDash: true });
        const below = around.at(-2);
        if (below?.kind === 'map' && below.column === column) this.takeBlankKey(below);
      } else if (!top.isFilled) this.take('value', top, innerPath(top), this.empty(), { ownLine: true });
    } else if (top.column === column) this.takeBlankKey(top);
    else if (top.pairs.at(-1)?.isFilled === false)
      this.take('value', top, innerPath(top), this.empty(), { ownLine: true });
  }

  private takeBlankKey(map: Part): void {
    this.take('key', map, map.path, this.empty(), { ownLine: true });
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
    const path = top ? innerPath(top) : [];
    const part = newPart(kind, { path, start, holder: top, column });
    adopt(top, part);
    this.parts.push(part);
    return part;
  }
}
