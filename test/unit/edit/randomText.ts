import { stringify } from 'yaml';

export type Value = string | number | boolean | null | Value[] | { [key: string]: Value };
export type Steps = readonly (string | number)[];

/** A comment of a random text, and what it is about. */
export interface Remark {
  readonly text: string;
  readonly path: Steps;
  /** `beside`: behind the key or the item, on its line; `above`: on a line above; `inside`: anywhere in the value. */
  readonly place: 'beside' | 'above' | 'inside';
}

export interface RandomText {
  readonly text: string;
  readonly remarks: readonly Remark[];
}

/** Numbers below `limit`, the same ones for the same seed. */
export type Random = (limit: number) => number;

export function randomFrom(seed: number): Random {
  let state = seed | 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

const KEYS = [
  'id',
  'title',
  'supports',
  'skills',
  'owner',
  'due',
  'x-note',
  'with space',
  '1',
  'on',
  'état',
  'a:b',
];

export const SCALARS: readonly (string | number | boolean | null)[] = [
  'OBJ-1',
  'WI-2',
  'AB#1234',
  'two words',
  'with: colon',
  'a, b',
  '# hash',
  'x #y',
  'yes',
  'no',
  '1.0',
  '0x1F',
  '12:30',
  '2026-09-01',
  'null',
  '~',
  '',
  5,
  -3,
  1.5,
  true,
  false,
  null,
  "it's",
  'say "x"',
  `both ' and "`,
  'ünï 漢字 👍',
  '\u3000wide',
  'line one\nline two\n',
  'line one\n\nline two',
  'tail\n\n\n',
  ' lead',
  'trail ',
  '-dash',
  '- item',
  '?q',
  '? q',
  ':c',
  '@at',
  '`tick',
  '*star',
  '&amp',
  '!bang',
  '%percent',
  '|pipe',
  '>gt',
  '[x',
  '{y}',
  'a]b',
  '<<',
  '=',
  '---',
  '...',
  'tab\there',
  'http://x.y/z?a=1,2',
  'C:\\path',
  'nul\u0000',
  'sep\u2028',
  '\uFEFFbom',
  'cr\rlf',
  'half \uD800',
  '-.inf',
  'ends:',
  'No',
  'first\n  deeper\nlast',
  'a\n\tb',
  'x\n \ny',
  '\nstarts',
  'long '.repeat(30).trim(),
];

export class Writer {
  readonly remarks: Remark[] = [];
  private readonly step: number;
  private readonly dashStep: number;

  constructor(private readonly random: Random) {
    this.step = 1 + random(4);
    this.dashStep = random(2) === 0 ? 0 : 1 + random(3);
  }

  chance(percent: number): boolean {
    return this.random(100) < percent;
  }

  pick<T>(values: readonly T[]): T {
    return values[this.random(values.length)] as T;
  }

  value(depth: number): Value {
    const kind = depth <= 0 ? 0 : this.random(4);
    if (kind === 1) return Array.from({ length: this.random(4) }, () => this.value(depth - 1));
    if (kind >= 2) return this.map(depth, this.random(4));
    return this.pick(SCALARS);
  }

  map(depth: number, size: number): { [key: string]: Value } {
    return Object.fromEntries(Array.from({ length: size }, () => [this.pick(KEYS), this.value(depth - 1)]));
  }

  /** The lines of a map, indented, with a comment here and there. */
  mapLines(map: { [key: string]: Value }, path: Steps, indent: string): string[] {
    return Object.entries(map).flatMap(([key, value]) => {
      const own = [...path, key];
      return [...this.above(own, indent), ...this.pairLines(key, value, own, indent)];
    });
  }

  private pairLines(key: string, value: Value, own: Steps, indent: string): string[] {
    const open = `${indent}${this.key(key)}${this.chance(5) ? ' ' : ''}:`;
    if (Array.isArray(value) && value.length > 0 && this.chance(60)) {
      const inner = indent + ' '.repeat(this.dashStep);
      const lines = this.listLines(value, own, inner);
      return [open + this.beside(own), ...lines, ...this.below(own, inner)];
    }
    if (isMap(value) && Object.keys(value).length > 0 && this.chance(60)) {
      const inner = indent + ' '.repeat(this.step);
      return [open + this.beside(own), ...this.mapLines(value, own, inner), ...this.below(own, inner)];
    }
    return this.inline(open, value, own, indent);
  }

  listLines(list: Value[], path: Steps, indent: string): string[] {
    return list.flatMap((item, i) => {
      const own = [...path, i];
      return [...this.above(own, indent), ...this.itemLines(item, own, indent)];
    });
  }

  private itemLines(item: Value, own: Steps, indent: string): string[] {
    const gap = this.chance(80) ? ' ' : '   ';
    const inner = `${indent} ${gap}`;
    const isBlock =
      this.chance(70) && typeof item === 'object' && item !== null && Object.keys(item).length > 0;
    if (!isBlock) return this.inline(`${indent}-`, item, own, indent);
    if (this.chance(15)) return [`${indent}-${this.beside(own)}`, ...this.collection(item, own, inner)];
    const [first = '', ...rest] = this.collection(item, own, inner);
    return first.trimStart().startsWith('#') || first === ''
      ? [`${indent}-`, first, ...rest]
      : [`${indent}-${gap}${first.slice(inner.length)}`, ...rest];
  }

  private collection(value: Value, path: Steps, indent: string): string[] {
    return Array.isArray(value)
      ? this.listLines(value, path, indent)
      : this.mapLines(value as { [key: string]: Value }, path, indent);
  }

  /** A value that begins on the line of its key or dash. */
  private inline(open: string, value: Value, own: Steps, indent: string): string[] {
    if (value === null && this.chance(50)) return [open + this.beside(own)];
    if (typeof value === 'string' && this.chance(70)) {
      const block = this.blockScalar(value, indent);
      if (block) return [`${open} ${block.header}${this.beside(own)}`, ...block.lines];
    }
    const flow = this.flow(value, own, indent);
    return [...(open + ' ' + flow + this.beside(own)).split('\n'), ...this.below(own, `${indent}  `)];
  }

  private blockScalar(value: string, indent: string): { header: string; lines: string[] } | undefined {
    if (!/^[\p{L}]/u.test(value) || /[^\n\p{L} ,]| $| \n/u.test(value) || !value.includes('\n'))
      return undefined;
    const body = value.replace(/\n+$/u, '');
    const ends = value.length - body.length;
    const chomp = ends === 0 ? '-' : ends === 1 && this.chance(70) ? '' : '+';
    const inner = indent + ' '.repeat(this.step);
    const lines = body.split('\n').map((line) => (line === '' ? '' : inner + line));
    return {
      header: `|${chomp}`,
      lines: chomp === '+' ? [...lines, ...Array<string>(ends - 1).fill('')] : lines,
    };
  }

  /** A value in braces or brackets, on one line or on several. */
  flow(value: Value, path: Steps, indent: string): string {
    if (typeof value !== 'object' || value === null) return this.scalar(value, true);
    const list = Array.isArray(value);
    const parts = Object.entries(value).map(([key, item]) => {
      const own = [...path, list ? Number(key) : key];
      return { own, text: (list ? '' : `${this.key(key)}: `) + this.flow(item, own, `${indent}  `) };
    });
    const [open, close] = list ? ['[', ']'] : ['{', '}'];
    if (parts.length > 0 && this.chance(30)) return open + this.flowLines(parts, indent) + close;
    const pad = this.chance(50) ? ' ' : '';
    const comma = parts.length > 0 && this.chance(10) ? ',' : '';
    return open + pad + parts.map((part) => part.text).join(', ') + comma + pad + close;
  }

  private flowLines(parts: { own: Steps; text: string }[], indent: string): string {
    const inner = `${indent}    `;
    const lines = parts.map(({ own, text }, i) => {
      const comma = i < parts.length - 1 || this.chance(30) ? ',' : '';
      return [...this.above(own, inner), inner + text + comma + this.beside(own)].join('\n');
    });
    return `\n${lines.join('\n')}\n${indent}  `;
  }

  key(key: string): string {
    return this.scalar(key, true).replaceAll('\n', '');
  }

  scalar(value: string | number | boolean | null, inFlow: boolean): string {
    const style = this.pick(['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE'] as const);
    if (typeof value !== 'string') return String(value);
    if (style === 'QUOTE_DOUBLE' || !/^[\p{L}\d #,.:'-]*$/u.test(value)) return double(value);
    if (style === 'QUOTE_SINGLE') return `'${value.replaceAll("'", "''")}'`;
    const plain = stringify([value], { lineWidth: 0, collectionStyle: inFlow ? 'flow' : 'block' });
    return plain.trim().replace(/^\[ | \]$|^- /gu, '');
  }

  private remark(path: Steps, place: Remark['place']): string {
    const text = `# ${this.remarks.length} ${this.pick(['why', 'see: x', "it's", '[a, {b', '- c', 'k: v'])}`;
    this.remarks.push({ text, path, place });
    return text;
  }

  private beside(own: Steps): string {
    return this.chance(25) ? `${this.pick([' ', '   '])}${this.remark(own, 'beside')}` : '';
  }

  private above(own: Steps, indent: string): string[] {
    const lines = this.chance(20) ? [indent + this.remark(own, 'above')] : [];
    if (this.chance(15)) lines.unshift(this.pick(['', indent]));
    if (lines.length > 0 && this.chance(30)) lines.push('');
    return lines;
  }

  private below(own: Steps, indent: string): string[] {
    return this.chance(10) ? [...(this.chance(20) ? [''] : []), indent + this.remark(own, 'inside')] : [];
  }
}

function isMap(value: Value): value is { [key: string]: Value } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function double(value: string): string {
  return JSON.stringify(value).replace(
    /[\u007F-\u009F\u2028\u2029\uFEFF]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A text as people write them: a map at the root, with comments, blank lines, and all line ends. */
export function randomText(seed: number): RandomText {
  const writer = new Writer(randomFrom(seed));
  const value = writer.map(4, 1 + (seed & 3));
  const body = writer.chance(12) ? [writer.flow(value, [], '')] : writer.mapLines(value, [], '');
  const head = writer.chance(15) ? ['---'] : [];
  const foot = writer.chance(10) ? ['...'] : [];
  const lines = [...head, ...body, ...foot].join('\n');
  const ended = writer.chance(70) ? `${lines}\n` : lines;
  const text =
    (writer.chance(10) ? '\uFEFF' : '') + (writer.chance(30) ? ended.replaceAll('\n', '\r\n') : ended);
  return { text, remarks: writer.remarks };
}
