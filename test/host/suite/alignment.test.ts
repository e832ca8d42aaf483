import * as vscode from 'vscode';

import { useCharterFolder } from './charterFolder';
import { driftingNightDesk, nightDesk } from './charters';
import { actionsAt } from './codeActions';
import { equal, ok } from './expect';
import { waitForMarkedIn } from './findings';
import { leave, press } from './quickOpen';
import { putCursorAfter, rangeOf } from './typing';
import { waitFor } from './waiting';

const { onDidChangeTabs } = vscode.window.tabGroups;

async function run(command: string, ...args: readonly unknown[]): Promise<void> {
  await vscode.commands.executeCommand(`throughline.${command}`, ...args);
}

/** The tab of the page, wherever it is. */
function pageTab(title: string): vscode.Tab | undefined {
  return vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find(({ label }) => label === title);
}

async function waitForPage(title: string): Promise<void> {
  const { input } = await waitFor(`the page ${title}`, onDidChangeTabs, () => pageTab(title));
  ok(input instanceof vscode.TabInputWebview, `${title} is no page.`);
}

/** The row of a finding about an entry, as far as commands look at it. */
function rowOf({ document }: vscode.TextEditor, id: string): object {
  const { line, character } = rangeOf(document, `${id},`).start;
  const start = { line, character };
  const location = { uri: document.uri.toString(), range: { start, end: start } };
  return { id: `row of ${id}`, kind: 'finding', rule: 'drift/orphan-work-item', entryId: id, location };
}

describe('Explain Alignment', () => {
  const folder = useCharterFolder();

  it('opens the page of the entry at the cursor beside its text, and takes the next one into the same', async () => {
    const editor = await folder().open('project-charter.yaml', driftingNightDesk);
    await waitForMarkedIn(editor);
    putCursorAfter(editor, 'Build the');
    await run('explainAlignment');
    await waitForPage('Alignment of WI-1');
    equal(vscode.window.tabGroups.all.length, 2);
    await vscode.window.showTextDocument(editor.document, vscode.ViewColumn.One);
    putCursorAfter(editor, 'Paint the');
    await run('explainAlignment');
    await waitForPage('Alignment of WI-2');
    equal(pageTab('Alignment of WI-1'), undefined);
    ok(!editor.document.isDirty, 'The text has changed.');
  });

  it('opens the page of a row of a tree', async () => {
    const editor = await folder().open('project-charter.yaml', driftingNightDesk);
    await waitForMarkedIn(editor);
    await run('explainAlignment', rowOf(editor, 'WI-1'));
    await waitForPage('Alignment of WI-1');
  });

  it('opens no page where there is nothing to compare', async () => {
    const editor = await folder().open('project-charter.yaml', driftingNightDesk);
    await waitForMarkedIn(editor);
    putCursorAfter(editor, 'statement: Somebody');
    await run('explainAlignment');
    equal(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).length, 1);
  });

  it('is offered for a work item to those who ask', async () => {
    const editor = await folder().open('project-charter.yaml', driftingNightDesk);
    await waitForMarkedIn(editor);
    const { uri } = editor.document;
    const actions = await actionsAt(uri, rangeOf(editor.document, 'Build the'));
    const action = actions.find(({ title }) => title === 'Explain how WI-1 fits the objectives');
    ok(action?.command, `It is not among ${actions.map(({ title }) => title).join(', ')}.`);
    const parameters: readonly unknown[] = action.command.arguments ?? [];
    await vscode.commands.executeCommand(action.command.command, ...parameters);
    await waitForPage('Alignment of WI-1');
  });
});

const twoOrphans = `${nightDesk}workItems:
  # Asked for by the night shift.
  - { id: WI-1, title: Build the night queue, supports: [OBJ-1] }
  - { id: WI-2, title: Answer night calls from home } # ! drift/orphan-work-item [WI-2]
  - { id: WI-3, title: Paint the office } # ! drift/orphan-work-item [WI-3]
`;

describe('Link Orphans', () => {
  const folder = useCharterFolder();

  it('walks through them, and writes each choice as one step that can be undone', async () => {
    const editor = await folder().open('project-charter.yaml', twoOrphans);
    await waitForMarkedIn(editor);
    const { document } = editor;
    const walking = run('linkOrphans');
    const [first, both] = linked(twoOrphans);
    await press('workbench.action.acceptSelectedQuickOpenItem', () => document.getText() !== twoOrphans);
    equal(document.getText(), first);
    await press('workbench.action.acceptSelectedQuickOpenItem', () => document.getText() !== first);
    equal(document.getText(), both);
    await leave(walking);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), first);
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), twoOrphans);
  });

  it('begins with those that were just imported', async () => {
    const editor = await folder().open('project-charter.yaml', twoOrphans);
    await waitForMarkedIn(editor);
    const { document } = editor;
    const walking = run('linkOrphans', { charter: document.uri.toString(), subjects: ['WI-3'] });
    await press('workbench.action.acceptSelectedQuickOpenItem', () => document.getText() !== twoOrphans);
    equal(document.getText(), twoOrphans.replace('Paint the office', 'Paint the office, supports: [OBJ-1]'));
    await leave(walking);
  });

  it('stops where the list is left, and has written nothing then', async () => {
    const editor = await folder().open('project-charter.yaml', twoOrphans);
    await waitForMarkedIn(editor);
    await leave(run('linkOrphans'));
    equal(editor.document.getText(), twoOrphans);
  });

  it('asks only about what a row shows', async () => {
    const editor = await folder().open('project-charter.yaml', twoOrphans);
    await waitForMarkedIn(editor);
    const { document } = editor;
    const walking = run('linkOrphans', rowOf(editor, 'WI-3'));
    await press('workbench.action.acceptSelectedQuickOpenItem', () => document.getText() !== twoOrphans);
    equal(document.getText(), twoOrphans.replace('Paint the office', 'Paint the office, supports: [OBJ-1]'));
    await walking;
  });

  it('asks nothing where there are none', async () => {
    const editor = await folder().open('project-charter.yaml', twoOrphans);
    await waitForMarkedIn(editor);
    await run('linkOrphans', rowOf(editor, 'WI-1'));
    equal(editor.document.getText(), twoOrphans);
  });
});

/** The text with the first orphan linked, and with both. */
function linked(text: string): readonly [string, string] {
  const first = text.replace('calls from home', 'calls from home, supports: [OBJ-1]');
  return [first, first.replace('Paint the office', 'Paint the office, supports: [OBJ-1]')];
}
