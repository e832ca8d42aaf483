import * as vscode from 'vscode';

import { useCharterFolder } from './charterFolder';
import { driftingNightDesk } from './charters';
import { equal } from './expect';

const tidy = driftingNightDesk.replace(/^(?=objectives:|workItems:)/gmu, '\n');

/** The same charter as somebody types it who does not look at its layout. */
const untidy = tidy
  .replace(/^ +/gmu, '$&  ')
  .replace(/^( +\w+): (?=\w)/gmu, '$1:   ')
  .replaceAll('\n\n', '\n\n\n');

const undo = (): Thenable<unknown> => vscode.commands.executeCommand('undo');

describe('formatting', () => {
  const folder = useCharterFolder();

  async function openUntidy(): Promise<vscode.TextEditor> {
    const editor = await folder().open('project-charter.yaml', untidy);
    await vscode.commands.executeCommand('editor.action.formatDocument');
    return editor;
  }

  it('lays a charter out, in one step that can be undone', async () => {
    const { document } = await openUntidy();
    equal(document.getText(), tidy);
    await undo();
    equal(document.getText(), untidy);
  });

  it('of a selection leaves the other sections as they are', async () => {
    const editor = await folder().open('project-charter.yaml', untidy);
    const from = untidy.indexOf('workItems:');
    editor.selection = new vscode.Selection(
      editor.document.positionAt(from),
      editor.document.positionAt(from + 30),
    );
    await vscode.commands.executeCommand('editor.action.formatSelection');
    const text = editor.document.getText();
    equal(text.slice(0, from), untidy.slice(0, from));
    equal(text.slice(text.indexOf('workItems:')), tidy.slice(tidy.indexOf('workItems:')));
  });

  it('leaves a charter alone that cannot be read', async () => {
    const broken = `${untidy}x: [\n`;
    const { document } = await folder().open('project-charter.yaml', broken);
    await vscode.commands.executeCommand('editor.action.formatDocument');
    equal(document.getText(), broken);
  });
});
