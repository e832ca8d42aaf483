import * as vscode from 'vscode';

import { useCharterFolder, workspaceFolder } from './charterFolder';
import { driftingNightDesk, nightDesk } from './charters';
import { actionsAt, apply, titled } from './codeActions';
import { equal, ok } from './expect';
import { findingOf, waitForMarkedIn } from './findings';
import { rangeOf, replace, waitForCursor } from './typing';

const { QuickFix, SourceFixAll } = vscode.CodeActionKind;
const fixAllKind = SourceFixAll.append('throughline');

/** The text of driftingNightDesk with one line written otherwise. */
function withOffice(line: string): string {
  return driftingNightDesk.replace(/.*Paint the office.*/u, line);
}

/** What a waiver looks like below lists of this layout. */
const emptyWaiver = 'waivers:\n  - { rule: drift/orphan-work-item, about: WI-2, reason: "" }\n';

const orphan = '  - { id: WI-2, title: Paint the office } # ! drift/orphan-work-item [WI-2]';

describe('quick fixes', () => {
  const folder = useCharterFolder();

  async function openDrifting(): Promise<vscode.TextEditor> {
    const editor = await folder().open('project-charter.yaml', driftingNightDesk);
    await waitForMarkedIn(editor);
    return editor;
  }

  async function offered(editor: vscode.TextEditor): Promise<readonly vscode.CodeAction[]> {
    const { uri } = editor.document;
    return actionsAt(uri, findingOf(uri, 'drift/orphan-work-item').range, QuickFix);
  }

  it('for work that drifts are its candidates, to drop it, and three ways to accept it', async () => {
    const actions = await offered(await openDrifting());
    equal(
      actions.map(({ title }) => title),
      [
        'Support OBJ-1 “Answer every night call within a minute”',
        'Drop WI-2',
        'Accept WI-2 with a waiver…',
        'Disable drift/orphan-work-item for this line',
        'Disable drift/orphan-work-item in this file',
      ],
    );
    for (const { title, kind, isPreferred } of actions) {
      ok(kind && QuickFix.contains(kind), `${title} is no quick fix.`);
      ok(!isPreferred, `${title} is a choice, and no safe repair.`);
    }
  });

  const results: Readonly<Record<string, string>> = {
    'Support OBJ-1 “Answer every night call within a minute”': withOffice(
      '  - { id: WI-2, title: Paint the office, supports: [OBJ-1] } # ! drift/orphan-work-item [WI-2]',
    ),
    'Drop WI-2': withOffice(
      '  - { id: WI-2, title: Paint the office, state: dropped } # ! drift/orphan-work-item [WI-2]',
    ),
    'Accept WI-2 with a waiver…': `${driftingNightDesk}${emptyWaiver}`,
    'Disable drift/orphan-work-item for this line': withOffice(
      `  # throughline-disable-next-line drift/orphan-work-item -- \n${orphan}`,
    ),
    'Disable drift/orphan-work-item in this file': `# throughline-disable drift/orphan-work-item -- \n${driftingNightDesk}`,
  };

  for (const [title, result] of Object.entries(results)) {
    it(`change nothing but what they say, in one step that can be undone: ${title}`, async () => {
      const editor = await openDrifting();
      await apply(titled(await offered(editor), title));
      equal(editor.document.getText(), result);
      await vscode.commands.executeCommand('undo');
      equal(editor.document.getText(), driftingNightDesk);
      ok(!editor.document.isDirty, 'The text is as it was stored, and yet unsaved.');
    });
  }

  const openings: Readonly<Record<string, string>> = {
    'Accept WI-2 with a waiver…': '  - { rule: drift/orphan-work-item, about: WI-2, reason: "',
    'Disable drift/orphan-work-item for this line':
      '  # throughline-disable-next-line drift/orphan-work-item -- ',
    'Disable drift/orphan-work-item in this file': '# throughline-disable drift/orphan-work-item -- ',
  };

  for (const [title, opening] of Object.entries(openings)) {
    it(`lead to where the reason has to be written: ${title}`, async () => {
      await apply(titled(await offered(await openDrifting()), title));
      await waitForCursor(`project-charter.yaml: ${opening}|`);
    });
  }

  it('end their finding', async () => {
    const editor = await openDrifting();
    await apply(titled(await offered(editor), 'Support OBJ-1 “Answer every night call within a minute”'));
    await replace(editor, ' # ! drift/orphan-work-item [WI-2]', '');
    await waitForMarkedIn(editor);
  });

  it('write into the file that they are about, also where it is not open', async () => {
    const part = `charter: 1
kind: part
workItems:
  - { id: WI-1, title: Build the night queue, supports: [OBJ-1] }
  - { id: WI-2, title: Paint the office } # ! drift/orphan-work-item [WI-2]
`;
    const root = `${nightDesk}include: [work.charter.yaml]\n`;
    const rootUri = await folder().write('project-charter.yaml', root);
    const editor = await folder().open('work.charter.yaml', part);
    await waitForMarkedIn(editor);
    await apply(titled(await offered(editor), 'Accept WI-2 with a waiver…'));
    equal(editor.document.getText(), part);
    const text = (await vscode.workspace.openTextDocument(rootUri)).getText();
    equal(text, `${root}waivers:\n  - rule: drift/orphan-work-item\n    about: WI-2\n    reason: ""\n`);
  });

  it('that are safe are marked so, for the key that takes them without a menu', async () => {
    const misspelt = `${nightDesk}workItems:
  # Asked for by the night shift.
  - { id: WI-1, titel: Build the night queue, supports: [OBJ-1] } # ! schema/unknown-key [titel]
`;
    const editor = await folder().open('project-charter.yaml', misspelt);
    await waitForMarkedIn(editor);
    const [action, ...others] = await actionsAt(
      editor.document.uri,
      rangeOf(editor.document, 'titel'),
      QuickFix,
    );
    ok(action, 'No repair is offered.');
    equal([action.title, action.isPreferred], ['Rename to title', true]);
    ok(!others.some(({ isPreferred }) => isPreferred), 'More than one repair is the safe one.');
    await apply(action);
    equal(editor.document.getText(), misspelt.replace('titel:', 'title:'));
  });
});

