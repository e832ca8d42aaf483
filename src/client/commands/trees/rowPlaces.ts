import * as vscode from 'vscode';
import { goTo } from '../places/place';
import { rowsFor } from './treeRows';

/** Goes to the line of a tree row, with the focus. */
export async function revealInCharter(argument: unknown, selected: unknown): Promise<void> {
  const [row] = rowsFor(argument, selected);
  if (row?.location) await goTo(row.location);
}

/** Opens an item where it is found in its tracker. Only addresses on the web are opened, whatever a charter says. */
export async function openExternal(argument: unknown): Promise<void> {
  const [row] = rowsFor(argument, undefined);
  const url = row?.external === undefined ? undefined : vscode.Uri.parse(row.external);
  if (url?.scheme === 'https' || url?.scheme === 'http') await vscode.env.openExternal(url);
}
