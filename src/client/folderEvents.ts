import * as vscode from 'vscode';
import { FileChangeType, State, type BaseLanguageClient, type FileEvent } from 'vscode-languageclient';
import { chartersOf, type Status } from './status';
import { isInside } from './workspacePath';

/** The files that a charter or one of its parts can be. */
export const charterFiles = '**/*.{yaml,yml}';

/** More than any folder of charters holds; a bound for a folder that holds something else. */
const mostFiles = 2000;

/**
 * When a whole folder is deleted, moved or copied, file systems often tell only the folder, and a watcher of
 * YAML files stays silent. This tells the server of the files in it, in the standard notification.
 */
export function forwardFolderEvents(client: BaseLanguageClient, status: () => Status): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher('**', false, true, false);
  return vscode.Disposable.from(
    watcher,
    watcher.onDidDelete((gone) => tell(client, deletedWith(gone, status()))),
    watcher.onDidCreate(async (added) => tell(client, await createdWith(added))),
  );
}

function deletedWith(folder: vscode.Uri, status: Status): FileEvent[] {
  const known = new Set(chartersOf(status).flatMap((charter) => charter.files));
  const below = [...known].filter((file) => isBelow(folder, file));
  return below.map((uri) => ({ uri, type: FileChangeType.Deleted }));
}

/** A deleted file is told by the watcher of YAML files; only what lay below is told here. */
function isBelow(folder: vscode.Uri, file: string): boolean {
  return file !== folder.toString() && isInside(folder, vscode.Uri.parse(file));
}

/** Asks the file system only about names without an extension, which is what folders have. */
async function createdWith(added: vscode.Uri): Promise<FileEvent[]> {
  const name = added.path.slice(added.path.lastIndexOf('/') + 1);
  if (name.includes('.') || !(await isFolder(added))) return [];
  const pattern = new vscode.RelativePattern(added, charterFiles);
  const files = await vscode.workspace.findFiles(pattern, undefined, mostFiles);
  return files.map((file) => ({ uri: file.toString(), type: FileChangeType.Created }));
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.Directory) !== 0;
  } catch {
    return false; // Gone again already.
  }
}

function tell(client: BaseLanguageClient, changes: readonly FileEvent[]): void {
  if (changes.length === 0 || client.state !== State.Running) return;
  void client.sendNotification('workspace/didChangeWatchedFiles', { changes });
}
