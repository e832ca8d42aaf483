import * as vscode from 'vscode';

import { useCharterFolder } from './charterFolder';
import { driftingNightDesk } from './charters';
import { equal, ok } from './expect';
import { putCursorAfter, rangeOf, replace } from './typing';

function labelOf({ label }: vscode.CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}

/** What is offered at the cursor. */
async function offered({
  document,
  selection,
}: vscode.TextEditor): Promise<readonly vscode.CompletionItem[]> {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    selection.active,
  );
  return items.toSorted((a, b) => ((a.sortText ?? labelOf(a)) < (b.sortText ?? labelOf(b)) ? -1 : 1));
}

/** The text of the hovers behind the first place where these words stand. */
async function told({ document }: vscode.TextEditor, words: string): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    rangeOf(document, words).end,
  );
  const texts = hovers.flatMap(({ contents }) => contents);
  return texts.map((text) => (typeof text === 'string' ? text : text.value)).join('\n');
}

describe('writing a charter', () => {
  const folder = useCharterFolder();

  it('is offered keys with what they are for', async () => {
    const editor = await folder().open('project-charter.yaml', driftingNightDesk);
    await replace(editor, 'WI-2, title: Paint the office', 'WI-2, title: Paint the office, sta');
    putCursorAfter(editor, 'office, sta');
    const state = (await offered(editor)).find((item) => labelOf(item) === 'state');
    ok(state, 'No state is offered.');
    const { documentation } = state;
    ok(documentation instanceof vscode.MarkdownString, 'The documentation is no Markdown.');
    ok(documentation.value.startsWith('Where the work stands.'), documentation.value);
    equal(state.command?.command, 'editor.action.triggerSuggest');
  });

  it('is offered ids with their titles, and takes the first', async () => {
    const editor = await folder().open('project-charter.yaml', driftingNightDesk);
    await replace(editor, 'WI-2, title: Paint the office', 'WI-2, title: Paint the office, supports: []');
    putCursorAfter(editor, 'office, supports: [');
    const [first] = await offered(editor);
    ok(first, 'Nothing is offered.');
    equal(labelOf(first), 'OBJ-1');
    equal(first.detail, 'Answer every night call within a minute');
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    const taken = new Promise<void>((resolve) => {
      const listening = vscode.workspace.onDidChangeTextDocument(() => {
        listening.dispose();
        resolve();
      });
    });
    const again = setInterval(() => void vscode.commands.executeCommand('acceptSelectedSuggestion'), 100);
    await taken;
    clearInterval(again);
    ok(editor.document.getText().includes('office, supports: [OBJ-1]'), editor.document.getText());
  });

  it('is offered whole entries once, and only where they fit', async () => {
    const editor = await folder().open('project-charter.yaml', `${driftingNightDesk}risks:\n  - `);
    putCursorAfter(editor, 'risks:\n  - ');
    const items = await offered(editor);
    ok(
      items.some((item) => labelOf(item) === 'probability'),
      'No keys are offered.',
    );
    equal(
      items.map(labelOf).filter((label) => /^(?:charter-)?risk$/iu.test(label)),
      ['Risk'],
    );
    await replace(editor, 'risks:\n  - ', 'requirements:\n  - kind: ');
    putCursorAfter(editor, 'requirements:\n  - kind: ');
    equal(
      (await offered(editor)).map(labelOf).filter((label) => /stakeholder/iu.test(label)),
      ['stakeholder'],
    );
  });

  it('is offered the files of its folder', async () => {
    await folder().write('parts/people.charter.yaml', 'charter: 1\nkind: part\n');
    const editor = await folder().open(
      'project-charter.yaml',
      driftingNightDesk.replace('kind: project\n', 'kind: project\ninclude: [parts/]\n'),
    );
    putCursorAfter(editor, 'include: [parts/');
    const labels = (await offered(editor)).map(labelOf);
    ok(labels.includes('parts/people.charter.yaml'), labels.join());
  });

  it('is told what a key, an id and a word mean', async () => {
    const editor = await folder().open('project-charter.yaml', driftingNightDesk);
    ok(
      (await told(editor, 'workItem')).includes('A work item is a piece of work'),
      'The key is not explained.',
    );
    const id = await told(editor, '{ id: WI-2');
    // Its finding is marked there, and told by VS Code itself.
    ok(id.includes('Paint the office') && !id.includes('finding'), id);
    ok((await told(editor, 'kind: proj')).includes('one delivery project'), 'The word is not explained.');
    equal(await told(editor, 'title: Paint'), '');
  });
});
