import * as vscode from 'vscode';
import type { ImportedFile } from '../../protocol';

const scheme = 'throughline-import';

/** Texts that an import would write, shown beside the files as they are, and what there is to say about it. Nothing is stored. */
export class ImportDocuments implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #texts = new Map<string, string>();
  readonly #registration: vscode.Disposable;
  #count = 0;

  constructor() {
    this.#registration = vscode.workspace.registerTextDocumentContentProvider(scheme, this);
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.#texts.get(uri.toString()) ?? '';
  }

  /** Opens the difference between a file as it is, or nothing, and what it would be, beside all that is open. */
  async compare({ uri, name, before, after }: ImportedFile): Promise<void> {
    const file = vscode.Uri.parse(uri);
    const [left, right] = [before === null ? this.#add(file, '') : file, this.#add(file, after)];
    const title = before === null ? vscode.l10n.t('{0} (new)', name) : vscode.l10n.t('{0} (import)', name);
    await vscode.commands.executeCommand('vscode.diff', left, right, title, {
      preview: false,
      preserveFocus: true,
    });
  }

  /** @param name of the tab */
  async show(name: string, text: string): Promise<void> {
    const uri = this.#add(vscode.Uri.from({ scheme, path: `/${name}` }), text);
    await vscode.window.showTextDocument(uri, { preview: false, preserveFocus: true });
  }

  #add(file: vscode.Uri, text: string): vscode.Uri {
    const uri = vscode.Uri.from({ scheme, path: file.path, query: String((this.#count += 1)) });
    this.#texts.set(uri.toString(), text);
    return uri;
  }

  /** Closes what was shown: after the decision it would only stand in the way. */
  async close(): Promise<void> {
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs).filter(isOurs);
    if (tabs.length > 0) await vscode.window.tabGroups.close(tabs, true);
    this.#texts.clear();
  }

  dispose(): void {
    this.#registration.dispose();
  }
}

function isOurs({ input }: vscode.Tab): boolean {
  if (input instanceof vscode.TabInputTextDiff) return input.modified.scheme === scheme;
  return input instanceof vscode.TabInputText && input.uri.scheme === scheme;
}
