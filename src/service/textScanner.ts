import type { Span } from '../core/model';

/** How a text is written. */
export type Quote = 'plain' | 'single' | 'double';

/** A key or a text, as it is written. */
export interface Scalar {
  readonly word: Span;
  readonly quote: Quote;
  /** Behind it, the closing quote included. */
  readonly end: number;
  readonly isLong: boolean;
}

const BEYOND = /[\n\r]/u;

/** Goes over a YAML text a piece at a time, without taking offence at anything. */
export class TextScanner {
  constructor(protected readonly text: string) {}

  protected scalar(from: number, column: number, inFlow: boolean): Scalar {
    const start = this.skipProperties(from);
    const char = this.text[start];
    return char === '"' || char === "'" ? this.quoted(start, char, column) : this.plain(start, inFlow);
  }

  private quoted(from: number, quote: '"' | "'", column: number): Scalar {
    const style = quote === '"' ? 'double' : 'single';
    for (let at = from + 1; at < this.text.length; at++) {
      const char = this.text[at] ?? '';
      if (char === quote && !(quote === "'" && this.text[at + 1] === "'"))
        return this.closed(from, at, style);
      if (char === quote || (char === '\\' && quote === '"')) at++;
      else if (char === '\n' && this.endsText(at + 1, column)) return this.unclosed(from, at, style);
    }
    return this.unclosed(from, this.text.length, style);
  }

  private closed(from: number, at: number, quote: Quote): Scalar {
    const word = { start: from + 1, end: at };
    return { word, quote, end: at + 1, isLong: BEYOND.test(this.text.slice(word.start, word.end)) };
  }

  /** A quote that nobody has closed ends with its line, at least for what follows. */
  private unclosed(from: number, until: number, quote: Quote): Scalar {
    const end = Math.min(this.lineEnd(from), until);
    return { word: { start: from + 1, end: Math.max(from + 1, end) }, quote, end, isLong: false };
  }

  /** True for a line that cannot belong to a text in quotes: it is not indented enough. */
  private endsText(line: number, column: number): boolean {
    const indent = this.indentAt(line);
    return !this.isBlank(line + indent) && indent <= column;
  }

  private plain(from: number, inFlow: boolean): Scalar {
    const limit = this.lineEnd(from);
    let end = from;
    for (; end < limit; end++) {
      const char = this.text[end] ?? '';
      const next = this.text[end + 1] ?? ' ';
      if (inFlow && /[,[\]{}]/u.test(char)) break;
      if (char === ':' && (/\s/u.test(next) || (inFlow && /[,[\]{}]/u.test(next)))) break;
      if (char === '#' && end > from && /\s/u.test(this.text[end - 1] ?? '')) break;
    }
    while (end > from && /\s/u.test(this.text[end - 1] ?? '')) end--;
    return { word: { start: from, end }, quote: 'plain', end, isLong: false };
  }

  /** Goes over anchors and tags before a value. */
  protected skipProperties(from: number): number {
    let at = from;
    while (this.text[at] === '&' || this.text[at] === '!') {
      while (at < this.text.length && !/\s/u.test(this.text[at] ?? '')) at++;
      at = this.skipSpace(at);
    }
    return at;
  }

  protected isFlow(at: number): boolean {
    const char = this.text[this.skipProperties(at)];
    return char === '{' || char === '[';
  }

  protected isDash(at: number): boolean {
    return this.text[at] === '-' && /\s/u.test(this.text[at + 1] ?? ' ');
  }

  protected isColon(at: number): boolean {
    const colon = this.skipSpace(at);
    return this.text[colon] === ':' && /\s/u.test(this.text[colon + 1] ?? ' ');
  }

  protected isBlank(at: number): boolean {
    const char = this.text[at];
    return char === undefined || char === '\n' || char === '\r';
  }

  protected indentAt(line: number): number {
    let at = line;
    while (this.text[at] === ' ') at++;
    const visible = this.skipSpace(at);
    return this.isBlank(visible) ? visible - line : at - line;
  }

  protected skipSpace(from: number): number {
    let at = from;
    while (this.text[at] === ' ' || this.text[at] === '\t') at++;
    return at;
  }

  protected lineEnd(from: number): number {
    const end = this.text.indexOf('\n', from);
    if (end < 0) return this.text.length;
    return end > from && this.text[end - 1] === '\r' ? end - 1 : end;
  }

  protected nextLine(from: number): number {
    const end = this.text.indexOf('\n', from);
    return end < 0 ? this.text.length + 1 : end + 1;
  }
}
