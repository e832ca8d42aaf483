import {
  CHARTER_KINDS,
  firstIndex,
  ROOT_FIELDS,
  type CharterFile,
  type CharterKind,
  type Entry,
  type Field,
  type ObjectField,
  type Span,
} from '../core/model';
import type { Found } from './placeFinder';
import { PlaceReader } from './placeReader';
import type { Quote } from './textScanner';
import { newPart, type Part, type WrittenPair } from './writtenParts';

/** What stands, or is about to be written, at an offset of a charter. */
export interface CharterPlace {
  /** `prose`: inside a text that runs over several lines. */
  readonly kind: 'key' | 'value' | 'comment' | 'prose';
  /** The keys that lead here, `[]` for an item of a list: `['workItems', '[]', 'supports', '[]']`. For a key: to its map. */
  readonly path: readonly string[];
  /** The whole word around the offset, without quotes; empty where nothing is written yet. A comment with its `#`. */
  readonly word: Span;
  /** The text of the word. */
  readonly text: string;
  readonly quote: Quote;
  /** Inside brackets or braces. */
  readonly flow: boolean;
  /** The column of the keys of the map, or of the dashes of the list, that the place belongs to. */
  readonly column: number;
  /** Nothing stands on the line. */
  readonly ownLine: boolean;
  /** A new item of a list in block style: the dash is still to be written. */
  readonly needsDash: boolean;
  /** Something follows inside of the same brackets, which a comma has to keep apart. */
  readonly needsComma: boolean;
  /** The key has its colon. */
  readonly hasColon: boolean;
  /** The other keys of the map that holds the key, or of the one that begins here, with their texts. */
  readonly siblings: ReadonlyMap<string, string | undefined>;
  /** The keys of the map that the value stands in, its own key included, with their texts. */
  readonly around: ReadonlyMap<string, string | undefined>;
  /** The other texts of the list that holds the value, or of the one that begins here. */
  readonly items: readonly string[];
  /** The maps around it, the innermost first, with where they begin. */
  readonly maps: readonly { readonly path: readonly string[]; readonly start: number }[];
}

/**
 * What is at an offset, whatever is wrong with the text. Mostly one place; on an empty line there can be two, as an item
 * or a key may come next. None where nothing can be written, like behind a finished value.
 */
export function placesAt(
  { text, entries }: Pick<CharterFile, 'text' | 'entries'>,
  offset: number,
): readonly CharterPlace[] {
  const { start, around } = beginningFor(text, offset, landmarkBefore(text, entries, offset));
  const found = new PlaceReader(text, start, around, offset).read();
  return found.filter((each) => isFree(text, each)).map((each) => placeOf(text, each));
}

/** False where the value stands further down: there is no room for another one. */
function isFree(text: string, { kind, pair, slot, word, ownLine, quote }: Found): boolean {
  if (kind !== 'value' || slot === undefined || word.end > word.start || quote !== 'plain') return true;
  const { inner } = slot;
  if (inner === undefined) return pair?.text === undefined;
  // A map may begin on the line of its dash, and go on below.
  const isRoom = ownLine || pair === undefined;
  return isRoom && !inner.flow && inner.column === word.start - lineStart(text, word.start);
}

/** The entry that a place belongs to; undefined where what stands around it was not read as one. */
export function entryAround({ maps, word }: CharterPlace, { entries, kind }: CharterFile): Entry | undefined {
  for (const { path, start } of maps) {
    const field = fieldAt(path, kind);
    if (field?.kind !== 'object' || field.entry === undefined) continue;
    const behind = firstIndex(entries, ({ node }) => node.start <= word.start);
    const found = entries.slice(0, behind).findLast((entry) => entry.kind === field.entry);
    return found && found.node.start >= start ? found : undefined;
  }
  return undefined;
}

/** How the format declares what a path leads to; undefined for what it does not know. */
export function fieldAt(path: readonly string[], kind: CharterKind | undefined): Field | undefined {
  return fieldUnder(kind === undefined ? ANY_ROOT : CHARTER_KINDS[kind], path);
}

/** The same in a file that is no charter, by how its root is declared. */
export function fieldUnder(root: Field, path: readonly string[]): Field | undefined {
  return path.reduce<Field | undefined>((field, step) => field && inner(field, step), root);
}

const ANY_ROOT: ObjectField = {
  kind: 'object',
  describe: '',
  noun: 'a charter',
  fields: ROOT_FIELDS,
  required: ['charter', 'kind'],
};

function inner(field: Field, step: string): Field | undefined {
  if (field.kind === 'list') return step === '[]' ? field.of : undefined;
  // A severity, or a list that holds one.
  if (field.kind === 'rule-setting') return step === '[]' ? field : undefined;
  if (step === '[]') return undefined;
  if (field.kind === 'record') return field.of;
  return field.kind === 'object' && Object.hasOwn(field.fields, step) ? field.fields[step] : undefined;
}

