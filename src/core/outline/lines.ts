/** A line of a text that may be part of an outline. */
export interface OutlineLine {
  /** From 1. */
  readonly number: number;
  /** As it is written, without white space around it. */
  readonly source: string;
  /** Without bullet, number and markup. */
  readonly text: string;
  readonly kind: 'heading' | 'item' | 'plain';
  /** Of a heading `#` to `######` the number of signs; of a numbered line (`2.1`) how many numbers; else undefined. */
  readonly level: number | undefined;
  /** Columns of white space before it. */
  readonly indent: number;
  /** Lines of a list with the same sign stand on one level where they are indented alike; empty where there is none. */
  readonly sign: string;
  /** Of a box to tick: whether it is ticked. */
  readonly ticked: boolean | undefined;
  /** True where the line before it is blank, and for the first one. */
  readonly afterBlank: boolean;
}

const TAB = 4;

/** The lines of a text that say something. Code, tables, comments and rules are none of an outline. */
export function linesOf(text: string): readonly OutlineLine[] {
  const found: OutlineLine[] = [];
  let afterBlank = true;
  for (const [index, written] of proseOf(text).entries()) {
    const last = found.at(-1);
    if (last && !afterBlank && last.kind === 'plain' && /^\s*(?:={2,}|-{2,})\s*$/u.test(written)) {
      found.splice(-1, 1, { ...last, kind: 'heading', level: written.includes('=') ? 1 : 2 });
    } else if (saysSomething(written)) found.push({ ...lineOf(written, index + 1), afterBlank });
    afterBlank = written.trim() === '';
  }
  return found;
}

const FENCE = /^\s*(?:```|~~~)/u;

/** All lines, those blank that are code, HTML comments or front matter. */
function proseOf(text: string): readonly string[] {
  const uncommented = withoutComments(text.replace(/^\uFEFF/u, ''));
  let inCode = false;
  return uncommented.split(/\r\n|[\r\n\u2028\u2029\v\f]/u).map((line) => {
    const isFence = FENCE.test(line);
    if (isFence) inCode = !inCode;
    return inCode || isFence ? '' : line;
  });
}

/** A text whose HTML comments are blank, with as many lines as before. */
function withoutComments(text: string): string {
  let result = '';
  let at = 0;
  for (;;) {
    const start = text.indexOf('<!--', at);
    const end = start < 0 ? -1 : text.indexOf('-->', start);
    if (end < 0) return result + text.slice(at);
    result += text.slice(at, start) + text.slice(start, end + 3).replace(/[^\r\n]/gu, '');
    at = end + 3;
  }
}

/** False for blank lines, rules, rows of tables, and lines without a letter or digit. */
function saysSomething(line: string): boolean {
  return /[\p{L}\p{N}]/u.test(line) && !/^\s*\|/u.test(line);
}

type Marked = Pick<OutlineLine, 'kind' | 'level' | 'sign' | 'ticked'> & { readonly rest: string };

function lineOf(written: string, number: number): Omit<OutlineLine, 'afterBlank'> {
  const line = written.replace(/^(\s*)(?:>\s?)+/u, '$1');
  const content = line.trim();
  const { rest, ...marks } = headingIn(content) ?? itemIn(content) ?? plain(content);
  return { number, source: written.trim(), text: withoutMarkup(rest), indent: indentOf(line), ...marks };
}

function indentOf(line: string): number {
  let column = 0;
  for (const character of line) {
    if (character === '\t') column += TAB - (column % TAB);
    else if (/\s/u.test(character)) column += 1;
    else break;
  }
  return column;
}

function headingIn(content: string): Marked | undefined {
  const [, signs, rest] = /^(#{1,6})\s+(.*?)(?:\s+#+)?$/u.exec(content) ?? [];
  if (signs === undefined || rest === undefined) return undefined;
  return { kind: 'heading', level: signs.length, sign: '', ticked: undefined, rest };
}

/** `-`, `+` and `*` are one sign: who writes Markdown mixes them. What Word pastes uses a sign for each level. */
const BULLET = /^(?:([-+*])\s+|([•●▪■◦○‣⁃∙·\uF0B7\uF0A7–—])\s*|(o)(?:\t| {2,})\s*)(.*)$/u;
const BOX = /^(?:\[([ xX]?)\]\s+|([☐☑☒✓✔])\s*)(.*)$/u;

function itemIn(content: string): Marked | undefined {
  const [, markdown, word, letter, behind] = BULLET.exec(content) ?? [];
  const bullet = markdown === undefined ? (word ?? letter) : '-';
  const numbered = bullet === undefined ? numberIn(content) : undefined;
  const rest = behind ?? numbered?.rest ?? content;
  const [, tick, box, task] = BOX.exec(rest) ?? [];
  const sign = bullet ?? numbered?.sign ?? (box && '-');
  if (sign === undefined) return undefined;
  const ticked = task === undefined ? undefined : /[xX☑☒✓✔]/u.test(tick ?? box ?? '');
  return { kind: 'item', level: numbered?.level, sign, ticked, rest: task ?? rest };
}

/** `1.`, `2.1`, `(3)`, `a)`, `iv.`, but not `2.5 days`, `30.06.2027` or `24 h`. */
const NUMBERED =
  /^(?:(\d{1,2}(?:\.\d{1,2})+)(?:[.)]\s+|\s+(?=\p{Lu}))|(\d{1,3})[.)]\s+|\((\d{1,3})\)\s*|\(?([a-z]|[ivx]{2,4})\)\s+)(.*)$/u;

function numberIn(content: string): { sign: string; level: number | undefined; rest: string } | undefined {
  const [, dotted, plainNumber, bracketed, letter, rest] = NUMBERED.exec(content) ?? [];
  if (rest === undefined) return undefined;
  if (letter !== undefined) return { sign: 'a', level: undefined, rest };
  if (bracketed !== undefined) return { sign: '(1)', level: undefined, rest };
  const numbers = (dotted ?? plainNumber ?? '').split('.');
  if (numbers.some((each) => /^0\d/u.test(each))) return undefined;
  return { sign: '1'.repeat(numbers.length), level: numbers.length, rest };
}

function plain(content: string): Marked {
  return { kind: 'plain', level: undefined, sign: '', ticked: undefined, rest: content };
}

/**
 * The words of a line without emphasis, links and code marks, and without the comma that ends a point of a list. Marks that
 * stand far apart are left: they mean nothing, and to look for their ends would take long.
 */
function withoutMarkup(text: string): string {
  return text
    .replace(/!?\[([^[\]]{0,300})\]\([^()]{0,2000}\)/gu, '$1')
    .replace(/`([^`]{1,300})`/gu, '$1')
    .replace(/(\*\*|__)(?=\S)(.{1,300}?)(?<=\S)\1/gu, '$2')
    .replace(/(?<![\p{L}\p{N}])([*_])(?=\S)([^*_]{1,300}?)(?<=\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/\s*[;,]$/u, '');
}
