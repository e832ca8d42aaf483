import type { YAMLError } from 'yaml';
import type { Span } from '../model';
import type { TokenNotes } from './tokens';

export interface SyntaxFlaw {
  readonly message: string;
  readonly span: Span;
  /** All that is read wrongly because of it, where that is more than its line. */
  readonly reach?: Span;
}

type Code = YAMLError['code'];

const INDENT = 'This line is not indented like its neighbours. Give it the same number of spaces.';

/** What a flaw of the tree is called that the parser leaves to us. */
export const WORDS = {
  deep: 'This file is nested too deeply to be read. Check for a run of opening brackets or dashes.',
  duplicateKey: 'This key stands twice in the same entry. Only the first one counts: remove or rename one.',
  colonMissing: 'A colon is missing after this, or it is not indented like the text above it.',
  keyIsMissing: 'A key is missing before this colon.',
  keyIsNoText: 'A key must be a text. Put it in quotes.',
  circle: 'This alias stands inside what it stands for. Write the values out.',
  tooMuch: 'Aliases bring in too much here. Write the values out.',
  mergesNoMap: '`<<` takes in the keys of another entry. Name one that stands above, like `<<: *name`.',
  conflict:
    'Two versions of this charter were not joined here. Keep what is right of both, and remove the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`.',
  unclosed: 'This bracket is never closed. Add the closing one, or remove this one.',
  documents:
    'A second YAML document begins here. A charter is one document: remove the line `---`, or move what follows into a file of its own.',
} as const;

/** What the parser's error codes mean to someone who writes a charter. */
const BY_CODE: Readonly<Record<Code, string>> = {
  ALIAS_PROPS: 'An alias (`*name`) cannot have an anchor or a tag of its own. Remove one of them.',
  BAD_ALIAS:
    'This has no name: an anchor is written `&name`, an alias `*name`. Where it is meant as text, put it in quotes.',
  BAD_COLLECTION_TYPE: 'This tag does not fit what follows it. Remove the tag.',
  BAD_DIRECTIVE: 'This line begins with `%`, which YAML keeps for itself. Put the text in quotes.',
  BAD_DQ_ESCAPE:
    'This backslash begins an escape that YAML does not know. Use single quotes, or write two backslashes.',
  BAD_INDENT: INDENT,
  BAD_PROP_ORDER: 'An anchor or a tag stands in the wrong place here. Put it right before the value.',
  BAD_SCALAR_START: 'A text cannot begin with this character. Put the text in quotes.',
  BLOCK_AS_IMPLICIT_KEY:
    'A `key: value` stands where a single value is expected. Put it on a line of its own, or put the whole text in quotes.',
  BLOCK_IN_FLOW:
    'Dashes and `key: value` lines cannot stand inside brackets like this. Is a comma missing, or a closing bracket above?',
  DUPLICATE_KEY: WORDS.duplicateKey,
  IMPOSSIBLE: 'This cannot be read as YAML. Check the indentation, quotes and brackets just before it.',
  KEY_OVER_1024_CHARS: 'This key is too long. Is a quote or a colon missing before it?',
  MISSING_CHAR: 'Something is missing here: a comma, a colon, a space, a quote or a closing bracket.',
  MULTILINE_IMPLICIT_KEY:
    'This is read as a key that runs over several lines. Is a colon missing, the space after it, or a closing quote?',
  MULTIPLE_ANCHORS: 'A value can have one anchor only. Remove the others.',
  MULTIPLE_DOCS: WORDS.documents,
  MULTIPLE_TAGS: 'A value can have one tag only. Remove the others.',
  NON_STRING_KEY: WORDS.keyIsNoText,
  RESOURCE_EXHAUSTION: WORDS.deep,
  TAB_AS_INDENT: 'This line is indented with a tab. YAML needs spaces.',
  TAG_RESOLVE_FAILED:
    'What begins with `!` is a tag to YAML, and it does not know this one. Put the text in quotes.',
  UNEXPECTED_TOKEN: 'This is not expected here. Check the quotes, brackets and indentation just before it.',
};

