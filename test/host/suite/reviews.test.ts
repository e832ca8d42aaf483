import * as vscode from 'vscode';

import { useCharterFolder } from './charterFolder';
import { nightDesk } from './charters';
import { actionsAt, titled } from './codeActions';
import { equal, ok } from './expect';
import { waitForMarkedIn } from './findings';
import { press } from './quickOpen';
import { putCursorAfter, rangeOf, replace } from './typing';
import { waitFor } from './waiting';

const charter = 'project-charter.yaml';

const worked = `${nightDesk}workItems:
  - { id: WI-1, title: Build the night queue, supports: [OBJ-1] }
  - { id: WI-2, title: Answer from home, supports: [OBJ-1] }
`;

async function run(command: string, ...args: readonly unknown[]): Promise<void> {
  await vscode.commands.executeCommand(`throughline.${command}`, ...args);
}

function settings(): vscode.WorkspaceConfiguration {
  return vscode.workspace.getConfiguration('throughline');
}

async function setReviewer(name: string | undefined): Promise<void> {
  await settings().update('reviewer', name, vscode.ConfigurationTarget.Global);
}

describe('reviews of links', () => {
  const folder = useCharterFolder();
  const { onDidChangeConfiguration } = vscode.workspace;

  afterEach(() => setReviewer(undefined));

  /** What the file of reviews says, shortened to who reviewed which link. */
  async function stored(): Promise<readonly string[]> {
    const text = new TextDecoder().decode(
      await vscode.workspace.fs.readFile(folder().at('project-charter.reviews.yaml')),
    );
    return [...text.matchAll(/from: (\S+),.* to: (\S+),.* by: ([^,]+),/gu)].map((found) =>
      found.slice(1).join(' '),
    );
  }

  function isSaved(): boolean {
    const uri = folder().at('project-charter.reviews.yaml').toString();
    return vscode.workspace.textDocuments.every((each) => each.uri.toString() !== uri || !each.isDirty);
  }

  it('are written beside the charter by who is set, one link or all to an objective', async () => {
    await setReviewer('Ana');
    const editor = await folder().open(charter, worked);
    await waitForMarkedIn(editor);
    putCursorAfter(editor, 'Build the');
    await run('markLinkReviewed');
    equal(await stored(), ['WI-1 OBJ-1 Ana']);
    putCursorAfter(editor, 'title: Answer every');
    await run('markAllLinksReviewed');
    equal(await stored(), ['WI-1 OBJ-1 Ana', 'WI-2 OBJ-1 Ana']);
    ok(isSaved() && !editor.document.isDirty, 'Something is left to be saved.');
  });

  it('make a link suspect once an end of it changes, until somebody looks again', async () => {
    await setReviewer('Ana');
    const editor = await folder().open(charter, worked);
    await waitForMarkedIn(editor);
    putCursorAfter(editor, 'title: Answer every');
    await run('markAllLinksReviewed');
    await replace(
      editor,
      'Build the night queue, supports: [OBJ-1] }',
      'Sell the queue, supports: [OBJ-1] } # ! drift/suspect-link [OBJ-1]',
    );
    await waitForMarkedIn(editor);
    const { document } = editor;
    const at = rangeOf(document, 'OBJ-1] } # !');
    const actions = await actionsAt(document.uri, at, vscode.CodeActionKind.QuickFix);
    const { command } = titled(actions, 'Mark the link to OBJ-1 as reviewed');
    ok(command, 'It asks nobody.');
    titled(actions, 'Show what changed since the review');
    await vscode.commands.executeCommand(
      command.command,
      ...((command.arguments ?? []) as readonly unknown[]),
    );
    await replace(editor, ' # ! drift/suspect-link [OBJ-1]', '');
    await waitForMarkedIn(editor);
    await run('showReviewChanges');
  });

  it('ask once who looks, and remember it', async () => {
    const people = 'people:\n  - { id: P-ana, name: Ana Souza }\n';
    const editor = await folder().open(charter, worked + people);
    await waitForMarkedIn(editor);
    putCursorAfter(editor, 'Build the');
    const marking = run('markLinkReviewed');
    const isKnown = (): boolean => settings().get('reviewer') === 'Ana Souza';
    await press('workbench.action.acceptSelectedQuickOpenItem', isKnown);
    await waitFor('the setting', onDidChangeConfiguration, () => (isKnown() ? true : undefined));
    await marking;
    equal(await stored(), ['WI-1 OBJ-1 P-ana']);
  });
});
