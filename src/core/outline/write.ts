import {
  appendEntry,
  addToList,
  setKey,
  type Editable,
  type Edits,
  type PlainMap,
  type TextEdit,
} from '../edit';
import { nodeAt, pairOf, SECTION_ORDER, sectionsBefore } from '../model';
import { parseYaml } from '../parse';
import type { OutlineSection, ScopeList } from './headings';
import { idGiver, type KnownIds } from './ids';
import type { Outline, OutlineEntry } from './outline';
import { valuesOf } from './values';

/** Where an outline comes from: its lines are named above the entries. */
export interface OutlineSource {
  /** The name of the file; undefined where it has none, such as the clipboard. */
  readonly name: string | undefined;
  /** The number of its first line in that file. */
  readonly firstLine: number;
}

/** An entry or sentence with the comment above it. */
interface Noted<Value> {
  readonly value: Value;
  readonly comment: string;
}

const SCOPE_LISTS: readonly ScopeList[] = ['inScope', 'outOfScope', 'constraints'];

/**
 * What writes an outline into a charter: insertions only, so that all that is there stays as it is. Each entry has its
 * source line as a comment above it where its list is one a line. Undefined where a section holds something else than a
 * list, or is repeated elsewhere by an anchor.
 */
export function outlineEdits(doc: Editable, outline: Outline, ids: KnownIds, source: OutlineSource): Edits {
  const sections = [...entriesBySection(outline.entries, ids, source)];
  const edits = [
    scopeEdits(doc, outline, source),
    ...sections
      .toSorted(([a], [b]) => SECTION_ORDER.indexOf(a) - SECTION_ORDER.indexOf(b))
      .map(([section, entries]) => sectionEdits(doc, section, entries)),
  ];
  return edits.includes(undefined) ? undefined : joined(edits.flatMap((each) => each ?? []));
}

/** An outline as a stretch of a charter, for a file that does not exist yet. */
export function outlineText(outline: Outline, source: OutlineSource): string {
  const ids = { taken: [], lastOf: () => undefined };
  const doc = { text: '', root: parseYaml('').root };
  return (outlineEdits(doc, outline, ids, source) ?? []).map(({ newText }) => newText).join('');
}

function entriesBySection(
  entries: readonly OutlineEntry[],
  ids: KnownIds,
  source: OutlineSource,
): ReadonlyMap<OutlineSection, readonly Noted<PlainMap>[]> {
  const next = idGiver(ids);
  const given = new Map(entries.map((entry) => [entry, next(entry.section)]));
  const found = new Map<OutlineSection, Noted<PlainMap>[]>();
  for (const entry of entries) {
    const value = valuesOf(
      entry,
      (each) => given.get(each),
      () => next('measures'),
    );
    const noted = { value, comment: commentFor(entry, source) };
    found.set(entry.section, [...(found.get(entry.section) ?? []), noted]);
  }
  return found;
}

const LONGEST_COMMENT = 240;

/** `# sow.md, line 12: - Cut the time to resolve`. */
function commentFor(place: { readonly line: number; readonly source: string }, from: OutlineSource): string {
  const line = `line ${place.line + from.firstLine - 1}`;
  const where = from.name === undefined ? `L${line.slice(1)}` : `${from.name}, ${line}`;
  const quoted = place.source.replace(/[\p{Cc}\p{Cs}\p{Cf}\s]+/gu, ' ').trim();
  const cut = quoted.length > LONGEST_COMMENT ? `${quoted.slice(0, LONGEST_COMMENT).trimEnd()} …` : quoted;
  return `# ${where.replace(/[\p{Cc}\s]+/gu, ' ')}: ${cut}`;
}

function sectionEdits(doc: Editable, section: string, entries: readonly Noted<PlainMap>[]): Edits {
  const list = pairOf(doc.root, section)?.value;
  const before = sectionsBefore(section);
  if (list?.kind === 'sequence' && list.items.length > 0) {
    return eachOf(entries, ({ value }) => appendEntry(doc, section, value, before));
  }
  if (list && !isHollow(doc, list.start, list.end)) return undefined;
  return together(
    setKey(
      doc,
      [],
      section,
      entries.map(({ value }) => value),
      before,
    ),
    entries,
  );
}