/** Where the parser's own message tells more than the code; the first that matches holds. */
const BY_MESSAGE: readonly (readonly [RegExp, string])[] = [
  [/^Missing closing/u, 'This quote is never closed. Add the closing one, or remove this one.'],
  [/^Missing ,/u, 'A comma is missing before this.'],
  [/^Missing space/u, 'A space is missing after this colon.'],
  [/followed by map values/u, WORDS.colonMissing],
  [/^Comments must be/u, 'A comment needs a space before its `#`. Add it, or put the text in quotes.'],
  [
    /^Missing directives-end/u,
    'A line above begins with `%`, which YAML keeps for itself. Remove it, or put the text in quotes.',
  ],
  [
    /block-seq-ind on same line/u,
    'A list cannot begin on the line of its key. Put each item on a line of its own, or put the text in quotes.',
  ],
  [
    /^Sequence item without/u,
    'Each item of a list begins with a dash and a space, indented like the others.',
  ],
  [/^A block sequence may not/u, INDENT],
  [/^Block scalar header/u, 'After `|` or `>` the text begins on the next line.'],
  [/^Unexpected flow-(?:seq|map)-end/u, 'Nothing was opened that this closes. Remove it.'],
  [
    /at node end/u,
    'Something stands after the end of the value. Put the whole text in quotes, or `#` before a comment.',
  ],
  [/^Unexpected (?:,|empty item) in/u, 'There is a comma too many here.'],
];

/**
 * The errors without those that the tree builder reports in a better place, those that say again what another one says,
 * and the many that follow where the parser stops reading. Of the warnings those about what is read otherwise than its
 * author meant it.
 */
export function worthTelling(errors: readonly YAMLError[]): readonly YAMLError[] {
  const stop = errors.find(isStop);
  const nested = new Set(errors.filter(isNestedKey).map(({ pos }) => pos[0]));
  const hasDirective = errors.some(({ code }) => code === 'BAD_DIRECTIVE');
  return errors.filter((error) => {
    const { name, code, pos, message } = error;
    if (name === 'YAMLWarning') return LOSSES.has(code);
    if (/end with a [}\]]$/u.test(message)) return false;
    if (code === 'MULTILINE_IMPLICIT_KEY') return !nested.has(pos[0]);
    if (message.startsWith('Missing directives-end')) return !hasDirective;
    return !isStop(error) || error === stop;
  });
}

const LOSSES: ReadonlySet<Code> = new Set(['TAG_RESOLVE_FAILED', 'BAD_COLLECTION_TYPE', 'BAD_DIRECTIVE']);

/** True for a key where the value of another one stands. */
export function isNestedKey({ message }: YAMLError): boolean {
  return message.startsWith('Nested mappings');
}

/** True for what the parser says of everything that stands behind the place at which it has stopped. */
function isStop({ message }: YAMLError): boolean {
  return / token in YAML (?:stream|document)/u.test(message);
}

/** An error of the parser in plain words, on the part of its line that it is about. */
export function syntaxFlaw(error: YAMLError, text: string, { quotes }: TokenNotes): SyntaxFlaw {
  const [from, to] = error.pos;
  if (isNestedKey(error)) return nestedKey(error, text);
  const opening = error.message.startsWith('Missing closing') ? quotes.get(from) : undefined;
  return {
    span: withinLine(opening === undefined ? { start: from, end: to } : { start: opening, end: from }, text),
    message: isDedent(error, text)
      ? INDENT
      : (BY_MESSAGE.find(([pattern]) => pattern.test(error.message))?.[1] ?? BY_CODE[error.code]),
  };
}

/** True where what stands behind the end of a value begins its line: it is indented less than what it belongs to. */
function isDedent({ message, pos: [from] }: YAMLError, text: string): boolean {
  const before = text.slice(text.lastIndexOf('\n', from - 1) + 1, from);
  return message.includes('at node end') && before.trim() === '';
}

