import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  ApplyWorkspaceEditRequest,
  type CancellationToken,
  CodeActionRequest,
  CodeLensRefreshRequest,
  ConfigurationRequest,
  createProtocolConnection,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  FileChangeType,
  InitializedNotification,
  InitializeRequest,
  LogMessageNotification,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShutdownRequest,
  type ApplyWorkspaceEditParams,
  type ClientCapabilities,
  type CodeAction,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type Registration,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FileSystem } from '../../src/core/ports';
import {
  ChangedNotification,
  DriftRowsRequest,
  ReadFileRequest,
  ReadFolderRequest,
  type ChangedParams,
  type InitializationOptions,
  type ReadFileParams,
} from '../../src/protocol';
import { processTransport, type Transport } from './transport';

export const HEADER = `charter: 1
kind: project
project: { name: Contoso service desk, phase: implement }
purpose: { statement: Customers get their problem solved on the first call. }
`;
export const PART = 'charter: 1\nkind: part\n';

/** A workspace folder on disk. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'throughline-'));
  readonly uri = pathToFileURL(this.path).toString();

  constructor(files: Readonly<Record<string, string>> = {}) {
    for (const [path, text] of Object.entries(files)) this.write(path, text);
  }

  write(path: string, text: string): void {
    const full = join(this.path, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text);
  }

  remove(path: string): void {
    rmSync(join(this.path, path), { recursive: true });
  }

  uriOf(path: string): string {
    return pathToFileURL(join(this.path, path)).toString();
  }

  dispose(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

export interface StartOptions {
  readonly folders?: readonly string[];
  readonly initializationOptions?: InitializationOptions;
  readonly capabilities?: ClientCapabilities;
  /** Where the server runs; as a process of its own where nothing is said. */
  readonly transport?: Transport;
  /** Answers the server's requests for files. */
  readonly files?: FileSystem;
  /** Answers the server's requests for settings. */
  readonly configuration?: () => unknown;
  /** True for a client that refuses to watch anything. */
  readonly refusesRegistrations?: boolean;
}

