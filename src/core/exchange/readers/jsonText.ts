import type { Unreadable } from '../backlog';
import type { LongText } from '../longText';

export type Json = null | boolean | number | string | readonly Json[] | JsonMap;

export interface JsonMap {
  readonly [key: string]: Json;
}

/**
 * A JSON text as a value, or the one sentence that says why it is none. It is read whole, other than a table: trackers give
 * JSON away in pages of some hundred items, and a second parser, for texts in pieces, is not worth what that would save.
 */
export function readJson({ pieces }: LongText): { readonly value: Json } | Unreadable {
  const text = [...pieces].join('');
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (isTooDeep(json)) return { message: TOO_DEEP };
  try {
    const value: Json = JSON.parse(json);
    return { value };
  } catch (error) {
    return { message: flawOf(json, error) };
  }
}

/** More than any tracker nests, and less than what exhausts those who follow it. */
const DEEPEST = 300;

const TOO_DEEP = 'Its brackets stand in each other more than 300 deep, so this is no export of a tracker.';

function isTooDeep(json: string): boolean {
  let depth = 0;
  return eachBracket(json, (isOpening) => {
    depth += isOpening ? 1 : -1;
    return depth > DEEPEST;
  });
}

/** Goes over the brackets of a text until one is the one that is sought. False where none is. */
function eachBracket(json: string, isSought: (isOpening: boolean, place: number) => boolean): boolean {
  let isInText = false;
  for (let i = 0; i < json.length; i++) {
    const at = json.charCodeAt(i);
    if (isInText) {
      if (at === BACKSLASH) i++;
      else if (at === QUOTE) isInText = false;
    } else if (at === QUOTE) isInText = true;
    else if (at === BRACE || at === BRACKET) {
      if (isSought(true, i)) return true;
    } else if ((at === BRACE + 2 || at === BRACKET + 2) && isSought(false, i)) return true;
  }
  return false;
}

const [QUOTE, BACKSLASH, BRACE, BRACKET] = [0x22, 0x5c, 0x7b, 0x5b];

function flawOf(json: string, error: unknown): string {
  const start = json.slice(0, 1000).trimStart();
  if (start === '') return 'The file is empty. Export it again.';
  if (start.startsWith('<')) {
    return 'This is a web page and no JSON, most likely the page that asks to sign in. Sign in to the tracker, and export again.';
  }
  if (!/^[[{]/u.test(start))
    return 'This is no JSON: it begins with neither { nor [. Export it as JSON again.';
  const end = endOf(json);
  if (end === 'cut off') return 'The file ends in the middle: it was cut off on its way. Export it again.';
  if (end === 'several') {
    return 'The file holds several JSON values one after the other, and not one list. Put them into a list, like with jq --slurp, or export again as a list.';
  }
  const line = lineOf(json, error);
  const where = line === undefined ? '' : ` in line ${line}`;
  return `The JSON is broken${where}. Put it right there, or export it again.`;
}

/** Where the brackets of a broken text leave one: within a value, behind the first one of several, or at an end. */
function endOf(json: string): 'cut off' | 'several' | 'whole' {
  let depth = 0;
  let end = json.length;
  const isClosed = eachBracket(json, (isOpening, place) => {
    depth += isOpening ? 1 : -1;
    end = place + 1;
    return depth <= 0;
  });
  if (!isClosed) return 'cut off';
  return /^\s*[[{]/u.test(json.slice(end, end + 1000)) ? 'several' : 'whole';
}

/** The line that the parser complains about; undefined where it does not say. */
function lineOf(json: string, error: unknown): number | undefined {
  const position = error instanceof Error ? /position (\d+)/u.exec(error.message)?.[1] : undefined;
  return position === undefined ? undefined : json.slice(0, Number(position)).split('\n').length;
}

const TOKEN = /"([^"\\]*(?:\\.[^"\\]*)*)(?:"|$)|[{}[\]:,]/gsu;

/**
 * The keys in the beginning of a JSON text, each behind those that it stands in: `issues.fields.summary`. Lists are
 * passed through. What follows may be broken.
 */
export function openingKeys(head: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open: string[] = [];
  let [last, pending] = ['', ''];
  for (const [token, inside] of head.matchAll(TOKEN)) {
    if (inside !== undefined) last = inside;
    else if (token === ':') {
      pending = last;
      found.add([...open.filter((name) => name !== ''), pending].join('.'));
    } else {
      if (token === '{' || token === '[') open.push(pending);
      else if (token !== ',') open.pop();
      pending = '';
    }
  }
  return found;
}

export function isMap(value: Json | undefined): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands at the end of a way of keys; undefined where the way leads nowhere. */
export function at(value: Json | undefined, ...way: readonly string[]): Json | undefined {
  const [key, ...rest] = way;
  if (key === undefined) return value;
  return isMap(value) && Object.hasOwn(value, key) ? at(value[key], ...rest) : undefined;
}

/** The items of a list; none for anything else. */
export function listAt(value: Json | undefined, ...way: readonly string[]): readonly Json[] {
  const found = at(value, ...way);
  return isList(found) ? found : [];
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** A text, trimmed, or a number as one; undefined for anything else, and where it is blank. */
export function textAt(value: Json | undefined, ...way: readonly string[]): string | undefined {
  const found = at(value, ...way);
  if (typeof found === 'number') return String(found);
  return typeof found === 'string' && found.trim() !== '' ? found.trim() : undefined;
}

export function numberAt(value: Json | undefined, ...way: readonly string[]): number | undefined {
  const found = at(value, ...way);
  return typeof found === 'number' ? found : undefined;
}

/** The words by which trackers name things, in the order in which they are looked for. */
const NAMING = ['displayName', 'name', 'value', 'title', 'login', 'key', 'text'];

/** How a person would read a value; undefined where it says nothing. */
export function plainText(value: Json | undefined): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (isList(value)) {
    const texts = value.map((item) => plainText(item)).filter((text) => text !== undefined);
    return texts.length === 0 ? undefined : texts.join('; ');
  }
  if (!isMap(value)) return typeof value === 'boolean' ? String(value) : textAt(value);
  const name = NAMING.map((key) => textAt(value, key)).find((text) => text !== undefined);
  const inner = plainText(value['child']);
  if (name !== undefined) return inner === undefined ? name : `${name} / ${inner}`;
  return Object.keys(value).length === 0 ? undefined : JSON.stringify(value);
}
