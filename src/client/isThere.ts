import * as vscode from 'vscode';

/** True where there is a file or folder. */
export async function isThere(place: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(place);
    return true;
  } catch {
    return false;
  }
}
