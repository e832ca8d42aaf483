import * as vscode from 'vscode';
import {
  ProgressType,
  State,
  type BaseLanguageClient,
  type LanguageClientOptions,
} from 'vscode-languageclient';
import {
  ChainRequest,
  ChangedNotification,
  ChangeRowsRequest,
  ChangesTextRequest,
  CompareRequest,
  DeliveryRowsRequest,
  DriftRowsRequest,
  EndCompareRequest,
  EndImportRequest,
  EntriesFromTextRequest,
  ExplainAlignmentRequest,
  ExportRequest,
  HistoryRequest,
  LinkChoicesRequest,
  LinkRequest,
  MarkReviewedRequest,
  MoveChoicesRequest,
  MoveRequest,
  NewCharterRequest,
  OpenWorkRequest,
  OrphanRequest,
  OrphansRequest,
  PeopleRowsRequest,
  PlanImportRequest,
  PurposeLocationRequest,
  PurposePathRequest,
  PurposeRowsRequest,
  ReviewableRequest,
  ReviewChangesRequest,
  PurposeScopeRequest,
  ReportFileRequest,
  ReportHistoryRequest,
  ReportPageRequest,
  ReportPlaceRequest,
  SendBacklogRequest,
  SettledRequest,
  SettleOrphanRequest,
  TemplatesRequest,
  TraceRequest,
  type ChainParams,
  type ChainResult,
  type ChangedParams,
  type ChangesTextResult,
  type CharterStatus,
  type CompareParams,
  type CompareResult,
  type EntriesFromTextParams,
  type EntriesFromTextResult,
  type EntryName,
  type ExplainAlignmentParams,
  type ExplainAlignmentResult,
  type ExportParams,
  type ExportResult,
  type HistoryParams,
  type HistoryResult,
  type LinkChoicesParams,
  type LinkChoicesResult,
  type LinkParams,
  type LinkResult,
  type MarkReviewedParams,
  type MarkReviewedResult,
  type MoveChoicesParams,
  type MoveChoicesResult,
  type MoveParams,
  type MoveResult,
  type NewCharterParams,
  type NewCharterResult,
  type OpenWorkResult,
  type OrphanResult,
  type OrphansParams,
  type OrphansResult,
  type PlaceParams,
  type PlanImportParams,
  type PlanImportResult,
  type PurposeLocationResult,
  type PurposePathParams,
  type PurposePathResult,
  type ReviewableResult,
  type ReviewChangesParams,
  type ReviewChangesResult,
  type ReviewSubject,
  type PurposeRowsParams,
  type PurposeScope,
  type PurposeScopeParams,
  type ReportFileParams,
  type ReportFileResult,
  type ReportHistoryParams,
  type ReportHistoryResult,
  type ReportPageParams,
  type ReportPageResult,
  type ReportPlaceParams,
  type ReportPlaceResult,
  type RowsParams,
  type RowsResult,
  type SendBacklogParams,
  type SettleOrphanParams,
  type SettleOrphanResult,
  type TemplatesResult,
  type TraceParams,
  type TraceResult,
} from '../protocol';
import { answerFileRequests } from './files';
import { forwardFolderEvents } from './folderEvents';
import type { Status } from './status';

/** Is told what is done, in words and in percent. */
export type Told = (message: string, percentage: number) => void;

const historyProgress = new ProgressType<{ readonly message: string; readonly percentage: number }>();

/** Makes a language client whose server is not started yet; the two hosts start theirs in different ways. */
export type CreateClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/**
 * The conversation with the language server: starts it, starts it anew, and puts every question of the client
 * to it. Each start takes a new language client, since one whose start has failed cannot start again.
 */
export class Session implements vscode.Disposable {
  readonly #create: () => BaseLanguageClient;
  readonly #output: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<undefined>();
  #client: BaseLanguageClient | undefined;
  #starting: Promise<void> | undefined;
  #restarting: Promise<void> | undefined;
  #subscriptions: vscode.Disposable | undefined;
  #status: Status = { kind: 'starting' };
  /** How many histories were asked for. */
  #histories = 0;
  readonly onDidChangeStatus = this.#changed.event;

  /** `options` is asked at each start, so that a new start reads the settings of that moment. */
  constructor(create: CreateClient, options: () => LanguageClientOptions, output: vscode.LogOutputChannel) {
    this.#create = () => create('throughline', 'Throughline', options());
    this.#output = output;
  }

  get status(): Status {
    return this.#status;
  }

