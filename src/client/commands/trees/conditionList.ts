import * as vscode from 'vscode';
import type { PurposeFilter, PurposeScope } from '../../../protocol';
import { filterItems, type FilterItem } from '../../views/purposeLook';

/** A condition to be changed, or words that were typed straight away. */
export type Answer = { readonly step: FilterItem['step'] } | { readonly text: string };

interface ConditionItem extends vscode.QuickPickItem {
  readonly answer: Answer;
}

/**
 * The list of conditions that the Purpose tree can be narrowed down by. It stays open while the tree follows, so that it
 * never opens again over something else that somebody has gone on to.
 */
export class ConditionList implements vscode.Disposable {
  readonly #list = vscode.window.createQuickPick<ConditionItem>();
  #conditions: readonly ConditionItem[] = [];
  /** Another list stands in its place for a while. */
  #isAside = false;
  #isLeft = false;

  constructor() {
    this.#list.placeholder = vscode.l10n.t('Type words of a title or an id, or choose a condition');
    this.#list.onDidChangeValue(() => this.#offer());
    this.#list.onDidHide(() => (this.#isLeft ||= !this.#isAside));
  }

  /** True once somebody has closed it, or gone on to something else. */
  get isLeft(): boolean {
    return this.#isLeft;
  }

  /** Shows what is chosen now, and how much that leaves. */
  show(filter: PurposeFilter, scope: PurposeScope): void {
    const { t } = vscode.l10n;
    this.#conditions = filterItems(filter, scope, t).map(({ step, label, description }) => ({
      label,
      description,
      answer: { step },
      alwaysShow: true,
    }));
    this.#list.title = t('Filter Purpose Tree ({0} of {1})', scope.matches, scope.total);
    this.#list.value = '';
    this.#list.busy = false;
    this.#offer();
    this.#list.show();
  }

  /** Shows that the tree follows. */
  wait(): void {
    this.#list.busy = true;
    this.#list.show();
  }

  /** What is chosen; undefined where the list is left. */
  async answer(): Promise<Answer | undefined> {
    if (this.#isLeft) return undefined;
    const listening: vscode.Disposable[] = [];
    const answer = new Promise<Answer | undefined>((resolve) => {
      listening.push(
        this.#list.onDidAccept(() => resolve(this.#chosen())),
        this.#list.onDidHide(() => resolve(undefined)),
      );
    });
    return answer.finally(() => vscode.Disposable.from(...listening).dispose());
  }

  /** Shows another list in its place. */
  async aside<T>(ask: () => Promise<T>): Promise<T> {
    this.#isAside = true;
    return ask().finally(() => (this.#isAside = false));
  }

  #offer(): void {
    const text = this.#list.value.trim();
    const label = `$(search) ${vscode.l10n.t('With “{0}”', text)}`;
    const typed = { label, answer: { text }, alwaysShow: true };
    this.#list.items = text === '' ? this.#conditions : [typed, ...this.#conditions];
  }

  /** The list follows what is typed a little later: words that were typed last are meant, too. */
  #chosen(): Answer | undefined {
    const answer = this.#list.selectedItems[0]?.answer;
    const text = this.#list.value.trim();
    const isText = answer !== undefined && ('text' in answer || answer.step === 'text');
    return isText && text !== '' ? { text } : answer;
  }

  dispose(): void {
    this.#list.dispose();
  }
}
