import { deepEqual, equal, match, ok, rejects } from 'node:assert/strict';
import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  CodeLensRequest,
  CodeLensResolveRequest,
  DefinitionRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  FoldingRangeRequest,
  InlayHintRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  SelectionRangeRequest,
  WorkspaceSymbolRequest,
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type CodeLens,
  type DocumentLink,
  type FoldingRange,
  type InlayHint,
  type Location,
  type SelectionRange,
  type WorkspaceEdit,
  type WorkspaceSymbol,
} from 'vscode-languageserver/node';
import { ShowReferencesCommand } from '../../src/protocol';
import { HEADER, PART, type Client, type Folder } from './client';
import { useWorld } from './world';

const CHARTER = `${HEADER}include: [work.yaml]
objectives:
  - id: OBJ-1
    title: Cut time to resolve
    due: 2099-06-30
`;
const WORK = `${PART}workItems:
  - id: WI-1
    title: Route cases
    supports:
      - OBJ-1
  - id: WI-2
    title: Queue
    parent: WI-1
`;
const FILES = { 'project-charter.yaml': CHARTER, 'work.yaml': WORK };

describe('going from place to place', () => {
  const { openFolder } = useWorld();

  interface Opened {
    readonly client: Client;
    readonly home: Folder;
    readonly work: string;
    readonly charter: string;
  }

  const open = async (options: Parameters<typeof openFolder>[1] = {}): Promise<Opened> => {
    const { client, home } = await openFolder(FILES, options);
    const [work, charter] = [home.uriOf('work.yaml'), home.uriOf('project-charter.yaml')];
    await client.open(work);
    return { client, home, work, charter };
  };
  const at = ({ client, work }: Opened, stretch: string): object => ({
    textDocument: { uri: work },
    position: client.rangeOf(work, stretch).start,
  });

  it('is offered', async () => {
    const { client } = await open();
    const { capabilities } = await client.result;
    deepEqual(capabilities.renameProvider, { prepareProvider: true });
    deepEqual(capabilities.codeLensProvider, { resolveProvider: true });
    ok(capabilities.definitionProvider && capabilities.referencesProvider && capabilities.inlayHintProvider);
    ok(capabilities.callHierarchyProvider && capabilities.workspaceSymbolProvider);
    ok(capabilities.foldingRangeProvider && capabilities.selectionRangeProvider);
  });

  it('leads from an id to what it names, and to all places that name it', async () => {
    const opened = await open();
    const { client, work, charter } = opened;
    const [definition] = await client.request<Location[]>(DefinitionRequest.method, at(opened, 'OBJ-1'));
    deepEqual([definition?.uri, definition?.range.start], [charter, { line: 6, character: 8 }]);
    const references = (includeDeclaration: boolean): Promise<Location[]> =>
      client.request(ReferencesRequest.method, { ...at(opened, 'OBJ-1'), context: { includeDeclaration } });
    deepEqual((await references(true)).map(({ uri }) => uri).toSorted(), [charter, work]);
    deepEqual(
      (await references(false)).map(({ uri }) => uri),
      [work],
    );
    deepEqual(await client.request(DocumentHighlightRequest.method, at(opened, 'OBJ-1')), [
      { range: client.rangeOf(work, 'OBJ-1'), kind: 2 },
    ]);
  });

  it('tells an editor that wants it where a definition was asked for', async () => {
    const opened = await open({ capabilities: { textDocument: { definition: { linkSupport: true } } } });
    const [link] = await opened.client.request<object[]>(DefinitionRequest.method, at(opened, 'OBJ-1'));
    ok(link && 'targetUri' in link && 'originSelectionRange' in link);
  });

  it('renames in every file, in the versions that are shown', async () => {
    const opened = await open();
    const { client, work, charter } = opened;
    await client.type(work, 'Queue', 'Queues');
    deepEqual(await client.request(PrepareRenameRequest.method, at(opened, 'OBJ-1')), {
      range: client.rangeOf(work, 'OBJ-1'),
      placeholder: 'OBJ-1',
    });
    const edit = await client.request<WorkspaceEdit>(RenameRequest.method, {
      ...at(opened, 'OBJ-1'),
      newName: 'OBJ-7',
    });
    const changes = (edit.documentChanges ?? []).map((change) =>
      'textDocument' in change
        ? [change.textDocument.uri, change.textDocument.version, change.edits.length]
        : [],
    );
    deepEqual(
      new Set(changes),
      new Set([
        [charter, null, 1],
        [work, 2, 1],
      ]),
    );
  });

  it('says why an id cannot be renamed', async () => {
    const opened = await open();
    const { client } = opened;
    const renaming = (stretch: string, newName: string): Promise<unknown> =>
      client.request(RenameRequest.method, { ...at(opened, stretch), newName });
    await rejects(renaming('OBJ-1', 'WI-2'), /WI-2 is taken: WI-2 “Queue” in work\.yaml has it/u);
    await rejects(renaming('OBJ-1', '9'), /“9” is no id/u);
    await rejects(client.request(PrepareRenameRequest.method, at(opened, 'Queue')), /There is no id here/u);
  });

  it('leads up and down the chain', async () => {
    const opened = await open();
    const { client } = opened;
    const [item] = await client.request<CallHierarchyItem[]>(
      CallHierarchyPrepareRequest.method,
      at(opened, 'Route'),
    );
    ok(item);
    const up = await client.request<CallHierarchyOutgoingCall[]>(CallHierarchyOutgoingCallsRequest.method, {
      item,
    });
    deepEqual(
      up.map(({ to }) => to.name),
      ['OBJ-1 Cut time to resolve'],
    );
    const down = await client.request<CallHierarchyIncomingCall[]>(CallHierarchyIncomingCallsRequest.method, {
      item,
    });
    deepEqual(
      down.map(({ from }) => from.name),
      ['WI-2 Queue'],
    );
  });

  it('finds entries of all files by ids and words', async () => {
    const { client, charter } = await open();
    for (const query of ['#OBJ-1', 'time cut', 'obj'])
      deepEqual(
        (await client.request<WorkspaceSymbol[]>(WorkspaceSymbolRequest.method, { query })).map(
          ({ name, location }) => [name, location.uri],
        ),
        [['OBJ-1 Cut time to resolve', charter]],
      );
  });

  it('folds, selects and links', async () => {
    const opened = await open();
    const { client, work, charter } = opened;
    const folds = await client.request<FoldingRange[]>(FoldingRangeRequest.method, {
      textDocument: { uri: work },
    });
    deepEqual(
      folds.map(({ startLine, endLine }) => [startLine, endLine]),
      [
        [2, 9],
        [3, 6],
        [5, 6],
        [7, 9],
      ],
    );
    const [selection] = await client.request<SelectionRange[]>(SelectionRangeRequest.method, {
      textDocument: { uri: work },
      positions: [client.rangeOf(work, 'cases').start],
    });
    deepEqual(selection?.range, client.rangeOf(work, 'cases'));
    deepEqual(selection?.parent?.range, client.rangeOf(work, 'Route cases'));
    await client.open(charter);
    const links = await client.request<DocumentLink[]>(DocumentLinkRequest.method, {
      textDocument: { uri: charter },
    });
    deepEqual(
      links.map(({ target }) => target),
      [work],
    );
  });

  it('answers in a text that does not parse, and with nothing in one that is no charter', async () => {
    const opened = await open();
    const { client, work, home } = opened;
    await client.type(work, '  - id: WI-2', '  - id: "WI-2');
    const [definition] = await client.request<Location[]>(DefinitionRequest.method, at(opened, 'OBJ-1'));
    ok(definition);
    home.write('other.yaml', 'a: objective\n');
    const uri = home.uriOf('other.yaml');
    await client.open(uri, undefined, 'yaml');
    const position = { line: 0, character: 4 };
    equal(await client.request(DefinitionRequest.method, { textDocument: { uri }, position }), null);
    equal(await client.request(PrepareRenameRequest.method, { textDocument: { uri }, position }), null);
  });
});

