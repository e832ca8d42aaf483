import * as vscode from 'vscode';

import { useCharterFolder, type CharterFolder } from './charterFolder';
import { nightDesk } from './charters';
import { equal, ok } from './expect';
import { waitForMarkedIn } from './findings';
import { press, pressInTurn } from './quickOpen';
import { waitForCursor } from './typing';
import { waitFor } from './waiting';

/** The extension host this bundle was made for: put in by the bundler. */
declare const EXPECTED_RUNTIME: string;

const accept = 'workbench.action.acceptSelectedQuickOpenItem';

async function run(command: string, ...args: readonly unknown[]): Promise<void> {
  await vscode.commands.executeCommand(`throughline.${command}`, ...args);
}

/** A charter of whose work one item names all files below `queue` in a folder. */
function charterFor(folder: CharterFolder): string {
  const path = vscode.workspace.asRelativePath(folder.at('queue'), false);
  return `${nightDesk}workItems:
  - { id: NIGHT-7701, title: Build the night queue, supports: [OBJ-1], artifacts: ['${path}/**/*.cls'] }
`;
}

/** Whether the cursor stands at the work item of the charter. */
function isAtItem(): boolean {
  const editor = vscode.window.activeTextEditor;
  return (
    editor?.document.uri.path.endsWith('/project-charter.yaml') === true &&
    editor.document.lineAt(editor.selection.active.line).text.includes('NIGHT-7701')
  );
}

const atItem = 'project-charter.yaml:   - { id: |';

/** A checked charter: there is a file that its work item names, since it would be told of one that is missing. */
async function checked(folder: CharterFolder): Promise<void> {
  await folder.write('queue/Queue.cls', '');
  await waitForMarkedIn(await folder.open('project-charter.yaml', charterFor(folder)));
}

describe('Why Does This File Exist?', () => {
  const folder = useCharterFolder();

  it('leads from the file in front to the work item that names it', async () => {
    await checked(folder());
    await folder().open('queue/deep/Night.cls', '// Nothing in here says why.');
    const asking = run('whyThisFile');
    await press(accept, isAtItem);
    await asking;
    await waitForCursor(atItem);
  });

  it('leads from a file that a menu names', async () => {
    await checked(folder());
    const other = await folder().open('other.txt', '');
    const asking = run('whyThisFile', await folder().write('queue/Day.cls', ''));
    await press(accept, isAtItem);
    await asking;
    ok(vscode.window.activeTextEditor?.document !== other.document, 'Nothing was opened.');
  });

  it('opens nothing for a file that lies nowhere', async () => {
    await checked(folder());
    const nowhere = await vscode.workspace.openTextDocument({ content: '' });
    await vscode.window.showTextDocument(nowhere);
    await run('whyThisFile');
    ok(vscode.window.activeTextEditor?.document === nowhere, 'Something else was opened.');
  });
});

interface Repository {
  readonly inputBox: { value: string };
  readonly state: {
    readonly HEAD: { readonly name?: string } | undefined;
    readonly onDidChange: vscode.Event<void>;
  };
}

interface Git {
  getAPI(version: 1): { openRepository(root: vscode.Uri): Promise<Repository | null> };
}

/** A repository without a commit, as git would make it, on a branch. */
async function makeRepository(folder: CharterFolder, branch: string): Promise<Repository> {
  const extension = vscode.extensions.getExtension<Git>('vscode.git');
  ok(extension, "VS Code's own git extension is not in this extension host.");
  const git = (await extension.activate()).getAPI(1);
  await vscode.workspace.fs.createDirectory(folder.at('.git/objects'));
  await vscode.workspace.fs.createDirectory(folder.at('.git/refs/heads'));
  await folder.write('.git/config', '[core]\n\trepositoryformatversion = 0\n\tbare = false\n');
  await folder.write('.git/HEAD', `ref: refs/heads/${branch}\n`);
  const repository = await git.openRepository(folder.uri);
  ok(repository, 'The repository could not be opened.');
  const { state } = repository;
  await waitFor(`the branch ${branch}`, state.onDidChange, () =>
    state.HEAD?.name === branch ? true : undefined,
  );
  return repository;
}

if (EXPECTED_RUNTIME === 'web') {
  describe('current work in a browser', () => {
    it('does without git, which is not there', () => {
      equal(vscode.extensions.getExtension('vscode.git'), undefined);
    });
  });
} else {
  describe('current work in a git repository', () => {
    const folder = useCharterFolder();

    it('is that of the branch, where no work item names the file', async () => {
      await checked(folder());
      await makeRepository(folder(), 'feature/night-7701-queue');
      await folder().open('notes.txt', '');
      await pressInTurn(['throughline.showCurrentWork', accept], isAtItem);
      await waitForCursor(atItem);
    });

    it('is that of another branch as soon as it is checked out', async () => {
      await checked(folder());
      const { state } = await makeRepository(folder(), 'main');
      await folder().open('notes.txt', '');
      await run('showCurrentWork');
      await folder().write('.git/HEAD', 'ref: refs/heads/NIGHT_7701\n');
      await waitFor('the other branch', state.onDidChange, () =>
        state.HEAD?.name === 'NIGHT_7701' ? true : undefined,
      );
      await pressInTurn(['throughline.showCurrentWork', accept], isAtItem);
    });

    it('is started by its id in the message of the commit, once, and with what stands there', async () => {
      await checked(folder());
      const { inputBox } = await makeRepository(folder(), 'main');
      await folder().open('notes.txt', '');
      inputBox.value = 'Answer at night';
      const starting = run('startWorkItem');
      await press(accept, () => inputBox.value !== 'Answer at night');
      await starting;
      const { value } = inputBox;
      ok(/^[A-Z]+-\d+ Answer at night$/u.test(value), `The message is ${value}`);
      const again = run('startWorkItem');
      let hasEnded = false;
      const ending = again.then(() => (hasEnded = true));
      await press(accept, () => hasEnded);
      await ending;
      equal(inputBox.value, value);
    });
  });
}
