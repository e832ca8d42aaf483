import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
  type Hover,
  type Location,
  type LocationLink,
  type Position,
  type ReferenceParams,
} from 'vscode-languageserver';
import { isCharterName, nameOfFile, normalUri } from '../../core/bundles';
import {
  codeFile,
  CodeIndex,
  CodeNames,
  CodeReader,
  compilePatterns,
  LARGEST_CODE_FILE,
} from '../../core/code';
import type { CheckResult } from '../../core/engine';
import { haveSameItems, type Bundle, type CharterFile, type Entry, type Steps } from '../../core/model';
import type { FileSystem } from '../../core/ports';
import type { FileChange } from '../../core/rules';
import {
  charterReferences,
  codeDefinitions,
  codeHover,
  codeLocations,
  codeRenaming,
  entriesNamedAt,
  fileIn,
  worldsOf,
  type CodeContext,
} from '../../service';
import type { Analysis } from '../analysis';
import { inBackground } from '../background';
import { Artifacts } from './artifacts';
import { CodeFindings, type FindingsHost } from './findings';
import { readCodeSettings, type ServerCodeSettings } from './settings';

/** What looking at code needs of a session. */
export interface CodeHost extends FindingsHost {
  readonly analysis: Analysis;
  /** The files as they are stored. */
  readonly files: FileSystem;
  /** Tells what went wrong in work that nobody waits for. */
  readonly failed: (error: unknown) => void;
}

/** A position of a document, by whatever URI the editor names it. */
interface At {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

type Renaming = (entries: ReadonlySet<Entry>, newId: string) => readonly FileChange[];

/** Folders in which much changes that nobody writes. */
const OF_TOOLS = /\/(?:\.git|node_modules)(?:\/|$)/u;

/** What is looked at together, once typing pauses. In milliseconds. */
const DELAY = 150;

/** How long a question waits for files that are still being read. In milliseconds. */
const PATIENCE = 3000;

/** The ids of charters in the team's own code: what they mean there, where they stand, and what is wrong with them. */
export class Code {
  private settings: ServerCodeSettings;
  private readonly index: CodeIndex;
  private context: CodeContext | undefined;
  /** The files of the charters, when they were last checked. */
  private ofCharters: ReadonlySet<string> = new Set();
  /** Documents that changed and were not read again since. */
  private readonly typedIn = new Set<string>();
  /** What decides which ids are found: where it is another one, all files are read again. */
  private scanned: readonly string[] = [];
  private isWatching = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly findings: CodeFindings;
  private readonly artifacts: Artifacts;

  constructor(
    private readonly host: CodeHost,
    settings: unknown,
  ) {
    this.settings = readCodeSettings(settings);
    this.findings = new CodeFindings(host, (uri) => this.isOfCharter(uri));
    this.artifacts = new Artifacts(host.files, host.folders);
    const { files, folders, open } = host;
    this.index = new CodeIndex({
      files,
      folders,
      shown: (uri) => open.codeOf(uri),
      isCharter: (uri) => this.isOfCharter(uri),
    });
  }

