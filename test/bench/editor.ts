import {
  ConfigurationRequest,
  createProtocolConnection,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShutdownRequest,
  type Diagnostic,
  type FileChangeType,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import { processTransport, type Transport } from '../server/transport';
import { TELL_USAGE, usageToldIn } from './measure';

/** A language server as it is started and spoken to. */
export interface Server {
  readonly name: string;
  /** Arguments for Node. */
  readonly args: readonly string[];
  readonly language: string;
  /** By section. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** For how many milliseconds it waits after a change, for typing to pause, before it begins to work. */
  readonly pause: number;
}

/** Asked of what a file's diagnostics are now. */
export type Condition = (diagnostics: readonly Diagnostic[]) => boolean;

interface Awaited {
  readonly uri: string;
  readonly condition: Condition;
  readonly arrived: (time: number) => void;
  readonly failed: (error: Error) => void;
}

/** Nobody waits longer for diagnostics, in milliseconds. */
const PATIENCE = 120_000;

/**
 * The least that an editor does for a language server. It tells times as soon as a message comes or goes, which the
 * client of the tests, made for wishes in terms of words, does not.
 */
export class Editor {
  private readonly transport: Transport;
  private readonly connection: ProtocolConnection;
  private readonly shown = new Map<string, readonly Diagnostic[]>();
  private readonly versions = new Map<string, number>();
  private awaited: readonly Awaited[] = [];

  private constructor(private readonly server: Server) {
    this.transport = processTransport([...TELL_USAGE, ...server.args]);
    this.connection = createProtocolConnection(this.transport.reader, this.transport.writer);
    this.connection.onNotification(PublishDiagnosticsNotification.type, (report) => this.received(report));
    this.connection.onRequest(RegistrationRequest.type, () => undefined);
    this.connection.onRequest(ConfigurationRequest.type, ({ items }) =>
      items.map(({ section }) => this.server.settings[section ?? ''] ?? null),
    );
    void this.transport.ended().then((code) => this.ended(code));
    this.connection.listen();
  }

  /** A server that has been told to begin, in the folders named by URI. */
  static async start(server: Server, folders: readonly string[] = []): Promise<Editor> {
    const editor = new Editor(server);
    const { connection } = editor;
    await connection.sendRequest(InitializeRequest.type, {
      processId: null,
      rootUri: null,
      workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
      capabilities: {
        workspace: {
          workspaceFolders: true,
          configuration: true,
          didChangeWatchedFiles: { dynamicRegistration: true },
        },
        textDocument: { publishDiagnostics: { relatedInformation: true } },
      },
    });
    await connection.sendNotification(InitializedNotification.type, {});
    await connection.sendNotification(DidChangeConfigurationNotification.type, { settings: server.settings });
    return editor;
  }

  private received({ uri, diagnostics }: PublishDiagnosticsParams): void {
    const time = performance.now();
    this.shown.set(uri, diagnostics);
    const isMet = (each: Awaited): boolean => each.uri === uri && each.condition(diagnostics);
    const met = this.awaited.filter(isMet);
    this.awaited = this.awaited.filter((each) => !met.includes(each));
    for (const { arrived } of met) arrived(time);
  }

  private ended(code: number | null): void {
    const error = new Error(
      `${this.server.name} ended with status ${code}: ${this.transport.errors().slice(-2000)}`,
    );
    for (const { failed } of this.awaited) failed(error);
    this.awaited = [];
  }

  /** When the diagnostics of a file fulfil a condition, as `performance.now()` has it; not asked of those that are shown already. */
  reported(uri: string, condition: Condition): Promise<number> {
    return new Promise((resolve, reject) => {
      const limit = setTimeout(() => {
        reject(new Error(`${this.server.name} has sent no diagnostics for ${PATIENCE / 1000} s.`));
      }, PATIENCE);
      const arrived = (time: number): void => {
        clearTimeout(limit);
        resolve(time);
      };
      const failed = (error: Error): void => {
        clearTimeout(limit);
        reject(error);
      };
      this.awaited = [...this.awaited, { uri, condition, arrived, failed }];
    });
  }

  /** What an editor shows for a file. */
  diagnostics(uri: string): readonly Diagnostic[] {
    return this.shown.get(uri) ?? [];
  }

  /** What the server wrote beside the protocol. */
  errors(): string {
    return this.transport.errors();
  }

  request<R>(method: string, params: object): Promise<R> {
    return this.connection.sendRequest<R>(method, params);
  }

  async open(uri: string, text: string): Promise<void> {
    this.versions.set(uri, 1);
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: this.server.language, version: 1, text },
    });
  }

  async change(uri: string, contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const version = (this.versions.get(uri) ?? 1) + 1;
    this.versions.set(uri, version);
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  async fileChanged(uri: string, type: FileChangeType): Promise<void> {
    await this.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri, type }],
    });
  }

  /** Comes back once the server has had time for a message: it does not know what is asked, and says so at once. */
  async echo(): Promise<void> {
    await this.connection.sendRequest('bench/echo').catch(() => undefined);
  }

  /** Ends the server. Answers with the memory that it took at most, in MB. */
  async stop(): Promise<number> {
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    await this.transport.ended();
    return usageToldIn(this.transport.errors()).memory;
  }

  /** Ends the server, however it feels. */
  kill(): void {
    this.connection.dispose();
    this.transport.kill();
  }
}
