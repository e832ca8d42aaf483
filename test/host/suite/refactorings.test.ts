import * as vscode from 'vscode';

import { useCharterFolder } from './charterFolder';
import { nightDesk } from './charters';
import { actionsAt, apply, titled } from './codeActions';
import { equal } from './expect';
import { rangeOf } from './typing';

const { Refactor } = vscode.CodeActionKind;

const inBraces = '  - { id: G-1, title: Nobody waits alone for an engineer }';
const inLines = '  - id: G-1\n    title: Nobody waits alone for an engineer';

describe('refactorings', () => {
  const folder = useCharterFolder();

  it('write an entry one field a line, and back, in one step that can be undone', async () => {
    const { document } = await folder().open('project-charter.yaml', nightDesk);
    const offered = async (): Promise<readonly vscode.CodeAction[]> =>
      actionsAt(document.uri, rangeOf(document, 'Nobody waits'), Refactor);
    const there = await offered();
    equal(
      there.map(({ title }) => title),
      ['Write G-1 one field a line'],
    );
    await apply(titled(there, 'Write G-1 one field a line'));
    equal(document.getText(), nightDesk.replace(inBraces, inLines));
    await apply(titled(await offered(), 'Write G-1 in braces'));
    equal(document.getText(), nightDesk);
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), nightDesk.replace(inBraces, inLines));
  });
});
