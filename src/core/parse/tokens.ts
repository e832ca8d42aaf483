import type { CST } from 'yaml';
import type { Span } from '../model';

/** What the parser's tokens tell beside the tree. */
export interface TokenNotes {
  /** Where comments stand, in the order of the text. */
  readonly comments: readonly Span[];
  /** Where brackets and braces begin that nothing closes. */
  readonly unclosed: readonly number[];
  /** Where texts in quotes begin, by where they end. */
  readonly quotes: ReadonlyMap<number, number>;
}

/** The corners of a token in which others lie, in the order of the text. */
const CORNERS = ['start', 'key', 'sep', 'value', 'props', 'items', 'end'] as const;

/** The notes of a text, made when first asked for: most texts have no errors and no comment that matters. */
export function notesOf(tokens: readonly CST.Token[]): TokenNotes {
  let made: TokenNotes | undefined;
  const notes = (): TokenNotes => (made ??= makeNotes(tokens));
  return {
    get comments() {
      return notes().comments;
    },
    get unclosed() {
      return notes().unclosed;
    },
    get quotes() {
      return notes().quotes;
    },
  };
}

function makeNotes(tokens: readonly CST.Token[]): TokenNotes {
  const comments: Span[] = [];
  const unclosed: number[] = [];
  const quotes = new Map<number, number>();
  const visit = (token: CST.Token): void => {
    if (token.type === 'comment') comments.push(spanOf(token));
    else if (token.type === 'double-quoted-scalar' || token.type === 'single-quoted-scalar')
      quotes.set(token.offset + token.source.length, token.offset);
    else if (token.type === 'flow-collection' && !isClosed(token)) unclosed.push(token.start.offset);
    visitCorners(token, visit);
  };
  for (const token of tokens) visit(token);
  return { comments: comments.toSorted((a, b) => a.start - b.start), unclosed, quotes };
}

/** Items of collections are no tokens themselves, and have the same corners. */
function visitCorners(token: object, visit: (token: CST.Token) => void): void {
  for (const corner of CORNERS) {
    const inner = (token as Readonly<Record<string, unknown>>)[corner];
    for (const each of Array.isArray(inner) ? (inner as unknown[]) : [inner]) {
      if (typeof each !== 'object' || each === null) continue;
      if ('type' in each) visit(each as CST.Token);
      else visitCorners(each, visit);
    }
  }
}

function spanOf({ source, offset }: CST.SourceToken): Span {
  return { start: offset, end: offset + source.length };
}

function isClosed({ start, end }: CST.FlowCollection): boolean {
  return end[0]?.source === (start.source === '{' ? '}' : ']');
}