const careless = `charter: 1
kind: project
project: { name: Night desk, custommer: Contoso Energy }
purpose: { statement: Somebody answers when a household calls at night. }
objectives:
  - { id: OBJ-1, title: Answer every night call within a minute }
workItems:
  # Asked for by the night shift.
  - { id: WI-1, title: Build the night queue, supports: OBJ-1 }
  - { id: WI-2, titel: Paint the office }
`;

const mended = `charter: 1
kind: project
project: { name: Night desk, customer: Contoso Energy }
purpose: { statement: Somebody answers when a household calls at night. }
objectives:
  - { id: OBJ-1, title: Answer every night call within a minute }
workItems:
  # Asked for by the night shift.
  - { id: WI-1, title: Build the night queue, supports: [OBJ-1] }
  - { id: WI-2, title: Paint the office }
`;

describe('fix all', () => {
  const folder = useCharterFolder();

  async function openCareless(): Promise<vscode.TextEditor> {
    return folder().open('project-charter.yaml', careless);
  }

  it('repairs everything that needs no choice, in one step that can be undone', async () => {
    const { document } = await openCareless();
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const actions = await actionsAt(document.uri, whole, fixAllKind);
    equal(
      actions.map(({ kind }) => kind?.value),
      ['source.fixAll.throughline'],
    );
    await apply(titled(actions, 'Fix all that needs no choice'));
    equal(document.getText(), mended);
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), careless);
  });

  it('is not among the quick fixes, and not offered where there is nothing to repair', async () => {
    const { document } = await folder().open('project-charter.yaml', mended);
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    equal((await actionsAt(document.uri, whole, fixAllKind)).length, 0);
    const titles = (await actionsAt(document.uri, whole)).map(({ title }) => title);
    ok(titles.includes('Drop WI-2'), titles.join(', '));
    ok(!titles.includes('Fix all that needs no choice'), titles.join(', '));
  });

  it('repairs on save where the user wants that', async () => {
    const editor = vscode.workspace.getConfiguration('editor', workspaceFolder());
    await editor.update('codeActionsOnSave', { 'source.fixAll.throughline': 'explicit' });
    try {
      const { document } = await openCareless();
      await replace(await vscode.window.showTextDocument(document), 'Asked for by', 'Wished by');
      ok(await document.save(), 'The charter could not be saved.');
      const saved = await vscode.workspace.fs.readFile(document.uri);
      equal(new TextDecoder().decode(saved), mended.replace('Asked for by', 'Wished by'));
    } finally {
      await editor.update('codeActionsOnSave', undefined);
    }
  });
});