  /** After the handshake: asks to be told of changes of all files. */
  watch(): void {
    if (!this.settings.enabled) return;
    this.isWatching = true;
    const watchers = [{ globPattern: '**/*' }];
    inBackground(
      this.host.connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }),
      () => (this.isWatching = false),
    );
  }

  /** Takes over the settings that an editor has sent. */
  configure(settings: unknown): void {
    this.settings = readCodeSettings(settings);
    this.scanned = [];
    this.context = undefined;
    this.later();
  }

  /** The charters were checked again: other things may be found in the code. */
  checked(): void {
    this.later();
  }

  /** A document that is no charter was opened, closed, or changed. */
  documentChanged(uri: string): void {
    if (!this.settings.enabled || this.isOfCharter(normalUri(uri))) return;
    this.typedIn.add(normalUri(uri));
    this.later();
  }

  /** Files were stored, made or deleted by whomever. */
  filesChanged(changes: readonly FileEvent[]): void {
    const own = changes.filter(({ uri }) => !OF_TOOLS.test(uri));
    if (!this.settings.enabled || own.length === 0) return;
    const uris = own.map(({ uri }) => uri);
    const cameOrWent = own.some(({ type }) => type !== FileChangeType.Changed);
    if (uris.some((uri) => uri.endsWith('/.gitignore'))) this.scanned = [];
    else if (this.index.isBegun) inBackground(this.index.changed(uris.map(normalUri)), this.host.failed);
    if (cameOrWent) this.artifacts.forget();
    this.later();
  }

  foldersChanged(): void {
    this.scanned = [];
    this.context = undefined;
    this.artifacts.forget();
    this.later();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  /** The paths of `artifacts` in a charter that match nothing, as far as that is known. */
  readonly unmatched = (bundle: Bundle): ReadonlySet<string> | undefined =>
    this.settings.enabled ? this.artifacts.unmatched(bundle) : undefined;

  async hover(at: At): Promise<Hover | null> {
    const asked = await this.asked(at);
    return (asked && codeHover(asked.file, at.position, asked.context)) ?? null;
  }

  /** Null where no id stands. */
  async definitions(at: At): Promise<readonly LocationLink[] | null> {
    const asked = await this.asked(at);
    const links = asked ? codeDefinitions(asked.file, at.position, asked.context) : [];
    return links.length === 0 ? null : links;
  }

  /** Places in code, for an id in code or in a charter; for one in code also those in charters. */
  async references(at: ReferenceParams): Promise<readonly Location[]> {
    if (!this.settings.enabled) return [];
    const context = await this.current();
    const worlds = worldsOf(context.names.results);
    const uri = normalUri(at.textDocument.uri);
    const charter = fileIn(worlds, uri);
    const file = charter ?? this.host.open.codeOf(uri);
    if (file === undefined) return [];
    const entries = entriesNamedAt(file, at.position, context, charter && worlds);
    if (entries.size === 0) return [];
    await this.upToDate();
    const inCharters = charter ? [] : charterReferences(entries, worlds, at.context);
    return [...inCharters, ...codeLocations(entries, this.index, context.names)];
  }

  /** What tells the changes in code that entries with another id need. It is asked at once, while no text changes. */
  async renaming(before: ReadonlySet<Entry>): Promise<Renaming> {
    if (!this.settings.enabled || before.size === 0) return () => [];
    await this.upToDate();
    const ids = new Set([...before].flatMap(({ id }) => id ?? []));
    const uris = [...new Set(this.index.placesOf(ids).map(({ uri }) => uri))];
    const stored = await Promise.all(uris.map((uri) => this.read(uri)));
    const context = await this.current();
    return (entries, newId) => {
      const files = uris.flatMap((uri, i) => this.host.open.codeOf(uri) ?? stored[i] ?? []);
      return codeRenaming(entries, newId, files, context);
    };
  }

  private async asked(
    at: At,
  ): Promise<{ readonly file: CharterFile; readonly context: CodeContext } | undefined> {
    const uri = normalUri(at.textDocument.uri);
    if (!this.settings.enabled || this.host.open.codeOf(uri) === undefined || this.isOfCharter(uri))
      return undefined;
    const context = await this.current();
    const file = this.host.open.codeOf(uri);
    return file && { file, context };
  }

  private async read(uri: string): Promise<CharterFile | undefined> {
    const open = this.host.open.codeOf(uri);
    if (open) return open;
    const text = await this.host.files.read(uri, LARGEST_CODE_FILE);
    return text === undefined ? undefined : codeFile(uri, text);
  }

  private isOfCharter(uri: string): boolean {
    const name = nameOfFile(uri);
    return isCharterName(name) || /\.reviews\.ya?ml$/iu.test(name) || this.ofCharters.has(uri);
  }

  /** What ids mean for the charters as they are now. */
  private current(): Promise<CodeContext> {
    return this.host.analysis.asking((results) => this.reading(results));
  }

  private *reading(results: readonly CheckResult[]): Steps<CodeContext> {
    if (this.context && haveSameItems(this.context.names.results, results)) return this.context;
    const names = yield* CodeNames.reading(results, this.host.folders());
    const reader = new CodeReader(names, compilePatterns(this.settings.patterns));
    this.ofCharters = new Set(results.flatMap(({ bundle }) => bundle.files.map(({ uri }) => uri)));
    this.context = { names, reader };
    return this.context;
  }

  /** Waits for what is being read, within reason: what is asked later knows more. */
  private async upToDate(): Promise<void> {
    const context = await this.current();
    this.readTypedIn();
    if (this.isStale(context)) inBackground(this.scan(context), this.host.failed);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, PATIENCE);
    });
    await Promise.race([this.index.settled(), patience]);
    clearTimeout(timer);
  }

  private readTypedIn(): void {
    if (this.index.isBegun && this.typedIn.size > 0)
      inBackground(this.index.changed([...this.typedIn]), this.host.failed);
    this.typedIn.clear();
  }

  /** Where nobody tells of changes, what was read once is not relied on. */
  private isStale(context: CodeContext): boolean {
    return !this.isWatching || !haveSameItems(this.scanned, this.termsOf(context));
  }

  private termsOf({ names }: CodeContext): readonly string[] {
    const { patterns, exclude, maxFiles } = this.settings;
    return [
      ...[...names.own].toSorted(),
      ...[...names.external].toSorted(),
      JSON.stringify([patterns, exclude, maxFiles, this.host.folders()]),
    ];
  }

  private async scan(context: CodeContext): Promise<void> {
    this.scanned = this.termsOf(context);
    // Without an id to be found there is nothing to be read, unless every file should hold one.
    const isWanted = context.names.own.size + context.names.external.size > 0;
    if (isWanted) await this.index.scan(context.reader, this.settings);
  }

  private later(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => inBackground(this.look(), this.host.failed), DELAY);
  }

  /** Looks at everything again that may have changed, and tells what is new. No check is hurried for its sake. */
  private async look(): Promise<void> {
    if (this.host.analysis.isBusy) return this.later();
    if (!this.settings.enabled) return this.findings.takeBack();
    const context = await this.current();
    this.findings.tell(context);
    if (await this.artifacts.look(context.names.results)) this.host.analysis.changed(0);
    this.readTypedIn();
    if (!haveSameItems(this.scanned, this.termsOf(context))) await this.scan(context);
    await this.index.settled();
    if (this.host.analysis.isBusy) return this.later();
    const now = await this.current();
    this.findings.lookForUntraced(this.index, this.settings.tracedFolders, now);
    this.findings.tell(now);
  }
}
