import * as vscode from 'vscode';
import { idOf } from './rowId';
import { rowsFor } from './treeRows';

/** Puts the ids of the entries that tree rows show on the clipboard, to be written where something links to them. */
export async function copyId(argument: unknown, selected: unknown): Promise<void> {
  const ids = rowsFor(argument, selected).flatMap((row) => idOf(row) ?? []);
  if (ids.length > 0) await vscode.env.clipboard.writeText([...new Set(ids)].join(', '));
}
