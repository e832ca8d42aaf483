import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver-types';
import { LIST_SECTIONS, type IsoDate } from '../../core/model';
import type { CharterPlace } from '../place';
import { freshIds } from './freshIds';
import { columnOf, snippetFor, sortText, type CompletionContext, type Writing } from './offer';
import { SNIPPETS, snippetsOf, type Snippet } from './snippets';

/** Before all keys: who begins an entry mostly wants all of it. Editors compare without regard to capitals. */
const FIRST = '0';

/**
 * Whole entries of a section, where one begins. None for an editor that has no snippets.
 *
 * @param needsDash false behind a dash
 */
export function entryItems(
  section: string,
  place: CharterPlace,
  context: CompletionContext,
  needsDash: boolean,
): CompletionItem[] {
  const { writing, file } = context;
  if (!isRoomFor(place, writing) || place.siblings.size > 0) return [];
  const column = columnOf(place, file);
  return snippetsOf(section).map((snippet, i) => {
    const lines = withId(dayOf(snippet.body, context.today), section, context);
    const own = needsDash ? lines : lines.map((line) => line.replace(/^(?:- |  )/u, ''));
    return { ...itemOf(snippet, own, column, place, context), sortText: sortText(i, FIRST) };
  });
}

/** Whole sections, at the top of the text where none of them is written yet; for an empty text whole charters, before all else. */
export function sectionItems(
  written: ReadonlySet<string>,
  place: CharterPlace,
  context: CompletionContext,
): CompletionItem[] {
  const { writing, file, today } = context;
  if (!isRoomFor(place, writing) || columnOf(place, file) > 0) return [];
  const isEmpty = written.size === 0;
  return SNIPPETS.filter(({ body, isFileTemplate }) => {
    const sections = body.flatMap((line) => /^(\w+):/u.exec(line)?.[1] ?? []);
    const isFree = sections.length > 0 && !sections.some((each) => written.has(each));
    return isFree && isFileTemplate === isEmpty;
  }).map((snippet, i) => ({
    ...itemOf(snippet, dayOf(snippet.body, today), 0, place, context),
    sortText: sortText(i, isEmpty ? FIRST : 'd'),
  }));
}

/** Not in braces, nor in place of a key whose value is there already. */
function isRoomFor({ flow, hasColon }: CharterPlace, { snippets }: Writing): boolean {
  return snippets && !flow && !hasColon;
}

/** Found first by the words that one types for it, then by its name. */
function itemOf(
  { name, description, prefix }: Snippet,
  lines: readonly string[],
  column: number,
  place: CharterPlace,
  context: CompletionContext,
): CompletionItem {
  const offer = { label: name, kind: CompletionItemKind.Snippet, documentation: description };
  return { ...snippetFor(offer, lines, column, place, context), filterText: [...prefix, name].join(' ') };
}

/** The lines with the next free id. */
function withId(
  [first = '', ...rest]: readonly string[],
  section: string,
  { result }: CompletionContext,
): readonly string[] {
  const kind = Object.entries(LIST_SECTIONS).find(([name]) => name === section)?.[1].of.entry;
  const id = kind && freshIds(kind, '', result.graph)[0]?.label;
  return [id === undefined ? first : first.replace(/^- id: \S+$/u, () => `- id: \${1:${id}}`), ...rest];
}

/** Only some editors know the day by these names. */
function dayOf(lines: readonly string[], today: IsoDate): readonly string[] {
  const [year = '', month = '', day = ''] = today.split('-');
  return lines.map((line) =>
    line
      .replaceAll(/\$\{CURRENT_YEAR\/.*?\/\}/gu, String(Number(year) + 1))
      .replaceAll(/\$\{CURRENT_YEAR\}/gu, year)
      .replaceAll(/\$\{CURRENT_MONTH\}/gu, month)
      .replaceAll(/\$\{CURRENT_DATE\}/gu, day),
  );
}
