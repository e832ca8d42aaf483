import * as vscode from 'vscode';
import type { Session } from '../../session';
import { charterOfFile } from '../../status';
import type { HistoryPanel } from '../../views/historyPanel';
import { pickCharter } from '../places/pickCharter';

/** Shows the history of the charter in the editor, else of one that the user picks. */
export async function showHistory(session: Session, panel: HistoryPanel): Promise<void> {
  const open = vscode.window.activeTextEditor?.document.uri.toString();
  const charter =
    (open === undefined ? undefined : charterOfFile(session.status, open)) ??
    (await pickCharter(session, {
      title: vscode.l10n.t('Show History'),
      placeHolder: vscode.l10n.t('The history of which charter?'),
    }));
  if (charter) await panel.show(charter);
}
