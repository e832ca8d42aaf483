import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types';
import { readMapping } from '../../core/exchange';
import type { CharterFile } from '../../core/model';
import { lspRange } from '../lsp';

/** What is wrong in a mapping, in the words in which an import refuses it. */
export function mappingDiagnostics(file: CharterFile): Diagnostic[] {
  return readMapping(file.text).flaws.map(({ span, message }) => ({
    range: lspRange(file, span),
    severity: DiagnosticSeverity.Error,
    source: 'throughline',
    message,
  }));
}
