import * as vscode from 'vscode';

import snippets from '../../../snippets/charter.json';
import { header, here, isPractice, places, type SnippetName as Name } from '../../support/snippetPlaces';
import { useCharterFolder } from './charterFolder';
import { equal, ok } from './expect';
import { waitForMarkedIn } from './findings';
import { rangeOf, replace } from './typing';

const charter = 'throughline-charter';

const names = Object.keys(snippets) as Name[];

/** Puts a snippet in the first place that is marked for one, as the menu of snippets does. */
async function insert(editor: vscode.TextEditor, langId: string, name: Name): Promise<void> {
  const before = editor.document.getText();
  const { start, end } = rangeOf(editor.document, here);
  editor.selection = new vscode.Selection(start, end);
  await vscode.commands.executeCommand('editor.action.insertSnippet', { langId, name });
  await vscode.commands.executeCommand('leaveSnippet');
  const { length } = editor.document.getText();
  ok(length > before.length - here.length, `${name} was not inserted.`);
}

/** Writes a flaw at the end, so that what is found from now on is about the whole text with the snippet in it. */
async function addFlaw({ document }: vscode.TextEditor): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  const end = document.lineAt(document.lineCount - 1).range.end;
  edit.insert(document.uri, end, '\ntitel: Night desk # ! schema/unknown-key [titel]\n');
  ok(await vscode.workspace.applyEdit(edit), 'The flaw could not be written.');
}

describe('snippets', () => {
  const folder = useCharterFolder();

  for (const name of names) {
    it(`leave nothing to find: ${name}`, async () => {
      const part = 'charter: 1\nkind: part\nobjectives: []\n';
      await folder().write('parts/later.charter.yaml', part);
      const file = isPractice(name) ? 'practice-charter.yaml' : 'project-charter.yaml';
      const editor = await folder().open(file, places[name]);
      await insert(editor, charter, name);
      await addFlaw(editor);
      await waitForMarkedIn(editor);
    });
  }

  it('in a row make a charter', async () => {
    const editor = await folder().open('project-charter.yaml', `${header}${here}`);
    const rows: readonly (readonly [string, readonly Name[]])[] = [
      ['goals', ['Goal']],
      ['objectives', ['Objective with measure']],
      ['requirements', ['Requirement', 'Gap']],
      ['workItems', ['Story', 'Technical item']],
      ['milestones', ['Milestone']],
    ];
    for (const [section, entries] of rows) {
      await replace(editor, here, `${section}:\n  ${entries.map(() => here).join('\n  ')}\n${here}`);
      for (const entry of entries) await insert(editor, charter, entry);
    }
    await replace(editor, here, '');
    await replace(editor, 'type: story\n    supports: [OBJ-1]', 'type: story\n    supports: [REQ-1, REQ-2]');
    await addFlaw(editor);
    await waitForMarkedIn(editor);
  });

  for (const language of ['yaml', charter]) {
    it(`are offered while typing in a new document of ${language}`, async () => {
      const document = await vscode.workspace.openTextDocument({ language, content: 'charter' });
      await vscode.window.showTextDocument(document);
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        new vscode.Position(0, 'charter'.length),
      );
      const offered = new Set(items.map(({ label }) => (typeof label === 'string' ? label : label.label)));
      const expected = names.flatMap((name) =>
        snippets[name].prefix.filter((each) => each.startsWith('charter')),
      );
      equal(
        expected.filter((prefix) => !offered.has(prefix)),
        [],
      );
    });
  }

  it('give the same text in a new document of yaml', async () => {
    const texts: string[] = [];
    for (const language of ['yaml', charter]) {
      const document = await vscode.workspace.openTextDocument({ language, content: here });
      await insert(await vscode.window.showTextDocument(document), language, 'Project charter');
      texts.push(document.getText());
    }
    ok(texts[0]?.includes('statement: Customers get their problem solved'), texts[0] ?? 'nothing');
    equal(texts[0], texts[1]);
  });

  it('each have prefixes of their own', () => {
    const prefixes = names.flatMap((name) => snippets[name].prefix);
    equal(prefixes, [...new Set(prefixes)]);
    for (const name of names)
      ok(
        snippets[name].prefix.some((prefix) => prefix.includes('charter')),
        `${name} is not found by the word charter.`,
      );
  });
});
