import * as vscode from 'vscode';

import { useCharterFolder } from './charterFolder';
import { nightDesk } from './charters';
import { equal } from './expect';
import { waitForMarkedIn } from './findings';

/** The views of the manifest, in the order of the side bar. */
const views = ['purpose', 'drift', 'people', 'delivery'];

const people = `people:
  - { id: P-1, name: Ana, roles: [R-1] }
roles:
  - { id: R-1, title: Desk lead, communicatedOn: 2026-01-05 }
actions:
  - { id: ACT-1, title: Ask the works council, due: 2999-12-31 }
`;

describe('views', () => {
  const folder = useCharterFolder();

  it('are all there, each with a command that moves the focus to it', async () => {
    const existing = new Set(await vscode.commands.getCommands(true));
    equal(
      views.filter((view) => !existing.has(`throughline.${view}.focus`)),
      [],
    );
  });

  it('are shown and followed through a change without touching the text', async () => {
    const editor = await folder().open('project-charter.yaml', `${nightDesk}${people}`);
    await waitForMarkedIn(editor);
    for (const view of views) await vscode.commands.executeCommand(`throughline.${view}.focus`);
    await vscode.window.showTextDocument(editor.document);
    equal(editor.document.isDirty, false);
    equal(editor.document.getText(), `${nightDesk}${people}`);
  });

  it('have a command for the id of a row, which does nothing for a row without one', async () => {
    await vscode.commands.executeCommand('throughline.copyId', { entryId: null });
    await vscode.commands.executeCommand('throughline.copyId');
  });
});
