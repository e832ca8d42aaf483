import * as vscode from 'vscode';
import type { ViewNode } from '../../protocol';
import { charterLanguage } from '../clientOptions';
import { placeOf } from '../commands/places/place';
import type { Session } from '../session';
import { isOfSame } from './purposeLook';
import type { PurposeView } from './purposeView';

/** Name of the context key and of the remembered choice. */
const followKey = 'throughline.followCursor';

/** How long the cursor has to rest before the tree moves, in milliseconds. */
const rest = 150;

/**
 * Keeps the Purpose tree and the charter in the editor together, both ways: the row of the entry at the cursor is selected,
 * and the line of a row that is selected comes into view. Off until somebody wants it; remembered for the workspace.
 */
export class FollowCursor implements vscode.Disposable {
  readonly #session: Session;
  readonly #purpose: PurposeView;
  readonly #memory: vscode.Memento;
  readonly #subscriptions: vscode.Disposable;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #generation = 0;
  /** The row that was selected for the cursor last, so that the cursor does not follow it in turn. */
  #shown: string | undefined;

  constructor(session: Session, purpose: PurposeView, memory: vscode.Memento) {
    this.#session = session;
    this.#purpose = purpose;
    this.#memory = memory;
    this.#subscriptions = vscode.Disposable.from(
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.#wait(textEditor)),
      vscode.window.onDidChangeActiveTextEditor((editor) => this.#wait(editor)),
      purpose.view.onDidChangeSelection(({ selection }) => void this.#showPlace(selection)),
      purpose.view.onDidChangeVisibility(() => this.#wait(vscode.window.activeTextEditor)),
    );
    this.#tell();
  }

  get isOn(): boolean {
    return this.#memory.get<boolean>(followKey) === true;
  }

  async toggle(isOn: boolean): Promise<void> {
    await this.#memory.update(followKey, isOn);
    this.#tell();
    this.#wait(vscode.window.activeTextEditor);
  }

  #tell(): void {
    void vscode.commands.executeCommand('setContext', followKey, this.isOn);
  }

  #wait(editor: vscode.TextEditor | undefined): void {
    clearTimeout(this.#timer);
    if (!this.isOn || !this.#purpose.view.visible || editor?.document.languageId !== charterLanguage) return;
    this.#timer = setTimeout(() => void this.#showRow(editor), rest);
  }

  /** What was asked before the cursor went on is not shown any more. */
  async #showRow(editor: vscode.TextEditor): Promise<void> {
    const generation = (this.#generation += 1);
    if (vscode.window.activeTextEditor !== editor) return;
    try {
      const path = await this.#purpose.pathTo(placeOf(editor));
      const row = path.at(-1);
      if (!row || generation !== this.#generation || this.#isSelected(row)) return;
      this.#shown = row.id;
      await this.#purpose.reveal(path, false);
    } catch (error) {
      this.#session.log(error);
    }
  }

  /** True where a row of the same entry is selected already, be it in another branch. */
  #isSelected(row: ViewNode): boolean {
    return this.#purpose.view.selection.some((selected) => isOfSame(selected, row));
  }

  async #showPlace(selection: readonly ViewNode[]): Promise<void> {
    const [row, ...others] = selection;
    const isOwn = row !== undefined && row.id === this.#shown;
    this.#shown = undefined;
    if (!this.isOn || !row?.location || others.length > 0 || isOwn) return;
    const { start } = row.location.range;
    const cursor = new vscode.Position(start.line, start.character);
    try {
      await vscode.window.showTextDocument(vscode.Uri.parse(row.location.uri), {
        selection: new vscode.Range(cursor, cursor),
        preserveFocus: true,
        preview: true,
      });
    } catch (error) {
      this.#session.log(error);
    }
  }

  dispose(): void {
    this.#generation += 1;
    clearTimeout(this.#timer);
    this.#subscriptions.dispose();
  }
}