/** A line in the first column that is no key yet. */
export function looseLine(text: string): SyntaxFlaw {
  return {
    span: firstLineOf({ start: 0, end: text.length }, text),
    message: WORDS.colonMissing,
  };
}

/** A line that begins an item, and is not indented like the items above it. */
export function misplacedLine(text: string): SyntaxFlaw {
  const start = text.search(/\S/u);
  return { span: firstLineOf({ start, end: text.length }, text), message: INDENT };
}

/** A second colon in one line, or a line that is indented too far and so goes on with the text above it. */
function nestedKey({ pos: [from] }: YAMLError, text: string): SyntaxFlaw {
  if (nestedColon(text, from) !== undefined)
    return { span: withinLine({ start: from, end: from }, text), message: BY_CODE.BLOCK_AS_IMPLICIT_KEY };
  const next = /[\r\n]\s*/gu;
  next.lastIndex = from;
  const start = next.exec(text) ? next.lastIndex : from;
  return {
    span: withinLine({ start, end: start }, text),
    reach: { start: from, end: start },
    message:
      'This line is indented further than the one above, and so goes on with its text. Give it the same number of spaces.',
  };
}

/** The colon that makes a key of what stands at an offset; undefined where that is not in the same line. */
export function nestedColon(text: string, from: number): number | undefined {
  const lineEnd = text.slice(from).search(/[\r\n]/u);
  const line = text.slice(from, lineEnd < 0 ? undefined : from + lineEnd);
  const colon = line.search(/:(?:\s|$)/u);
  return colon < 0 ? undefined : from + colon;
}

const WORD = /["']?[\p{L}\p{N}_-]+[:"']?/uy;

/**
 * A stretch to mark. Parser positions can run on over many lines, be empty, or lie on white space: it is brought to
 * what stands on one line, as a whole word where it would be a single character.
 */
export function withinLine(span: Span, text: string): Span {
  const start = firstMarkable(span.start, text);
  const lineEnd = text.slice(start).search(/[\r\n]/u);
  const limit = lineEnd < 0 ? text.length : start + lineEnd;
  if (span.start === start && span.end > start + 1)
    return { start, end: trimmedEnd(text, start, wholeCharacter(Math.min(span.end, limit), text)) };
  WORD.lastIndex = start;
  const word = WORD.exec(text)?.[0].length ?? 1;
  return { start, end: wholeCharacter(Math.min(start + word, Math.max(limit, start)), text) };
}

/** What stands of a node on its first line; where nothing of it can be seen, what stands beside it. */
export function firstLineOf(span: Span, text: string): Span {
  const [line = ''] = text.slice(span.start, span.end).split(/[\r\n]/u, 1);
  return line.trim() === ''
    ? withinLine(span, text)
    : { start: span.start, end: span.start + line.trimEnd().length };
}

/**
 * The offset itself, or the nearest one at which something can be seen: further on in its line, before it, or at last
 * anywhere behind it.
 */
function firstMarkable(offset: number, text: string): number {
  let ahead = offset;
  while (/[^\S\r\n]/u.test(text.charAt(ahead))) ahead++;
  if (/\S/u.test(text.charAt(ahead))) return ahead;
  let before = Math.min(offset, text.length) - 1;
  while (before >= 0 && /\s/u.test(text.charAt(before))) before--;
  return before >= 0 ? startOfCharacter(before, text) : Math.max(text.search(/\S/u), 0);
}

function startOfCharacter(offset: number, text: string): number {
  return (text.codePointAt(offset - 1) ?? 0) > 0xffff ? offset - 1 : offset;
}

/** The end of a stretch without the white space at its end. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && ' \t\r\n'.includes(text.charAt(at - 1))) at--;
  return at;
}

/** An end that does not cut a character in two. */
function wholeCharacter(end: number, text: string): number {
  return (text.codePointAt(end - 1) ?? 0) > 0xffff ? end + 1 : end;
}
