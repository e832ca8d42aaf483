/** JSON of which nothing is known yet. */
import type { Unreadable } from './backlog';

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text that says something, trimmed, or a number as text; undefined for all else. */
export function textIn(object: unknown, key: string): string | undefined {
  const value = isObject(object) ? object[key] : undefined;
  if (typeof value === 'number') return `${value}`;
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

export function listIn(object: unknown, key: string): readonly unknown[] {
  const value = isObject(object) ? object[key] : undefined;
  return Array.isArray(value) ? value : [];
}

/** True for a text that begins as JSON does. */
export function looksLikeJson(text: string): boolean {
  return /^\s*[[{]/u.test(text);
}

/** The value of a text, or why there is none. */
export function parsedJson(text: string): { readonly value: unknown } | Unreadable {
  try {
    return { value: JSON.parse(text) };
  } catch {
    if (!looksLikeJson(text)) return { message: OTHER };
    return { message: endsEarly(text) ? CUT_OFF : BROKEN };
  }
}

const CUT_OFF = 'The JSON ends in the middle: the file was cut off. Export it again.';

const OTHER = 'The file is no JSON. Export it as JSON, or name the kind that it is of.';

const BROKEN =
  'The file begins as JSON and is none: something in it was changed, or several answers were joined. Export it again.';

/** True where brackets or a text are still open at the end; that is asked of the text, since each platform words it its own way. */
function endsEarly(text: string): boolean {
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const mark = text[at];
    if (isQuoted && mark === '\\') at++;
    else if (mark === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (mark === '[' || mark === '{') depth++;
    else if (mark === ']' || mark === '}') depth--;
  }
  return isQuoted || depth > 0;
}
