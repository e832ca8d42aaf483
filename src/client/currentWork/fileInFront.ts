import * as vscode from 'vscode';

/**
 * The file in front that lies in a folder of the workspace, be it shown as text, compared, or in an editor of its own kind;
 * undefined where there is none. The tab tells it, also while the focus is on a list or the output.
 */
export function fileInFront(): vscode.Uri | undefined {
  const uri = uriOf(vscode.window.tabGroups.activeTabGroup.activeTab?.input);
  return uri && vscode.workspace.getWorkspaceFolder(uri) ? uri : undefined;
}

function uriOf(input: unknown): vscode.Uri | undefined {
  if (input instanceof vscode.TabInputTextDiff || input instanceof vscode.TabInputNotebookDiff)
    return input.modified;
  const isFile =
    input instanceof vscode.TabInputText ||
    input instanceof vscode.TabInputCustom ||
    input instanceof vscode.TabInputNotebook;
  return isFile ? input.uri : undefined;
}
