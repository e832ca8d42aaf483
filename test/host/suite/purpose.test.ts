import * as vscode from 'vscode';

import { useCharterFolder } from './charterFolder';
import { nightDesk } from './charters';
import { equal } from './expect';
import { waitForMarkedIn } from './findings';
import { leave, press } from './quickOpen';
import { waitForCursor } from './typing';

const charter = 'project-charter.yaml';
const accept = 'workbench.action.acceptSelectedQuickOpenItem';

const text = `${nightDesk.replace('goals:', 'settings: { preset: essential }\ngoals:')}  - { id: OBJ-2, title: Build a night queue, supports: [G-1] } # ! drift/unserved-objective [Build a night queue]
workItems:
  # Asked for by the night shift.
  - { id: WI-1, title: Build the night queue, supports: [OBJ-1] } # kept
  - { id: WI-2, title: Test the night queue, supports: [OBJ-1] }
`;

async function run(command: string, ...args: readonly unknown[]): Promise<void> {
  await vscode.commands.executeCommand(`throughline.${command}`, ...args);
}

async function undo({ document }: vscode.TextEditor): Promise<void> {
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand('undo');
}

/** As much of a tree row as a menu hands to a command. */
function row({ document: { uri } }: vscode.TextEditor, id: string): object {
  const position = { line: 0, character: 0 };
  return {
    id: [uri.toString(), 'G-1', 'OBJ-1', id].join(' › '),
    entryId: id,
    location: { uri: uri.toString(), range: { start: position, end: position } },
  };
}

describe('the Purpose tree', () => {
  const folder = useCharterFolder();

  it('is grouped, filtered and followed without touching the text', async () => {
    const editor = await folder().open(charter, text);
    await waitForMarkedIn(editor);
    await run('purpose.focus');
    for (const groupBy of ['requirement', 'owner', 'milestone', 'state', 'objective'])
      await run('groupPurpose', groupBy);
    await run('filterPurpose', { text: 'queue', drifting: true });
    await run('clearPurposeFilter');
    await run('followCursor');
    await vscode.window.showTextDocument(editor.document);
    await run('stopFollowingCursor');
    equal(editor.document.getText(), text);
    equal(editor.document.isDirty, false);
  });

  it('asks what to filter by and to group by, and changes nothing where the list is left', async () => {
    const editor = await folder().open(charter, text);
    await waitForMarkedIn(editor);
    await leave(run('filterPurpose'));
    await leave(run('groupPurpose'));
    equal(editor.document.getText(), text);
  });

  it('moves a work item to another objective, in one step', async () => {
    const editor = await folder().open(charter, text);
    await waitForMarkedIn(editor);
    const done = run('moveToObjective', row(editor, 'WI-1'));
    await press(accept, () => editor.document.getText() !== text);
    await done;
    equal(editor.document.getText(), text.replace('[OBJ-1] } # kept', '[OBJ-2] } # kept'));
    await undo(editor);
    equal(editor.document.getText(), text);
  });

  it('moves all that are selected, in one step', async () => {
    const editor = await folder().open(charter, text);
    await waitForMarkedIn(editor);
    const rows = [row(editor, 'WI-1'), row(editor, 'WI-2')];
    const done = run('moveToObjective', rows[0], rows);
    await press(accept, () => editor.document.getText() !== text);
    await done;
    const moved = text
      .replace('[OBJ-1] } # kept', '[OBJ-2] } # kept')
      .replace('queue, supports: [OBJ-1] }\n', 'queue, supports: [OBJ-2] }\n');
    equal(editor.document.getText(), moved);
    await undo(editor);
    equal(editor.document.getText(), text);
  });

  it('writes nothing where the list is left, and for what cannot be moved', async () => {
    const editor = await folder().open(charter, text);
    await waitForMarkedIn(editor);
    await leave(run('moveToObjective', row(editor, 'WI-1')));
    await run('moveToObjective', row(editor, 'OBJ-1'));
    await run('openExternal', { ...row(editor, 'WI-1'), external: 'command:workbench.action.quit' });
    await run('openExternal', row(editor, 'WI-1'));
    equal(editor.document.getText(), text);
  });

  it('leads to the line of a row', async () => {
    const editor = await folder().open(charter, text);
    await waitForMarkedIn(editor);
    await run('revealInCharter', row(editor, 'WI-1'));
    await waitForCursor(`${charter}: |`);
  });
});
