import type {
  Connection,
  DocumentSymbol,
  ServerCapabilities,
  TextDocumentIdentifier,
} from 'vscode-languageserver';
import { normalUri } from '../../core/bundles';
import type { EarlyResult } from '../../core/engine';
import type { Steps } from '../../core/model';
import { formatting, outlining } from '../../service';
import type { Analysis } from '../analysis';

export const LAYOUT_CAPABILITIES: ServerCapabilities = {
  documentSymbolProvider: true,
  documentFormattingProvider: true,
  documentRangeFormattingProvider: true,
};

/**
 * Answers how a text is built, and how it should be laid out.
 *
 * @param openText the text of an open document, by its normal URI
 */
export function answerLayout(
  connection: Connection,
  analysis: Analysis,
  openText: (uri: string) => string | undefined,
): void {
  connection.onDocumentSymbol(({ textDocument }) => {
    const uri = normalUri(textDocument.uri);
    return analysis.askingSoon((results) => symbolsIn(uri, results));
  });
  const textOf = ({ uri }: TextDocumentIdentifier): string => openText(normalUri(uri)) ?? '';
  connection.onDocumentFormatting(({ textDocument, options }) => formatting(textOf(textDocument), options));
  connection.onDocumentRangeFormatting(({ textDocument, options, range }) =>
    formatting(textOf(textDocument), options, range),
  );
}

function* symbolsIn(uri: string, results: readonly EarlyResult[]): Steps<DocumentSymbol[]> {
  const file = results.flatMap(({ bundle }) => bundle.files).find((each) => each.uri === uri);
  return file ? yield* outlining(file) : [];
}
