import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver-types';
import type { EntryKind, IsoDate } from '../../core/model';
import { ruleById } from '../../core/rules';
import type { CharterPlace } from '../place';
import { freshIds } from './freshIds';
import { kindByName } from './fileKind';
import { columnOf, snippetFor, sortText, type CompletionContext, type Writing } from './offer';
import { restOf } from './patterns';
import { SNIPPETS, snippetsOf, type Snippet } from './snippets';
import { kindOfItems, withTargets } from './targets';

/** Before all keys: who begins an entry mostly wants all of it. Editors compare without regard to capitals. */
const FIRST = '0';

/**
 * Whole entries of a list, where one begins. None for an editor that has no snippets.
 *
 * @param place in an item of the list
 * @param needsDash false behind a dash
 */
export function entryItems(
  place: CharterPlace,
  context: CompletionContext,
  needsDash: boolean,
): CompletionItem[] {
  const { writing, file } = context;
  if (!isRoomFor(place, writing) || place.siblings.size > 0) return [];
  const section = place.path.filter((step) => step !== '[]').join('.');
  const column = columnOf(place, file);
  return snippetsOf(section).map((snippet, i) => {
    const lines = fitted(withId(dayOf(snippet.body, context.today), section, context), section, context);
    const own = needsDash ? lines : lines.map((line) => line.replace(/^(?:- |  )/u, ''));
    return { ...itemOf(snippet, own, column, place, context), sortText: sortText(i, FIRST) };
  });
}

/**
 * Whole sections, at the top of the text where they are not written yet, and what is left of patterns of several; for an
 * empty text whole charters, before all else.
 */
export function sectionItems(
  written: ReadonlySet<string>,
  place: CharterPlace,
  context: CompletionContext,
): CompletionItem[] {
  const { writing, file, today } = context;
  if (!isRoomFor(place, writing) || columnOf(place, file) > 0) return [];
  const isEmpty = written.size === 0;
  const kind = kindByName(file.uri) ?? '';
  const fitting = SNIPPETS.flatMap((snippet) => {
    const body = snippet.isFileTemplate === isEmpty ? restOf(dayOf(snippet.body, today), written) : undefined;
    return body ? [{ ...snippet, body }] : [];
  });
  const likely = fitting.filter(({ body }) => body.includes(`kind: ${kind}`));
  return [...likely, ...fitting.filter((each) => !likely.includes(each))].map((snippet, i) => ({
    ...itemOf(snippet, fitted(snippet.body, '', context), 0, place, context),
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

/** The lines with the next free ids: of the entry, and of a measure that it holds. */
function withId(
  [first = '', ...rest]: readonly string[],
  section: string,
  { result }: CompletionContext,
): readonly string[] {
  const next = (kind: EntryKind): string | undefined => freshIds(kind, '', result.graph)[0]?.label;
  const kind = kindOfItems(section);
  const id = kind && next(kind);
  const measure = next('measure');
  return [
    id === undefined ? first : first.replace(/^- id: \S+$/u, () => `- id: \${1:${id}}`),
    ...rest.map((line) => line.replace(/(?<=^ +- id: )M-\S+$/u, () => measure ?? 'M-1')),
  ];
}

/** The lines as they fit the charter: what they name is there, and a waiver accepts something that is found. */
function fitted(lines: readonly string[], section: string, { result }: CompletionContext): readonly string[] {
  if (section !== 'waivers') return withTargets(lines, section, result.graph);
  const problem = result.problems.find(
    ({ rule, entry }) => ruleById(rule)?.waivable !== false && entry?.kind !== 'waiver',
  );
  if (problem === undefined) return lines;
  const { rule, subject } = problem;
  return lines.map((line) =>
    line
      .replace(/(?<=rule: )\$\{1\|(.*)\|\}/u, (_, rules: string) => {
        const others = rules.split(',').filter((each) => each !== rule);
        return `\${1|${[rule, ...others].join(',')}|}`;
      })
      .replace(/(?<=about: )\$\{2:.*\}/u, () => `\${2:${subject}}`),
  );
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
