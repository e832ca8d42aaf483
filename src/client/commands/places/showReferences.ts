import * as vscode from 'vscode';
import type { ShowReferencesParams } from '../../../protocol';

/** Shows places beside the line that they lead to, as the editor shows references: what a click on a code lens does. */
export async function showReferences(argument: unknown): Promise<void> {
  const { uri, position, locations } = argument as ShowReferencesParams;
  await vscode.commands.executeCommand(
    'editor.action.showReferences',
    vscode.Uri.parse(uri),
    new vscode.Position(position.line, position.character),
    locations.map(({ uri: there, range: { start, end } }) => {
      const range = new vscode.Range(start.line, start.character, end.line, end.character);
      return new vscode.Location(vscode.Uri.parse(there), range);
    }),
  );
}
