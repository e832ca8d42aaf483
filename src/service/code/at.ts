import { MarkupKind, type Hover, type LocationLink, type Position } from 'vscode-languageserver-types';
import type { CodeNames, CodeReader, KnownId, Mention } from '../../core/code';
import type { PurposeGraph } from '../../core/graph';
import type { CharterFile, Entry } from '../../core/model';
import { entryText } from '../hover/entry';
import { lspRange, offsetOf } from '../lsp';
import { namedAt } from '../navigation/named';
import { linkTo } from '../navigation/references';

/** What ids in code mean at the moment, and how they are found there. */
export interface CodeContext {
  readonly names: CodeNames;
  readonly reader: CodeReader;
}

interface KnownMention extends KnownId {
  readonly mention: Mention;
}

/** What is named at a position of a file of code. */
function knownAt(
  file: CharterFile,
  position: Position,
  { names, reader }: CodeContext,
): KnownMention | undefined {
  const offset = offsetOf(file, position);
  const mention = reader.read(file).find(({ span }) => span.start <= offset && offset <= span.end);
  const known = mention && names.find(mention.id, file.uri);
  return known && { ...known, mention };
}

/** What an id in code names: what is told of it in a charter. */
export function codeHover(file: CharterFile, position: Position, context: CodeContext): Hover | undefined {
  const known = knownAt(file, position, context);
  return (
    known && {
      contents: { kind: MarkupKind.Markdown, value: entryText(known.entry, known.result) },
      range: lspRange(file, known.mention.span),
    }
  );
}

/** Where the charter writes what an id in code names. */
export function codeDefinitions(file: CharterFile, position: Position, context: CodeContext): LocationLink[] {
  const known = knownAt(file, position, context);
  return known ? linkTo(known.entry, lspRange(file, known.mention.span)) : [];
}

/**
 * What an id at a position names.
 *
 * @param worlds for a file of a charter; undefined for one of code
 */
export function entriesNamedAt(
  file: CharterFile,
  position: Position,
  context: CodeContext,
  worlds: readonly PurposeGraph[] | undefined,
): ReadonlySet<Entry> {
  if (worlds) return namedAt(file, offsetOf(file, position), worlds)?.entries ?? new Set();
  const known = knownAt(file, position, context);
  return new Set(known ? [known.entry] : []);
}
