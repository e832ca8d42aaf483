import * as vscode from 'vscode';

/**
 * Asks where to save a text, and saves it there.
 *
 * @param beside the URI of a file in whose folder it is offered
 * @param filters what kinds of file are offered; undefined: any
 * @returns where it was saved; undefined where nobody wanted that
 */
export async function saveText(
  beside: string,
  name: string,
  text: string,
  filters?: Readonly<Record<string, string[]>>,
): Promise<vscode.Uri | undefined> {
  const defaultUri = vscode.Uri.joinPath(vscode.Uri.parse(beside), '..', name);
  const target = await vscode.window.showSaveDialog({ defaultUri, ...(filters && { filters }) });
  if (target) await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
  return target;
}
