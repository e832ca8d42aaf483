import * as vscode from 'vscode';
import type { TemplateInfo } from '../../../protocol';
import { charterLanguage } from '../../clientOptions';
import { isThere } from '../../isThere';
import type { Session } from '../../session';
import { askInSteps, type Drafts } from './askInSteps';
import { charterQuestions, localDay } from './charterQuestions';
import { pickTemplate } from './pickTemplate';

/** A new charter that is not written yet. */
interface Begun {
  readonly template: TemplateInfo;
  readonly text: string;
}

/**
 * Asks what kind of project it is and a few questions, and writes a charter filled with the answers. Looks for a charter
 * before it asks the questions: it would be a pity to refuse after four answers. Without a folder the charter opens as
 * an unsaved document.
 */
export async function newProjectCharter(session: Session): Promise<void> {
  const folder = await chooseFolder();
  if (folder === 'cancelled') return;
  const begun = await ask(session, folder);
  if (begun === undefined) return;
  if (folder) await writeAndOpen(vscode.Uri.joinPath(folder.uri, begun.template.fileName), begun.text);
  else await openUnsaved(begun.text);
}

/** Undefined where the user gives up, and where the folder has such a charter, which is offered instead. */
async function ask(session: Session, folder: vscode.WorkspaceFolder | undefined): Promise<Begun | undefined> {
  const title = vscode.l10n.t('New Project Charter');
  const templates = await session.templates();
  const drafts: Drafts = new Map();
  let template: TemplateInfo | undefined;
  for (;;) {
    template = await pickTemplate(title, templates, template);
    if (!template) return undefined;
    const existing = folder && (await findCharter(folder.uri, template.fileName));
    if (existing) {
      await offerToOpen(existing);
      return undefined;
    }
    const questions = charterQuestions(template, vscode.l10n.t);
    const outcome = await askInSteps(title, questions, drafts, 1);
    if (outcome === 'cancelled') return undefined;
    if (outcome === 'answered') return { template, text: await textFor(session, template, drafts) };
  }
}

async function chooseFolder(): Promise<vscode.WorkspaceFolder | 'cancelled' | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length <= 1) return folders[0];
  const placeHolder = vscode.l10n.t('In which folder should the new charter be?');
  return (await vscode.window.showWorkspaceFolderPick({ placeHolder })) ?? 'cancelled';
}

/** A charter may end in `.yml` too. */
async function findCharter(folder: vscode.Uri, fileName: string): Promise<vscode.Uri | undefined> {
  const names = [fileName, fileName.replace(/\.yaml$/u, '.yml')];
  const files = names.map((name) => vscode.Uri.joinPath(folder, name));
  const found = await Promise.all(files.map(isThere));
  return files.find((_, index) => found[index]);
}

async function offerToOpen(file: vscode.Uri): Promise<void> {
  const open = vscode.l10n.t('Open It');
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('This folder has such a charter already: {0}', vscode.workspace.asRelativePath(file)),
    open,
  );
  if (answer === open) await vscode.window.showTextDocument(file);
}

async function textFor(session: Session, { id, asks }: TemplateInfo, drafts: Drafts): Promise<string> {
  const answer = (key: TemplateInfo['asks'][number]) =>
    asks.includes(key) ? (drafts.get(key)?.trim() ?? '') : '';
  const { text } = await session.newCharter({
    template: id,
    name: answer('name'),
    customer: answer('customer'),
    purpose: answer('purpose'),
    objective: answer('objective'),
    today: localDay(new Date()),
  });
  return text;
}

/** A workspace edit, so that the new file can be undone; it refuses to overwrite. */
async function writeAndOpen(file: vscode.Uri, text: string): Promise<void> {
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
