import * as vscode from 'vscode';

import { useCharterFolder } from './charterFolder';
import { nightDesk } from './charters';
import { equal, ok } from './expect';
import { waitForMarkedIn } from './findings';
import { waitForCursor } from './typing';

const statement = `Agreed in March.

## Objectives

- Cut waiting from 90 s to 30 s
  - Agents see the queue

## Out of scope

- Chat
`;

const charter = nightDesk.replace(/\nobjectives/u, '\n\n# What counts.\nobjectives');

const expected = charter.replace(
  'goals:',
  'scope:\n  # sow.md, line 10: - Chat\n  outOfScope: [Chat]\ngoals:',
).concat(`  # sow.md, line 5: - Cut waiting from 90 s to 30 s
  - id: OBJ-2
    title: Cut waiting from 90 s to 30 s
    measures:
      - id: M-2
        title: Cut waiting from 90 s to 30 s
        unit: s
        direction: decrease
        baseline: { value: 90 }
        target: { value: 30 }
requirements:
  # sow.md, line 6: - Agents see the queue
  - id: REQ-1
    title: Agents see the queue
    supports: [OBJ-2]
`);

/** The charter on the left, and beside it, in front, a text of which a stretch is selected. */
async function selectBeside(
  editor: vscode.TextEditor,
  text: vscode.Uri,
  from: string,
): Promise<vscode.TextEditor> {
  await vscode.window.showTextDocument(editor.document, vscode.ViewColumn.One);
  const beside = await vscode.window.showTextDocument(text, { viewColumn: vscode.ViewColumn.Two });
  const { document } = beside;
  const start = document.positionAt(document.getText().indexOf(from));
  const end = document.positionAt(document.getText().length);
  beside.selection = new vscode.Selection(start, end);
  return beside;
}

describe('Charter Entries from Text', () => {
  const folder = useCharterFolder();

  it('writes what is selected into the charter beside it, as one step that can be undone', async () => {
    const editor = await folder().open('project-charter.yaml', charter);
    await waitForMarkedIn(editor);
    const text = await folder().write('sow.md', statement);
    await selectBeside(editor, text, '## Objectives');
    await vscode.commands.executeCommand('throughline.entriesFromText');
    equal(editor.document.getText(), expected);
    await waitForCursor('project-charter.yaml: |');
    await vscode.commands.executeCommand('undo');
    equal(editor.document.getText(), charter);
  });

  it('writes what was copied into the charter in front', async () => {
    const editor = await folder().open('project-charter.yaml', charter);
    await waitForMarkedIn(editor);
    await vscode.env.clipboard.writeText('- Answer e-mails in a day\r\n');
    await vscode.commands.executeCommand('throughline.entriesFromText');
    ok(
      editor.document
        .getText()
        .endsWith(
          '  # Line 1: - Answer e-mails in a day\n  - id: OBJ-2\n    title: Answer e-mails in a day\n',
        ),
      editor.document.getText(),
    );
  });

  it('writes nothing where the text has no entries', async () => {
    const editor = await folder().open('project-charter.yaml', charter);
    await waitForMarkedIn(editor);
    const text = await folder().write('sow.md', '## Fees\n\n```\n- code\n```\n');
    const beside = await selectBeside(editor, text, '```');
    await vscode.commands.executeCommand('throughline.entriesFromText');
    equal(editor.document.getText(), charter);
    ok(!editor.document.isDirty, 'The charter has changed.');
    equal(vscode.window.activeTextEditor?.document.uri.path, beside.document.uri.path);
  });
});
