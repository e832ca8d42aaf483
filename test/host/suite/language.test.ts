import * as vscode from 'vscode';

import { useCharterFolder } from './charterFolder';
import { driftingNightDesk } from './charters';
import { equal, ok } from './expect';
import { putCursorAfter, rangeOf, typeKeys } from './typing';

const charter = 'throughline-charter';

describe('the language of charters', () => {
  const folder = useCharterFolder();

  const names: Readonly<Record<string, string>> = {
    'project-charter.yaml': charter,
    'project-charter.yml': charter,
    'practice-charter.yaml': charter,
    'practice-charter.yml': charter,
    'night.charter.yaml': charter,
    'night.charter.yml': charter,
    'parts/work.charter.yaml': charter,
    'charter.yaml': 'yaml',
    'night-charter.yaml': 'yaml',
    'project-charter.reviews.yaml': 'yaml',
    'project-charter.yaml.txt': 'plaintext',
  };

  for (const [name, language] of Object.entries(names)) {
    it(`is told by the file's name: ${name} is ${language}`, async () => {
      const document = await vscode.workspace.openTextDocument(await folder().write(name, ''));
      equal(document.languageId, language);
    });
  }

  it('indents with two spaces whatever the user does elsewhere', async () => {
    const { options } = await folder().open('project-charter.yaml', driftingNightDesk);
    equal([options.insertSpaces, options.tabSize], [true, 2]);
  });

  it('comments a line out and in again', async () => {
    const editor = await folder().open('project-charter.yaml', driftingNightDesk);
    putCursorAfter(editor, 'Build the');
    await vscode.commands.executeCommand('editor.action.commentLine');
    const lineAt = () => editor.document.lineAt(editor.selection.active.line).text;
    equal(lineAt(), '  # - { id: WI-1, title: Build the night queue, supports: [OBJ-1] }');
    await vscode.commands.executeCommand('editor.action.commentLine');
    equal(editor.document.getText(), driftingNightDesk);
  });

  it('folds sections by their indentation', async () => {
    const editor = await folder().open('project-charter.yaml', driftingNightDesk);
    const lineOf = (words: string) => rangeOf(editor.document, words).start.line;
    await vscode.commands.executeCommand('editor.foldAll');
    const isSeen = (words: string) =>
      editor.visibleRanges.some(({ start, end }) => start.line <= lineOf(words) && lineOf(words) <= end.line);
    ok(isSeen('objectives:'), 'The head of a section is hidden.');
    ok(isSeen('workItems:'), 'The head of a section is hidden.');
    ok(!isSeen('direction: increase'), 'What is in a section is not hidden.');
  });

  it('goes on with the entry on the next line', async () => {
    const editor = await folder().open('project-charter.yaml', 'workItems:\n  - id: WI-1');
    putCursorAfter(editor, 'WI-1');
    await typeKeys('\ntitle: Night queue');
    equal(editor.document.getText(), 'workItems:\n  - id: WI-1\n    title: Night queue');
  });

  it('goes into a section on the next line', async () => {
    const editor = await folder().open('project-charter.yaml', 'workItems:');
    putCursorAfter(editor, 'workItems:');
    await typeKeys('\n- id: WI-1');
    equal(editor.document.getText(), 'workItems:\n  - id: WI-1');
  });

  it('takes an id for one word', async () => {
    const { document } = await folder().open('project-charter.yaml', 'supports: [AB#12, CRM-17.4]');
    const wordIn = (words: string) => {
      const range = document.getWordRangeAtPosition(rangeOf(document, words).start.translate(0, 1));
      return range && document.getText(range);
    };
    equal(wordIn('AB#12'), 'AB#12');
    equal(wordIn('CRM'), 'CRM-17.4');
  });
});
