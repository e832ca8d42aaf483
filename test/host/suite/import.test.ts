import * as vscode from 'vscode';

import adoFlat from '../../fixtures/exchange/ado-flat.csv';
import unsureDates from '../../fixtures/exchange/ado-unsure-dates.csv';
import { useCharterFolder, type CharterFolder } from './charterFolder';
import { driftingNightDesk } from './charters';
import { equal, ok } from './expect';
import { waitForMarkedIn } from './findings';
import { leave, press } from './quickOpen';
import { rangeOf, replace } from './typing';
import { waitFor } from './waiting';

const PART = 'azure-devops.charter.yaml';
const LOCK = 'azure-devops.import.json';

const accept = 'workbench.action.acceptSelectedQuickOpenItem';

async function run(file: vscode.Uri): Promise<void> {
  await vscode.commands.executeCommand('throughline.importBacklog', file);
}

/** Starts an import, and goes through the lists by what stands first in them, until it has ended. */
async function runThrough(file: vscode.Uri): Promise<void> {
  let hasEnded = false;
  const running = run(file).then(() => (hasEnded = true));
  await press(accept, () => hasEnded);
  await running;
}

async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}

async function filesIn(folder: CharterFolder): Promise<readonly string[]> {
  const children = await vscode.workspace.fs.readDirectory(folder.uri);
  return children.map(([name]) => name).toSorted();
}

function comparison(): vscode.Tab | undefined {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.find(({ input }) => input instanceof vscode.TabInputTextDiff);
}

async function waitForComparison(label: string): Promise<void> {
  const tab = await waitFor('the comparison', vscode.window.tabGroups.onDidChangeTabs, comparison);
  equal(tab.label, label);
}

/** Asks again and again, for what nobody tells. */
async function waitForText(uri: vscode.Uri, text: string | undefined): Promise<void> {
  const often: vscode.Event<undefined> = (listener) => {
    const timer = setInterval(() => listener(undefined), 50);
    return new vscode.Disposable(() => clearInterval(timer));
  };
  let found: string | undefined = '';
  const isSame = (): true | undefined => {
    void textOf(uri).then((read) => (found = read));
    return found === text ? true : undefined;
  };
  await waitFor(`${uri.path} to be as expected`, often, isSame);
}

describe('Import Backlog', () => {
  const folder = useCharterFolder();

  async function openCharter(): Promise<vscode.TextEditor> {
    const editor = await folder().open('project-charter.yaml', driftingNightDesk);
    await waitForMarkedIn(editor);
    return editor;
  }

  it('writes a part, its lock and the include, all of which one step takes back', async () => {
    const editor = await openCharter();
    await runThrough(await folder().write('backlog.csv', adoFlat));
    equal(await filesIn(folder()), [PART, LOCK, 'backlog.csv', 'project-charter.yaml']);
    ok((await textOf(folder().at(PART)))?.includes('title: Set up skills'), 'The part has no items.');
    ok(
      editor.document.getText().includes(`include: [${PART}]`) || editor.document.getText().includes(PART),
      'It is not included.',
    );
    ok(!editor.document.isDirty, 'The charter is not saved.');
    equal(comparison(), undefined);
    await vscode.window.showTextDocument(editor.document);
    await vscode.commands.executeCommand('undo');
    equal(editor.document.getText(), driftingNightDesk);
    await waitForText(folder().at(PART), undefined);
    await waitForText(folder().at(LOCK), undefined);
  });

  it('shows the difference first, and writes nothing where it is left', async () => {
    const editor = await openCharter();
    const running = run(await folder().write('backlog.csv', adoFlat));
    await press(accept, () => comparison() !== undefined);
    await waitForComparison(`${folder().uri.path.split('/').pop()}/${PART} (new)`);
    equal(editor.document.getText(), driftingNightDesk);
    await leave(running);
    equal(await filesIn(folder()), ['backlog.csv', 'project-charter.yaml']);
    equal(editor.document.getText(), driftingNightDesk);
    equal(comparison(), undefined);
  });

  it('changes nothing the second time, and brings up to date what the tracker has changed', async () => {
    await openCharter();
    const file = await folder().write('backlog.csv', adoFlat);
    await runThrough(file);
    const [part, lock] = [await textOf(folder().at(PART)), await textOf(folder().at(LOCK))];
    ok(part, 'There is no part.');
    await runThrough(file);
    equal(await textOf(folder().at(PART)), part);
    equal(await textOf(folder().at(LOCK)), lock);
    await folder().write(
      'backlog.csv',
      adoFlat.replace('Set up skills and proficiency', 'Set up the skills'),
    );
    await runThrough(file);
    equal(
      await textOf(folder().at(PART)),
      part.replace('Set up skills and proficiency', 'Set up the skills'),
    );
    ok((await textOf(folder().at(LOCK))) !== lock, 'The lock is as it was.');
  });

  it('plans anew where the charter has changed while somebody looked', async () => {
    const editor = await openCharter();
    const file = await folder().write('backlog.csv', adoFlat);
    let hasEnded = false;
    const running = run(file).then(() => (hasEnded = true));
    await press(accept, () => comparison() !== undefined);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(editor.document.uri, rangeOf(editor.document, 'Paint the office'), 'Paint the hall');
    ok(await vscode.workspace.applyEdit(edit), 'The charter could not be changed.');
    await press(accept, () => hasEnded);
    await running;
    const text = editor.document.getText();
    ok(text.includes('Paint the hall') && text.includes(PART), text);
    ok(editor.document.isDirty, 'What somebody has not saved yet was saved.');
  });

  it('asks which side counts where both have changed', async () => {
    await openCharter();
    const file = await folder().write('backlog.csv', adoFlat);
    await runThrough(file);
    const editor = await vscode.window.showTextDocument(folder().at(PART));
    await replace(editor, 'Set up skills and proficiency', 'Set up skills by hand');
    await editor.document.save();
    const text = editor.document.getText();
    await folder().write(
      'backlog.csv',
      adoFlat.replace('Set up skills and proficiency', 'Set up the skills'),
    );
    await runThrough(file);
    equal(editor.document.getText(), text, 'The first choice keeps what the charter has');
  });

  it('asks for the order of dates that could be two days', async () => {
    await openCharter();
    await runThrough(await folder().write('backlog.csv', unsureDates));
    const part = await textOf(folder().at(PART));
    ok(part?.includes('2026-04-03'), `The first choice is day first: ${part}`);
  });

  it('says what a file is that cannot be read, and writes nothing', async () => {
    const editor = await openCharter();
    const page = '<!DOCTYPE html><html><head><title>Sign in</title></head><body></body></html>';
    await runThrough(await folder().write('backlog.csv', page));
    equal(await filesIn(folder()), ['backlog.csv', 'project-charter.yaml']);
    equal(editor.document.getText(), driftingNightDesk);
  });
});