const CAPABILITIES: ClientCapabilities = {
  workspace: {
    workspaceFolders: true,
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
  textDocument: { publishDiagnostics: { relatedInformation: true } },
};

/** An editor as the language server sees one: the real server is on the other side. */
export class Client {
  /** Every report of diagnostics, in the order in which they came. */
  readonly reports: PublishDiagnosticsParams[] = [];
  readonly changes: ChangedParams[] = [];
  readonly registrations: Registration[] = [];
  readonly logs: string[] = [];
  /** The edits that the server has asked for; all are said to be made. */
  readonly edits: ApplyWorkspaceEditParams[] = [];
  /** How often the server has asked for the code lenses to be asked for again. */
  lensRefreshes = 0;
  readonly result: Promise<InitializeResult>;
  private readonly documents = new Map<string, TextDocument>();
  private readonly transport: Transport;
  private readonly connection: ProtocolConnection;

  constructor(options: StartOptions = {}) {
    this.transport = options.transport ?? processTransport();
    this.connection = createProtocolConnection(this.transport.reader, this.transport.writer);
    this.listen(options);
    this.connection.listen();
    this.result = this.initialize(options);
  }

  /** A client whose server has been told to begin. */
  static async start(options: StartOptions = {}): Promise<Client> {
    const client = new Client(options);
    await client.result;
    return client;
  }

  private listen({ files, configuration, refusesRegistrations }: StartOptions): void {
    const { connection } = this;
    connection.onNotification(
      PublishDiagnosticsNotification.type,
      (report) => void this.reports.push(report),
    );
    connection.onNotification(ChangedNotification, (params: ChangedParams) => void this.changes.push(params));
    connection.onNotification(LogMessageNotification.type, ({ message }) => void this.logs.push(message));
    connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      if (refusesRegistrations) throw new Error('This client watches nothing.');
      this.registrations.push(...registrations);
    });
    connection.onRequest(ApplyWorkspaceEditRequest.type, (params) => {
      this.edits.push(params);
      return { applied: true };
    });
    connection.onRequest(CodeLensRefreshRequest.type, () => void this.lensRefreshes++);
    connection.onRequest(ConfigurationRequest.type, ({ items }) =>
      items.map(() => configuration?.() ?? null),
    );
    connection.onRequest(
      ReadFileRequest,
      async ({ uri }: ReadFileParams) => (await files?.read(uri)) ?? null,
    );
    connection.onRequest(
      ReadFolderRequest,
      async ({ uri }: ReadFileParams) => (await files?.list(uri)) ?? null,
    );
  }

  private async initialize(options: StartOptions): Promise<InitializeResult> {
    const folders = (options.folders ?? []).map((uri) => ({ uri, name: uri }));
    const result = await this.connection.sendRequest(InitializeRequest.type, {
      processId: null,
      rootUri: null,
      workspaceFolders: folders,
      capabilities: options.capabilities ?? CAPABILITIES,
      ...(options.initializationOptions && { initializationOptions: options.initializationOptions }),
    });
    await this.connection.sendNotification(InitializedNotification.type, {});
    return result;
  }

  request<R>(method: string, params: object, token?: CancellationToken): Promise<R> {
    return token
      ? this.connection.sendRequest<R>(method, params, token)
      : this.connection.sendRequest<R>(method, params);
  }

  /** Waits until the server has checked everything: it answers questions about the workspace only then. */
  async settled(): Promise<this> {
    await this.request(DriftRowsRequest, { parent: null });
    return this;
  }

  /** The diagnostics that the editor shows for a file; undefined where none were ever reported. */
  diagnostics(uri: string): readonly Diagnostic[] | undefined {
    return this.reports.findLast((report) => same(report.uri, uri))?.diagnostics;
  }

  /** The rules of the diagnostics of a file. */
  codes(uri: string): readonly unknown[] | undefined {
    return this.diagnostics(uri)?.map(({ code }) => code);
  }

  async open(uri: string, text?: string, languageId = 'throughline-charter'): Promise<void> {
    const content = text ?? readFileSync(fileURLToPath(uri), 'utf8');
    const document = TextDocument.create(uri, languageId, 1, content);
    this.documents.set(uri, document);
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version: 1, text: content },
    });
  }

  textOf(uri: string): string {
    return this.documents.get(uri)?.getText() ?? '';
  }

  rangeOf(uri: string, stretch: string): Range {
    const document = this.documents.get(uri);
    const start = document?.getText().indexOf(stretch) ?? -1;
    if (document === undefined || start < 0) throw new Error(`${uri} does not say ${stretch}`);
    return { start: document.positionAt(start), end: document.positionAt(start + stretch.length) };
  }

  /** Types something in the place of the first stretch that reads like this. */
  async type(uri: string, stretch: string, newText: string): Promise<void> {
    const document = this.documents.get(uri);
    if (document === undefined) throw new Error(`${uri} is not open`);
    const contentChanges = [{ range: this.rangeOf(uri, stretch), text: newText }];
    const version = document.version + 1;
    TextDocument.update(document, contentChanges, version);
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  async close(uri: string): Promise<void> {
    this.documents.delete(uri);
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  /** The code actions at a stretch of an open file. */
  codeActions(uri: string, stretch: string, only?: readonly string[]): Promise<readonly CodeAction[]> {
    return this.request(CodeActionRequest.method, {
      textDocument: { uri },
      range: this.rangeOf(uri, stretch),
      context: { diagnostics: [], ...(only && { only }) },
    });
  }

  /** Applies the edit of a code action to the open files, as an editor does: only to the version it was made for. */
  async apply({ edit }: CodeAction): Promise<void> {
    for (const change of edit?.documentChanges ?? []) {
      if (!('textDocument' in change)) throw new Error('Not an edit of a file');
      const { uri, version } = change.textDocument;
      const document = this.documents.get(uri);
      if (document?.version !== version) throw new Error(`The edit is for version ${version} of ${uri}`);
      const edits = change.edits.map(({ range, ...rest }) => ({
        range,
        newText: 'newText' in rest ? rest.newText : '',
      }));
      await this.type(uri, document.getText(), TextDocument.applyEdits(document, edits));
    }
  }

  async filesChanged(
    changes: readonly (readonly [uri: string, kind: 'created' | 'changed' | 'deleted'])[],
  ): Promise<void> {
    const types = {
      created: FileChangeType.Created,
      changed: FileChangeType.Changed,
      deleted: FileChangeType.Deleted,
    } as const;
    await this.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: changes.map(([uri, kind]) => ({ uri, type: types[kind] })),
    });
  }

  async foldersChanged(added: readonly string[], removed: readonly string[]): Promise<void> {
    const folders = (uris: readonly string[]): { uri: string; name: string }[] =>
      uris.map((uri) => ({ uri, name: uri }));
    await this.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: { added: folders(added), removed: folders(removed) },
    });
  }

  async configure(settings: unknown): Promise<void> {
    await this.connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
  }

  /** Ends the server as an editor does. Answers with its exit code and what it wrote to standard error. */
  async stop(): Promise<{ readonly code: number | null; readonly errors: string }> {
    await this.connection.sendRequest(ShutdownRequest.type);
    return this.exit();
  }

  async exit(): Promise<{ readonly code: number | null; readonly errors: string }> {
    const ended = this.ended();
    await this.connection.sendNotification(ExitNotification.type);
    return { code: await ended, errors: this.transport.errors() };
  }

  /** The exit code, once the server has ended by itself. */
  ended(): Promise<number | null> {
    return this.transport.ended();
  }

  hangUp(): void {
    this.connection.end();
    this.transport.hangUp();
  }

  /** Ends the server, however it feels. */
  kill(): void {
    this.connection.dispose();
    this.transport.kill();
  }
}

function same(a: string, b: string): boolean {
  return decodeURIComponent(a) === decodeURIComponent(b);
}
