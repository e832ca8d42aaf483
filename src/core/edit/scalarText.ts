import { Schema, type ScalarTag } from 'yaml';
import type { Quote } from './layout';

export type PlainScalar = string | number | boolean | null;

/** How a text should be written where it allows the choice. */
export interface ScalarStyle {
  /** `plain`: quotes only where YAML needs them. */
  readonly wanted: 'plain' | Quote;
  /** The quotes for a text that cannot stand plain. */
  readonly quote: Quote;
  /** Inside brackets or braces, where commas and brackets need quotes too. */
  readonly inFlow: boolean;
}

/** A scalar on one line. Any YAML 1.2 reader, and a YAML 1.1 reader but for dates, reads the same value back. */
export function renderScalar(value: PlainScalar, style: ScalarStyle): string {
  if (typeof value === 'string') return renderText(value, style);
  return typeof value === 'number' ? renderNumber(value) : String(value);
}

function renderText(value: string, { wanted, quote, inFlow }: ScalarStyle): string {
  if (wanted === 'plain' && canBePlain(value, inFlow)) return value;
  const quotes = wanted === 'plain' ? quoteFor(value, quote) : wanted;
  return quotes === 'single' && canBeSingle(value) ? singleQuoted(value) : doubleQuoted(value);
}

/** The other quotes, where the text itself holds the usual ones. */
function quoteFor(value: string, usual: Quote): Quote {
  if (usual === 'single') return value.includes("'") && !/["\\]/u.test(value) ? 'double' : 'single';
  return /["\\]/u.test(value) && !value.includes("'") ? 'single' : 'double';
}

function renderNumber(value: number): string {
  if (Number.isNaN(value)) return '.nan';
  if (!Number.isFinite(value)) return value > 0 ? '.inf' : '-.inf';
  return Object.is(value, -0) ? '-0' : String(value);
}

const INDICATOR = /^[-?:,[\]{}#&*!|>'"%@`=]|^\.\.\./u;
const MEANS_MORE = /:(?:\s|$)|\s#/u;
const FLOW_INDICATOR = /[,[\]{}]/u;
const OUTER_SPACE = /^\s|\s$/u;

/** What a plain or single-quoted scalar cannot hold or a reader would not see: controls, line ends, lone surrogates. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028\u2029\uFEFF\uFFFE\uFFFF]/u;

/** True for a text that YAML reads back as the same text without quotes. */
function canBePlain(value: string, inFlow: boolean): boolean {
  if (UNPRINTABLE.test(value) || OUTER_SPACE.test(value) || INDICATOR.test(value) || MEANS_MORE.test(value))
    return false;
  return !(inFlow && FLOW_INDICATOR.test(value)) && !readsAsOther(value);
}

const schema = new Schema({ schema: 'core', compat: 'yaml-1.1' });
const OTHER_TYPES = [...schema.tags, ...(schema.compat ?? [])].filter(
  (tag): tag is ScalarTag => 'test' in tag,
);

/** A date is a text for YAML 1.2, and charters are full of them: quotes for the sake of 1.1 would be noise. */
const DATE = /^\d{4}-\d\d-\d\d$/u;

function readsAsOther(value: string): boolean {
  return !DATE.test(value) && OTHER_TYPES.some((tag) => tag.test?.test(value) === true);
}

function canBeSingle(value: string): boolean {
  return !UNPRINTABLE.test(value);
}

function singleQuoted(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

function doubleQuoted(value: string): string {
  const escape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value).replace(/[\p{Cc}\u2028\u2029\uFEFF\uFFFE\uFFFF]/gu, escape);
}

/** A block scalar: its header, and its lines without their indentation. */
interface BlockText {
  readonly header: string;
  readonly lines: readonly string[];
}

/** A text of several lines as a literal block (`|`); undefined where only quotes can hold it, or where it has one line. */
export function literalOf(value: string): BlockText | undefined {
  return value.includes('\n') ? blockOf(value, false) : undefined;
}

/** A text as a literal block (`|`) or a folded one (`>`); undefined where only quotes can hold it. */
export function blockOf(value: string, folded: boolean): BlockText | undefined {
  const lines = (value.endsWith('\n') ? value.slice(0, -1) : value).split('\n');
  const isFit = lines.every((line, i) => canBeBlockLine(folded || i === 0 ? line : line.replace(/^ +/u, '')));
  if (!isFit || lines.at(-1) === '' || lines[0] === '' || lines.some(isBlankOnly)) return undefined;
  const header = (folded ? '>' : '|') + (value.endsWith('\n') ? '' : '-');
  return { header, lines: folded ? lines.flatMap(unfolded) : lines };
}

/** A folded block reads a single line end as a space: it takes one more. */
function unfolded(line: string, index: number): string[] {
  return index > 0 && line !== '' ? ['', line] : [line];
}

function isBlankOnly(line: string): boolean {
  return line !== '' && line.trim() === '';
}

/** True for a line that a block scalar holds as it is: nothing unseen at its end. What a line begins with counts as its indentation. */
function canBeBlockLine(line: string): boolean {
  return !UNPRINTABLE.test(line) && !OUTER_SPACE.test(line);
}
