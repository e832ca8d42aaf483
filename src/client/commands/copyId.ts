import * as vscode from 'vscode';
import { idOf } from './rowId';

/** Puts the id of the entry that a tree row shows on the clipboard, to be written where something links to it. */
export async function copyId(argument: unknown): Promise<void> {
  const id = idOf(argument);
  if (id !== undefined) await vscode.env.clipboard.writeText(id);
}
