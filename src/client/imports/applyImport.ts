import * as vscode from 'vscode';
import type { ImportedFile } from '../../protocol';
import { isThere } from '../isThere';
import { changedPart } from './changedPart';

/**
 * Writes the files of an import in one step that can be undone. Files that had no unsaved changes are saved.
 *
 * @returns the name of a file that is not any more what the import was planned for; nothing is written then
 */
export async function applyImport(files: readonly ImportedFile[]): Promise<string | undefined> {
  const edit = new vscode.WorkspaceEdit();
  const clean: vscode.TextDocument[] = [];
  const planned = await Promise.all(files.map(async (file) => ({ file, document: await documentOf(file) })));
  // From here on nothing is waited for: the editor refuses an edit of a text that has changed since.
  for (const { file, document } of planned) {
    if (document === 'changed') return file.name;
    if (document === undefined) addNew(edit, file);
    else if (file.before === null || document.getText() !== file.before) return file.name;
    else {
      addChange(edit, document, { before: file.before, after: file.after });
      if (!document.isDirty) clean.push(document);
    }
  }
  if (!(await vscode.workspace.applyEdit(edit)))
    throw new Error(
      vscode.l10n.t('The editor refused to change {0}. Import the file again.', namesOf(files)),
    );
  for (const document of clean) await document.save();
  return undefined;
}

function namesOf(files: readonly ImportedFile[]): string {
  return files.map(({ name }) => name).join(', ');
}

/** Undefined for a file that is not there, as it should be. */
async function documentOf({
  uri,
  before,
}: ImportedFile): Promise<vscode.TextDocument | 'changed' | undefined> {
  const file = vscode.Uri.parse(uri);
  if (before === null) return (await isThere(file)) ? 'changed' : undefined;
  try {
    return await vscode.workspace.openTextDocument(file);
  } catch {
    return 'changed';
  }
}

function addNew(edit: vscode.WorkspaceEdit, { uri, after }: ImportedFile): void {
  edit.createFile(vscode.Uri.parse(uri), { contents: new TextEncoder().encode(after), overwrite: false });
}

function addChange(
  edit: vscode.WorkspaceEdit,
  document: vscode.TextDocument,
  { before, after }: { readonly before: string; readonly after: string },
): void {
  const { start, end, text } = changedPart(before, after);
  const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
  edit.replace(document.uri, range, text);
}
