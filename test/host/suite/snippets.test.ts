import * as vscode from 'vscode';

import snippets from '../../../snippets/charter.json';
import { header, here, isPractice, places, type SnippetName as Name } from '../../support/snippetPlaces';
import { useCharterFolder } from './charterFolder';
import { equal, ok } from './expect';
import { waitForMarkedIn } from './findings';
import { rangeOf, replace } from './typing';

const charter = 'throughline-charter';

const names = Object.keys(snippets) as Name[];

/** Puts a snippet in the first place that is marked for one, as the menu of snippets does for plain YAML. */
async function insert(editor: vscode.TextEditor, name: Name): Promise<void> {
  const before = editor.document.getText();
  const { start, end } = rangeOf(editor.document, here);
  editor.selection = new vscode.Selection(start, end);
  await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: 'yaml', name });
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
      await insert(editor, name);
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
      for (const entry of entries) await insert(editor, entry);
    }
    await replace(editor, here, '');
    await replace(editor, 'type: story\n    supports: [OBJ-1]', 'type: story\n    supports: [REQ-1, REQ-2]');
    await addFlaw(editor);
    await waitForMarkedIn(editor);
  });

  /** The labels of the snippets that are offered behind a word in a new document. */
  async function offeredIn(language: string, content: string): Promise<readonly string[]> {
    const document = await vscode.workspace.openTextDocument({ language, content });
    await vscode.window.showTextDocument(document);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      document.positionAt(content.length),
    );
    return items
      .filter(({ kind }) => kind === vscode.CompletionItemKind.Snippet)
      .map(({ label }) => (typeof label === 'string' ? label : label.label));
  }

  it('are all offered while typing in a new document of YAML', async () => {
    const offered = new Set(await offeredIn('yaml', 'charter'));
    const expected = names.flatMap((name) =>
      snippets[name].prefix.filter((each) => each.startsWith('charter')),
    );
    equal(
      expected.filter((prefix) => !offered.has(prefix)),
      [],
    );
  });

  it('are offered by the server in a new charter, where only whole charters fit', async () => {
    equal(await offeredIn(charter, 'charter'), ['Project charter', 'Practice charter']);
  });

  it('give the same text in a charter as in plain YAML', async () => {
    const texts: string[] = [];
    for (const language of ['yaml', charter]) {
      const document = await vscode.workspace.openTextDocument({ language, content: here });
      await insert(await vscode.window.showTextDocument(document), 'Project charter');
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
