import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { isWithin, normalUri } from '../core/bundles';
import type { CheckResult } from '../core/engine';
import type { Steps } from '../core/model';
import type { Clock, FileSystem, History } from '../core/ports';
import { ChangedNotification, type InitializationOptions } from '../protocol';
import { statusOf, type RefactoringContext } from '../service';
import { actionCapabilities, answerActions } from './answers/actions';
import { answerAlignment } from './answers/alignment';
import { Analysis } from './analysis';
import { inBackground } from './background';
import { answerBeginning } from './answers/beginning';
import { Code } from './code/code';
import { answerComparing } from './answers/comparing';
import { registerDocuments, withoutDocuments } from './code/documents';
import {
  applyChange,
  canBeCharter,
  changedCode,
  codeDocument,
  openDocuments,
  type DocumentIndex,
  type OpenDocument,
} from './documents';
import { answerExport, type Workbooks } from './answers/exporting';
import { EditorFiles } from './files/editorFiles';
import { Histories, type LocalHistory } from './answers/histories';
import { answerHistory } from './answers/history';
import { answerImport, type Planner } from './answers/importing';
import { answerLayout, LAYOUT_CAPABILITIES } from './answers/layout';
import { answerLinking } from './answers/linking';
import { forgetMapping, tellMapping } from './answers/mappings';
import { Navigation, NAVIGATION_CAPABILITIES, type Surroundings } from './answers/navigation';
import { DiagnosticsPublisher } from './publisher';
import { answerReviews } from './answers/reviewing';
import { answerPurpose } from './answers/purpose';
import { answerReporting } from './answers/reporting';
import { answerRows } from './answers/rows';
import { readSettings, type Settings } from './settings';
import { answerTrace } from './answers/trace';
import { answerWriting, WRITING_CAPABILITIES, writingFor } from './answers/writing';

/** What differs between the hosts that a server runs in. */
export interface ServerWorld {
  readonly clock: Clock;
  /** The files that a client's wishes and the host allow. */
  readonly filesFor: (
    connection: Connection,
    wish: InitializationOptions['files'],
    folders: () => readonly string[],
  ) => FileSystem;
  /** What folders held at earlier times; absent where that cannot be read. */
  readonly history?: LocalHistory;
  /** Base URI of the rule pages where the client names none. */
  readonly pages: string;
  /** What a workspace folder held earlier, by its URI, or why nobody knows, in a sentence; absent where there is no git. */
  readonly historyOf?: (folder: string) => Promise<History | string>;
  /** Comes back when messages that were waiting have been read and answered: a newer edit, a cancellation, a request. */
  readonly pause: () => Promise<void>;
  /** What plans imports. It reads files of other programs, for which no other request needs to wait. */
  readonly planner: () => Planner;
  /** What writes workbooks. It takes seconds for a large one, in which others must be answered. */
  readonly workbooks: Workbooks;
}

/** Wires a connection to the services: the one place where the parts of the server are made. */
export function startSession(connection: Connection, world: ServerWorld): void {
  let session: Session | undefined;
  const documents = new TextDocuments<OpenDocument>({
    create: (uri, languageId, version, content) => {
      if (!canBeCharter({ uri, languageId }))
        return { uri, languageId, version, charter: undefined, code: codeDocument(uri, version, content) };
      const charter = session?.analysis.charters.open(normalUri(uri), content);
      return { uri, languageId, version, charter, code: undefined };
    },
    update: ({ uri, languageId, charter, code }, changes, version) => {
      for (const change of changes) applyChange(charter, change);
      return { uri, languageId, version, charter, code: changedCode(code, changes, version) };
    },
  });
  const open = openDocuments(documents);

  connection.onInitialize((params) => {
    session = new Session(connection, open, world, params);
    return capabilitiesFor(session.resolvesEdits, session.codeDocuments !== undefined);
  });
  connection.onInitialized(() => session?.begin());
  connection.onShutdown(() => session?.dispose());
  documents.onDidOpen(({ document }) => session?.opened(document));
  documents.onDidChangeContent(({ document }) => session?.changed(document));
  documents.onDidClose(({ document }) => session?.closed(document));
  documents.listen(connection);
  connection.listen();
}

