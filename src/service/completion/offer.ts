import {
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
  type CompletionItem,
  type CompletionItemKind,
} from 'vscode-languageserver-types';
import type { EarlyResult } from '../../core/engine';
import { renderScalar } from '../../core/edit';
import type { CharterFile, IsoDate } from '../../core/model';
import type { FileSystem } from '../../core/ports';
import { lspRange } from '../lsp';
import type { CharterPlace } from '../place';

/** What the editor can do with what it is offered. */
export interface Writing {
  /** Places to be filled in: `supports: [$0]`. */
  readonly snippets: boolean;
  /** The editor indents further lines like the line that they are put in; else their indentation is taken as it is. */
  readonly indents: boolean;
  /** A command of the editor that opens the list again, behind a key whose values are known. */
  readonly suggestCommand: string | undefined;
}

export interface CompletionContext {
  readonly result: EarlyResult;
  readonly file: CharterFile;
  readonly offset: number;
  readonly today: IsoDate;
  readonly files: FileSystem;
  /** URI of the workspace folder: no path leads out of it. */
  readonly boundary: string;
  readonly writing: Writing;
}

/** As much of it as an item of a list is made from. */
export type ItemContext = Pick<CompletionContext, 'file' | 'writing'>;

/** Something that may be written at a place. */
export interface Offer {
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** What is written; the label where nothing is said. */
  readonly value?: string;
  /** Greyed text behind the label, and at the head of what is told besides. */
  readonly detail?: string | undefined;
  /** Greyed text behind the label alone, where the documentation says the same. */
  readonly aside?: string | undefined;
  /** Markdown. */
  readonly documentation?: string | undefined;
  /** What the words that are typed are looked for in, besides the label. */
  readonly words?: string | undefined;
}

/** How a value is put into the text: as it is, in brackets, or behind a dash. */
export type Frame = 'bare' | 'brackets' | 'dash';

/** Makes the items of a list whose order stays as it is given. */
export function itemsFor(
  offers: readonly Offer[],
  place: CharterPlace,
  context: ItemContext,
  frame: Frame = place.needsDash ? 'dash' : 'bare',
): CompletionItem[] {
  return offers.map((offer, i) => ({
    ...itemFor(offer, valueText(offer.value ?? offer.label, place, frame), place, context),
    sortText: sortText(i),
  }));
}

export function sortText(index: number, group = 'b'): string {
  return group + String(index).padStart(5, '0');
}

/** @param text what is written in place of the word */
export function itemFor(
  { label, kind, detail, aside = detail, documentation, words }: Offer,
  text: string,
  place: CharterPlace,
  { file }: ItemContext,
): CompletionItem {
  return {
    label,
    kind,
    ...(detail !== undefined && { detail }),
    ...(aside !== undefined && { labelDetails: { description: aside } }),
    ...(documentation !== undefined && {
      documentation: { kind: MarkupKind.Markdown, value: documentation },
    }),
    filterText: words === undefined ? label : `${label} ${words}`,
    textEdit: {
      range: lspRange(file, place.word),
      newText: `${gapBefore(place, file)}${text}${place.needsComma ? ',' : ''}`,
    },
  };
}

/** The same as a snippet, with further lines indented by so many columns. */
export function snippetFor(
  offer: Offer,
  lines: readonly string[],
  column: number,
  place: CharterPlace,
  context: ItemContext,
): CompletionItem {
  const { writing } = context;
  const own = writing.indents ? column - lineIndent(place, context) : column;
  const text = lines.map((line, i) => (i === 0 || line === '' ? line : ' '.repeat(Math.max(0, own)) + line));
  return {
    ...itemFor(offer, text.join('\n'), place, context),
    insertTextFormat: writing.snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    ...(writing.indents && { insertTextMode: InsertTextMode.adjustIndentation }),
  };
}

/** How far the line of a place is indented. */
function lineIndent(place: CharterPlace, { file }: ItemContext): number {
  return /^ */u.exec(lineBefore(place, file))?.[0].length ?? 0;
}

/** What stands on the line before a place. */
export function lineBefore(place: CharterPlace, file: CharterFile): string {
  const start = file.lines.startOf(file.lines.lineAt(place.word.start)) ?? 0;
  return file.text.slice(start, place.word.start);
}

/** The column of a place. */
export function columnOf(place: CharterPlace, file: CharterFile): number {
  return lineBefore(place, file).length;
}

function valueText(value: string, { quote, flow }: CharterPlace, frame: Frame): string {
  if (quote === 'double') return JSON.stringify(value).slice(1, -1);
  if (quote === 'single') return value.replaceAll("'", "''");
  const inFlow = flow || frame === 'brackets';
  const written = renderScalar(plainValue(value), { wanted: 'plain', quote: 'double', inFlow });
  return frame === 'dash' ? `- ${written}` : frame === 'brackets' ? `[${written}]` : written;
}

/** A space, where the place lies right behind a colon or comma. */
function gapBefore({ kind, flow, word, quote }: CharterPlace, { text }: CharterFile): string {
  if (quote !== 'plain') return '';
  const before = text[word.start - 1];
  return (before === ':' && kind === 'value') || (before === ',' && flow) ? ' ' : '';
}

/** Numbers and truth values stand without quotes. */
function plainValue(value: string): string | number | boolean {
  if (value === 'true' || value === 'false') return value === 'true';
  return /^\d{1,6}(?:\.\d)?$/u.test(value) ? Number(value) : value;
}
