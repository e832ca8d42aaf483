import { CompletionItemKind, type CompletionItem, type CompletionList } from 'vscode-languageserver-types';
import { ALL_FIELDS, KEPT_FIELDS, MAPPING_FIELDS } from '../../core/exchange';
import type { CharterFile, Field } from '../../core/model';
import { keyItems } from '../completion/keys';
import { itemsFor, type ItemContext, type Offer, type Writing } from '../completion/offer';
import { declaredValues } from '../completion/values';
import { fieldUnder, placesAt, type CharterPlace } from '../place';

/** What may be written at a place of a mapping: its own words. Those of the tracker only the team knows. */
export function completeMapping(file: CharterFile, offset: number, writing: Writing): CompletionList {
  const items = placesAt(file, offset).flatMap((place) => itemsAt(place, { file, writing }));
  return { isIncomplete: false, items };
}

function itemsAt(place: CharterPlace, context: ItemContext): readonly CompletionItem[] {
  const field = fieldUnder(MAPPING_FIELDS, place.path);
  if (field === undefined || place.kind === 'prose' || place.kind === 'comment') return [];
  if (field.kind === 'object') {
    const isRoom = place.kind === 'key' || place.ownLine || place.flow;
    return isRoom ? keyItems(field, place, context) : [];
  }
  return place.kind === 'value' ? itemsFor(offersFor(field), place, context) : [];
}

function offersFor(field: Field): readonly Offer[] {
  if (field !== KEPT_FIELDS) return declaredValues(field);
  const kept = ALL_FIELDS.filter((name) => name !== 'id' && name !== 'external');
  return kept.map((label) => ({ label, kind: CompletionItemKind.Property }));
}
