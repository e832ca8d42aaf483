import * as vscode from 'vscode';

import { useCharterFolder, type CharterFolder } from './charterFolder';
import { nightDesk } from './charters';
import { equal } from './expect';
import { waitForMarkedIn } from './findings';
import { repositoryIn } from './repository';
import { waitFor } from './waiting';

/** The extension host this bundle was made for: put in by the bundler. */
declare const EXPECTED_RUNTIME: string;

const linked = '  - { id: NIGHT-1, title: Build the night queue, supports: [OBJ-1] }\n';
const unlinked = '  - { id: NIGHT-2, title: Print the night list } # ! drift/orphan-work-item [NIGHT-2]\n';

const begun = `${nightDesk}workItems:\n${linked}`;
const drifted = `${begun}${unlinked}`;

/** The titles of the pages that show a history. */
function pages(): readonly string[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview)
    .map(({ label }) => label);
}

async function showHistory(folder: CharterFolder): Promise<void> {
  await waitForMarkedIn(await folder.open('project-charter.yaml', drifted));
  await vscode.commands.executeCommand('throughline.showHistory');
}

if (EXPECTED_RUNTIME === 'web') {
  describe('Show History in a browser', () => {
    const folder = useCharterFolder();

    it('shows nothing, since there is no git', async () => {
      await showHistory(folder());
      equal(pages().join(), '');
    });
  });
} else {
  describe('Show History', () => {
    const folder = useCharterFolder();

    it('shows how the charter stood at the commits of its repository', async () => {
      const commit = await repositoryIn(folder());
      await commit(await folder().write('project-charter.yaml', begun), 'Begin');
      await commit(await folder().write('project-charter.yaml', drifted), 'Print lists as well');
      await showHistory(folder());
      const shown = await waitFor('the history', vscode.window.tabGroups.onDidChangeTabs, () => pages()[0]);
      equal(shown, 'History of Night desk');
    });

    it('shows nothing where no commit has the charter', async () => {
      await repositoryIn(folder());
      await showHistory(folder());
      equal(pages().join(), '');
    });
  });
}
