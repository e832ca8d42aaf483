import { positionAt, type CharterFile, type Position, type Span } from '../model';
import { numbered } from './stems';

/** An id in a file of code. It stands on one line. */
export interface Mention {
  readonly id: string;
  readonly span: Span;
  readonly start: Position;
}

/** What stands before the numbers of the ids that are looked for: `WI-`, `AB#`, `#`. */
export interface Stems {
  /** Of the charters' own ids. */
  readonly own: ReadonlySet<string>;
  /** Of their keys in other trackers. */
  readonly external: ReadonlySet<string>;
}

/** More than this in one file are no references: a list of all items, or data. */
const MOST = 1000;

/** How far an address on the web is looked for before an id. */
const LONGEST_ADDRESS = 500;

/** What can be understood of patterns that a user wrote, in their order. */
export function compilePatterns(patterns: readonly string[]): readonly RegExp[] {
  return patterns.flatMap((pattern) => {
    try {
      return pattern === '' ? [] : [new RegExp(pattern, 'dgu')];
    } catch {
      return []; // Half a pattern, as a setting can hold it while it is typed, finds nothing.
    }
  });
}

/** Finds the ids of charters in files of code, and keeps what it found while a file stays the same. */
export class CodeReader {
  private readonly known = new WeakMap<CharterFile, readonly Mention[]>();
  private readonly own: RegExp | undefined;

  constructor(
    private readonly stems: Stems,
    private readonly patterns: readonly RegExp[],
  ) {
    const words = [...stems.own].toSorted((a, b) => b.length - a.length).map(escaped);
    this.own = words.length === 0 ? undefined : new RegExp(`(?:${words.join('|')})\\d+`, 'dgu');
  }

  /** In the order of the text. */
  read(file: CharterFile): readonly Mention[] {
    const known = this.known.get(file);
    if (known) return known;
    const found = this.find(file);
    this.known.set(file, found);
    return found;
  }

  private find({ text, lines }: CharterFile): readonly Mention[] {
    const found = new Map<number, Mention>();
    for (const pattern of this.own ? [this.own, ...this.patterns] : this.patterns) {
      for (const { id, span } of matchesOf(pattern, text)) {
        if (found.size >= MOST) break;
        if (found.has(span.start) || !this.isMeant(id, span, text)) continue;
        found.set(span.start, { id, span, start: positionAt(lines, span.start) });
      }
    }
    return [...found.values()].toSorted((a, b) => a.span.start - b.span.start);
  }

  private isMeant(id: string, { start, end }: Span, text: string): boolean {
    const stem = id.startsWith('#') ? '#' : numbered(id)?.stem;
    if (stem === undefined || !(this.stems.own.has(stem) || this.stems.external.has(stem))) return false;
    if (!mayBegin(text, start) || !mayEnd(text, end) || isInAddress(text, start)) return false;
    return stem !== '#' || isTold(text, start);
  }
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
}

function* matchesOf(pattern: RegExp, text: string): Iterable<{ readonly id: string; readonly span: Span }> {
  for (const match of text.matchAll(pattern)) {
    const [all, group] = match;
    const [start = 0, end = 0] = match.indices?.[group === undefined ? 0 : 1] ?? [];
    const id = group ?? all;
    if (id !== '' && !id.includes('\n')) yield { id, span: { start, end } };
  }
}

const WORD = /[\p{L}\p{N}_]/u;

/** False in the middle of a word, a path, an e-mail address, an entity or a longer number with signs. */
function mayBegin(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  const further = text[at - 2] ?? ' ';
  if (WORD.test(before) || '.@&\\%$'.includes(before)) return false;
  // `//WI-1`, `--WI-1` and `#WI-1` begin comments; `src/WI-1` and `X-WI-1` are names.
  if (before === '/' || before === '-') return further === before || /\s/u.test(further);
  return before !== '#' || !(WORD.test(further) || further === '#' || further === '&');
}

/** False where a word goes on: `WI-9x`, `WI-9.cls`, `WI-9-route`, `2024-1234`. */
function mayEnd(text: string, at: number): boolean {
  const next = text[at] ?? ' ';
  if (WORD.test(next) || next === '@' || next === '%') return false;
  return !'-./#+'.includes(next) || !WORD.test(text[at + 1] ?? ' ');
}

/** True within an address on the web: what it names belongs to others. */
function isInAddress(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_ADDRESS), at);
  const word = /[^\s"'`<>()[\]{}]*$/u.exec(before)?.[0] ?? '';
  return /:\/\/|^www\.|^mailto:|@/iu.test(word);
}

/** What somebody writes before the number of an item: alone it may be a colour, a heading or anything else. */
const TELLING =
  /(?:^|[^\p{L}])(?:fix(?:e[sd])?|close[sd]?|resolve[sd]?|implements?|refs?|references?|relates? to|part of|see|issue|bug|task|story|feature|epic|ticket|work ?items?|pbi|gh)[\s:]{1,3}(?:#\d+(?:,| and|,? &) )*$/iu;

function isTold(text: string, at: number): boolean {
  const line = text.lastIndexOf('\n', at - 1) + 1;
  return TELLING.test(text.slice(Math.max(line, at - 80), at));
}
