import * as vscode from 'vscode';
import type { CharterStatus, ExportedFile, ExportKind, ExportParams } from '../../../protocol';
import { audienceItems, bytesFor, charterItems, exportItems, fileFor } from '../../exports/exportItems';
import { pickFrom, type ListTurn } from '../../imports/pickFrom';
import type { Session } from '../../session';
import { charterOfFile, chartersOf } from '../../status';

/**
 * Writes charters in a form that other programs read, after questions for what, for whom and where.
 *
 * @param argument the file or folder to write to, for callers that know it; else it is asked for
 */
export async function exportCharters(session: Session, argument: unknown): Promise<void> {
  const charters = chartersOf(await session.settled());
  if (charters.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no charter here yet to export.'));
    return;
  }
  const wish = await askWish(charters);
  if (wish === undefined) return;
  const target = argument instanceof vscode.Uri ? argument : await askTarget(wish.what);
  if (target === undefined) return;
  if (charterOfFile(session.status, target.toString())) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('{0} is a file of the charter itself. Choose another one.', nameOf(target)),
    );
    return;
  }
  const written = await exportTo(target, wish, session);
  if (written !== undefined) void tell(target, wish.what, written);
}

/** Undefined where a question is left. */
async function askWish(charters: readonly CharterStatus[]): Promise<ExportParams | undefined> {
  const { t } = vscode.l10n;
  const isOne = charters.length === 1;
  const turn = (step: number, placeholder: string): ListTurn => ({
    title: t('Export'),
    placeholder,
    step,
    of: isOne ? 2 : 3,
  });
  const what = await pickFrom(exportItems(t), turn(1, t('What do you want to export?')));
  if (what === undefined) return undefined;
  const pathOf = ({ uri }: CharterStatus): string => vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
  const which = isOne
    ? 'all'
    : await pickFrom(charterItems(charters, pathOf, t), turn(2, t('Which charters?')));
  if (which === undefined) return undefined;
  const audience = await pickFrom(audienceItems(t), turn(isOne ? 2 : 3, t('Who will read it?')));
  return audience && { what, audience, charters: which === 'all' ? null : which };
}

/** A file or, for many tables, a folder; undefined where the dialog is left. */
async function askTarget(what: ExportKind): Promise<vscode.Uri | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const file = fileFor(what);
  if (file === undefined) {
    const [chosen] =
      (await vscode.window.showOpenDialog({
        title: vscode.l10n.t('Export Tables into a Folder'),
        openLabel: vscode.l10n.t('Export Here'),
        canSelectFiles: false,
        canSelectFolders: true,
        ...(folder && { defaultUri: folder }),
      })) ?? [];
    return chosen;
  }
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export'),
    saveLabel: vscode.l10n.t('Export'),
    filters: { [file.kind]: [file.extension] },
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, file.name) }),
  });
}

/** Makes and writes what is wanted, with a way to stop that; undefined where it was stopped. */
async function exportTo(
  target: vscode.Uri,
  wish: ExportParams,
  session: Session,
): Promise<readonly ExportedFile[] | undefined> {
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t('Exporting'),
    cancellable: true,
  };
  return vscode.window.withProgress(options, async (_, token) => {
    const result = await session.export(wish, token);
    if (result.kind === 'cancelled' || token.isCancellationRequested) return undefined;
    for (const { name, content } of result.files) {
      const file = fileFor(wish.what) ? target : vscode.Uri.joinPath(target, name);
      await vscode.workspace.fs.writeFile(file, bytesFor(wish.what, content));
    }
    return result.files;
  });
}

async function tell(target: vscode.Uri, what: ExportKind, files: readonly ExportedFile[]): Promise<void> {
  const isFolder = fileFor(what) === undefined;
  const message = isFolder
    ? vscode.l10n.t('{0} tables written into {1}.', files.length, nameOf(target))
    : vscode.l10n.t('Exported to {0}.', nameOf(target));
  const show = vscode.l10n.t('Show File');
  const isText = !isFolder && what !== 'workbook';
  const answer = await vscode.window.showInformationMessage(message, ...(isText ? [show] : []));
  if (answer === show) await vscode.window.showTextDocument(target);
}

function nameOf(uri: vscode.Uri): string {
  return uri.path.split('/').pop() ?? uri.path;
}
