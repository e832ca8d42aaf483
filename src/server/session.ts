import {
  CodeActionKind,
  CodeActionTriggerKind,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  TextDocuments,
  TextDocumentSyncKind,
  type CancellationToken,
  type CodeAction,
  type CodeActionParams,
  type Connection,
  type DocumentSymbol,
  type InitializeParams,
  type InitializeResult,
  type TextDocumentContentChangeEvent,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import { isWithin, normalUri } from '../core/bundles';
import type { CheckResult } from '../core/engine';
import { isDate, type Steps } from '../core/model';
import type { LivingCharter } from '../core/parse';
import type { Clock, FileSystem } from '../core/ports';
import {
  ChangedNotification,
  DeliveryRowsRequest,
  DriftRowsRequest,
  NewCharterRequest,
  PeopleRowsRequest,
  PurposeLocationRequest,
  PurposePathRequest,
  PurposeRowsRequest,
  type InitializationOptions,
  type NewCharterParams,
  type PlaceParams,
  type RowsParams,
} from '../protocol';
import {
  deliveryRows,
  driftRows,
  entryAt,
  FIX_ALL,
  fileOfChoice,
  fixAll,
  formatting,
  lspLocation,
  newCharter,
  offsetOf,
  outlining,
  pathToEntry,
  peopleRows,
  purposePlace,
  positionOfChoice,
  purposeRows,
  quickFixes,
  refactorings,
  REFACTORINGS,
  resultFor,
  statusOf,
  withEdit,
  withoutEdits,
  type FixContext,
} from '../service';
import { answerAlignment, explainActionsFor } from './alignment';
import { Analysis } from './analysis';
import { inBackground } from './background';
import { EditorFiles } from './files';
import { Navigation, NAVIGATION_CAPABILITIES, type Surroundings } from './navigation';
import { DiagnosticsPublisher } from './publisher';
import { readSettings, type Settings } from './settings';
import { listenForWriting, WRITING_CAPABILITIES, writingFor } from './writing';

/** What differs between the hosts that a server runs in. */
export interface ServerWorld {
  readonly clock: Clock;
  /** The files that a client's wishes and the host allow. */
  readonly filesFor: (
    connection: Connection,
    wish: InitializationOptions['files'],
    folders: () => readonly string[],
  ) => FileSystem;
  /** Base URI of the rule pages where the client names none. */
  readonly pages: string;
}

const LANGUAGE = 'throughline-charter';

/** Wires a connection to the services: the one place where the parts of the server are made. */
export function startSession(connection: Connection, world: ServerWorld): void {
  let session: Session | undefined;
  const documents = new TextDocuments<OpenDocument>({
    create: (uri, languageId, version, content) => {
      const charter = session?.analysis.charters.open(normalUri(uri), content);
      return { uri, languageId, version, charter };
    },
    update: ({ uri, languageId, charter }, changes, version) => {
      for (const change of changes) applyChange(charter, change);
      return { uri, languageId, version, charter };
    },
  });
  const open = openDocuments(documents);

  connection.onInitialize((params) => {
    session = new Session(connection, open, world, params);
    return capabilitiesFor(session.resolvesEdits);
  });
  connection.onInitialized(() => session?.begin());
  connection.onShutdown(() => session?.dispose());
  documents.onDidOpen(() => session?.opened());
  documents.onDidChangeContent(() => session?.analysis.changed());
  documents.onDidClose(({ document }) => session?.closed(document.uri));
  documents.listen(connection);
  connection.listen();
}

function capabilitiesFor(resolveProvider: boolean): InitializeResult {
  return {
    serverInfo: { name: 'throughline' },
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
      codeActionProvider: {
        codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL, ...Object.values(REFACTORINGS)],
        ...(resolveProvider && { resolveProvider }),
      },
      documentSymbolProvider: true,
      documentFormattingProvider: true,
      documentRangeFormattingProvider: true,
      ...NAVIGATION_CAPABILITIES,
      ...WRITING_CAPABILITIES,
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  };
}

/** A document as the editor shows it. */
interface OpenDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  /** Undefined for a document that was opened before the handshake. */
  readonly charter: LivingCharter | undefined;
}

function applyChange(charter: LivingCharter | undefined, change: TextDocumentContentChangeEvent): void {
  if ('range' in change) charter?.change(change);
  else charter?.replaceText(change.text);
}

interface DocumentIndex {
  textOf(uri: string): string | undefined;
  versionOf(uri: string): number | null;
  charterOf(uri: string): LivingCharter | undefined;
  charters(): readonly string[];
  /** The URI that the editor uses for a file, which may be escaped otherwise than ours. */
  editorUri(uri: string): string;
}