function placeOf(text: string, { part, pair, slot, ...found }: Found): CharterPlace {
  const { kind, word } = found;
  const map = kind === 'key' ? part : slot?.inner;
  const list = part?.kind === 'list' ? part : pair?.inner;
  const isOther = ({ start }: Span): boolean => start !== word.start;
  return {
    ...found,
    text: text.slice(word.start, word.end),
    flow: part?.flow ?? false,
    column: part?.column ?? 0,
    siblings: pairsOf(map?.pairs.filter(({ key }) => isOther(key))),
    around: pairsOf(kind === 'value' && part?.kind === 'map' ? part.pairs : []),
    maps: mapsAround(part).map(({ path, start }) => ({ path, start })),
    items: (list?.items ?? []).filter(({ span }) => isOther(span)).map((item) => item.text),
  };
}

function mapsAround(part: Part | undefined): readonly Part[] {
  if (part === undefined) return [];
  return [...(part.kind === 'map' ? [part] : []), ...mapsAround(part.holder)];
}

function pairsOf(pairs: readonly WrittenPair[] = []): ReadonlyMap<string, string | undefined> {
  return new Map(pairs.map(({ name, text }) => [name, text]));
}

/** A line that is known to begin an item of a section. */
interface Landmark {
  readonly line: number;
  readonly section: string;
  readonly column: number;
}

/** The last entry of a section that was read before an offset: nothing before it has to be looked at. */
function landmarkBefore(text: string, entries: readonly Entry[], offset: number): Landmark | undefined {
  const line = lineStart(text, offset);
  const entry = entries[firstIndex(entries, ({ node }) => node.start < line) - 1];
  const outermost = entry?.within ?? entry;
  if (outermost === undefined) return undefined;
  const start = lineStart(text, outermost.node.start);
  const indent = /^( *)- /u.exec(text.slice(start, start + 80))?.[1];
  const [section, index] = outermost.path;
  if (indent === undefined || typeof section !== 'string' || typeof index !== 'number') return undefined;
  return { line: start, section, column: indent.length };
}

/** Where to begin to read: at the entry around a place, so that reading a long charter costs no more than a short one. */
function beginningFor(
  text: string,
  offset: number,
  landmark: Landmark | undefined,
): { readonly start: number; readonly around: readonly Part[] } {
  const root = newPart('map', { path: [], column: 0 });
  const line = lineStart(text, offset);
  const above = sectionAbove(text, line, landmark?.line ?? 0);
  if (above === undefined && landmark === undefined) return { start: 0, around: [root] };
  const section = above?.name ?? landmark?.section ?? '';
  const start = above?.start ?? landmark?.line ?? 0;
  const column = above ? dashColumn(text, above.start, line) : landmark?.column;
  const item = column === undefined ? undefined : itemAbove(text, line, column, start);
  if (column === undefined || item === undefined) return { start, around: [root] };
  const key = { start, end: start + section.length };
  root.pairs.push({ name: section, key, text: undefined, isFilled: true, inner: undefined });
  return { start: item, around: [root, newPart('list', { path: [section], column })] };
}

function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** The line of the last top-level key at or above a line, with the key; undefined where none stands behind `first`. */
function sectionAbove(
  text: string,
  line: number,
  first: number,
): { readonly start: number; readonly name: string } | undefined {
  for (let at = line; at >= first; at = lineStart(text, at - 1)) {
    if (/[A-Za-z]/u.test(text[at] ?? '')) {
      const name = /^[\w-]+(?=\s*:(?:\s|$))/u.exec(text.slice(at, at + 80))?.[0];
      if (name !== undefined) return { start: at, name };
    }
    if (at === 0) return undefined;
  }
  return undefined;
}

/** The column of the dashes of a section; undefined where it does not begin with one. */
function dashColumn(text: string, section: number, line: number): number | undefined {
  let at = text.indexOf('\n', section) + 1;
  while (at > 0 && at <= line) {
    const end = text.indexOf('\n', at);
    const content = text.slice(at, end < 0 ? text.length : end);
    const [indent = '', first] = /^( *)(\S?)/u.exec(content)?.slice(1) ?? [];
    if (first === '-') return indent.length;
    if (first !== '#' && first !== '') return undefined;
    if (end < 0) return undefined;
    at = end + 1;
  }
  return undefined;
}

/** The nearest line at or above a line that begins an item at a column. */
function itemAbove(text: string, line: number, column: number, section: number): number | undefined {
  for (let at = line; at >= section; at = lineStart(text, at - 1)) {
    if (text[at + column] !== '-' || !/\s/u.test(text[at + column + 1] ?? ' ')) continue;
    if (column === 0 || text.slice(at, at + column).trim() === '') return at;
  }
  return undefined;
}
