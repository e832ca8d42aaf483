import {
  BulkRegistration,
  DefinitionRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  HoverRequest,
  ReferencesRequest,
  RenameRequest,
  TextDocumentSyncKind,
  type Connection,
  type DocumentFilter,
  type ServerCapabilities,
} from 'vscode-languageserver';
import type { CodeDocuments } from '../../protocol';
import { inBackground } from '../background';

/** The capabilities that are announced otherwise where documents of all kinds are sent. */
export function withoutDocuments(capabilities: ServerCapabilities): ServerCapabilities {
  const registered = { hoverProvider: false, definitionProvider: false, referencesProvider: false };
  return { ...capabilities, ...registered, textDocumentSync: TextDocumentSyncKind.None };
}

/** Asks the client for documents of all kinds, once each: two selectors that match one document send its changes twice. */
export function registerDocuments(connection: Connection, documentSelector: CodeDocuments): void {
  const all = BulkRegistration.create();
  const options = { documentSelector: [...documentSelector] };
  all.add(DidOpenTextDocumentNotification.type, options);
  all.add(DidChangeTextDocumentNotification.type, { ...options, syncKind: TextDocumentSyncKind.Incremental });
  all.add(DidCloseTextDocumentNotification.type, options);
  all.add(HoverRequest.type, options);
  all.add(DefinitionRequest.type, options);
  all.add(ReferencesRequest.type, options);
  all.add(RenameRequest.type, { documentSelector: reviewsAmong(documentSelector), prepareProvider: true });
  inBackground(connection.client.register(all));
}

/** Ids are renamed from charters, for which that is announced, and from the files of reviews beside them. */
function reviewsAmong(documents: CodeDocuments): DocumentFilter[] {
  return documents
    .filter(({ language }) => language === undefined)
    .map(({ scheme }) => ({ scheme, pattern: '**/*.reviews.{yaml,yml}' }));
}
