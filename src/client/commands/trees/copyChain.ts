import * as vscode from 'vscode';
import type { Session } from '../../session';
import type { PurposeView } from '../../views/purposeView';
import { rowsFor } from './treeRows';

/** Puts tree rows with all that they lead up to on the clipboard, as lists in Markdown. */
export async function copyChain(
  session: Session,
  purpose: PurposeView,
  argument: unknown,
  selected: unknown,
): Promise<void> {
  const rows = rowsFor(argument, selected, purpose.view.selection).map(({ id }) => id);
  const { markdown } = await session.chain({ rows });
  if (markdown !== '') await vscode.env.clipboard.writeText(markdown);
}
