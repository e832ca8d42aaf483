import type { YAMLError } from 'yaml';
import type { Span } from '../model';
import { isNestedKey, nestedColon } from './syntax';
import type { TokenNotes } from './tokens';

/** Errors of the parser, and the same text, of the same length, without what they are about. */
export interface Repair {
  readonly errors: readonly YAMLError[];
  readonly text: string;
}

/** A text without what an error is about; the same text where nothing can be done. */
type Mending = (text: string, error: YAMLError, notes: TokenNotes) => string;

/**
 * What makes the parser stop, or read what follows as part of something else, and how it is put right without moving
 * anything. Only the first that finds something to do is asked: the others may be consequences.
 */
const MENDINGS: readonly {
  readonly isFor: (error: YAMLError) => boolean;
  readonly mend: Mending;
  /** True where everything after the first error is a consequence. */
  readonly stops: boolean;
}[] = [
  { isFor: isStrayBracket, mend: (text, { pos }) => blanked(text, pos[0], pos[0] + 1), stops: true },
  { isFor: ({ message }) => message.startsWith('Missing closing'), mend: withoutQuote, stops: true },
  { isFor: ({ code }) => code === 'TAB_AS_INDENT', mend: withoutTabs, stops: false },
  { isFor: isNestedKey, mend: withoutNestedKey, stops: false },
  { isFor: ({ code }) => code === 'MULTILINE_IMPLICIT_KEY', mend: withoutFirstLines, stops: false },
];

/** The next step on the way to a text that can be read to its end; undefined where nothing is in the way. */
export function repairOf(errors: readonly YAMLError[], text: string, notes: TokenNotes): Repair | undefined {
  for (const { isFor, mend, stops } of MENDINGS) {
    const found = errors.filter(isFor).slice(0, stops ? 1 : undefined);
    const mended = found.reduce((before, error) => mend(before, error, notes), text);
    if (mended !== text) return { errors: found, text: mended };
  }
  return undefined;
}

const CONFLICT =
  /^<{7}(?: [^\r\n]*)?\r?\n(?<ours>[^]*?)(?<theirs>^(?:\|{7}(?: [^\r\n]*)?|={7})\r?\n[^]*?^>{7}(?: [^\r\n]*)?$)/gmu;

/** A text without the second version of what two people have changed, and the places where the first one begins. */
export interface Settled {
  readonly text: string;
  readonly conflicts: readonly Span[];
}

/** Reads what git leaves behind where it could not join two versions as if the first of them had been kept. */
export function withoutConflicts(text: string): Settled {
  const conflicts: Span[] = [];
  let settled = text;
  for (const { 0: whole, index: start, groups } of text.matchAll(CONFLICT)) {
    const end = start + whole.length;
    conflicts.push({ start, end });
    settled = blanked(settled, start, nextLine(text, start));
    settled = blanked(settled, end - (groups?.['theirs'] ?? '').length, end);
  }
  return { text: settled, conflicts };
}

/** True for a closing bracket that closes nothing, at which the parser stops. */
function isStrayBracket({ message }: YAMLError): boolean {
  return /^Unexpected flow-(?:seq|map)-end token/u.test(message);
}

/** A stretch as spaces, its line ends left alone. */
function blanked(text: string, start: number, end: number): string {
  return text.slice(0, start) + text.slice(start, end).replaceAll(/[^\r\n]/gu, blank) + text.slice(end);
}

function blank(character: string): string {
  return ' '.repeat(character.length);
}

/** A text that is never closed reaches to the end of the file: without its quote it ends with its line. */
function withoutQuote(text: string, { pos }: YAMLError, { quotes }: TokenNotes): string {
  const opening = quotes.get(pos[0]);
  return opening === undefined ? text : blanked(text, opening, opening + 1);
}

/** One space for each tab of an indentation: nobody can know how wide it was, and lines below each other stay so. */
function withoutTabs(text: string, { pos }: YAMLError): string {
  const start = lineStart(text, pos[0]);
  const end = start + (/^[ \t-]*/u.exec(text.slice(start, start + 200))?.[0].length ?? 0);
  return text.slice(0, start) + text.slice(start, end).replaceAll('\t', ' ') + text.slice(end);
}

/** A sign that looks like a colon and is none. */
const RATIO = '\u2236';

/**
 * A second colon in a line becomes part of the text, as it was meant. A line that is indented too far would take all
 * lines below it into the text above: it is left out, with those that are indented further still.
 */
function withoutNestedKey(text: string, { pos }: YAMLError): string {
  const colon = nestedColon(text, pos[0]);
  if (colon !== undefined) return text.slice(0, colon) + RATIO + text.slice(colon + 1);
  const start = nextLine(text, pos[0]);
  return start >= text.length ? text : blanked(text, start, endOfBlock(text, start));
}

/** The end of a line and of those below it that are indented further. */
function endOfBlock(text: string, start: number): number {
  const indent = indentAt(text, start);
  let end = nextLine(text, start);
  while (end < text.length && (isBlankLine(text, end) || indentAt(text, end) > indent))
    end = nextLine(text, end);
  return end;
}

/** A line without a colon is read as the beginning of the next key: it is left out. */
function withoutFirstLines(text: string, { pos: [from, to] }: YAMLError): string {
  const last = lineStart(text, to);
  return last > from ? blanked(text, from, last) : text;
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function nextLine(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  return feed < 0 ? text.length : feed + 1;
}

function indentAt(text: string, start: number): number {
  let at = start;
  while (text[at] === ' ') at++;
  return at - start;
}

function isBlankLine(text: string, start: number): boolean {
  return text.slice(start, nextLine(text, start)).trim() === '';
}
