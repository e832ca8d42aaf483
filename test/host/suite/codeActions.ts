import * as vscode from 'vscode';

import { ok } from './expect';

/** More than there are of: actions that VS Code is to ask the edits of, too. */
const everyAction = 100;

/** What the light bulb offers for a range, as VS Code has it from all extensions. */
export async function actionsAt(
  uri: vscode.Uri,
  range: vscode.Range,
  kind?: vscode.CodeActionKind,
): Promise<readonly vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    range,
    kind?.value,
    everyAction,
  );
}

/** The action with this title. */
export function titled(actions: readonly vscode.CodeAction[], title: string): vscode.CodeAction {
  const action = actions.find((each) => each.title === title);
  ok(action, `"${title}" is not among ${actions.map((each) => each.title).join(', ')}.`);
  return action;
}

/** Does what an action says, as VS Code does for the light bulb: the edit, then the command. */
export async function apply({ edit, command, title }: vscode.CodeAction): Promise<void> {
  ok(edit, `"${title}" changes nothing.`);
  ok(await vscode.workspace.applyEdit(edit), `"${title}" could not be applied.`);
  const parameters: readonly unknown[] = command?.arguments ?? [];
  if (command) await vscode.commands.executeCommand(command.command, ...parameters);
}
