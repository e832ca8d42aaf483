import * as vscode from 'vscode';
import { GoToCommand, ShowCommitCommand, type CharterStatus, type HistoryResult } from '../../protocol';
import type { Session } from '../session';
import { tell } from '../tell';
import { lookingBack } from './lookingBack';
import { newNonce } from './nonce';

/** The page that shows how a charter stood from commit to commit. There is one of it, which the next charter takes over. */
export class HistoryPanel implements vscode.Disposable {
  readonly #session: Session;
  /** Allows the style of the page, which runs no script. */
  readonly #nonce = newNonce();
  #panel: vscode.WebviewPanel | undefined;

  constructor(session: Session) {
    this.#session = session;
  }

  async show({ uri, name }: CharterStatus): Promise<void> {
    const params = { charter: uri, nonce: this.#nonce };
    const result = await lookingBack<HistoryResult>(name, (told, token) =>
      this.#session.history(params, told, token),
    );
    if (result.kind === 'refused') tell(result.reason);
    if (result.kind !== 'page') return;
    const panel = (this.#panel ??= this.#open(result.title));
    panel.title = result.title;
    panel.webview.html = result.html;
    panel.reveal();
  }

  #open(title: string): vscode.WebviewPanel {
    const panel = vscode.window.createWebviewPanel('throughline.history', title, vscode.ViewColumn.Active, {
      enableScripts: false,
      enableForms: false,
      enableCommandUris: [GoToCommand, ShowCommitCommand],
      enableFindWidget: true,
      localResourceRoots: [],
    });
    panel.onDidDispose(() => (this.#panel = undefined));
    return panel;
  }

  dispose(): void {
    this.#panel?.dispose();
  }
}
