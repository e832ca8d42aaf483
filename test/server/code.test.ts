import { deepEqual, equal, match, ok } from 'node:assert/strict';
import {
  DefinitionRequest,
  HoverRequest,
  ReferencesRequest,
  RenameRequest,
  TextDocumentSyncKind,
  type Hover,
  type Location,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { HEADER, type Client, type Folder } from './client';
import { messages, useWorld } from './world';

const CHARTER = `${HEADER}objectives:
  - { id: OBJ-1, title: Cut time to resolve, due: 2099-06-30 }
workItems:
  - { id: WI-11, title: Route cases, supports: [OBJ-1], artifacts: [src/Routing.cls] }
  - { id: WI-12, title: Queue, supports: [OBJ-1], state: dropped }
  - { id: WI-13, title: Fax }
`;
const ROUTING = `// WI-11: the agent with the right skill first.
public class Routing {}
// WI-12, WI-13, WI-99, UTF-8
`;
const FILES = { 'project-charter.yaml': CHARTER, 'src/Routing.cls': ROUTING };

async function until<T>(read: () => T | undefined): Promise<T> {
  for (let i = 0; i < 200; i++) {
    const value = read();
    if (value !== undefined) return value;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('It never came.');
}

describe("the team's own code", () => {
  const { openFolder } = useWorld();

  interface Opened {
    readonly client: Client;
    readonly home: Folder;
    readonly code: string;
    readonly charter: string;
  }

  const open = async (
    options: Parameters<typeof openFolder>[1] = {},
    files: Readonly<Record<string, string>> = FILES,
  ): Promise<Opened> => {
    const { client, home } = await openFolder(files, options);
    const [code, charter] = [home.uriOf('src/Routing.cls'), home.uriOf('project-charter.yaml')];
    await client.open(charter);
    await client.open(code, undefined, 'apex');
    return { client, home, code, charter };
  };
  const at = (client: Client, uri: string, stretch: string): object => ({
    textDocument: { uri },
    position: client.rangeOf(uri, stretch).start,
  });
  const references = async ({ client }: Opened, uri: string, stretch: string): Promise<string[]> => {
    const found = await client.request<Location[]>(ReferencesRequest.method, {
      ...at(client, uri, stretch),
      context: { includeDeclaration: true },
    });
    return found.map((each) => `${each.uri.split('/').at(-1)}:${each.range.start.line}`);
  };

  it('is told about in the open file, as information, and again when it changes', async () => {
    const { client, code } = await open();
    const found = await until(() =>
      (client.diagnostics(code)?.length ?? 0) > 0 ? client.diagnostics(code) : undefined,
    );
    deepEqual(
      found.map(({ code: rule, severity, range }) => [rule, severity, range.start]),
      [
        ['code/closed-work-item', 3, { line: 2, character: 3 }],
        ['code/drifting-work-item', 3, { line: 2, character: 10 }],
        ['code/unknown-work-item', 3, { line: 2, character: 17 }],
      ],
    );
    match(messages(client, code)[2] ?? '', /WI-99/u);
    await client.type(code, '// WI-12, WI-13, WI-99, UTF-8', '// WI-98');
    await until(() => (/WI-98/u.test(messages(client, code).join('')) ? true : undefined));
    await client.type(code, 'WI-98', 'WI-11');
    await until(() => (client.diagnostics(code)?.length === 0 ? true : undefined));
  });

  it('forgets what it said of a file that is closed', async () => {
    const { client, code } = await open();
    await until(() => ((client.diagnostics(code)?.length ?? 0) > 0 ? true : undefined));
    await client.close(code);
    await until(() => (client.diagnostics(code)?.length === 0 ? true : undefined));
  });

  it('follows the charter', async () => {
    const { client, code, charter } = await open();
    await until(() => ((client.diagnostics(code)?.length ?? 0) === 3 ? true : undefined));
    await client.type(charter, 'WI-13, title: Fax', 'WI-99, title: Fax, supports: [OBJ-1]');
    await until(() => (/defines WI-13/u.test(messages(client, code).join('')) ? true : undefined));
    ok(!/WI-99/u.test(messages(client, code).join('')));
  });

  it('takes severities from the settings, off among them', async () => {
    const { client, code, charter } = await open();
    await until(() => ((client.diagnostics(code)?.length ?? 0) === 3 ? true : undefined));
    await client.configure({
      throughline: { rules: { 'code/unknown-work-item': 'warning', 'code/closed-work-item': 'off' } },
    });
    await until(() => (client.diagnostics(code)?.length === 2 ? true : undefined));
    equal(client.diagnostics(code)?.[1]?.severity, 2);
    await client.type(
      charter,
      'objectives:',
      'settings: { rules: { code/unknown-work-item: off } }\nobjectives:',
    );
    await until(() => (client.diagnostics(code)?.length === 1 ? true : undefined));
  });

  it('shows the chain of an id, and leads to the charter', async () => {
    const { client, code, charter } = await open();
    const hover = await client.request<Hover | null>(HoverRequest.method, at(client, code, 'WI-11'));
    const text =
      hover && 'value' in Object(hover.contents) ? (hover.contents as { value: string }).value : '';
    match(text, /Route cases/u);
    match(text, /→ OBJ\\-1 Cut time to resolve → .*first call/u);
    equal(await client.request(HoverRequest.method, at(client, code, 'public')), null);
    equal(await client.request(HoverRequest.method, at(client, code, 'WI-99')), null);
    const [place] = await client.request<Location[]>(DefinitionRequest.method, at(client, code, 'WI-11'));
    equal(place?.uri, charter);
    equal(
      place?.range.start.line,
      CHARTER.split('\n').findIndex((line) => line.includes('id: WI-11')),
    );
  });

  it('is listed among the references, from the charter and from the code', async () => {
    const opened = await open(
      {},
      { ...FILES, 'flows/Night.flow-meta.xml': '<Flow>\n<!--WI-11-->\n</Flow>\n' },
    );
    const { charter, code } = opened;
    const expected = ['project-charter.yaml:7', 'Night.flow-meta.xml:1', 'Routing.cls:0'];
    deepEqual(await references(opened, charter, 'WI-11'), expected);
    deepEqual(await references(opened, code, 'WI-11'), expected);
    deepEqual(await references(opened, code, 'public'), []);
  });

  it('reads a changed file alone again', async () => {
    const opened = await open();
    const { client, home, charter } = opened;
    deepEqual(await references(opened, charter, 'WI-13'), ['project-charter.yaml:9', 'Routing.cls:2']);
    home.write('src/Queue.cls', '// WI-13\n');
    await client.filesChanged([[home.uriOf('src/Queue.cls'), 'created']]);
    deepEqual(await references(opened, charter, 'WI-13'), [
      'project-charter.yaml:9',
      'Queue.cls:0',
      'Routing.cls:2',
    ]);
    home.remove('src/Queue.cls');
    await client.filesChanged([[home.uriOf('src/Queue.cls'), 'deleted']]);
    deepEqual(await references(opened, charter, 'WI-13'), ['project-charter.yaml:9', 'Routing.cls:2']);
  });

  it('is renamed with the id, in open files by their version', async () => {
    const { client, code, charter } = await open({}, { ...FILES, 'src/Other.cls': '// WI-11 and WI-110\n' });
    await client.type(code, '// WI-11', '//  WI-11');
    const edit = await client.request<WorkspaceEdit>(RenameRequest.method, {
      ...at(client, charter, 'WI-11'),
      newName: 'WI-21',
    });
    const changed = (edit.documentChanges ?? []).map((each) =>
      'textDocument' in each
        ? [each.textDocument.uri.split('/').at(-1), each.textDocument.version, each.edits.length]
        : [],
    );
    deepEqual(changed, [
      ['project-charter.yaml', 1, 1],
      ['Other.cls', null, 1],
      ['Routing.cls', 2, 1],
    ]);
  });

  it('says in the charter which artifacts are not there, until they are', async () => {
    const { client, home, charter } = await open(
      {},
      { 'project-charter.yaml': CHARTER, 'src/Routing.cls': ROUTING, 'src/x.cls': '' },
    );
    ok(!client.codes(charter)?.includes('code/artifact-not-found'));
    await client.type(charter, 'artifacts: [src/Routing.cls]', 'artifacts: [src/Later.cls]');
    await until(() => (client.codes(charter)?.includes('code/artifact-not-found') ? true : undefined));
    home.write('src/Later.cls', '');
    await client.filesChanged([[home.uriOf('src/Later.cls'), 'created']]);
    await until(() => (client.codes(charter)?.includes('code/artifact-not-found') ? undefined : true));
  });

  it('says which files nothing traces, where somebody asks for it', async () => {
    const settings = { rules: { 'code/untraced-file': 'info' }, code: { tracedFolders: ['src'] } };
    const { client, home } = await open(
      { initializationOptions: { settings } },
      { ...FILES, 'src/Free.cls': 'class A {}', 'lib/Free.cls': '' },
    );
    await until(() =>
      client.codes(home.uriOf('src/Free.cls'))?.[0] === 'code/untraced-file' ? true : undefined,
    );
    equal(client.diagnostics(home.uriOf('lib/Free.cls')), undefined);
  });

  it('is left alone where it is switched off', async () => {
    const opened = await open({ initializationOptions: { settings: { code: { enabled: false } } } });
    const { client, code, charter } = opened;
    equal(await client.request(HoverRequest.method, at(client, code, 'WI-11')), null);
    deepEqual(await references(opened, charter, 'WI-11'), ['project-charter.yaml:7']);
    await client.settled();
    equal(client.diagnostics(code), undefined);
    ok(
      !client.registrations.some(({ registerOptions }) => JSON.stringify(registerOptions).includes('"**/*"')),
    );
  });

  it('is registered for by the server where the client wishes so', async () => {
    const codeDocuments = [{ scheme: 'file' }];
    const { client } = await open({ initializationOptions: { codeDocuments } });
    const { capabilities } = await client.result;
    equal(capabilities.textDocumentSync, TextDocumentSyncKind.None);
    equal(capabilities.hoverProvider, false);
    ok(capabilities.completionProvider);
    const methods = client.registrations.map(({ method }) => method);
    for (const method of [
      'textDocument/didOpen',
      'textDocument/didChange',
      'textDocument/didClose',
      'textDocument/hover',
    ])
      equal(methods.filter((each) => each === method).length, 1, method);
  });
});
