import * as vscode from 'vscode';
import { goTo } from '../commands/places/place';
import type { ReportHistoryResult, ReportPage } from '../../protocol';
import { saveText } from '../saveText';
import type { Session } from '../session';
import { tell } from '../tell';
import { chartersOf } from '../status';
import { lookingBack } from './lookingBack';
import { newNonce } from './nonce';
import { charterIn, messageIn, type PageMessage } from './reportMessages';

/** By which VS Code knows the page, also after a restart. */
export const reportViewType = 'throughline.report';

/** After an edit the page waits so long for the next one. In milliseconds. */
const DELAY = 400;

/** What is shown. */
interface Shown {
  readonly panel: vscode.WebviewPanel;
  readonly charter: string;
  /** True where the reader has asked how it came to this. */
  readonly withHistory: boolean;
  /** What took the place of the page as it was opened; undefined where that is still good. */
  readonly body: string | undefined;
}

/**
 * The report of a charter, as it would be sent to the customer. It follows its charter as long as it can be seen. There is
 * one of it, which the next charter takes over.
 */
export class ReportPanel implements vscode.Disposable, vscode.WebviewPanelSerializer {
  readonly #session: Session;
  readonly #subscription: vscode.Disposable;
  #shown: Shown | undefined;
  #timer: NodeJS.Timeout | undefined;
  #isLate = false;
  #generation = 0;
  /** The charters at which it is looked back. */
  readonly #lookedAt = new Set<string>();

  constructor(session: Session) {
    this.#session = session;
    this.#subscription = vscode.Disposable.from(
      session.onDidChangeStatus(() => this.#follow()),
      vscode.window.registerWebviewPanelSerializer(reportViewType, this),
    );
  }

  /** The charter whose report is shown. */
  get charter(): string | undefined {
    return this.#shown?.charter;
  }

  /** True where it tells how it came to this. */
  get withHistory(): boolean {
    return this.#shown?.withHistory ?? false;
  }

  async show(charter: string): Promise<void> {
    const known = this.#shown?.panel;
    known?.reveal();
    await this.#load(known ?? this.#open(), charter);
  }

  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const charter = charterIn(state);
    if (charter === undefined || this.#shown !== undefined) panel.dispose();
    else await this.#load(this.#adopt(panel), charter);
  }

  /** Makes the page anew, as if it had just been opened; where it tells of commits, also of those that came since. */
  async refresh(): Promise<void> {
    if (!this.#shown) return;
    const { panel, charter, withHistory } = this.#shown;
    await this.#load(panel, charter, withHistory);
    if (withHistory) await this.#lookBack();
  }

  #open(): vscode.WebviewPanel {
    const { activeTextEditor } = vscode.window;
    const column = activeTextEditor ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active;
    return this.#adopt(
      vscode.window.createWebviewPanel(reportViewType, vscode.l10n.t('Report'), column, {
        enableFindWidget: true,
      }),
    );
  }

  #adopt(panel: vscode.WebviewPanel): vscode.WebviewPanel {
    panel.webview.options = { enableScripts: true, enableForms: false, localResourceRoots: [] };
    panel.webview.onDidReceiveMessage((said: unknown) => {
      const message = messageIn(said);
      if (message) void this.#answer(message).catch((error: unknown) => this.#session.log(error));
    });
    panel.onDidChangeViewState(() => {
      if (this.#isLate) this.#follow();
    });
    panel.onDidDispose(() => {
      this.#generation += 1;
      this.#shown = undefined;
    });
    return panel;
  }

  async #load(panel: vscode.WebviewPanel, charter: string, withHistory = false): Promise<void> {
    const generation = (this.#generation += 1);
    const shown = (this.#shown = { panel, charter, withHistory, body: undefined });
    const page = await this.#ask(shown, 'document');
    if (generation !== this.#generation) return;
    if (page === null) {
      panel.dispose();
      tell(vscode.l10n.t('The charter of this report is no longer there.'));
      return;
    }
    this.#isLate = false;
    panel.title = titleOf(page.title);
    panel.webview.html = page.html;
  }

  async #ask({ charter, withHistory }: Shown, part: 'document' | 'body'): Promise<ReportPage | null> {
    const params = { charter, audience: 'customer', part, nonce: newNonce(), withHistory } as const;
    return (await this.#session.reportPage(params)).page;
  }

  /** Tells how it came to this as soon as that is known. The page can be read meanwhile. */
  async #lookBack(): Promise<void> {
    const { charter } = this;
    if (charter === undefined || this.#lookedAt.has(charter)) return;
    this.#lookedAt.add(charter);
    try {
      const name = chartersOf(this.#session.status).find(({ uri }) => uri === charter)?.name ?? '';
      const result = await lookingBack<ReportHistoryResult>(name, (told, token) =>
        this.#session.reportHistory({ charter }, told, token),
      );
      if (result.kind === 'refused') tell(result.reason);
      if (result.kind !== 'found' || this.#shown?.charter !== charter) return;
      this.#shown = { ...this.#shown, withHistory: true };
      await this.#renew();
    } finally {
      this.#lookedAt.delete(charter);
    }
  }

  /** Asks again what is shown, once the typing rests; later, where nobody can see it. */
  #follow(): void {
    if (!this.#shown) return;
    this.#isLate = true;
    clearTimeout(this.#timer);
    if (this.#shown.panel.visible && this.#session.status.kind === 'running')
      this.#timer = setTimeout(() => void this.#renew(), DELAY);
  }

  async #renew(): Promise<void> {
    const shown = this.#shown;
    if (!shown) return;
    const generation = (this.#generation += 1);
    try {
      const page = await this.#ask(shown, 'body');
      if (page === null || generation !== this.#generation) return;
      this.#isLate = false;
      shown.panel.title = titleOf(page.title);
      if (page.html === shown.body) return;
      this.#shown = { ...shown, body: page.html };
      await this.#post(this.#shown);
    } catch (error) {
      this.#session.log(error);
    }
  }

  async #post({ panel, body }: Shown): Promise<void> {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- an editor and its page have no origins
    if (body !== undefined) await panel.webview.postMessage({ body });
  }

  async #answer(message: PageMessage): Promise<void> {
    const shown = this.#shown;
    if (!shown) return;
    if (message.kind === 'history') await this.#lookBack();
    else if (message.kind === 'go') await this.#go(shown.charter, message.key);
    else if (message.kind === 'csv') await saveText(shown.charter, message.name, message.text);
    else {
      // A page that was hidden is loaded as it was opened, so that it needs what it has shown last before what is new.
      await this.#post(shown);
      if (this.#isLate) this.#follow();
    }
  }

  async #go(charter: string, key: string): Promise<void> {
    const { location } = await this.#session.reportPlace({ charter, key });
    if (location) await goTo(location, vscode.ViewColumn.Beside);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    vscode.Disposable.from(this.#subscription, ...(this.#shown ? [this.#shown.panel] : [])).dispose();
  }
}

function titleOf(title: string): string {
  return vscode.l10n.t('Report: {0}', title);
}
