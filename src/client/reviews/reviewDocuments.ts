import * as vscode from 'vscode';

const scheme = 'throughline-review';

/** What has changed, as the server tells it. */
interface Texts {
  readonly subject: string;
  readonly before: string;
  readonly after: string;
}

/** Texts of an entry as they were reviewed, beside those of today. Nothing is stored. */
export class ReviewDocuments implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #texts = new Map<string, string>();
  readonly #subscriptions: vscode.Disposable;
  #count = 0;

  constructor() {
    this.#subscriptions = vscode.Disposable.from(
      vscode.workspace.registerTextDocumentContentProvider(scheme, this),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#texts.delete(uri.toString())),
    );
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.#texts.get(uri.toString()) ?? '';
  }

  /** Opens the difference in an editor. @param title of its tab */
  async compare({ subject, before, after }: Texts, title: string): Promise<void> {
    const [left, right] = [this.#add(subject, before), this.#add(subject, after)];
    await vscode.commands.executeCommand('vscode.diff', left, right, title, { preview: true });
  }

  #add(subject: string, text: string): vscode.Uri {
    const uri = vscode.Uri.from({ scheme, path: `/${subject}`, query: String((this.#count += 1)) });
    this.#texts.set(uri.toString(), text);
    return uri;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}
