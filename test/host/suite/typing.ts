import * as vscode from 'vscode';

import { equal, ok } from './expect';
import { waitFor } from './waiting';

/** The range of the first place where these words stand. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const at = document.getText().indexOf(words);
  ok(at >= 0, `"${words}" is not in ${document.uri.path}.`);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
}

/** Puts the cursor behind the first place where these words stand. */
export function putCursorAfter(editor: vscode.TextEditor, words: string): void {
  const { end } = rangeOf(editor.document, words);
  editor.selection = new vscode.Selection(end, end);
}

/** Replaces the first place where these words stand, as one step that can be undone. */
export async function replace(editor: vscode.TextEditor, words: string, others: string): Promise<void> {
  const range = rangeOf(editor.document, words);
  ok(await editor.edit((edit) => edit.replace(range, others)), `"${words}" could not be replaced.`);
}

/** Types at the cursor with all that the editor adds by itself: indentation, closing brackets. */
export async function typeKeys(text: string): Promise<void> {
  for (const character of text) await vscode.commands.executeCommand('type', { text: character });
}

/** Where the cursor is, in words: the name of the file, the text before the cursor on its line, `|`. */
function cursor(): string {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return 'no editor';
  const { line, character } = editor.selection.active;
  const name = editor.document.uri.path.split('/').pop() ?? '';
  return `${name}: ${editor.document.lineAt(line).text.slice(0, character)}|`;
}

/** Waits until the cursor is in this file with this text before it: `project-charter.yaml: purpose: |`. */
export async function waitForCursor(at: string): Promise<void> {
  const { onDidChangeActiveTextEditor, onDidChangeTextEditorSelection } = vscode.window;
  const either: vscode.Event<unknown> = (listener) =>
    vscode.Disposable.from(onDidChangeActiveTextEditor(listener), onDidChangeTextEditorSelection(listener));
  try {
    await waitFor('the cursor', either, () => (cursor() === at ? true : undefined));
  } catch {
    equal(cursor(), at, 'The cursor');
  }
}
