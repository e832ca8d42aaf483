import * as vscode from 'vscode';
import { GoToCommand, type AlignmentPage, type EntryName, type ExplainAlignmentParams } from '../../protocol';
import type { Session } from '../session';
import { newNonce } from './nonce';

/**
 * The page that shows how well one entry fits each objective. It follows its charter: as long as it can be seen, it
 * shows the text of the moment. There is one of it, which the next entry takes over.
 */
export class AlignmentPanel implements vscode.Disposable {
  readonly #session: Session;
  readonly #subscription: vscode.Disposable;
  /** Allows the style of the page, which runs no script: it may stay the same, so that pages can be compared. */
  readonly #nonce = newNonce();
  #panel: vscode.WebviewPanel | undefined;
  #shown: AlignmentPage | undefined;
  #isLate = false;
  #generation = 0;

  constructor(session: Session) {
    this.#session = session;
    this.#subscription = session.onDidChangeStatus(() => this.#follow());
  }

  /** @returns false where there is nothing that could be compared */
  async show(about: ExplainAlignmentParams['about']): Promise<boolean> {
    const generation = (this.#generation += 1);
    const page = await this.#ask(about);
    if (page === null) return false;
    if (generation !== this.#generation) return true;
    const isNew = this.#panel === undefined;
    this.#take(page, (this.#panel ??= this.#open()));
    if (!isNew) this.#panel.reveal();
    return true;
  }

  async #ask(about: ExplainAlignmentParams['about']): Promise<AlignmentPage | null> {
    return (await this.#session.explainAlignment({ about, nonce: this.#nonce })).page;
  }

  #open(): vscode.WebviewPanel {
    const { activeTextEditor } = vscode.window;
    const column = activeTextEditor ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active;
    const panel = vscode.window.createWebviewPanel('throughline.alignment', '', column, {
      enableScripts: false,
      enableForms: false,
      enableCommandUris: [GoToCommand],
      enableFindWidget: true,
      localResourceRoots: [],
    });
    panel.onDidChangeViewState(() => {
      if (this.#isLate) this.#follow();
    });
    panel.onDidDispose(() => {
      this.#generation += 1;
      this.#panel = undefined;
      this.#shown = undefined;
    });
    return panel;
  }

  #take(page: AlignmentPage, panel: vscode.WebviewPanel): void {
    this.#isLate = false;
    panel.title = page.title;
    if (page.html !== this.#shown?.html) panel.webview.html = page.html;
    this.#shown = page;
  }

  /** Asks again what is shown; later, where nobody can see it. */
  #follow(): void {
    if (!this.#panel || !this.#shown) return;
    this.#isLate = true;
    if (this.#session.status.kind === 'stopped') this.#sayThatItIsOld(this.#panel, this.#shown);
    else if (this.#panel.visible) void this.#renew(this.#panel, this.#shown.entry);
  }

  async #renew(panel: vscode.WebviewPanel, entry: EntryName): Promise<void> {
    const generation = (this.#generation += 1);
    try {
      const page = await this.#ask(entry);
      if (page && generation === this.#generation) this.#take(page, panel);
    } catch (error) {
      this.#session.log(error);
      if (this.#shown && generation === this.#generation) this.#sayThatItIsOld(panel, this.#shown);
    }
  }

  #sayThatItIsOld(panel: vscode.WebviewPanel, { title }: AlignmentPage): void {
    panel.title = vscode.l10n.t('{0} (not up to date)', title);
  }

  dispose(): void {
    vscode.Disposable.from(this.#subscription, ...(this.#panel ? [this.#panel] : [])).dispose();
  }
}
