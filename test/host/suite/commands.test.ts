import * as vscode from 'vscode';

import { useCharterFolder } from './charterFolder';
import { driftingNightDesk, nightDesk } from './charters';
import { equal, ok } from './expect';
import { findingOf, waitForMarked, waitForMarkedIn } from './findings';
import { putCursorAfter, rangeOf, replace, waitForCursor } from './typing';
import { waitFor } from './waiting';

/** The extension that is tested: put in by the bundler. */
declare const EXTENSION_ID: string;

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
  };
}

function manifest(): Manifest {
  const extension = vscode.extensions.getExtension<undefined>(EXTENSION_ID);
  ok(extension, `${EXTENSION_ID} is not here.`);
  return extension.packageJSON as Manifest;
}

async function run(command: string, ...args: readonly unknown[]): Promise<void> {
  await vscode.commands.executeCommand(`throughline.${command}`, ...args);
}

function frontTab(): vscode.Tab | undefined {
  return vscode.window.tabGroups.activeTabGroup.activeTab;
}

async function waitForPage(rule: string): Promise<vscode.Tab> {
  const name = rule.slice(rule.indexOf('/') + 1);
  return waitFor(`the page of ${rule}`, vscode.window.tabGroups.onDidChangeTabs, () => {
    const tab = frontTab();
    return tab?.label.includes(`${name}.md`) ? tab : undefined;
  });
}

describe('commands', () => {
  const folder = useCharterFolder();

  it('are all there that the palette lists', async () => {
    const existing = new Set(await vscode.commands.getCommands(true));
    const listed = manifest().contributes.commands.map(({ command }) => command);
    ok(listed.length > 0, 'The palette lists no command.');
    equal(
      listed.filter((id) => !existing.has(id)),
      [],
    );
  });

  it('Go to Purpose puts the cursor on the statement', async () => {
    const editor = await folder().open('project-charter.yaml', driftingNightDesk);
    await waitForMarkedIn(editor);
    putCursorAfter(editor, 'Paint the office');
    await run('goToPurpose');
    await waitForCursor('project-charter.yaml: purpose: { statement: |');
  });

  it('Go to Purpose leads from a part to the charter that includes it', async () => {
    await folder().write('project-charter.yaml', `${nightDesk}include: [work.charter.yaml]\n`);
    const part = await folder().open(
      'work.charter.yaml',
      'charter: 1\nkind: part\nworkItems:\n  - { id: WI-2, title: Paint } # ! drift/orphan-work-item [WI-2]\n',
    );
    await waitForMarkedIn(part);
    await run('goToPurpose');
    await waitForCursor('project-charter.yaml: purpose: { statement: |');
  });

  it('Explain Rule opens the page of the rule as rendered text', async () => {
    await run('explainRule', 'drift/closed-objective');
    const tab = await waitForPage('drift/closed-objective');
    ok(!(tab.input instanceof vscode.TabInputText), 'The page is shown as source text.');
  });

  it('Explain Rule explains the finding at the cursor', async () => {
    const editor = await folder().open('project-charter.yaml', driftingNightDesk);
    await waitForMarkedIn(editor);
    putCursorAfter(editor, '{ id: WI-2');
    await run('explainRule');
    await waitForPage('drift/orphan-work-item');
  });

  it('Open the Charter That Cannot Be Read goes to the error', async () => {
    const broken = nightDesk.replace(
      'kind: project',
      'kind: project\n# !next schema/syntax ["never closed]\nx-note: "never closed',
    );
    const uri = await folder().write('project-charter.yaml', broken);
    await waitForMarked({ uri, text: broken });
    await run('openBroken');
    await waitForCursor('project-charter.yaml: x-note: |');
  });

  it('Check Everything Again finds the same again, with a new server', async () => {
    const uri = await folder().write('project-charter.yaml', driftingNightDesk);
    await waitForMarked({ uri, text: driftingNightDesk });
    const before = findingOf(uri, 'drift/orphan-work-item');
    let gone = false;
    const listening = vscode.languages.onDidChangeDiagnostics(() => {
      gone ||= vscode.languages.getDiagnostics(uri).length === 0;
    });
    await run('restart');
    await waitForMarked({ uri, text: driftingNightDesk });
    listening.dispose();
    ok(gone, 'Nothing was checked again.');
    ok(findingOf(uri, 'drift/orphan-work-item').range.isEqual(before.range), 'The finding has moved.');
    const editor = await vscode.window.showTextDocument(uri);
    await replace(editor, ' # ! drift/orphan-work-item [WI-2]', '');
    await replace(editor, 'Paint the office', 'Paint the office, supports: [OBJ-1]');
    await waitForMarkedIn(editor);
  });

  it('Show in Purpose Tree leaves the text and the cursor alone', async () => {
    const editor = await folder().open('project-charter.yaml', driftingNightDesk);
    await waitForMarkedIn(editor);
    putCursorAfter(editor, 'Build the');
    await run('showInPurposeTree');
    ok(editor.selection.active.isEqual(rangeOf(editor.document, 'Build the').end), 'The cursor has moved.');
    ok(!editor.document.isDirty, 'The text has changed.');
  });
});
