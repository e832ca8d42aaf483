import type { Location } from 'vscode-languageserver-types';
import type { CodeIndex, CodeNames } from '../../core/code';
import type { PurposeGraph } from '../../core/graph';
import type { Entry } from '../../core/model';
import { definitionOf } from '../navigation/named';
import { references } from '../navigation/references';

/** Where code names entries, by file and position. */
export function codeLocations(
  entries: ReadonlySet<Entry>,
  index: CodeIndex,
  names: CodeNames,
): readonly Location[] {
  const spellings = new Set([...entries].flatMap((entry) => names.spellings(entry)));
  return index.placesOf(spellings).flatMap(({ uri, mention }) => {
    const { id, start } = mention;
    const named = names.find(id, uri)?.entry;
    if (named === undefined || !entries.has(named)) return [];
    return [{ uri, range: { start, end: { line: start.line, character: start.character + id.length } } }];
  });
}

/** Where charters name entries, for somebody who asks in the code. */
export function charterReferences(
  entries: ReadonlySet<Entry>,
  worlds: readonly PurposeGraph[],
  wish: { readonly includeDeclaration: boolean },
): readonly Location[] {
  return [...entries].flatMap((entry) => {
    const place = definitionOf(entry);
    return place ? references(place.file, place.span.start, worlds, wish) : [];
  });
}
