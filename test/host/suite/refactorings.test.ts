import * as vscode from 'vscode';

import { useCharterFolder } from './charterFolder';
import { driftingNightDesk, nightDesk } from './charters';
import { actionsAt, apply, titled } from './codeActions';
import { equal, ok } from './expect';
import { waitForMarkedIn } from './findings';
import { leave, press } from './quickOpen';
import { putCursorAfter, rangeOf, waitForCursor } from './typing';

const { Refactor } = vscode.CodeActionKind;

const inBraces = '  - { id: G-1, title: Nobody waits alone for an engineer }';
const inLines = '  - id: G-1\n    title: Nobody waits alone for an engineer';

const charter = 'project-charter.yaml';

/** What is offered where these words stand. */
async function offeredAt(
  { document }: vscode.TextEditor,
  words: string,
): Promise<readonly vscode.CodeAction[]> {
  return actionsAt(document.uri, rangeOf(document, words), Refactor);
}

async function undo({ document }: vscode.TextEditor): Promise<void> {
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand('undo');
}

/** Chooses an action that asks on, as VS Code does for the light bulb. */
async function choose({ command, edit }: vscode.CodeAction): Promise<void> {
  ok(command && !edit, 'It asks nothing.');
  const parameters: readonly unknown[] = command.arguments ?? [];
  await vscode.commands.executeCommand(command.command, ...parameters);
}

const accept = 'workbench.action.acceptSelectedQuickOpenItem';

describe('refactorings', () => {
  const folder = useCharterFolder();

  it('write an entry one field a line, and back, in one step that can be undone', async () => {
    const editor = await folder().open(charter, nightDesk);
    const { document } = editor;
    const there = await offeredAt(editor, 'Nobody waits');
    equal(
      there.map(({ title }) => title),
      ['Write G-1 one field a line'],
    );
    await apply(titled(there, 'Write G-1 one field a line'));
    equal(document.getText(), nightDesk.replace(inBraces, inLines));
    await apply(titled(await offeredAt(editor, 'Nobody waits'), 'Write G-1 in braces'));
    equal(document.getText(), nightDesk);
    await undo(editor);
    equal(document.getText(), nightDesk.replace(inBraces, inLines));
  });

  it('extract an objective from a work item in one step, with the cursor in its title', async () => {
    const windows = driftingNightDesk.replaceAll('\n', '\r\n');
    const editor = await folder().open(charter, windows);
    await waitForMarkedIn(editor);
    await apply(titled(await offeredAt(editor, 'Paint the'), 'Extract an objective from WI-2'));
    await waitForCursor(`${charter}:     title: |`);
    equal(
      editor.document.getText(),
      windows
        .replace(
          'workItems:',
          '  - id: OBJ-2\r\n    title: Paint the office\r\n    supports: [G-1]\r\n    status: proposed\r\n    source: inferred\r\nworkItems:',
        )
        .replace('Paint the office }', 'Paint the office, supports: [OBJ-2] }'),
    );
    await undo(editor);
    equal(editor.document.getText(), windows);
  });

  it('move an entry to a part that has no such section yet', async () => {
    const part = 'charter: 1\nkind: part\n\nrisks:\n- id: R-1\n  title: Fog\n';
    const uri = await folder().write('work.charter.yaml', part);
    const text = driftingNightDesk.replace('goals:', 'include: [work.charter.yaml]\ngoals:');
    const editor = await folder().open(charter, text);
    await waitForMarkedIn(editor);
    await apply(titled(await offeredAt(editor, 'Build the'), 'Move WI-1 to work.charter.yaml'));
    const other = await vscode.workspace.openTextDocument(uri);
    equal(
      other.getText(),
      part.replace(
        '\nrisks:',
        '\nworkItems:\n- { id: WI-1, title: Build the night queue, supports: [OBJ-1] }\n\nrisks:',
      ),
    );
    ok(!editor.document.getText().includes('WI-1'), 'It is still here.');
    await waitForMarkedIn(editor);
  });

  it('add the missing fields of an entry', async () => {
    const editor = await folder().open(charter, driftingNightDesk);
    await waitForMarkedIn(editor);
    await apply(titled(await offeredAt(editor, 'Build the'), 'Add the missing fields of WI-1'));
    equal(
      editor.document.getText(),
      driftingNightDesk.replace('[OBJ-1] }', '[OBJ-1], state: new, acceptance: [] }'),
    );
    await waitForMarkedIn(editor);
    await undo(editor);
    equal(editor.document.getText(), driftingNightDesk);
  });
});