describe('between the lines', () => {
  const { openFolder } = useWorld();
  const lensesIn = (client: Client, uri: string): Promise<CodeLens[] | null> =>
    client.request(CodeLensRequest.method, { textDocument: { uri } });
  const hintsIn = (client: Client, uri: string): Promise<InlayHint[] | null> =>
    client.request(InlayHintRequest.method, {
      textDocument: { uri },
      range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } },
    });

  it('stands what supports an objective, once its line is seen', async () => {
    const { client, home } = await openFolder(FILES);
    const uri = home.uriOf('project-charter.yaml');
    await client.open(uri);
    const [lens] = (await lensesIn(client, uri)) ?? [];
    equal(lens?.command, undefined);
    const { command } = await client.request<CodeLens>(CodeLensResolveRequest.method, lens as CodeLens);
    deepEqual(command, { title: 'supported by 1 work item · due 2099-06-30', command: '' });
  });

  it('stands something to click on in an editor that can show places', async () => {
    const { client, home } = await openFolder(FILES, { initializationOptions: { canShowReferences: true } });
    const [lens] = (await lensesIn(client, home.uriOf('project-charter.yaml'))) ?? [];
    const { command } = await client.request<CodeLens>(CodeLensResolveRequest.method, lens as CodeLens);
    equal(command?.command, ShowReferencesCommand);
    match(JSON.stringify(command?.arguments), /work\.yaml/u);
  });

  it('stand titles behind ids', async () => {
    const { client, home } = await openFolder(FILES);
    const hints = await hintsIn(client, home.uriOf('work.yaml'));
    deepEqual(
      hints?.map(({ label }) => label),
      ['Cut time to resolve', 'Route cases'],
    );
  });

  it('stands nothing where the settings say so', async () => {
    const settings = { codeLens: { enabled: false }, inlayHints: { enabled: false } };
    const { client, home } = await openFolder(FILES, { initializationOptions: { settings } });
    const [charter, work] = [home.uriOf('project-charter.yaml'), home.uriOf('work.yaml')];
    deepEqual([await lensesIn(client, charter), await hintsIn(client, work)], [null, null]);
    await client.configure({ throughline: {} });
    await client.settled();
    equal((await lensesIn(client, charter))?.length, 1);
    equal((await hintsIn(client, work))?.length, 2);
  });

  it('is asked for again where something else changes that it tells of', async () => {
    const capabilities = {
      workspace: { workspaceFolders: true, codeLens: { refreshSupport: true } },
    };
    const { client, home } = await openFolder(FILES, { capabilities });
    const [charter, work] = [home.uriOf('project-charter.yaml'), home.uriOf('work.yaml')];
    await client.open(work);
    await client.settled();
    const before = client.lensRefreshes;
    await client.type(work, 'Queue', 'Queues');
    await client.settled();
    equal(client.lensRefreshes, before);
    await client.open(charter);
    await client.type(work, 'Queues', 'Queue');
    await client.settled();
    ok(client.lensRefreshes > before);
  });
});
