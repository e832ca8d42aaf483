import * as vscode from 'vscode';

import { useCharterFolder, type CharterFolder } from './charterFolder';
import { nightDesk } from './charters';
import { equal, ok } from './expect';
import { waitForMarkedIn } from './findings';
import { press } from './quickOpen';
import { repositoryIn } from './repository';
import { waitForCursor } from './typing';
import { waitFor } from './waiting';

/** The extension host this bundle was made for: put in by the bundler. */
declare const EXPECTED_RUNTIME: string;

const accept = 'workbench.action.acceptSelectedQuickOpenItem';

async function run(command: string, ...args: readonly unknown[]): Promise<unknown> {
  return vscode.commands.executeCommand(`throughline.${command}`, ...args);
}

const kept = '  - { id: NIGHT-3, title: Answer night calls, supports: [OBJ-1] }\n';
const gone = '  - { id: NIGHT-2, title: Print the night list, supports: [OBJ-1] }\n';
const linked = '  - { id: NIGHT-1, title: Build the night queue, supports: [OBJ-1] }\n';
const unlinked = '  - { id: NIGHT-1, title: Build the night queue } # ! drift/orphan-work-item [NIGHT-1]\n';

const before = `${nightDesk}workItems:\n${linked}${gone}${kept}`;

/** One work item lost its link, and another one is gone. */
const after = `${nightDesk}workItems:\n${unlinked}${kept}`;

/** A charter that has changed since the last commit, set against it. */
async function compared(folder: CharterFolder): Promise<vscode.Uri> {
  const file = await folder.write('project-charter.yaml', before);
  const commit = await repositoryIn(folder);
  await commit(file, 'Begin');
  await waitForMarkedIn(await folder.open('project-charter.yaml', after));
  let hasEnded = false;
  const ending = run('compareCharter').then(() => (hasEnded = true));
  await press(accept, () => hasEnded);
  await ending;
  return file;
}

async function markdown(): Promise<string> {
  await vscode.env.clipboard.writeText('');
  await run('copyComparison');
  return vscode.env.clipboard.readText();
}

function diffInFront(): vscode.TabInputTextDiff | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputTextDiff ? input : undefined;
}

if (EXPECTED_RUNTIME === 'web') {
  describe('Compare Charter With in a browser', () => {
    const folder = useCharterFolder();

    it('says that there is no git, and shows nothing', async () => {
      await waitForMarkedIn(await folder().open('project-charter.yaml', after));
      await run('compareCharter');
      equal(await markdown(), '');
    });
  });
} else {
  describe('Compare Charter With', () => {
    const folder = useCharterFolder();

    afterEach(async () => {
      await run('closeComparison');
    });

    it('tells what changed since the last commit, and shows it beside what it was', async () => {
      const file = await compared(folder());
      const text = await markdown();
      ok(/^From HEAD to the working files: .*1 work item lost its link/mu.test(text), text);
      ok(/\*\*removed\*\*: NIGHT-2/u.test(text), text);

      const start = { line: after.split('\n').findIndex((line) => line.includes('NIGHT-1')), character: 10 };
      await run('openChange', { location: { uri: file.toString(), range: { start, end: start } } });
      const diff = await waitFor('the difference', vscode.window.tabGroups.onDidChangeTabs, diffInFront);
      equal(diff.modified.toString(), file.toString());
      await waitForCursor('project-charter.yaml:   - { id: |');
      const earlier = await vscode.workspace.openTextDocument(diff.original);
      equal(earlier.getText(), before);

      await run('refreshComparison');
      equal(await markdown(), text);
      await run('closeComparison');
      equal(await markdown(), '');
    });

    it('shows what is gone in the text in which it was', async () => {
      const file = await compared(folder());
      const line = before.split('\n').findIndex((each) => each.includes('NIGHT-2'));
      const start = { line, character: 10 };
      await run('openChange', {
        location: { uri: file.toString(), range: { start, end: start } },
        isEarlier: true,
      });
      const shown = vscode.window.visibleTextEditors.find(
        ({ document }) => document.uri.scheme === 'throughline-earlier',
      );
      equal(shown?.selection.active.line, line);
    });
  });
}
