import type { Connection, Diagnostic } from 'vscode-languageserver';
import type { CheckResult } from '../core/engine';
import { diagnosticsByFile } from '../service';
import { inBackground } from './background';

/** Sends diagnostics for every file of every charter, and only what is not known to the client already. */
export class DiagnosticsPublisher {
  private readonly sent = new Map<string, string>();

  constructor(
    private readonly connection: Connection,
    private readonly documents: { versionOf(uri: string): number | null; editorUri(uri: string): string },
  ) {}

  /** A file that no charter has any more gets an empty report, so that its old diagnostics go. */
  publish(results: readonly CheckResult[], pages: string): void {
    const byFile = diagnosticsByFile(results, pages);
    for (const uri of this.sent.keys()) if (!byFile.has(uri)) this.send(uri, []);
    for (const [uri, diagnostics] of byFile) this.send(uri, diagnostics);
    for (const uri of this.sent.keys()) if (!byFile.has(uri)) this.sent.delete(uri);
  }

  private send(uri: string, diagnostics: readonly Diagnostic[]): void {
    const content = JSON.stringify(diagnostics);
    if ((this.sent.get(uri) ?? '[]') === content) {
      this.sent.set(uri, content);
      return;
    }
    this.sent.set(uri, content);
    const version = this.documents.versionOf(uri);
    const params = { uri: this.documents.editorUri(uri), diagnostics: [...diagnostics] };
    inBackground(this.connection.sendDiagnostics({ ...params, ...(version !== null && { version }) }));
  }
}