  /** Starts the server. A failure is told by the language client and kept as status `stopped`, never thrown. */
  async start(): Promise<void> {
    const client = this.#create();
    this.#client = client;
    this.#setStatus({ kind: 'starting' });
    this.#subscriptions = vscode.Disposable.from(
      client.onDidChangeState(({ newState }) => this.#follow(newState)),
      client.onNotification(ChangedNotification, (params: ChangedParams) => this.#take(params)),
      answerFileRequests(client),
      forwardFolderEvents(client, () => this.#status),
    );
    this.#starting = client.start().catch((error: unknown) => {
      this.log(error);
      if (this.#client === client) this.#setStatus({ kind: 'stopped' });
    });
    await this.#starting;
  }

  /** Ends the server and starts a new one; asked again meanwhile, it is the same restart. */
  restart(): Promise<void> {
    this.#restarting ??= this.stop()
      .then(() => this.start())
      .finally(() => (this.#restarting = undefined));
    return this.#restarting;
  }

  /** Resolves when the server has ended; safe to call twice. A client can't be stopped while it is starting. */
  async stop(): Promise<void> {
    await this.#starting;
    const client = this.#client;
    this.#client = undefined;
    this.#subscriptions?.dispose();
    this.#subscriptions = undefined;
    try {
      await client?.dispose();
    } catch (error) {
      this.log(error);
    }
  }

  /** Tells the server new settings; nothing where it is not running, since a start reads them anyway. */
  async sendSettings(settings: object): Promise<void> {
    if (this.#client?.state !== State.Running) return;
    await this.#client.sendNotification('workspace/didChangeConfiguration', { settings });
  }

  purposeRows(params: PurposeRowsParams): Promise<RowsResult> {
    return this.#rows(PurposeRowsRequest, params);
  }

  driftRows(params: RowsParams): Promise<RowsResult> {
    return this.#rows(DriftRowsRequest, params);
  }

  peopleRows(params: RowsParams): Promise<RowsResult> {
    return this.#rows(PeopleRowsRequest, params);
  }

  deliveryRows(params: RowsParams): Promise<RowsResult> {
    return this.#rows(DeliveryRowsRequest, params);
  }

  changeRows(params: RowsParams): Promise<RowsResult> {
    return this.#rows(ChangeRowsRequest, params);
  }

  compare(params: CompareParams): Promise<CompareResult> {
    return this.#request(CompareRequest, params);
  }

  changesText(): Promise<ChangesTextResult> {
    return this.#request(ChangesTextRequest, {});
  }

  /** Nothing where the server has ended: what it kept is gone with it. */
  async endCompare(): Promise<void> {
    if (this.#client?.state === State.Running) await this.#request(EndCompareRequest, {});
  }

  purposePath(place: PurposePathParams): Promise<PurposePathResult> {
    return this.#request(PurposePathRequest, place);
  }

  purposeScope(params: PurposeScopeParams): Promise<PurposeScope> {
    return this.#request(PurposeScopeRequest, params);
  }

  moveChoices(params: MoveChoicesParams): Promise<MoveChoicesResult> {
    return this.#request(MoveChoicesRequest, params);
  }

  move(params: MoveParams): Promise<MoveResult> {
    return this.#request(MoveRequest, params);
  }

  chain(params: ChainParams): Promise<ChainResult> {
    return this.#request(ChainRequest, params);
  }

  /** The status for what was typed until now: a charter may have become one a moment ago. */
  async settled(): Promise<Status> {
    await this.#request(SettledRequest, {});
    return this.status;
  }

  purposeLocation(place: PlaceParams): Promise<PurposeLocationResult> {
    return this.#request(PurposeLocationRequest, place);
  }

  explainAlignment(params: ExplainAlignmentParams): Promise<ExplainAlignmentResult> {
    return this.#request(ExplainAlignmentRequest, params);
  }

  /** @param told is told what is done, in words and in percent */
  history(params: HistoryParams, told: Told, token: vscode.CancellationToken): Promise<HistoryResult> {
    return this.#following(told, (workDoneToken) =>
      this.#request(HistoryRequest, { ...params, workDoneToken }, token),
    );
  }

  /** The same for a report. */
  reportHistory(
    params: ReportHistoryParams,
    told: Told,
    token: vscode.CancellationToken,
  ): Promise<ReportHistoryResult> {
    return this.#following(told, (workDoneToken) =>
      this.#request(ReportHistoryRequest, { ...params, workDoneToken }, token),
    );
  }

  async #following<T>(told: Told, ask: (workDoneToken: string) => Promise<T>): Promise<T> {
    const workDoneToken = `throughline-history-${(this.#histories += 1)}`;
    const listening = this.#client?.onProgress(historyProgress, workDoneToken, ({ message, percentage }) =>
      told(message, percentage),
    );
    try {
      return await ask(workDoneToken);
    } finally {
      listening?.dispose();
    }
  }

  reportPage(params: ReportPageParams): Promise<ReportPageResult> {
    return this.#request(ReportPageRequest, params);
  }

  reportFile(params: ReportFileParams): Promise<ReportFileResult> {
    return this.#request(ReportFileRequest, params);
  }

  reportPlace(params: ReportPlaceParams): Promise<ReportPlaceResult> {
    return this.#request(ReportPlaceRequest, params);
  }

  orphans(params: OrphansParams): Promise<OrphansResult> {
    return this.#request(OrphansRequest, params);
  }

  orphan(name: EntryName): Promise<OrphanResult> {
    return this.#request(OrphanRequest, name);
  }

  settleOrphan(params: SettleOrphanParams): Promise<SettleOrphanResult> {
    return this.#request(SettleOrphanRequest, params);
  }

  linkChoices(params: LinkChoicesParams): Promise<LinkChoicesResult> {
    return this.#request(LinkChoicesRequest, params);
  }

  link(params: LinkParams): Promise<LinkResult> {
    return this.#request(LinkRequest, params);
  }

  reviewable(subject: ReviewSubject): Promise<ReviewableResult> {
    return this.#request(ReviewableRequest, subject);
  }

  markReviewed(params: MarkReviewedParams): Promise<MarkReviewedResult> {
    return this.#request(MarkReviewedRequest, params);
  }

  reviewChanges(params: ReviewChangesParams, token: vscode.CancellationToken): Promise<ReviewChangesResult> {
    return this.#request(ReviewChangesRequest, params, token);
  }

  templates(): Promise<TemplatesResult> {
    return this.#request(TemplatesRequest, {});
  }

  entriesFromText(params: EntriesFromTextParams): Promise<EntriesFromTextResult> {
    return this.#request(EntriesFromTextRequest, params);
  }

  newCharter(answers: NewCharterParams): Promise<NewCharterResult> {
    return this.#request(NewCharterRequest, answers);
  }

  async sendBacklog(piece: SendBacklogParams): Promise<void> {
    await this.#request(SendBacklogRequest, piece);
  }

  planImport(params: PlanImportParams, token: vscode.CancellationToken): Promise<PlanImportResult> {
    return this.#request(PlanImportRequest, params, token);
  }

  /** Nothing where the server has ended: what it kept is gone with it. */
  async endImport(id: number): Promise<void> {
    if (this.#client?.state === State.Running) await this.#request(EndImportRequest, { id });
  }

  export(params: ExportParams, token: vscode.CancellationToken): Promise<ExportResult> {
    return this.#request(ExportRequest, params, token);
  }

  trace(params: TraceParams): Promise<TraceResult> {
    return this.#request(TraceRequest, params);
  }

  openWork(): Promise<OpenWorkResult> {
    return this.#request(OpenWorkRequest, {});
  }

  /** Writes to the output channel "Throughline". */
  log(problem: unknown): void {
    this.#output.error(problem instanceof Error ? problem : String(problem));
  }

  showOutput(): void {
    this.#output.show();
  }

  dispose(): void {
    this.#changed.dispose();
    void this.stop();
  }

  /** A stopped server has no rows; the welcome text then says what to do. */
  #rows(method: string, params: RowsParams | PurposeRowsParams): Promise<RowsResult> {
    return this.#status.kind === 'stopped' ? Promise.resolve([]) : this.#request<RowsResult>(method, params);
  }

  async #request<Result>(method: string, params: object, token?: vscode.CancellationToken): Promise<Result> {
    if (!this.#client) throw new Error(vscode.l10n.t('Throughline is not running.'));
    return this.#client.sendRequest<Result>(method, params, token);
  }

  #follow(state: State): void {
    if (state === State.Starting) this.#setStatus({ kind: 'starting' });
    else if (state !== State.Running) this.#setStatus({ kind: 'stopped' });
  }

  #take(params: ChangedParams): void {
    this.#setStatus({ kind: 'running', ...params, charters: params.charters.map(withEditorUris) });
  }

  #setStatus(status: Status): void {
    this.#status = status;
    this.#changed.fire(undefined);
  }
}

/** URIs written as this editor writes them, so that they can be compared as strings. */
function withEditorUris(charter: CharterStatus): CharterStatus {
  return { ...charter, uri: editorUri(charter.uri), files: charter.files.map(editorUri) };
}

function editorUri(uri: string): string {
  return vscode.Uri.parse(uri).toString();
}
