import * as vscode from 'vscode';
import type { RowsResult, ViewNode } from '../../protocol';
import type { Session } from '../session';
import { RowTree } from './tree';

/** Down to the goals a charter fits on a screen; objectives start folded, their descriptions sum up the rest. */
const openKinds: ReadonlySet<ViewNode['kind']> = new Set(['charter', 'purpose', 'goal', 'strategy']);

/** Purpose, goals, objectives, requirements and work items as one tree. */
export class PurposeView implements vscode.Disposable {
  readonly #tree: RowTree;
  readonly #view: vscode.TreeView<ViewNode>;
  readonly #subscription: vscode.Disposable;

  constructor(session: Session) {
    const ask = (parent: string | null) => session.purposeRows({ parent });
    this.#tree = new RowTree({ ask, openKinds, onFailure: (error) => session.log(error) });
    this.#view = vscode.window.createTreeView('throughline.purpose', {
      treeDataProvider: this.#tree,
      showCollapseAll: true,
    });
    this.#subscription = session.onDidChangeStatus(() => this.#tree.refresh(this.#view.visible));
  }

  /** Shows the last row of a path (top row first), selects it and moves the focus there. */
  async reveal(path: RowsResult): Promise<void> {
    const row = path.at(-1);
    if (!row) return;
    this.#tree.remember(path);
    await this.#view.reveal(row, { select: true, focus: true });
  }

  dispose(): void {
    vscode.Disposable.from(this.#subscription, this.#view, this.#tree).dispose();
  }
}
