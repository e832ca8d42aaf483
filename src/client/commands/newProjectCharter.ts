import * as vscode from 'vscode';
import { charterLanguage } from '../clientOptions';
import type { Session } from '../session';
import { askInSteps } from './askInSteps';
import { charterQuestions, localDay } from './charterQuestions';

/** Names under which a folder may hold its project charter already; the first is the one we write. */
const fileNames = ['project-charter.yaml', 'project-charter.yml'] as const;

/**
 * Asks four questions and writes a charter filled with the answers. Looks for a charter before it asks: it
 * would be a pity to refuse after four answers. Without a folder the charter opens as an unsaved document.
 */
export async function newProjectCharter(session: Session): Promise<void> {
  const folder = await chooseFolder();
  if (folder === 'cancelled') return;
  const existing = folder && (await findCharter(folder.uri));
  if (existing) return offerToOpen(existing);
  const text = await askForText(session);
  if (text === undefined) return;
  if (folder) await writeAndOpen(folder.uri, text);
  else await openUnsaved(text);
}

async function chooseFolder(): Promise<vscode.WorkspaceFolder | 'cancelled' | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length <= 1) return folders[0];
  const placeHolder = vscode.l10n.t('In which folder should the new project charter be?');
  return (await vscode.window.showWorkspaceFolderPick({ placeHolder })) ?? 'cancelled';
}

async function findCharter(folder: vscode.Uri): Promise<vscode.Uri | undefined> {
  const files = fileNames.map((name) => vscode.Uri.joinPath(folder, name));
  const found = await Promise.all(files.map(exists));
  return files.find((_, index) => found[index]);
}

async function exists(file: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(file);
    return true;
  } catch {
    return false;
  }
}

async function offerToOpen(file: vscode.Uri): Promise<void> {
  const open = vscode.l10n.t('Open It');
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('This folder has a project charter already: {0}', vscode.workspace.asRelativePath(file)),
    open,
  );
  if (answer === open) await vscode.window.showTextDocument(file);
}

async function askForText(session: Session): Promise<string | undefined> {
  const title = vscode.l10n.t('New Project Charter');
  const answers = await askInSteps(title, charterQuestions(vscode.l10n.t));
  if (!answers) return undefined;
  const [name = '', customer = '', purpose = '', objective = ''] = answers;
  const today = localDay(new Date());
  return (await session.newCharter({ name, customer, purpose, objective, today })).text;
}

/** A workspace edit, so that the new file can be undone; it refuses to overwrite. */
async function writeAndOpen(folder: vscode.Uri, text: string): Promise<void> {
  const file = vscode.Uri.joinPath(folder, fileNames[0]);
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(file, { contents: new TextEncoder().encode(text), overwrite: false });
  if (await vscode.workspace.applyEdit(edit)) await vscode.window.showTextDocument(file);
  else
    throw new Error(
      vscode.l10n.t('The file {0} could not be written.', vscode.workspace.asRelativePath(file)),
    );
}

async function openUnsaved(text: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: charterLanguage, content: text });
  await vscode.window.showTextDocument(document);
}
