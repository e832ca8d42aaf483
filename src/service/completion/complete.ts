import type { CompletionItem, CompletionList } from 'vscode-languageserver-types';
import { isUpward } from '../../core/graph';
import type { CharterFile, Field, ListField } from '../../core/model';
import { KNOWN_RULES, RULES } from '../../core/rules';
import { fieldAt, placesAt, type CharterPlace } from '../place';
import { dateOffers } from './dates';
import { durationOffers } from './durations';
import { entryItems, sectionItems } from './entries';
import { kindByName } from './fileKind';
import { freshIds } from './freshIds';
import { idItems } from './ids';
import { fieldsOf, keyItem, keyItems } from './keys';
import { itemsFor, lineBefore, type CompletionContext, type Frame, type Offer } from './offer';
import { pathOffers } from './paths';
import { directiveItems, ruleOffer, ruleOffers } from './rules';
import { declaredValues } from './values';
import { waivedSubjects } from './waived';
import { weightOffers } from './weights';

/** What may be written at a place of a charter. */
export async function complete(context: CompletionContext): Promise<CompletionList> {
  const items: CompletionItem[] = [];
  let isIncomplete = false;
  for (const place of placesAt(context.file, context.offset)) {
    const found = await listAt(place, context);
    items.push(...found.items);
    isIncomplete ||= found.isIncomplete;
  }
  return { isIncomplete, items };
}

/** False for a place at which nothing is ever offered: then nobody has to know what the charter says. */
export function mayComplete(file: CharterFile, offset: number): boolean {
  return placesAt(file, offset).some((place) => {
    if (place.kind !== 'value') return place.kind !== 'prose';
    const field = fieldAt(place.path, file.kind);
    const inner = field?.kind === 'list' ? field.of : field;
    const isProse = inner?.kind === 'text' && inner.suggest === undefined && place.path[0] !== 'waivers';
    return inner !== undefined && !isProse;
  });
}

/** True where what a link may name is offered by what fits best: see `preparingFits`. */
export function ranksByFit(file: CharterFile, offset: number): boolean {
  return placesAt(file, offset).some(({ kind, path }) => {
    const key = path.findLast((step) => step !== '[]') ?? '';
    return kind === 'value' && isUpward(key) && fieldAt(path, file.kind) !== undefined;
  });
}

function listAt(place: CharterPlace, context: CompletionContext): CompletionList | Promise<CompletionList> {
  switch (place.kind) {
    case 'prose':
      return listOf([]);
    case 'comment':
      return listOf(directiveItems(place, context));
    case 'key':
      return listOf(keysAt(place, context));
    case 'value':
      return valuesAt(place, context);
  }
}

function listOf(items: CompletionItem[]): CompletionList {
  return { isIncomplete: false, items };
}

/** The keys of the map that a place belongs to, or that begins there. */
function keysAt(place: CharterPlace, context: CompletionContext): CompletionItem[] {
  const { file } = context;
  const { path } = place;
  if (path.length === 0) return rootKeys(place, context);
  const field = fieldAt(path, file.kind);
  if (field?.kind === 'object') return keyItems(field, place, context);
  if (field?.kind === 'record' && field.keys === 'rule') {
    return RULES.filter(({ id }) => !place.siblings.has(id)).map((rule) =>
      keyItem(rule.id, field.of, place, context, ruleOffer(rule)),
    );
  }
  const options = field?.kind === 'rule-setting' ? KNOWN_RULES.get(path.at(-2) ?? '') : undefined;
  return options ? keyItems(fieldsOf(options), place, context) : [];
}

/** The sections are read off the whole file: what is read around a place is only the part of it that tells where it is. */
function rootKeys(place: CharterPlace, context: CompletionContext): CompletionItem[] {
  const { root, kind } = context.file;
  const field = fieldAt([], kind);
  if (field?.kind !== 'object') return [];
  const names = root?.kind === 'map' ? root.pairs.filter(({ key }) => key.start !== place.word.start) : [];
  const written = new Set(names.map(({ name }) => name));
  const whole = { ...place, siblings: new Map(names.map(({ name }) => [name, undefined])) };
  return [...keyItems(field, whole, context), ...sectionItems(written, whole, context)];
}

