import * as vscode from 'vscode';
import type { ListItem } from './importItems';

/** Where a list stands among the steps of an import. */
export interface ListTurn {
  readonly title: string;
  readonly placeholder: string;
  /** From 1. */
  readonly step: number;
  readonly of: number;
}

/** Shows a list until something is chosen; undefined where it is left. */
export function pickFrom<T>(items: readonly ListItem<T>[], turn: ListTurn): Promise<T | undefined> {
  const list = vscode.window.createQuickPick<vscode.QuickPickItem & { readonly choice: T | undefined }>();
  list.title = turn.title;
  list.placeholder = turn.placeholder;
  list.step = turn.step;
  list.totalSteps = turn.of;
  list.ignoreFocusOut = true;
  list.matchOnDescription = true;
  list.matchOnDetail = true;
  list.items = items.map((item) => ({ ...item, kind: kindOf(item) }));
  return new Promise<T | undefined>((resolve) => {
    list.onDidAccept(() => {
      const [item] = list.selectedItems;
      if (item?.choice !== undefined) resolve(item.choice);
    });
    list.onDidHide(() => resolve(undefined));
    list.show();
  }).finally(() => list.dispose());
}

function kindOf({ choice }: ListItem<unknown>): vscode.QuickPickItemKind {
  return choice === undefined ? vscode.QuickPickItemKind.Separator : vscode.QuickPickItemKind.Default;
}
