import type { TextDocumentContentChangeEvent, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { normalUri } from '../core/bundles';
import { codeFile, LARGEST_CODE_FILE } from '../core/code';
import type { CharterFile } from '../core/model';
import type { LivingCharter } from '../core/parse';

const LANGUAGE = 'throughline-charter';

/** A document as the editor shows it. */
export interface OpenDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  /** Undefined for a document that was opened before the handshake, and for one that cannot be part of a charter. */
  readonly charter: LivingCharter | undefined;
  /** Such a document; undefined where it is too large to be looked at. */
  readonly code: TextDocument | undefined;
}

/** True for a document that can be a charter or a part of one: a part may have any name, but it is YAML. */
export function canBeCharter({ uri, languageId }: Pick<OpenDocument, 'uri' | 'languageId'>): boolean {
  return languageId === LANGUAGE || languageId === 'yaml' || /\.ya?ml$/iu.test(uri);
}

export function codeDocument(uri: string, version: number, text: string): TextDocument | undefined {
  return text.length > LARGEST_CODE_FILE ? undefined : TextDocument.create(uri, '', version, text);
}

/** The document after changes. One that has grown too large is not looked at until it is opened again. */
export function changedCode(
  code: TextDocument | undefined,
  changes: readonly TextDocumentContentChangeEvent[],
  version: number,
): TextDocument | undefined {
  if (code === undefined) return undefined;
  const text = TextDocument.update(code, [...changes], version).getText();
  return text.length > LARGEST_CODE_FILE ? undefined : code;
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
  /** A document of the team's own code; undefined where none is open, or it is too large. */
  codeOf(uri: string): CharterFile | undefined;
  /** All documents that may be code. */
  codes(): readonly string[];
  /** The URI that the editor uses for a file, which may be escaped otherwise than ours. */
  editorUri(uri: string): string;
}

/** Open documents by normal URI: editors escape the same path in different ways. */
export function openDocuments(documents: TextDocuments<OpenDocument>): DocumentIndex {
  const find = (uri: string): OpenDocument | undefined =>
    documents.get(uri) ?? documents.all().find((document) => normalUri(document.uri) === uri);
  const files = new WeakMap<OpenDocument, CharterFile>();
  const fileFor = (document: OpenDocument, uri: string): CharterFile | undefined => {
    const text = document.code?.getText() ?? document.charter?.text;
    if (text === undefined || text.length > LARGEST_CODE_FILE) return undefined;
    const known = files.get(document) ?? codeFile(uri, text, document.version);
    files.set(document, known);
    return known;
  };
  return {
    codeOf: (uri) => {
      const document = find(uri);
      return document && document.languageId !== LANGUAGE ? fileFor(document, uri) : undefined;
    },
    codes: () =>
      documents
        .all()
        .filter((document) => document.languageId !== LANGUAGE)
        .map((document) => normalUri(document.uri)),
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
