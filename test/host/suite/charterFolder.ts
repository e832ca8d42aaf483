import * as vscode from 'vscode';

import { ok } from './expect';
import { waitFor } from './waiting';

let folders = 0;

/** The folder that is open in VS Code. */
export function workspaceFolder(): vscode.WorkspaceFolder {
  const folder = vscode.workspace.workspaceFolders?.[0];
  ok(folder, 'No folder is open.');
  return folder;
}

/** A folder of the workspace that belongs to one test alone. Paths are relative to it, with `/`. */
export class CharterFolder {
  constructor(readonly uri: vscode.Uri) {}

  at(path: string): vscode.Uri {
    return vscode.Uri.joinPath(this.uri, ...path.split('/'));
  }

  /** Stores a file behind the editor's back, as git or another program would. */
  async write(path: string, text: string): Promise<vscode.Uri> {
    const file = this.at(path);
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    return file;
  }

  /** Deletes a file, or a folder with all that is in it. */
  async remove(path: string): Promise<void> {
    await vscode.workspace.fs.delete(this.at(path), { recursive: true });
  }

  /** Stores a file and opens it in front. */
  async open(path: string, text: string): Promise<vscode.TextEditor> {
    return vscode.window.showTextDocument(await this.write(path, text));
  }
}

/** Closes everything without a question about unsaved text. */
export async function closeEditors(): Promise<void> {
  for (const { isDirty, uri } of vscode.workspace.textDocuments) {
    // VS Code itself writes its settings when it starts, and wants no help with that.
    if (!isDirty || !(uri.scheme === 'untitled' || vscode.workspace.getWorkspaceFolder(uri))) continue;
    await vscode.window.showTextDocument(uri);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  const { onDidChangeTabs, all } = vscode.window.tabGroups;
  await waitFor('the editors to close', onDidChangeTabs, () =>
    all.every(({ tabs }) => tabs.length === 0) ? true : undefined,
  );
}

/**
 * Gives each test of the suite around it an empty folder. After the test its editors are closed and the folder is gone.
 * @returns a function for the tests to reach it by
 */
export function useCharterFolder(): () => CharterFolder {
  let folder: CharterFolder | undefined;
  beforeEach(async () => {
    folder = new CharterFolder(vscode.Uri.joinPath(workspaceFolder().uri, `test-${(folders += 1)}`));
    await vscode.workspace.fs.createDirectory(folder.uri);
  });
  afterEach(async () => {
    await closeEditors();
    if (folder) await vscode.workspace.fs.delete(folder.uri, { recursive: true });
  });
  return () => {
    ok(folder, 'There is a folder only while a test runs.');
    return folder;
  };
}