function isHollow({ text }: Editable, start: number, end: number): boolean {
  return /^(?:\[\s*\]|~|null)?$/u.test(text.slice(start, end));
}

function scopeEdits(doc: Editable, { sentences }: Outline, source: OutlineSource): Edits {
  const lists = SCOPE_LISTS.map((list) => ({
    list,
    sentences: sentences
      .filter((each) => each.list === list)
      .map((each) => ({ value: each.text, comment: commentFor(each, source) })),
  })).filter((each) => each.sentences.length > 0);
  if (lists.length === 0) return [];
  const scope = pairOf(doc.root, 'scope')?.value;
  if (scope === undefined || isHollow(doc, scope.start, scope.end)) {
    const value = Object.fromEntries(lists.map((each) => [each.list, textsOf(each.sentences)]));
    return together(
      setKey(doc, [], 'scope', value, sectionsBefore('scope')),
      lists.flatMap((each) => each.sentences),
      Object.fromEntries(lists.map((each) => [each.list, each.sentences.length])),
    );
  }
  const edits = lists.map((each) => scopeListEdits(doc, each.list, each.sentences));
  return edits.includes(undefined) ? undefined : edits.flatMap((each) => each ?? []);
}

function scopeListEdits(doc: Editable, list: ScopeList, sentences: readonly Noted<string>[]): Edits {
  const written = nodeAt(doc.root, ['scope', list]);
  if (written?.kind === 'sequence' && written.items.length > 0)
    return eachOf(sentences, ({ value }) => addToList(doc, ['scope'], list, value));
  if (written && !isHollow(doc, written.start, written.end)) return undefined;
  const before = SCOPE_LISTS.slice(0, SCOPE_LISTS.indexOf(list));
  return together(setKey(doc, ['scope'], list, textsOf(sentences), before), sentences, {
    [list]: sentences.length,
  });
}

function textsOf(sentences: readonly Noted<string>[]): readonly string[] {
  return sentences.map(({ value }) => value);
}

/** One insertion a value, each with its comment; undefined where one of them cannot be made. */
function eachOf<Value>(values: readonly Noted<Value>[], add: (value: Noted<Value>) => Edits): Edits {
  const edits = values.map((value) => together(add(value), [value]));
  return edits.includes(undefined) ? undefined : edits.flatMap((each) => each ?? []);
}

/** A line that begins an item of a list that is one a line. */
const DASH = /^([ \t]*)- /u;
/** A line with a whole list in brackets. */
const BRACKETS = /^([ \t]*)(\w+): \[.+\]$/u;

/** Puts a comment above each of the items that edits write, in their order; above a list in brackets those of all its items. */
function together(
  edits: Edits,
  items: readonly { readonly comment: string }[],
  lists: ListSizes = {},
): Edits {
  if (edits === undefined) return undefined;
  const comments = items.map(({ comment }) => comment);
  return edits.map(({ span, newText }) => ({ span, newText: commented(newText, comments, lists) }));
}

/** How many items lists of plain texts have, by their keys. */
type ListSizes = Readonly<Record<string, number>>;

function commented(text: string, comments: readonly string[], lists: ListSizes): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(lineEnd);
  const outermost = Math.min(...lines.flatMap((line) => DASH.exec(line)?.[1]?.length ?? []));
  const rest = comments.slice();
  return lines
    .flatMap((line) => {
      const [, dashIndent] = DASH.exec(line) ?? [];
      const [, keyIndent, key = ''] = BRACKETS.exec(line) ?? [];
      const count = dashIndent?.length === outermost ? 1 : (lists[key] ?? 0);
      const indent = dashIndent ?? keyIndent ?? '';
      return [...rest.splice(0, count).map((comment) => indent + comment), line];
    })
    .join(lineEnd);
}

/** Insertions at one place as one, so that no editor can put them in another order. */
function joined(edits: readonly TextEdit[]): readonly TextEdit[] {
  const result: TextEdit[] = [];
  for (const edit of edits.toSorted((a, b) => a.span.start - b.span.start)) {
    const last = result.at(-1);
    if (last?.span.start !== edit.span.start) result.push(edit);
    else {
      const span = { start: last.span.start, end: Math.max(last.span.end, edit.span.end) };
      result.splice(-1, 1, { span, newText: last.newText + edit.newText });
    }
  }
  return result;
}
