import {
  MarkupKind,
  type Hover,
  type Location,
  type LocationLink,
  type Position,
  type Range,
} from 'vscode-languageserver-types';
import { normalUri } from '../../core/bundles';
import { replaceWord } from '../../core/edit';
import type { EarlyResult } from '../../core/engine';
import type { PurposeGraph } from '../../core/graph';
import type { CharterFile, Entry, ReviewsFile, Span } from '../../core/model';
import { idsIn, type StampedId } from '../../core/reviews';
import type { FileChange } from '../../core/rules';
import { entryText } from '../hover/entry';
import { lspRange, offsetOf, overlaps } from '../lsp';
import { definitionOf } from '../navigation/named';
import { linkTo, references } from '../navigation/references';
import { worldsOf, worldsThatSee } from '../navigation/worlds';

/** What an id in a file of reviews names. */
interface NamedInReviews {
  readonly file: ReviewsFile;
  readonly span: Span;
  readonly entry: Entry;
  readonly result: EarlyResult;
}

/** A place in a document. */
interface At {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

function namedAt(
  { textDocument, position }: At,
  results: readonly EarlyResult[],
): NamedInReviews | undefined {
  const uri = normalUri(textDocument.uri);
  const result = results.find(({ bundle }) => bundle.reviews?.uri === uri);
  const file = result?.bundle.reviews;
  if (file === undefined || result === undefined) return undefined;
  const offset = offsetOf(file, position);
  const here = { start: offset, end: offset };
  const stamp = file.stamps.find(({ span }) => overlaps(span, here));
  const found = stamp && idsIn(file, stamp).find(({ span }) => overlaps(span, here));
  const entry = found && result.graph.find(found.id);
  return entry && { file, span: found.span, entry, result };
}

/** What is told of an id in a file of reviews. */
export function reviewHover(at: At, results: readonly EarlyResult[]): Hover | undefined {
  const named = namedAt(at, results);
  if (named === undefined) return undefined;
  const { entry, result, file, span } = named;
  return {
    contents: { kind: MarkupKind.Markdown, value: entryText(entry, result) },
    range: lspRange(file, span),
  };
}

/** Where the charter writes what an id in a file of reviews names; undefined for any other place. */
export function reviewDefinitions(at: At, results: readonly EarlyResult[]): LocationLink[] | undefined {
  const named = namedAt(at, results);
  return named && linkTo(named.entry, lspRange(named.file, named.span));
}

/** Where the charter defines what an id in a file of reviews names, for it to get another one; undefined for any other place. */
export function reviewedId(
  at: At,
  results: readonly EarlyResult[],
): { readonly file: CharterFile; readonly offset: number; readonly range: Range } | undefined {
  const named = namedAt(at, results);
  const place = named && definitionOf(named.entry);
  return place && { file: place.file, offset: place.span.start, range: lspRange(named.file, named.span) };
}

/** Where the charter names what an id in a file of reviews names. */
export function reviewReferences(
  at: At,
  results: readonly EarlyResult[],
  context: { readonly includeDeclaration: boolean },
): Location[] {
  const named = namedAt(at, results);
  const place = named && definitionOf(named.entry);
  return place ? references(place.file, place.span.start, worldsOf(results), context) : [];
}

/** What has to be changed in files of reviews for entries to have another id. */
export function reviewRenaming(
  entries: ReadonlySet<Entry>,
  id: string,
  newId: string,
  worlds: readonly PurposeGraph[],
): readonly FileChange[] {
  const seeing = new Set([...entries].flatMap((entry) => worldsThatSee(worlds, entry)));
  return [...seeing].flatMap((world) => {
    const { reviews } = world.bundle;
    const named = world.find(id);
    if (reviews === undefined || named === undefined || !entries.has(named)) return [];
    const isMeant = (each: StampedId): boolean => each.id === id;
    const spans = reviews.stamps
      .filter(({ from, to, by }) => from === id || to === id || by === id)
      .flatMap((stamp) => idsIn(reviews, stamp).filter(isMeant))
      .map(({ span }) => span);
    const edits = spans.map((span) => replaceWord(reviews, span, id, newId));
    return edits.length === 0 ? [] : [{ file: reviews, edits }];
  });
}