/** @param registers true where the server registers for documents by itself */
function capabilitiesFor(resolveProvider: boolean, registers: boolean): InitializeResult {
  const capabilities: ServerCapabilities = {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
    ...actionCapabilities(resolveProvider),
    ...LAYOUT_CAPABILITIES,
    ...NAVIGATION_CAPABILITIES,
    ...WRITING_CAPABILITIES,
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
  return {
    serverInfo: { name: 'throughline' },
    capabilities: registers ? withoutDocuments(capabilities) : capabilities,
  };
}

class Session {
  readonly analysis: Analysis;
  /** The editor asks for the edit of an action once it is chosen. */
  readonly resolvesEdits: boolean;
  /** The documents that the client wishes the server to register for. */
  readonly codeDocuments: InitializationOptions['codeDocuments'];
  private readonly code: Code;
  private readonly files: EditorFiles;
  private readonly publisher: DiagnosticsPublisher;
  private readonly navigation: Navigation;
  private readonly pages: string;
  private readonly canGoTo: boolean;
  private readonly canExplain: boolean;
  private readonly canLink: boolean;
  private readonly canReview: boolean;
  private readonly clock: Clock;
  private readonly historyOf: ServerWorld['historyOf'];
  private folders: readonly string[];
  private settings: Settings;
  private watched = false;

  constructor(
    private readonly connection: Connection,
    private readonly open: DocumentIndex,
    world: ServerWorld,
    private readonly params: InitializeParams,
  ) {
    const wishes = (params.initializationOptions ?? {}) as InitializationOptions;
    const { dataSupport, resolveSupport } = params.capabilities.textDocument?.codeAction ?? {};
    this.resolvesEdits = dataSupport === true && (resolveSupport?.properties.includes('edit') ?? false);
    this.pages = (wishes.pages ?? world.pages).replace(/\/$/u, '');
    this.clock = world.clock;
    this.historyOf = world.historyOf;
    this.canGoTo = wishes.canGoTo === true;
    this.canExplain = wishes.canExplain === true;
    this.canLink = wishes.canLink === true;
    this.canReview = wishes.canReview === true;
    this.settings = readSettings(wishes.settings);
    this.folders = foldersOf(params);
    this.codeDocuments = wishes.codeDocuments;
    const stored = world.filesFor(connection, wishes.files, () => this.folders);
    this.files = new EditorFiles(
      stored,
      open,
      (uri) => this.watched && this.folders.some((folder) => isWithin(folder, uri)),
    );
    this.publisher = new DiagnosticsPublisher(connection, open);
    this.analysis = new Analysis(
      this.files,
      {
        folders: () => this.folders,
        openCharters: () => open.charters(),
        settingsFor: () => this.settings,
        reviewer: () => this.settings.reviewer,
        unmatched: (bundle) => this.code.unmatched(bundle),
      },
      world.clock,
      {
        results: (results) => this.telling(results),
        early: (results) => this.publisher.publishing(results, this.pages),
      },
      world.pause,
      this.failed,
    );
    this.code = new Code(
      {
        connection,
        analysis: this.analysis,
        files: stored,
        open,
        folders: () => this.folders,
        settings: () => this.settings,
        pages: this.pages,
        failed: this.failed,
      },
      wishes.settings,
    );
    this.navigation = new Navigation(connection, this.surroundings(), params);
    this.listen();
    this.answerWithWorld(world, stored);
    answerWriting(connection, {
      analysis: this.analysis,
      files: this.files,
      clock: this.clock,
      charterOf: (uri) => open.charterOf(uri),
      folders: () => this.folders,
      pages: this.pages,
      inCode: (at) => this.code.hover(at),
      writing: writingFor(params.capabilities, wishes),
    });
  }

  /** Answers what more is needed for than the texts of charters. */
  private answerWithWorld(world: ServerWorld, stored: FileSystem): void {
    const histories = new Histories(this.connection, {
      analysis: this.analysis,
      folders: () => this.folders,
      settings: () => this.settings,
      local: world.history,
    });
    answerHistory(this.connection, this.analysis, histories);
    answerReporting(this.connection, { analysis: this.analysis, clock: this.clock, histories });
    const imports = {
      analysis: this.analysis,
      files: this.files,
      stored,
      clock: this.clock,
      folders: () => this.folders,
    };
    answerImport(this.connection, imports, world.planner);
    answerExport(this.connection, {
      analysis: this.analysis,
      clock: this.clock,
      folders: () => this.folders,
      workbooks: world.workbooks,
    });
  }

  /** Tells what went wrong in work that nobody waits for. */
  private readonly failed = (error: unknown): void =>
    this.connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));

  private surroundings(): Surroundings {
    return {
      analysis: this.analysis,
      folders: () => this.folders,
      openCharters: () => this.open.charters(),
      versionOf: (uri) => this.open.versionOf(uri),
      editorUri: (uri) => this.open.editorUri(uri),
      code: this.code,
    };
  }

  /** After the handshake: what needs the client's answers. */
  begin(): void {
    const { capabilities } = this.params;
    if (this.codeDocuments) registerDocuments(this.connection, this.codeDocuments);
    if (capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true) {
      this.watch();
      this.code.watch();
    }
    if (capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true) {
      const section = { section: 'throughline' };
      inBackground(this.connection.client.register(DidChangeConfigurationNotification.type, section));
    }
    if (capabilities.workspace?.workspaceFolders === true) {
      this.connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(folderUri));
        this.folders = [...this.folders.filter((uri) => !gone.has(uri)), ...added.map(folderUri)];
        this.analysis.filesCameOrWent();
        this.code.foldersChanged();
      });
    }
    this.analysis.changed(0);
  }

  private watch(): void {
    this.watched = true;
    const watchers = [{ globPattern: '**/*.{yaml,yml}' }, { globPattern: '**/.gitignore' }];
    inBackground(
      this.connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }),
      () => (this.watched = false),
    );
  }

  /** An editor that watches no files tells of new ones only when they are opened. */
  opened(document: OpenDocument): void {
    if (!canBeCharter(document)) return;
    if (!this.watched) this.analysis.filesCameOrWent();
  }

  changed(document: OpenDocument): void {
    this.code.documentChanged(document.uri);
    tellMapping(this.connection, document);
    if (canBeCharter(document)) this.analysis.changed();
  }

  dispose(): void {
    this.analysis.dispose();
    this.code.dispose();
  }

  /** What is stored counts again, and nothing is known of changes to a file outside the watched folders. */
  closed(document: OpenDocument): void {
    const { uri } = document;
    this.code.documentChanged(uri);
    forgetMapping(this.connection, uri);
    if (!canBeCharter(document)) return;
    this.files.forgetText(uri);
    this.analysis.charters.close(normalUri(uri));
    this.analysis.changed();
  }

  private *telling(results: readonly CheckResult[]): Steps<void> {
    yield* this.publisher.publishing(results, this.pages);
    inBackground(this.connection.sendNotification(ChangedNotification, statusOf(results)));
    this.navigation.told(results);
    this.code.checked();
  }

  private listen(): void {
    const { connection } = this;
    connection.onDidChangeConfiguration(({ settings }) =>
      inBackground(this.readSettings(settings), this.failed),
    );
    connection.onDidChangeWatchedFiles(({ changes: all }) => {
      this.code.filesChanged(all);
      const changes = all.filter(({ uri }) => /(?:\.ya?ml|\.gitignore)$/iu.test(uri));
      if (changes.length === 0) return;
      for (const { uri } of changes) this.files.forgetText(uri);
      if (changes.some(({ type, uri }) => type !== FileChangeType.Changed || uri.endsWith('.gitignore'))) {
        this.analysis.filesCameOrWent();
      } else this.analysis.changed();
    });
    answerAlignment(connection, this.analysis, (results) => this.fixContext(results));
    answerLinking(connection, this.analysis, (results) => this.fixContext(results));
    answerActions(connection, {
      analysis: this.analysis,
      contextOf: (results) => this.fixContext(results),
      resolvesEdits: this.resolvesEdits,
      canExplain: this.canExplain,
      canReview: this.canReview,
    });
    answerLayout(connection, this.analysis, (uri) => this.open.textOf(uri));
    answerRows(connection, this.analysis, this.clock);
    answerPurpose(connection, this.analysis, (results) => this.fixContext(results));
    answerBeginning(connection, this.analysis, this.clock, (results) => this.fixContext(results));
    answerTrace(connection, this.analysis, () => this.folders);
    answerReviews(connection, {
      analysis: this.analysis,
      clock: this.clock,
      folders: () => this.folders,
      contextOf: (results) => this.fixContext(results),
      historyOf: this.historyOf,
    });
    answerComparing(connection, {
      analysis: this.analysis,
      clock: this.clock,
      folders: () => this.folders,
      settings: () => this.settings,
    });
  }

  private fixContext(results: readonly CheckResult[]): RefactoringContext {
    return {
      results,
      pages: this.pages,
      versionOf: (each) => this.open.versionOf(each),
      editorUri: (each) => this.open.editorUri(each),
      canGoTo: this.canGoTo,
      canLink: this.canLink,
      canReview: this.canReview,
    };
  }

  /** Some editors send the settings, others only say that they have changed, and wait to be asked. */
  private async readSettings(sent: unknown): Promise<void> {
    const mayAsk = this.params.capabilities.workspace?.configuration === true;
    const settings: unknown =
      sent ?? (mayAsk ? await this.connection.workspace.getConfiguration('throughline') : undefined);
    if (settings === undefined || settings === null) return;
    this.settings = readSettings(settings);
    this.navigation.configure(settings);
    this.code.configure(settings);
    this.analysis.changed(0);
  }
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  return (workspaceFolders ?? (rootUri ? [{ uri: rootUri }] : [])).map(folderUri);
}

/** The URI of a folder without a slash at its end, which some editors write. */
function folderUri({ uri }: { readonly uri: string }): string {
  return normalUri(uri).replace(/(?<=[^/])\/$/u, '');
}
