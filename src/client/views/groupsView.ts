import * as vscode from 'vscode';
import type { RowsParams, RowsResult, ViewNode } from '../../protocol';
import type { Session } from '../session';
import { RowTree } from './tree';

/** Groups start folded: their descriptions sum up what stands below them. */
const openKinds: ReadonlySet<ViewNode['kind']> = new Set(['charter']);

/** A tree of groups, such as that of the people or that of the delivery. */
export class GroupsView implements vscode.Disposable {
  readonly #tree: RowTree;
  readonly #view: vscode.TreeView<ViewNode>;
  readonly #subscription: vscode.Disposable;

  /** @param id of the view, as the manifest has it */
  constructor(id: string, session: Session, rows: (params: RowsParams) => Promise<RowsResult>) {
    const ask = (parent: string | null) => rows({ parent });
    this.#tree = new RowTree({ ask, openKinds, onFailure: (error) => session.log(error) });
    this.#view = vscode.window.createTreeView(id, { treeDataProvider: this.#tree, showCollapseAll: true });
    this.#subscription = session.onDidChangeStatus(() => this.#tree.refresh(this.#view.visible));
  }

  dispose(): void {
    vscode.Disposable.from(this.#subscription, this.#view, this.#tree).dispose();
  }
}