/** Open documents by normal URI: editors escape the same path in different ways. */
function openDocuments(documents: TextDocuments<OpenDocument>): DocumentIndex {
  const find = (uri: string): OpenDocument | undefined =>
    documents.get(uri) ?? documents.all().find((document) => normalUri(document.uri) === uri);
  return {
    textOf: (uri) => find(uri)?.charter?.text,
    versionOf: (uri) => find(uri)?.version ?? null,
    charterOf: (uri) => find(uri)?.charter,
    charters: () =>
      documents
        .all()
        .filter((document) => document.languageId === LANGUAGE)
        .map((document) => normalUri(document.uri)),
    editorUri: (uri) => find(uri)?.uri ?? uri,
  };
}

class Session {
  readonly analysis: Analysis;
  /** The editor asks for the edit of an action once it is chosen. */
  readonly resolvesEdits: boolean;
  private readonly files: EditorFiles;
  private readonly publisher: DiagnosticsPublisher;
  private readonly navigation: Navigation;
  private readonly pages: string;
  private readonly canGoTo: boolean;
  private readonly canExplain: boolean;
  private readonly clock: Clock;
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
    this.canGoTo = wishes.canGoTo === true;
    this.canExplain = wishes.canExplain === true;
    this.settings = readSettings(wishes.settings);
    this.folders = foldersOf(params);
    this.files = new EditorFiles(
      world.filesFor(connection, wishes.files, () => this.folders),
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
      },
      world.clock,
      (results) => this.telling(results),
      (error) =>
        connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    );
    this.navigation = new Navigation(connection, this.surroundings(), params);
    this.listen();
    listenForWriting(connection, {
      analysis: this.analysis,
      files: this.files,
      clock: this.clock,
      charterOf: (uri) => open.charterOf(uri),
      folders: () => this.folders,
      pages: this.pages,
      writing: writingFor(params.capabilities, wishes),
    });
  }

  private surroundings(): Surroundings {
    return {
      analysis: this.analysis,
      folders: () => this.folders,
      openCharters: () => this.open.charters(),
      versionOf: (uri) => this.open.versionOf(uri),
      editorUri: (uri) => this.open.editorUri(uri),
    };
  }

  /** After the handshake: what needs the client's answers. */
  begin(): void {
    const { capabilities } = this.params;
    if (capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true) this.watch();
    if (capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true) {
      const section = { section: 'throughline' };
      inBackground(this.connection.client.register(DidChangeConfigurationNotification.type, section));
    }
    if (capabilities.workspace?.workspaceFolders === true) {
      this.connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(folderUri));
        this.folders = [...this.folders.filter((uri) => !gone.has(uri)), ...added.map(folderUri)];
        this.analysis.filesCameOrWent();
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
  opened(): void {
    if (!this.watched) this.analysis.filesCameOrWent();
  }

  dispose(): void {
    this.analysis.dispose();
  }

  /** What is stored counts again, and nothing is known of changes to a file outside the watched folders. */
  closed(uri: string): void {
    this.files.forgetText(uri);
    this.analysis.charters.close(normalUri(uri));
    this.analysis.changed();
  }

  private *telling(results: readonly CheckResult[]): Steps<void> {
    yield* this.publisher.publishing(results, this.pages);
    inBackground(this.connection.sendNotification(ChangedNotification, statusOf(results)));
    this.navigation.told(results);
  }

  private listen(): void {
    const { connection } = this;
    connection.onDidChangeConfiguration(({ settings }) => inBackground(this.readSettings(settings)));
    connection.onDidChangeWatchedFiles(({ changes }) => {
      for (const { uri } of changes) this.files.forgetText(uri);
      if (changes.some(({ type, uri }) => type !== FileChangeType.Changed || uri.endsWith('.gitignore'))) {
        this.analysis.filesCameOrWent();
      } else this.analysis.changed();
    });
    answerAlignment(connection, this.analysis, (results) => this.fixContext(results));
    connection.onCodeAction((params, token) => this.codeActions(params, token));
    connection.onCodeActionResolve((action) => this.resolved(action));
    connection.onDocumentSymbol(({ textDocument }) => {
      const uri = normalUri(textDocument.uri);
      return this.analysis.asking((results) => symbolsIn(uri, results));
    });
    const textOf = ({ uri }: TextDocumentIdentifier): string => this.open.textOf(normalUri(uri)) ?? '';
    connection.onDocumentFormatting(({ textDocument, options }) => formatting(textOf(textDocument), options));
    connection.onDocumentRangeFormatting(({ textDocument, options, range }) =>
      formatting(textOf(textDocument), options, range),
    );
    connection.onRequest(PurposeRowsRequest, async ({ parent }: RowsParams) =>
      purposeRows(parent, await this.analysis.current()),
    );
    connection.onRequest(DriftRowsRequest, async ({ parent, groupBy }: RowsParams) =>
      driftRows(parent, groupBy ?? 'objective', await this.analysis.current()),
    );
    connection.onRequest(PeopleRowsRequest, async ({ parent }: RowsParams) =>
      peopleRows(parent, await this.analysis.current(), this.clock.today()),
    );
    connection.onRequest(DeliveryRowsRequest, async ({ parent }: RowsParams) =>
      deliveryRows(parent, await this.analysis.current(), this.clock.today()),
    );
    connection.onRequest(PurposePathRequest, async (params: PlaceParams) => this.purposePath(params));
    connection.onRequest(PurposeLocationRequest, async ({ uri }: PlaceParams) => {
      const result = resultFor(normalUri(uri), await this.analysis.current());
      const place = result && purposePlace(result.bundle);
      return place ? lspLocation(place) : null;
    });
    connection.onRequest(NewCharterRequest, (answers: NewCharterParams) => ({
      text: newCharter({
        ...answers,
        today: isDate(answers.today) ? answers.today : this.clock.today(),
      }),
    }));
  }

  /** Some editors send the settings, others only say that they have changed, and wait to be asked. */
  private async readSettings(sent: unknown): Promise<void> {
    const mayAsk = this.params.capabilities.workspace?.configuration === true;
    const settings: unknown =
      sent ?? (mayAsk ? await this.connection.workspace.getConfiguration('throughline') : undefined);
    if (settings === undefined || settings === null) return;
    this.settings = readSettings(settings);
    this.navigation.configure(settings);
    this.analysis.changed(0);
  }

  private async codeActions(params: CodeActionParams, token: CancellationToken): Promise<CodeAction[]> {
    const results = await this.analysis.current();
    const uri = normalUri(params.textDocument.uri);
    const file = resultFor(uri, results)?.bundle.files.find((each) => each.uri === uri);
    if (token.isCancellationRequested || file === undefined) return [];
    const context = this.fixContext(results);
    const { only } = params.context;
    const wants = (kind: string): boolean =>
      only === undefined ||
      only.some((wish) => wish === CodeActionKind.Empty || kind === wish || kind.startsWith(`${wish}.`));
    const span = { start: offsetOf(file, params.range.start), end: offsetOf(file, params.range.end) };
    const all = only !== undefined && wants(FIX_ALL) ? fixAll(uri, context) : undefined;
    const found = [
      ...(wants(CodeActionKind.QuickFix) ? quickFixes(uri, span, context) : []),
      ...(all ? [all] : []),
    ];
    // The light bulb stays dark where there is nothing to mend.
    const isAsked = params.context.triggerKind !== CodeActionTriggerKind.Automatic;
    const changes = isAsked ? refactorings(uri, span, context).filter(({ kind = '' }) => wants(kind)) : [];
    const explanations = this.canExplain ? explainActionsFor(params, context) : [];
    if (!this.resolvesEdits) return [...found, ...changes, ...explanations];
    return [...withoutEdits(uri, found), ...withoutEdits(uri, changes, params.range.start), ...explanations];
  }

  /** The edit of an action that was chosen, for the text as it is now. */
  private async resolved(action: CodeAction): Promise<CodeAction> {
    const results = await this.analysis.current();
    const uri = fileOfChoice(action);
    const file = uri && resultFor(uri, results)?.bundle.files.find((each) => each.uri === uri);
    if (!file) return action;
    const context = this.fixContext(results);
    const position = positionOfChoice(action);
    if (position) {
      const at = offsetOf(file, position);
      return withEdit(action, refactorings(file.uri, { start: at, end: at }, context));
    }
    const all = fixAll(file.uri, context);
    const whole = { start: 0, end: file.text.length };
    return withEdit(action, [...quickFixes(file.uri, whole, context), ...(all ? [all] : [])]);
  }

  private fixContext(results: readonly CheckResult[]): FixContext {
    return {
      results,
      pages: this.pages,
      versionOf: (each) => this.open.versionOf(each),
      editorUri: (each) => this.open.editorUri(each),
      canGoTo: this.canGoTo,
    };
  }

  private async purposePath({ uri, position }: PlaceParams): Promise<ReturnType<typeof pathToEntry>> {
    const results = await this.analysis.current();
    const normal = normalUri(uri);
    const result = resultFor(normal, results);
    const file = result?.bundle.files.find((each) => each.uri === normal);
    const entry = result && file && entryAt(result.bundle, normal, offsetOf(file, position));
    return entry ? pathToEntry(entry, results) : [];
  }
}

function* symbolsIn(uri: string, results: readonly CheckResult[]): Steps<DocumentSymbol[]> {
  const file = results.flatMap(({ bundle }) => bundle.files).find((each) => each.uri === uri);
  return file ? yield* outlining(file) : [];
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  return (workspaceFolders ?? (rootUri ? [{ uri: rootUri }] : [])).map(folderUri);
}

/** The URI of a folder without a slash at its end, which some editors write. */
function folderUri({ uri }: { readonly uri: string }): string {
  return normalUri(uri).replace(/(?<=[^/])\/$/u, '');
}
