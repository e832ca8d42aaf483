import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver-types';
import { LIST_SECTIONS, type IsoDate } from '../../core/model';
import type { CharterPlace } from '../place';
import { freshIds } from './freshIds';
import { columnOf, snippetFor, sortText, type CompletionContext } from './offer';
import { SNIPPETS, snippetsOf, type Snippet } from './snippets';

/**
 * Whole entries of a section, where one begins. None for an editor that offers the snippets of the package by itself, or
 * has no snippets.
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
  if (!writing.snippets || writing.hasEntrySnippets || place.siblings.size > 0 || place.flow) return [];
  const column = columnOf(place, file);
  return snippetsOf(section).map((snippet, i) => {
    const lines = withId(dayOf(snippet.body, context.today), section, context);
    const own = needsDash ? lines : lines.map((line) => line.replace(/^(?:- |  )/u, ''));
    return itemOf(snippet, own, column, place, context, i);
  });
}

/** Whole sections, at the top of the text where none of them is written yet; for an empty text whole charters. */
export function sectionItems(
  written: ReadonlySet<string>,
  place: CharterPlace,
  context: CompletionContext,
): CompletionItem[] {
  const { writing, file, today } = context;
  if (!writing.snippets || writing.hasEntrySnippets || place.flow || columnOf(place, file) > 0) return [];
  const isEmpty = written.size === 0;
  return SNIPPETS.filter(({ body, isFileTemplate }) => {
    const sections = body.flatMap((line) => /^(\w+):/u.exec(line)?.[1] ?? []);
    const isFree = sections.length > 0 && !sections.some((each) => written.has(each));
    return isFree && isFileTemplate === isEmpty;
  }).map((snippet, i) => itemOf(snippet, dayOf(snippet.body, today), 0, place, context, i));
}

function itemOf(
  { name, description, prefix }: Snippet,
  lines: readonly string[],
  column: number,
  place: CharterPlace,
  context: CompletionContext,
  index: number,
): CompletionItem {
  const words = prefix.join(' ');
  const offer = { label: name, kind: CompletionItemKind.Snippet, documentation: description, words };
  return { ...snippetFor(offer, lines, column, place, context), sortText: sortText(index, 'd') };
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
