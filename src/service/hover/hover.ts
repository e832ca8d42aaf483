import { MarkupKind, type Hover } from 'vscode-languageserver-types';
import type { EarlyResult } from '../../core/engine';
import type { CharterFile, Entry, EntryOf, Field, Span } from '../../core/model';
import { KNOWN_RULES, ruleInfoById } from '../../core/rules';
import { pageOf } from '../diagnostics';
import { lspRange } from '../lsp';
import { entryAround, fieldAt, placesAt, type CharterPlace } from '../place';
import { entryText } from './entry';
import { keyText } from './fields';
import { measureText } from './measure';
import { inlineCode, paragraphs } from './words';

export interface HoverContext {
  readonly result: EarlyResult;
  readonly file: CharterFile;
  readonly offset: number;
  /** Base URI of the rule pages. */
  readonly pages: string;
}

/** What is known of what stands at a place: Markdown in which nothing an author wrote is taken for markup. */
export function hoverAt(context: HoverContext): Hover | undefined {
  const { file, offset } = context;
  const place = placesAt(file, offset).find(({ text }) => text !== '');
  if (place === undefined || place.kind === 'prose') return undefined;
  if (place.kind === 'comment') return directiveHover(place, context);
  const text = place.kind === 'key' ? keyHover(place, context) : valueHover(place, context);
  return text === undefined || text === '' ? undefined : hover(text, place.word, file);
}

function hover(value: string, span: Span, file: CharterFile): Hover {
  return { contents: { kind: MarkupKind.Markdown, value }, range: lspRange(file, span) };
}

const DIRECTIVE = /^#+\s*throughline-disable(?:-next-line)?\s+([\w/-]+)/du;

function directiveHover({ word, text }: CharterPlace, context: HoverContext): Hover | undefined {
  const [start = 0, end = 0] = DIRECTIVE.exec(text)?.indices?.[1] ?? [];
  const at = context.offset - word.start;
  if (end === 0 || at < start || at > end) return undefined;
  const found = ruleText(text.slice(start, end), context.pages);
  return found === undefined
    ? undefined
    : hover(found, { start: word.start + start, end: word.start + end }, context.file);
}

function keyHover({ path, text }: CharterPlace, { file, pages }: HoverContext): string | undefined {
  const holder = fieldAt(path, file.kind);
  if (holder?.kind === 'record' && holder.keys === 'rule') return ruleText(text, pages);
  if (holder?.kind === 'rule-setting') {
    const option = KNOWN_RULES.get(path.at(-2) ?? '')?.[text];
    return option && keyText(text, option, false);
  }
  const field = fieldAt([...path, text], file.kind);
  return field && keyText(text, field, holder?.kind === 'object' && holder.required.includes(text));
}

function valueHover(place: CharterPlace, context: HoverContext): string | undefined {
  const { path, text } = place;
  const field = fieldAt(path, context.file.kind);
  if (field === undefined) return undefined;
  if (path[0] === 'waivers' && path.at(-1) === 'rule') return ruleText(text, context.pages);
  const isName =
    field.kind === 'link' || field.kind === 'id' || (path[0] === 'waivers' && path.at(-1) === 'about');
  const named = isName ? namedAt(field, place, context) : undefined;
  if (named) return entryText(named, context.result, { file: context.file, span: place.word });
  const measure = measureAt(place, context);
  return measure ? measureText(measure) : valueText(field, text);
}

/** What an id names: where it is the entry's own, that entry, also where another has taken it. */
function namedAt(field: Field, place: CharterPlace, { result, file }: HoverContext): Entry | undefined {
  const own = field.kind === 'id' ? entryAround(place, file) : undefined;
  return own?.id === place.text ? own : result.graph.find(place.text);
}

/** The measure that one of the numbers of `baseline`, `target` and `actual` belongs to. */
function measureAt(place: CharterPlace, { file }: HoverContext): EntryOf<'measure'> | undefined {
  const { path } = place;
  if (path[2] !== 'measures' || path.at(-1) !== 'value') return undefined;
  const entry = entryAround(place, file);
  return entry?.kind === 'measure' ? entry : undefined;
}

function valueText(field: Field, text: string): string | undefined {
  if (field.kind !== 'choice' || !Object.hasOwn(field.values, text)) return undefined;
  const isDefault = text === field.fallback ? ' (default)' : '';
  return paragraphs(`**${inlineCode(text)}**${isDefault}`, field.values[text]);
}

/** What a rule says, with the way to its page. */
export function ruleText(id: string, pages: string): string | undefined {
  const rule = ruleInfoById(id);
  if (rule === undefined) return undefined;
  return paragraphs(`**[${id}](${pageOf(pages, id)})**`, rule.summary, rule.why);
}
