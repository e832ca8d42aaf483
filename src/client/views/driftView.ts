import * as vscode from 'vscode';
import type { RowsParams, ViewNode } from '../../protocol';
import type { Session } from '../session';
import { warningBadge } from './badge';
import { RowTree } from './tree';

type GroupBy = NonNullable<RowsParams['groupBy']>;

/** Name of the context key and of the remembered choice. */
const groupKey = 'throughline.driftGroup';

/** A list of what to look at is read from top to bottom, so its groups start expanded. */
const openKinds: ReadonlySet<ViewNode['kind']> = new Set([
  'charter',
  'purpose',
  'goal',
  'strategy',
  'objective',
  'group',
  'rule',
]);

/** The findings, grouped by objective or by rule, with a badge that counts the errors and warnings. */
export class DriftView implements vscode.Disposable {
  readonly #memory: vscode.Memento;
  readonly #tree: RowTree;
  readonly #view: vscode.TreeView<ViewNode>;
  readonly #subscription: vscode.Disposable;

  constructor(session: Session, memory: vscode.Memento) {
    this.#memory = memory;
    const ask = (parent: string | null) => session.driftRows({ parent, groupBy: this.#groupBy });
    this.#tree = new RowTree({ ask, openKinds, onFailure: (error) => session.log(error) });
    this.#view = vscode.window.createTreeView('throughline.drift', {
      treeDataProvider: this.#tree,
      showCollapseAll: true,
    });
    this.#subscription = session.onDidChangeStatus(() => {
      this.#view.badge = warningBadge(session.status, vscode.l10n.t);
      this.#tree.refresh(this.#view.visible);
    });
    this.#showGrouping();
  }

  /** Groups anew; the choice is remembered for the workspace. */
  async groupBy(groupBy: GroupBy): Promise<void> {
    await this.#memory.update(groupKey, groupBy);
    this.#showGrouping();
    this.#tree.reset();
  }

  get #groupBy(): GroupBy {
    return this.#memory.get<string>(groupKey) === 'rule' ? 'rule' : 'objective';
  }

  /** Tells the grouping beside the view's name, and which of the two buttons to offer. */
  #showGrouping(): void {
    const byRule = this.#groupBy === 'rule';
    this.#view.description = byRule ? vscode.l10n.t('by rule') : vscode.l10n.t('by objective');
    void vscode.commands.executeCommand('setContext', groupKey, this.#groupBy);
  }

  dispose(): void {
    vscode.Disposable.from(this.#subscription, this.#view, this.#tree).dispose();
  }
}
