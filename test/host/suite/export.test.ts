import * as vscode from 'vscode';

import { useCharterFolder } from './charterFolder';
import { driftingNightDesk } from './charters';
import { equal, ok } from './expect';
import { waitForMarkedIn } from './findings';
import { leave, press } from './quickOpen';

const accept = 'workbench.action.acceptSelectedQuickOpenItem';

/** Starts an export to a place, and goes through the lists by what stands first in them, until it has ended. */
async function runThrough(target: vscode.Uri): Promise<void> {
  let hasEnded = false;
  const running = run(target).then(() => (hasEnded = true));
  await press(accept, () => hasEnded);
  await running;
}

async function run(target: vscode.Uri): Promise<void> {
  await vscode.commands.executeCommand('throughline.export', target);
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

describe('Export', () => {
  const folder = useCharterFolder();

  async function openCharter(): Promise<vscode.TextEditor> {
    const editor = await folder().open('project-charter.yaml', driftingNightDesk);
    await waitForMarkedIn(editor);
    return editor;
  }

  it('writes a workbook to where it is wanted', async () => {
    await openCharter();
    const target = folder().at('charters.xlsx');
    await runThrough(target);
    const bytes = await vscode.workspace.fs.readFile(target);
    equal(new TextDecoder().decode(bytes.slice(0, 2)), 'PK');
    ok(bytes.length > 5000, `The workbook has ${bytes.length} bytes.`);
  });

  it('never writes over the charter', async () => {
    const editor = await openCharter();
    await runThrough(editor.document.uri);
    const bytes = await vscode.workspace.fs.readFile(editor.document.uri);
    equal(new TextDecoder().decode(bytes), driftingNightDesk);
  });

  it('writes nothing where a question is left', async () => {
    await openCharter();
    const target = folder().at('charters.xlsx');
    await leave(run(target));
    equal(await exists(target), false);
  });
});