/** The values that may stand at a place, or, where a map may begin, its keys. */
async function valuesAt(place: CharterPlace, context: CompletionContext): Promise<CompletionList> {
  const field = fieldAt(place.path, context.file.kind);
  if (field === undefined) return listOf([]);
  if (field.kind === 'list') return listValues(field, place, context);
  if (field.kind === 'object' || field.kind === 'record') {
    if (!beginsNode(place, context) || place.quote !== 'plain') return listOf([]);
    const entries = place.path.at(-1) === '[]' ? entryItems(place, context, place.needsDash) : [];
    return listOf(
      place.needsDash ? itemsBegun(entries, place, context) : [...keysAt(place, context), ...entries],
    );
  }
  return scalarValues(field, place, context);
}

/** What may stand under a key that wants a list: an item behind a dash on a line of its own, else in brackets. */
function listValues(
  { of }: ListField,
  place: CharterPlace,
  context: CompletionContext,
): CompletionList | Promise<CompletionList> {
  const isBlock = beginsNode(place, context) && !place.flow;
  const inner = { ...place, path: [...place.path, '[]'] };
  if (of.kind === 'object') {
    const item = { ...inner, needsDash: true };
    return listOf(isBlock ? itemsBegun(entryItems(item, context, true), item, context) : []);
  }
  return place.quote === 'plain'
    ? scalarValues(of, inner, context, isBlock ? 'dash' : 'brackets')
    : listOf([]);
}

/** Ways to begin an item with its dash: whole ones, or else its keys. */
function itemsBegun(
  entries: CompletionItem[],
  place: CharterPlace,
  context: CompletionContext,
): CompletionItem[] {
  return entries.length > 0 ? entries : keysAt(place, context);
}

/** True where nothing but dashes stands on the line before a place in block style. */
function beginsNode(place: CharterPlace, { file }: CompletionContext): boolean {
  return !place.flow && /^\s*(?:-\s+)*$/u.test(lineBefore(place, file));
}

async function scalarValues(
  field: Field,
  place: CharterPlace,
  context: CompletionContext,
  frame?: Frame,
): Promise<CompletionList> {
  if (field.kind === 'link') return idItems(field, place, context, frame);
  return listOf(itemsFor(await offersFor(field, place, context), place, context, frame));
}

async function offersFor(
  field: Field,
  place: CharterPlace,
  context: CompletionContext,
): Promise<readonly Offer[]> {
  const key = place.path.findLast((step) => step !== '[]') ?? '';
  if (field.kind === 'path') return pathOffers(place, context);
  if (field.kind === 'date') return dateOffers(key, place, context);
  if (field.kind === 'duration') return durationOffers(field, place, context);
  if (field.kind === 'number' && key === 'weight') return weightOffers(place, context);
  if (field.kind === 'id') {
    const holder = fieldAt(place.path.slice(0, -1), context.file.kind);
    const kind = holder?.kind === 'object' ? holder.entry : undefined;
    return kind ? freshIds(kind, place.text, context.result.graph) : [];
  }
  if (place.path[0] === 'waivers' && place.path.length === 3) {
    const rule = place.around.get('rule');
    if (key === 'rule') return ruleOffers(new Set(context.result.problems.map((problem) => problem.rule)));
    if (key === 'about') return waivedSubjects(rule, context.result);
  }
  if (key === 'kind' && place.path.length === 1) return kindsFor(field, context.file.uri);
  return declaredValues(field);
}

/** The kind that the file is named for comes first. */
function kindsFor(field: Field, uri: string): readonly Offer[] {
  const likely = kindByName(uri);
  return declaredValues(field).toSorted((a, b) => Number(b.label === likely) - Number(a.label === likely));
}
