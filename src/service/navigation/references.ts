import type {
  DocumentHighlight,
  DocumentHighlightKind,
  Location,
  LocationLink,
  Range,
} from 'vscode-languageserver-types';
import type { PurposeGraph } from '../../core/graph';
import type { CharterFile, Entry } from '../../core/model';
import { lspRange } from '../lsp';
import { definitionOf, namedAt, type Occurrence } from './named';
import { occurrencesOf } from './occurrences';

const READ: DocumentHighlightKind = 2;
const WRITE: DocumentHighlightKind = 3;

/** How many places are highlighted at most: an editor asks again with every move of the cursor. */
const MOST = 1000;

/** Where what an id names is written: on a definition, that itself. */
export function definitions(
  file: CharterFile,
  offset: number,
  worlds: readonly PurposeGraph[],
): LocationLink[] {
  const named = namedAt(file, offset, worlds);
  if (named === undefined) return [];
  const originSelectionRange = lspRange(file, named.here.span);
  return [...named.entries].flatMap((entry) => linkTo(entry, originSelectionRange));
}

/** The way from a place to where an entry is written; nothing for one without an id. */
export function linkTo(entry: Entry, originSelectionRange: Range): LocationLink[] {
  const place = definitionOf(entry);
  if (place === undefined) return [];
  const targetSelectionRange = lspRange(place.file, place.span);
  const isInside = place.written.start >= entry.node.start && place.written.end <= entry.node.end;
  const targetRange = isInside ? lspRange(place.file, entry.node) : targetSelectionRange;
  return [{ originSelectionRange, targetUri: place.file.uri, targetRange, targetSelectionRange }];
}

/** Every place where the id at an offset is written, with or without those that define it. */
export function references(
  file: CharterFile,
  offset: number,
  worlds: readonly PurposeGraph[],
  { includeDeclaration }: { readonly includeDeclaration: boolean },
): Location[] {
  return occurrencesAt(file, offset, worlds)
    .filter(({ role }) => includeDeclaration || role !== 'definition')
    .map((each) => ({ uri: each.file.uri, range: lspRange(each.file, each.span) }));
}

/** The places of the same file, the definition as one that is written to; where there are very many, the nearest. */
export function highlights(
  file: CharterFile,
  offset: number,
  worlds: readonly PurposeGraph[],
): DocumentHighlight[] {
  const here = occurrencesAt(file, offset, worlds).filter((each) => each.file === file);
  const distance = ({ span }: Occurrence): number => Math.abs(span.start - offset);
  const shown = here.length > MOST ? here.toSorted((a, b) => distance(a) - distance(b)).slice(0, MOST) : here;
  return shown.map(({ span, role }) => ({
    range: lspRange(file, span),
    kind: role === 'definition' ? WRITE : READ,
  }));
}

function occurrencesAt(
  file: CharterFile,
  offset: number,
  worlds: readonly PurposeGraph[],
): readonly Occurrence[] {
  const named = namedAt(file, offset, worlds);
  return named ? occurrencesOf(named, worlds) : [];
}
