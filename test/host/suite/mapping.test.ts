import * as vscode from 'vscode';

import { useCharterFolder } from './charterFolder';
import { driftingNightDesk } from './charters';
import { equal, ok } from './expect';
import { waitForMarkedIn } from './findings';
import { putCursorAfter, replace } from './typing';
import { waitFor } from './waiting';

const MAPPING = `types:
  Feature Request: requirment
`;

async function waitForMessages(uri: vscode.Uri, count: number): Promise<readonly string[]> {
  const shown = (): readonly string[] =>
    vscode.languages.getDiagnostics(uri).map((diagnostic) => diagnostic.message);
  await waitFor(`${count} messages`, vscode.languages.onDidChangeDiagnostics, () =>
    shown().length === count ? true : undefined,
  );
  return shown();
}

describe('a mapping beside a charter', () => {
  const folder = useCharterFolder();

  it('is a language of its own, marked where it is wrong, and completed', async () => {
    await waitForMarkedIn(await folder().open('project-charter.yaml', driftingNightDesk));
    const editor = await folder().open('throughline.mapping.yaml', MAPPING);
    equal(editor.document.languageId, 'throughline-mapping');
    const [message] = await waitForMessages(editor.document.uri, 1);
    ok(message?.includes('Did you mean `requirement`?'), message ?? '');
    await replace(editor, 'requirment', 'requirement');
    await waitForMessages(editor.document.uri, 0);
    await replace(editor, 'requirement\n', 'requirement\nstates:\n  Live: \n');
    putCursorAfter(editor, 'Live: ');
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      editor.document.uri,
      editor.selection.active,
    );
    const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    ok(labels.includes('done') && labels.includes('dropped'), labels.join());
  });
});
