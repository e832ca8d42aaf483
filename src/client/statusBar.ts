import * as vscode from 'vscode';
import { alignmentText } from './alignmentText';
import type { Session } from './session';
import { charterInFront } from './status';

/** An item in the status bar: alignment of the charter in front. Hidden where there is no charter. */
export function showAlignment(session: Session): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('throughline.alignment', vscode.StatusBarAlignment.Left, 10);
  item.name = vscode.l10n.t('Charter Alignment');
  item.command = 'throughline.drift.focus';
  const update = () => render(item, session);
  return vscode.Disposable.from(
    item,
    session.onDidChangeStatus(update),
    vscode.window.onDidChangeActiveTextEditor(update),
  );
}

function render(item: vscode.StatusBarItem, session: Session): void {
  const file = vscode.window.activeTextEditor?.document.uri.toString();
  const charter = charterInFront(session.status, file);
  if (!charter) {
    item.hide();
    return;
  }
  const { text, tooltip, spoken } = alignmentText(charter, vscode.l10n.t);
  item.text = text;
  item.tooltip = tooltip;
  item.accessibilityInformation = { label: spoken, role: 'button' };
  item.show();
}
