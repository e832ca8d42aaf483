import * as vscode from 'vscode';

import { useCharterFolder } from './charterFolder';
import { driftingNightDesk, nightDesk } from './charters';
import { equal, ok } from './expect';
import { waitForMarkedIn } from './findings';
import { replace } from './typing';

async function outlineOf({ document }: vscode.TextEditor): Promise<readonly vscode.DocumentSymbol[]> {
  return vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  );
}

/** The outline as it is seen: a line for each row, indented by its depth, with the dimmed text after a bar. */
function drawn(symbols: readonly vscode.DocumentSymbol[], indent = ''): string {
  return symbols
    .map(({ name, detail, children }) => {
      const row = `${indent}${name}${detail === '' ? '' : ` | ${detail}`}\n`;
      return row + drawn(children, `${indent}  `);
    })
    .join('');
}

function allOf(symbols: readonly vscode.DocumentSymbol[]): readonly vscode.DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...allOf(symbol.children)]);
}

describe('the outline', () => {
  const folder = useCharterFolder();

  it('shows the sections, their entries and the measures of each objective', async () => {
    const editor = await folder().open('project-charter.yaml', driftingNightDesk);
    equal(
      drawn(await outlineOf(editor)),
      `project
purpose
goals | 1
  G-1 Nobody waits alone for an engineer
objectives | 1
  OBJ-1 Answer every night call within a minute
    M-1 Night calls answered within a minute
workItems | 2
  WI-1 Build the night queue
  WI-2 Paint the office
`,
    );
  });

  it('leads to the id of each entry, inside of the whole of it', async () => {
    const editor = await folder().open('project-charter.yaml', driftingNightDesk);
    const symbols = allOf(await outlineOf(editor));
    equal(symbols.length, 10);
    for (const { name, range, selectionRange } of symbols)
      ok(range.contains(selectionRange), `${name} is selected outside of itself.`);
    const objective = symbols.find(({ name }) => name.startsWith('OBJ-1'));
    ok(objective, 'There is no objective.');
    equal(editor.document.getText(objective.selectionRange), 'OBJ-1');
    ok(editor.document.getText(objective.range).includes('by: 2999-12-31'), 'The measure is left out.');
  });

  it('tells the state of work, and follows what is typed', async () => {
    const editor = await folder().open('project-charter.yaml', driftingNightDesk);
    await replace(editor, 'title: Paint the office', 'title: Paint the door, state: dropped');
    const work = allOf(await outlineOf(editor)).find(({ name }) => name.startsWith('WI-2'));
    equal([work?.name, work?.detail], ['WI-2 Paint the door', 'dropped']);
  });

  it('shows what can be read of a charter with broken YAML', async () => {
    const editor = await folder().open('project-charter.yaml', nightDesk);
    await replace(
      editor,
      'kind: project',
      'kind: project\n# !next schema/syntax ["never closed]\nx-note: "never closed',
    );
    await waitForMarkedIn(editor);
    const names = allOf(await outlineOf(editor)).map(({ name }) => name);
    ok(names.includes('OBJ-1 Answer every night call within a minute'), names.join(', '));
  });

  it('shows a part that no charter includes', async () => {
    const editor = await folder().open(
      'work.charter.yaml',
      'charter: 1\nkind: part\nworkItems:\n  - { id: WI-1, title: Build the night queue }\n',
    );
    equal(drawn(await outlineOf(editor)), 'workItems | 1\n  WI-1 Build the night queue\n');
  });
});