const branch = `${nightDesk}workItems:
  - { id: WI-1, title: The night queue, type: epic }
  - { id: WI-2, title: Build the night queue, parent: WI-1, supports: [OBJ-1] }
  - { id: WI-3, title: Night calls from home, parent: WI-1 } # ! drift/orphan-work-item [WI-3]
  - { id: WI-4, title: Paint the office, parent: WI-1 } # ! drift/orphan-work-item [WI-4]
`;
const linkedBranch = branch.replaceAll('parent: WI-1 }', 'parent: WI-1, supports: [OBJ-1] }');

describe('Link to', () => {
  const folder = useCharterFolder();

  it('asks what a work item serves, and writes that in one step', async () => {
    const editor = await folder().open(charter, driftingNightDesk);
    await waitForMarkedIn(editor);
    const done = choose(titled(await offeredAt(editor, 'Paint the'), 'Link WI-2 to…'));
    await press(accept, () => editor.document.getText() !== driftingNightDesk);
    await done;
    const linked = driftingNightDesk.replace('the office }', 'the office, supports: [OBJ-1] }');
    equal(editor.document.getText(), linked);
    await undo(editor);
    equal(editor.document.getText(), driftingNightDesk);
  });

  it('asks whether a link takes the place of the one that is there', async () => {
    const text = driftingNightDesk.replace(
      'workItems:',
      '  - { id: OBJ-2, title: Build a night queue, supports: [G-1], status: active, measures: [{ id: M-2, title: Calls, baseline: { value: 4, asOf: 2020-01-31 }, target: { value: 1, by: 2999-12-31 } }] }\nworkItems:',
    );
    const editor = await folder().open(charter, text);
    putCursorAfter(editor, 'Build the');
    await offeredAt(editor, 'Build the');
    const done = Promise.resolve(vscode.commands.executeCommand('throughline.linkTo'));
    await press(accept, () => editor.document.getText() !== text);
    await done;
    equal(
      editor.document.getText(),
      text.replace('queue, supports: [OBJ-1]', 'queue, supports: [OBJ-1, OBJ-2]'),
    );
  });

  it('links all orphans below an item in one step', async () => {
    const editor = await folder().open(charter, branch);
    await waitForMarkedIn(editor);
    const offered = await offeredAt(editor, 'The night');
    const done = choose(titled(offered, 'Link all 2 orphans below WI-1 to…'));
    await press(accept, () => editor.document.getText() !== branch);
    await done;
    equal(editor.document.getText(), linkedBranch);
    await undo(editor);
    equal(editor.document.getText(), branch);
  });

  it('walks through the orphans below an item, and through no others', async () => {
    const text = `${branch}  - { id: WI-5, title: Water the plants } # ! drift/orphan-work-item [WI-5]\n`;
    const editor = await folder().open(charter, text);
    await waitForMarkedIn(editor);
    const { document } = editor;
    const offered = await offeredAt(editor, 'The night');
    const done = choose(titled(offered, 'Link the 2 orphans below WI-1 one by one…'));
    await press(accept, () => document.getText() !== text);
    const first = document.getText();
    await press(accept, () => document.getText() !== first);
    await done;
    equal(document.getText(), text.replace(branch, linkedBranch));
  });

  it('writes nothing where the list is left', async () => {
    const editor = await folder().open(charter, branch);
    await waitForMarkedIn(editor);
    const offered = await offeredAt(editor, 'workItems:');
    await leave(choose(titled(offered, 'Link all 2 orphans in workItems to…')));
    equal(editor.document.getText(), branch);
  });
});
