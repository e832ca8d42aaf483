import type { Connection, Diagnostic } from 'vscode-languageserver';
import { inBackground } from '../background';
import type { DocumentIndex } from '../documents';

/** Sends diagnostics of files of code, and only what the client does not know already. */
export class CodePublisher {
  private readonly told = new Map<string, string>();

  constructor(
    private readonly connection: Connection,
    private readonly open: Pick<DocumentIndex, 'versionOf' | 'editorUri'>,
  ) {}

  /** @param all every file about which there is something to tell; what was told of others is taken back */
  publish(all: ReadonlyMap<string, readonly Diagnostic[]>): void {
    for (const [uri, diagnostics] of all) this.tell(uri, diagnostics);
    for (const uri of this.told.keys()) if (!all.has(uri)) this.tell(uri, []);
  }

  private tell(uri: string, diagnostics: readonly Diagnostic[]): void {
    const content = JSON.stringify(diagnostics);
    if ((this.told.get(uri) ?? '[]') === content) return;
    if (diagnostics.length > 0) this.told.set(uri, content);
    else this.told.delete(uri);
    const version = this.open.versionOf(uri);
    const params = { uri: this.open.editorUri(uri), diagnostics: [...diagnostics] };
    inBackground(this.connection.sendDiagnostics({ ...params, ...(version !== null && { version }) }));
  }
}
