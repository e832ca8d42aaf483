import * as vscode from 'vscode';

import { useCharterFolder, workspaceFolder, type CharterFolder } from './charterFolder';
import { nightDesk } from './charters';
import { equal, ok } from './expect';
import { rangeOf } from './typing';

const charter = `${nightDesk}include: [work.charter.yaml]
`;
const work = `charter: 1
kind: part
workItems:
  # Asked for by the night shift.
  - id: WI-1
    title: Build the night queue
    supports:
      - "OBJ-1"
    external: { system: ado, key: "1", url: https://dev.azure.com/contoso/1 }
  - id: WI-2
    title: Test the night queue
    parent: WI-1
`;

type Setting = 'codeLens.enabled' | 'inlayHints.enabled';

/** Switches something off in the workspace, or leaves it to its default again. */
async function set(setting: Setting, value: false | undefined): Promise<void> {
  const settings = vscode.workspace.getConfiguration('throughline', workspaceFolder());
  await settings.update(setting, value, vscode.ConfigurationTarget.Workspace);
}

const ask = <T>(command: string, ...parameters: readonly unknown[]): Thenable<T> =>
  vscode.commands.executeCommand<T>(`vscode.${command}`, ...parameters);

const nameOf = (uri: vscode.Uri): string => uri.path.split('/').at(-1) ?? '';

/** Opens both files, that with the work in front: what is open is known at once, whenever the watcher tells of it. */
async function openBoth(folder: CharterFolder): Promise<vscode.TextEditor> {
  const uri = await folder.write('work.charter.yaml', work);
  await folder.open('project-charter.yaml', charter);
  return vscode.window.showTextDocument(uri);
}

describe('going from place to place', () => {
  const folder = useCharterFolder();
  const open = (): Promise<vscode.TextEditor> => openBoth(folder());

  /** Behind the first letter of these words. */
  const at = ({ document }: vscode.TextEditor, words: string): vscode.Position =>
    rangeOf(document, words).start.translate(0, 1);

  it('leads from an id to what it names, in another file', async () => {
    const editor = await open();
    const [link] = await ask<(vscode.Location | vscode.LocationLink)[]>(
      'executeDefinitionProvider',
      editor.document.uri,
      at(editor, 'OBJ-1'),
    );
    ok(link && 'targetUri' in link, 'There is no definition.');
    equal(nameOf(link.targetUri), 'project-charter.yaml');
    equal(link.targetSelectionRange?.start.line, charter.split('\n').indexOf('  - id: OBJ-1'));
  });

  it('finds all places of an id, and highlights those of the file', async () => {
    const editor = await open();
    const { uri } = editor.document;
    const references = await ask<vscode.Location[]>('executeReferenceProvider', uri, at(editor, 'WI-1'));
    equal(
      references.map(({ range }) => editor.document.lineAt(range.start.line).text.trim()),
      ['- id: WI-1', 'parent: WI-1'],
    );
    const highlights = await ask<vscode.DocumentHighlight[]>(
      'executeDocumentHighlights',
      uri,
      at(editor, 'WI-1'),
    );
    equal(
      highlights.map(({ kind }) => kind),
      [vscode.DocumentHighlightKind.Write, vscode.DocumentHighlightKind.Read],
    );
  });

  it('renames an id in all files, as one step of each that can be undone', async () => {
    const editor = await open();
    const { document } = editor;
    const edit = await ask<vscode.WorkspaceEdit>(
      'executeDocumentRenameProvider',
      document.uri,
      at(editor, 'OBJ-1'),
      'OBJ-9',
    );
    equal(
      edit
        .entries()
        .map(([uri]) => nameOf(uri))
        .toSorted(),
      ['project-charter.yaml', 'work.charter.yaml'],
    );
    ok(await vscode.workspace.applyEdit(edit), 'The edit could not be applied.');
    equal(document.getText(), work.replace('OBJ-1', 'OBJ-9'));
    const other = await vscode.workspace.openTextDocument(folder().at('project-charter.yaml'));
    equal(other.getText(), charter.replaceAll('OBJ-1', 'OBJ-9'));
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), work);
  });

  it('says why an id cannot be renamed', async () => {
    const editor = await open();
    const renaming = (newId: string): Thenable<string> =>
      ask('executeDocumentRenameProvider', editor.document.uri, at(editor, 'WI-1'), newId).then(
        () => 'It was renamed.',
        (error: unknown) => (error instanceof Error ? error.message : String(error)),
      );
    equal(await renaming('WI-2'), 'WI-2 is taken: WI-2 “Test the night queue” has it. Choose another id.');
    ok((await renaming('one two')).includes('is no id'), 'Two words are taken for an id.');
  });

  it('leads up and down the chain', async () => {
    const editor = await open();
    const [item] = await ask<vscode.CallHierarchyItem[]>(
      'prepareCallHierarchy',
      editor.document.uri,
      at(editor, 'Build'),
    );
    equal(item?.name, 'WI-1 Build the night queue');
    const up = await ask<vscode.CallHierarchyOutgoingCall[]>('provideOutgoingCalls', item);
    equal(
      up.map(({ to }) => to.name),
      ['OBJ-1 Answer every night call within a minute'],
    );
    const down = await ask<vscode.CallHierarchyIncomingCall[]>('provideIncomingCalls', item);
    equal(
      down.map(({ from }) => from.name),
      ['WI-2 Test the night queue'],
    );
  });

  it('finds entries of the whole workspace', async () => {
    const editor = await open();
    const { uri } = editor.document;
    // What is asked for a file is answered once its charter is known.
    await ask('executeFoldingRangeProvider', uri);
    const symbols = await ask<vscode.SymbolInformation[]>('executeWorkspaceSymbolProvider', 'night queue');
    equal(
      symbols.filter(({ location }) => location.uri.path === uri.path).map(({ name }) => name),
      ['WI-1 Build the night queue', 'WI-2 Test the night queue'],
    );
  });

  it('folds, selects and links', async () => {
    const editor = await open();
    const { uri } = editor.document;
    const folds = await ask<vscode.FoldingRange[]>('executeFoldingRangeProvider', uri);
    ok(
      folds.some(({ start, end }) => start === 4 && end === 8),
      `WI-1 does not fold: ${JSON.stringify(folds)}`,
    );
    const [selection] = await ask<vscode.SelectionRange[]>('executeSelectionRangeProvider', uri, [
      at(editor, 'night queue'),
    ]);
    ok(selection?.parent, 'There is nothing to grow to.');
    equal(editor.document.getText(selection.range), 'night');
    const links = await ask<vscode.DocumentLink[]>('executeLinkProvider', uri);
    equal(
      links.map(({ target }) => target?.toString()),
      ['https://dev.azure.com/contoso/1'],
    );
  });
});

