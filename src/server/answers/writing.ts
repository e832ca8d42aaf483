import {
  InsertTextMode,
  type ClientCapabilities,
  type CompletionList,
  type Connection,
  type Hover,
  type ServerCapabilities,
  type TextDocumentPositionParams,
} from 'vscode-languageserver';
import { normalUri } from '../../core/bundles';
import type { EarlyResult } from '../../core/engine';
import type { CharterFile, Steps } from '../../core/model';
import type { Clock, FileSystem } from '../../core/ports';
import { preparingFits } from '../../core/rules';
import type { InitializationOptions } from '../../protocol';
import {
  complete,
  completeMapping,
  fileFor,
  fileOfId,
  hoverAt,
  hoverMapping,
  mayComplete,
  offsetOf,
  ranksByFit,
  resultFor,
  reviewHover,
  withEntry,
  type FileInResult,
  type Writing,
} from '../../service';
import type { Analysis } from '../analysis';
import { boundaryOf } from '../files/folders';
import { isMapping } from './mappings';

export const WRITING_CAPABILITIES: ServerCapabilities = {
  completionProvider: { triggerCharacters: [' ', '-', '/', '[', '{', ','], resolveProvider: true },
  hoverProvider: true,
};

/** What help with writing needs of a session. */
export interface WritingHost {
  readonly analysis: Analysis;
  readonly files: FileSystem;
  readonly clock: Clock;
  /** A charter as the editor shows it; undefined where it is not open. */
  readonly charterOf: (uri: string) => CharterFile | undefined;
  /** Workspace folders, as normal URIs. */
  readonly folders: () => readonly string[];
  readonly pages: string;
  /** What is told of an id in the team's own code. */
  readonly inCode: (at: TextDocumentPositionParams) => Promise<Hover | null>;
  readonly writing: Writing;
}

/** How the client wants what it is offered. */
export function writingFor(
  { textDocument }: ClientCapabilities,
  { suggestCommand }: InitializationOptions,
): Writing {
  const item = textDocument?.completion?.completionItem;
  const modes = item?.insertTextModeSupport?.valueSet ?? [];
  return {
    snippets: item?.snippetSupport === true,
    indents: modes.includes(InsertTextMode.adjustIndentation),
    suggestCommand,
  };
}

/** Answers what may be written at a place, and what stands there. */
export function answerWriting(connection: Connection, host: WritingHost): void {
  const { analysis } = host;
  connection.onCompletion(async (params, token): Promise<CompletionList | null> => {
    const open = host.charterOf(normalUri(params.textDocument.uri));
    if (open && isMapping(open.uri))
      return completeMapping(open, offsetOf(open, params.position), host.writing);
    // Most of what is typed is prose: nobody has to check the charter to offer nothing.
    if (open && !mayComplete(open, offsetOf(open, params.position))) return null;
    const { place } = await analysis.askingSoon((results) => findingPlace(params, results));
    if (place === undefined || token.isCancellationRequested) return null;
    const { result, file, offset } = place;
    return complete({
      result,
      file,
      offset,
      today: host.clock.today(),
      files: host.files,
      boundary: boundaryOf(host.folders(), file.uri),
      writing: host.writing,
    });
  });
  connection.onCompletionResolve(async (item) => {
    const uri = fileOfId(item);
    const result = uri === undefined ? undefined : resultFor(uri, await analysis.soon());
    return result ? withEntry(item, result) : item;
  });
  connection.onHover(async (params, token): Promise<Hover | null> => {
    const mapping = isMapping(params.textDocument.uri)
      ? host.charterOf(normalUri(params.textDocument.uri))
      : undefined;
    if (mapping) return hoverMapping(mapping, offsetOf(mapping, params.position)) ?? null;
    const results = await analysis.soon();
    const place = placeOf(params, results);
    if (token.isCancellationRequested) return null;
    if (place === undefined) return reviewHover(params, results) ?? host.inCode(params);
    return hoverAt({ ...place, pages: host.pages }) ?? null;
  });
}

interface PlaceInResult extends FileInResult<EarlyResult> {
  readonly offset: number;
}

function placeOf(
  { textDocument, position }: TextDocumentPositionParams,
  results: readonly EarlyResult[],
): PlaceInResult | undefined {
  const found = fileFor(normalUri(textDocument.uri), results);
  return found && { ...found, offset: offsetOf(found.file, position) };
}

/** A place at which something is to be offered, with all read that this needs. */
function* findingPlace(
  at: TextDocumentPositionParams,
  results: readonly EarlyResult[],
): Steps<{ readonly place: PlaceInResult | undefined }> {
  const place = placeOf(at, results);
  if (place && ranksByFit(place.file, place.offset)) yield* preparingFits(place.result.graph);
  return { place };
}
