import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  ReadFileRequest,
  ReadFolderRequest,
  type ReadFileParams,
  type ReadFileResult,
  type ReadFolderParams,
  type ReadFolderResult,
} from '../protocol';
import { byName, isInside } from './workspacePath';

/** Nobody writes a charter of this size by hand; more would only stall the check. In bytes. */
const largestFile = 64 * 1024 * 1024;

/** Lets the server read the workspace through the editor, which knows every file system that it has mounted. */
export function answerFileRequests(client: BaseLanguageClient): vscode.Disposable {
  return vscode.Disposable.from(
    client.onRequest(ReadFileRequest, ({ uri, largest }: ReadFileParams) => readFile(uri, largest)),
    client.onRequest(ReadFolderRequest, ({ uri }: ReadFolderParams) => readFolder(uri)),
  );
}

async function readFile(uri: string, largest = largestFile): Promise<ReadFileResult> {
  const file = inWorkspace(uri);
  if (!file) return null;
  try {
    const { size, type } = await vscode.workspace.fs.stat(file);
    if (size > Math.min(largest, largestFile) || !(type & vscode.FileType.File)) return null;
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  } catch {
    return null; // Missing and unreadable are the same to the check: it reports the include that asked.
  }
}

async function readFolder(uri: string): Promise<ReadFolderResult> {
  const folder = inWorkspace(uri);
  if (!folder) return null;
  try {
    const children = await vscode.workspace.fs.readDirectory(folder);
    return children.flatMap(child).toSorted(byName);
  } catch {
    return null; // As above: no such folder.
  }
}

function child([name, type]: [string, vscode.FileType]): NonNullable<ReadFolderResult>[number][] {
  if (type & vscode.FileType.Directory) return [{ name, kind: 'folder' }];
  return type & vscode.FileType.File ? [{ name, kind: 'file' }] : [];
}

/** The URI, if it lies in a folder of this workspace: the server has no business anywhere else. */
function inWorkspace(uri: string): vscode.Uri | undefined {
  const place = vscode.Uri.parse(uri, true);
  const folders = vscode.workspace.workspaceFolders ?? [];
  return folders.some((folder) => isInside(folder.uri, place)) ? place : undefined;
}
