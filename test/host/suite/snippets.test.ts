import * as vscode from 'vscode';

import snippets from '../../../snippets/charter.json';
import { useCharterFolder } from './charterFolder';
import { equal, ok } from './expect';
import { waitForMarkedIn } from './findings';
import { rangeOf, replace } from './typing';

type Name = keyof typeof snippets;

const charter = 'throughline-charter';

const header = `charter: 1
kind: project
project: { name: Night desk, customer: Contoso Energy }
purpose: { statement: Somebody answers when a household calls at night. }
`;
const goals = 'goals:\n  - { id: G-1, title: Nobody waits alone for an engineer }\n';
const objectives = `objectives:
  - id: OBJ-1
    title: Answer every night call within a minute
    measures:
      - { id: M-1, title: Night calls answered, unit: "%", direction: increase,
          baseline: { value: 40, asOf: 2020-01-31 }, target: { value: 95, by: 2999-12-31 } }
`;
const work = (id: string, links: string) =>
  `  - { id: ${id}, title: Build the night queue, estimate: 2d${links} }\n`;
const base = header + goals + objectives;
const working = `${base}workItems:\n${work('WI-1', ', supports: [OBJ-1]')}`;

/** Marks the place where a snippet goes. */
const here = '# here';

/** Charters in which each snippet leaves nothing to find. */
const places: Readonly<Record<Name, string>> = {
  'Project charter': here,
  'Practice charter': here,
  Goal: `${header}goals:\n  ${here}\n${objectives}`,
  'Objective with measure': `${header}${goals}objectives:\n  ${here}\n`,
  Requirement: `${base}workItems:\n${work('WI-1', ', supports: [REQ-1]')}requirements:\n  ${here}\n`,
  Gap: `${base}workItems:\n${work('WI-1', ', supports: [REQ-2]')}requirements:\n  ${here}\n`,
  Story: `${base}workItems:\n  ${here}\n`,
  'Technical item': `${working}  ${here}\n`,
  Milestone: `${working}milestones:\n  ${here}\n`,
  Waiver: `${working}${work('WI-2', '')}waivers:\n  ${here}\n`,
  Include: `charter: 1\nkind: project\n${here}\n${working.replace('charter: 1\nkind: project\n', '')}`,
};

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
      const file = name === 'Practice charter' ? 'practice-charter.yaml' : 'project-charter.yaml';
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
