import { MarkupKind, type Hover } from 'vscode-languageserver-types';
import { MAPPING_FIELDS } from '../../core/exchange';
import type { CharterFile } from '../../core/model';
import { keyText } from '../hover/fields';
import { lspRange } from '../lsp';
import { fieldUnder, placesAt } from '../place';

/** What a key of a mapping is for; undefined where none stands, and for the tracker's own words. */
export function hoverMapping(file: CharterFile, offset: number): Hover | undefined {
  const place = placesAt(file, offset).find(({ kind }) => kind === 'key');
  const holder = place && fieldUnder(MAPPING_FIELDS, place.path);
  if (place === undefined || holder?.kind !== 'object') return undefined;
  const field = Object.hasOwn(holder.fields, place.text) ? holder.fields[place.text] : undefined;
  if (field === undefined) return undefined;
  return {
    contents: { kind: MarkupKind.Markdown, value: keyText(place.text, field, false) },
    range: lspRange(file, place.word),
  };
}
