import * as vscode from 'vscode';
import type { Location, PlaceParams } from '../../../protocol';

/** The cursor of an editor, as the server is asked about it. */
export function placeOf(editor: vscode.TextEditor): PlaceParams {
  const { line, character } = editor.selection.active;
  return { uri: editor.document.uri.toString(), position: { line, character } };
}

/**
 * Opens a file, where it is seen already if it is, with the cursor at the start of the range and the range in view.
 *
 * @param otherwise where it is opened if it is not seen; the group in front where nothing is said
 */
export async function goTo(location: Location, otherwise?: vscode.ViewColumn): Promise<void> {
  const { start } = location.range;
  const cursor = new vscode.Position(start.line, start.character);
  const uri = vscode.Uri.parse(location.uri);
  const viewColumn = columnOf(uri) ?? otherwise;
  await vscode.window.showTextDocument(uri, {
    selection: new vscode.Range(cursor, cursor),
    ...(viewColumn && { viewColumn }),
  });
}

/** Where a file is seen, the editor in front before others; undefined where it is not. */
function columnOf(uri: vscode.Uri): vscode.ViewColumn | undefined {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  const all = [...(activeTextEditor ? [activeTextEditor] : []), ...visibleTextEditors];
  return all.find(({ document }) => document.uri.toString() === uri.toString())?.viewColumn;
}
