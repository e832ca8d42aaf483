import * as vscode from 'vscode';
import type { Trace } from '../../../protocol';
import { fileInFront } from '../../currentWork/fileInFront';
import type { Session } from '../../session';
import { chartersOf } from '../../status';
import { tell } from '../../tell';
import { goTo } from '../places/place';
import { artifactLine, traceRows, traceTitle, type TraceRow } from './traceRows';

/** Answers why a file exists, the one that a menu names or the one in front: by the work that names it, up to the purpose. */
export async function whyThisFile(session: Session, argument: unknown): Promise<void> {
  const file = argument instanceof vscode.Uri ? argument : fileInFront();
  const folder = file && vscode.workspace.getWorkspaceFolder(file);
  if (!file || !folder) {
    tell(vscode.l10n.t('Open a file that lies in a folder of this workspace first.'));
    return;
  }
  const { trace } = await session.trace({ file: file.toString(), branch: null });
  if (trace) await showTrace(trace);
  else if (hasCharter(session, folder)) await tellHowToTie(vscode.workspace.asRelativePath(file, false));
  else
    tell(vscode.l10n.t('There is no charter in {0}, so that nothing says why its files exist.', folder.name));
}

/** Shows a way up to the purpose as a list, of which each row leads to its place in the charter. */
export async function showTrace(trace: Trace): Promise<void> {
  const picked = await vscode.window.showQuickPick(traceRows(trace).map(pickItem), {
    title: traceTitle(trace, vscode.l10n.t),
    placeHolder: vscode.l10n.t('The way up to the purpose: choose where to go.'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (picked?.location) await goTo(picked.location);
}

function pickItem(row: TraceRow): TraceRow & vscode.QuickPickItem {
  const { Default, Separator } = vscode.QuickPickItemKind;
  return { ...row, kind: row.location ? Default : Separator };
}

function hasCharter(session: Session, folder: vscode.WorkspaceFolder): boolean {
  return chartersOf(session.status).some(
    ({ uri }) => vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(uri)) === folder,
  );
}

async function tellHowToTie(path: string): Promise<void> {
  const copy = vscode.l10n.t('Copy This Line');
  const line = artifactLine(path);
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t(
      'No work item names {0} yet. Write it into the charter, at the work item that it belongs to: {1}',
      path,
      line,
    ),
    copy,
  );
  if (answer === copy) await vscode.env.clipboard.writeText(line);
}
