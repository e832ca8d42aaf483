import * as vscode from 'vscode';
import type { Location, PlaceParams } from '../../protocol';

/** The cursor of an editor, as the server is asked about it. */
export function placeOf(editor: vscode.TextEditor): PlaceParams {
  const { line, character } = editor.selection.active;
  return { uri: editor.document.uri.toString(), position: { line, character } };
}

/** Opens a file with the cursor at the start of the range and the range in view. */
export async function goTo(location: Location): Promise<void> {
  const { start } = location.range;
  const cursor = new vscode.Position(start.line, start.character);
  await vscode.window.showTextDocument(vscode.Uri.parse(location.uri), {
    selection: new vscode.Range(cursor, cursor),
  });
}
