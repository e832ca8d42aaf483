import * as vscode from 'vscode';
import { GoToCommand, ShowCommitCommand, type CharterStatus, type HistoryResult } from '../../protocol';
import type { Session } from '../session';
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
    const result = await this.#ask(uri, name);
    if (result.kind === 'refused') void vscode.window.showInformationMessage(result.reason);
    if (result.kind !== 'page') return;
    const panel = (this.#panel ??= this.#open());
    panel.title = result.title;
    panel.webview.html = result.html;
    panel.reveal();
  }

  async #ask(charter: string, name: string): Promise<HistoryResult> {
    const options = {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Looking back at {0}', name),
      cancellable: true,
    };
    return vscode.window.withProgress(options, async (progress, token) => {
      let before = 0;
      const told = (message: string, percentage: number): void => {
        progress.report({ message, increment: percentage - before });
        before = percentage;
      };
      try {
        return await this.#session.history({ charter, nonce: this.#nonce }, told, token);
      } catch (error) {
        if (token.isCancellationRequested) return { kind: 'cancelled' };
        throw error;
      }
    });
  }

  #open(): vscode.WebviewPanel {
    const panel = vscode.window.createWebviewPanel('throughline.history', '', vscode.ViewColumn.Active, {
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