describe('between the lines', () => {
  const folder = useCharterFolder();
  const all = new vscode.Range(0, 0, 99, 0);

  afterEach(async () => {
    await set('codeLens.enabled', undefined);
    await set('inlayHints.enabled', undefined);
  });

  async function lenses(uri: vscode.Uri): Promise<readonly vscode.CodeLens[]> {
    return ask<vscode.CodeLens[]>('executeCodeLensProvider', uri, 10);
  }

  it('stands what supports an objective, and a click shows it', async () => {
    await folder().write('work.charter.yaml', work);
    const { document } = await folder().open('project-charter.yaml', charter);
    const [lens, ...others] = await lenses(document.uri);
    equal(others.length, 0);
    equal(lens?.command?.title, 'supported by 1 work item · target 2999-12-31');
    const { command = '', arguments: parameters = [] } = lens?.command ?? {};
    await vscode.commands.executeCommand(command, ...(parameters as readonly unknown[]));
    await vscode.commands.executeCommand('closeReferenceSearch');
  });

  it('stand titles behind ids', async () => {
    const { document } = await openBoth(folder());
    const hints = await ask<vscode.InlayHint[]>('executeInlayHintProvider', document.uri, all);
    equal(
      hints.map(({ label }) => label),
      ['Answer every night call within a minute', 'Build the night queue'],
    );
  });

  it('stands nothing where the settings say so', async () => {
    await folder().write('work.charter.yaml', work);
    const { document } = await folder().open('project-charter.yaml', charter);
    equal((await lenses(document.uri)).length, 1);
    await set('codeLens.enabled', false);
    await set('inlayHints.enabled', false);
    equal((await lenses(document.uri)).length, 0);
    const hints = await ask<vscode.InlayHint[]>(
      'executeInlayHintProvider',
      folder().at('work.charter.yaml'),
      all,
    ).then(undefined, () => []);
    equal(hints.length, 0);
  });
});
