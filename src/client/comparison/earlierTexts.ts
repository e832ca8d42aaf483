import * as vscode from 'vscode';

const scheme = 'throughline-earlier';

/** The charters as they were at the revision that they are compared with, to be shown beside what they are. Nothing is stored. */
export class EarlierTexts implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.#changed.event;
  readonly #registration = vscode.workspace.registerTextDocumentContentProvider(scheme, this);
  /** By the URIs of the files today. */
  #texts: ReadonlyMap<string, string> = new Map();

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.#texts.get(uri.query) ?? '';
  }

  /** The URI under which a file is shown as it was. */
  uriOf(file: vscode.Uri): vscode.Uri {
    return vscode.Uri.from({ scheme, path: file.path, query: file.toString() });
  }

  set(texts: ReadonlyMap<string, string>): void {
    const before = this.#texts;
    this.#texts = texts;
    for (const uri of new Set([...before.keys(), ...texts.keys()]))
      if (before.get(uri) !== texts.get(uri)) this.#changed.fire(this.uriOf(vscode.Uri.parse(uri)));
  }

  dispose(): void {
    this.#registration.dispose();
    this.#changed.dispose();
  }
}
