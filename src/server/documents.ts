import type { TextDocumentContentChangeEvent, TextDocuments } from 'vscode-languageserver';
import { normalUri } from '../core/bundles';
import type { LivingCharter } from '../core/parse';

const LANGUAGE = 'throughline-charter';

/** A document as the editor shows it. */
export interface OpenDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  /** Undefined for a document that was opened before the handshake. */
  readonly charter: LivingCharter | undefined;
}

export function applyChange(
  charter: LivingCharter | undefined,
  change: TextDocumentContentChangeEvent,
): void {
  if ('range' in change) charter?.change(change);
  else charter?.replaceText(change.text);
}

/** The open documents, by the URIs that we use. */
export interface DocumentIndex {
  textOf(uri: string): string | undefined;
  versionOf(uri: string): number | null;
  charterOf(uri: string): LivingCharter | undefined;
  charters(): readonly string[];
  /** The URI that the editor uses for a file, which may be escaped otherwise than ours. */
  editorUri(uri: string): string;
}

/** Open documents by normal URI: editors escape the same path in different ways. */
export function openDocuments(documents: TextDocuments<OpenDocument>): DocumentIndex {
  const find = (uri: string): OpenDocument | undefined =>
    documents.get(uri) ?? documents.all().find((document) => normalUri(document.uri) === uri);
  return {
    textOf: (uri) => find(uri)?.charter?.text,
    versionOf: (uri) => find(uri)?.version ?? null,
    charterOf: (uri) => find(uri)?.charter,
    charters: () =>
      documents
        .all()
        .filter((document) => document.languageId === LANGUAGE)
        .map((document) => normalUri(document.uri)),
    editorUri: (uri) => find(uri)?.uri ?? uri,
  };
}
