import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver-types';
import type { Field, Fields, ObjectField } from '../../core/model';
import { describeField } from '../hover/fields';
import type { CharterPlace } from '../place';
import { columnOf, itemFor, snippetFor, sortText, type ItemContext, type Offer } from './offer';
import { declaredValues } from './values';

/** What any entry may have: it comes behind what is of its own kind. */
const COMMON: ReadonlySet<string> = new Set(['description', 'tags', 'links', 'owner', 'external']);

/** The keys that a map may have besides those that it has, the required ones first. */
export function keyItems(
  { fields, required }: Pick<ObjectField, 'fields' | 'required'>,
  place: CharterPlace,
  context: ItemContext,
): CompletionItem[] {
  return Object.entries(fields)
    .filter(([name]) => !place.siblings.has(name))
    .map(([name, field], i) => {
      const isRequired = required.includes(name);
      const offer = isRequired ? { aside: `required · ${field.describe}` } : {};
      const item = keyItem(name, field, place, context, offer);
      return { ...item, sortText: sortText(i, isRequired ? 'a' : COMMON.has(name) ? 'c' : 'b') };
    });
}

/** A key by names that are not of the format, such as the rules in the settings. */
export function keyItem(
  name: string,
  field: Field,
  place: CharterPlace,
  context: ItemContext,
  offer: Partial<Offer> = {},
): CompletionItem {
  const full: Offer = {
    label: name,
    kind: CompletionItemKind.Property,
    aside: field.describe,
    documentation: describeField(field),
    ...offer,
  };
  if (place.hasColon) return itemFor(full, name, place, context);
  const own = linesFor(name, field, place, context);
  const lines = place.needsDash ? own.map((line, i) => `${i === 0 ? '- ' : '  '}${line}`) : own;
  const item = snippetFor(full, lines, columnOf(place, context.file), place, context);
  const command = hasKnownValues(field) ? context.writing.suggestCommand : undefined;
  return command === undefined ? item : { ...item, command: { title: 'Suggest', command } };
}

function linesFor(
  name: string,
  field: Field,
  { flow, quote }: CharterPlace,
  { writing }: ItemContext,
): readonly string[] {
  // What follows the closing quote is not for here.
  if (quote !== 'plain') return [name];
  if (!writing.snippets) return [isNested(field) ? `${name}:` : `${name}: `];
  if (field.kind === 'list') {
    const isLong = field.of.kind === 'object' || field.of.kind === 'text' || field.of.kind === 'path';
    return isLong && !flow ? [`${name}:`, '  - $0'] : [`${name}: [$0]`];
  }
  if (isNested(field)) return flow ? [`${name}: { $0 }`] : [`${name}:`, '  $0'];
  return [`${name}: $0`];
}

function isNested(field: Field): boolean {
  return field.kind === 'list' || field.kind === 'object' || field.kind === 'record';
}

/** True where something is offered behind the key, so that the list may open again. */
function hasKnownValues(field: Field): boolean {
  switch (field.kind) {
    case 'list':
      return field.of.kind !== 'text' || field.of.suggest !== undefined;
    case 'text':
      return field.suggest !== undefined;
    case 'number':
      return declaredValues(field).length > 0;
    case 'any':
      return false;
    default:
      return true;
  }
}

/** What a map in flow style, or one by a name that the format leaves open, may have. */
export function fieldsOf(fields: Fields): Pick<ObjectField, 'fields' | 'required'> {
  return { fields, required: [] };
}
