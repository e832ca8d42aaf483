import * as vscode from 'vscode';

import type { CharterFolder } from './charterFolder';
import { ok } from './expect';

interface Repository {
  setConfig(key: string, value: string): Promise<string>;
  add(paths: readonly string[]): Promise<void>;
  commit(message: string): Promise<void>;
}

interface Git {
  getAPI(version: 1): { init(root: vscode.Uri): Promise<Repository | null> };
}

/** Makes a folder a repository; what it is given to commit is its first commit, and so on. */
export async function repositoryIn(
  folder: CharterFolder,
): Promise<(file: vscode.Uri, title: string) => Promise<void>> {
  const extension = vscode.extensions.getExtension<Git>('vscode.git');
  ok(extension, "VS Code's own git extension is not in this extension host.");
  const repository = await (await extension.activate()).getAPI(1).init(folder.uri);
  ok(repository, 'The repository could not be made.');
  await repository.setConfig('user.name', 'Ana');
  await repository.setConfig('user.email', 'ana@contoso.com');
  await repository.setConfig('commit.gpgSign', 'false');
  return async (file, title) => {
    await repository.add([file.fsPath]);
    await repository.commit(title);
  };
}
