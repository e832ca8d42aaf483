import {
  CodeLensRefreshRequest,
  InlayHintRefreshRequest,
  type CancellationToken,
  type CodeLens,
  type Connection,
  type Definition,
  type DefinitionLink,
  type InitializeParams,
  type Location,
  type LocationLink,
  type Position,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { normalUri } from '../../core/bundles';
import type { CheckResult, EarlyResult } from '../../core/engine';
import type { PurposeGraph } from '../../core/graph';
import type { CharterFile, Steps } from '../../core/model';
import type { InitializationOptions } from '../../protocol';
import {
  codeLenses,
  definitions,
  fileIn,
  findingSymbols,
  folding,
  hierarchyAt,
  highlights,
  inlayHints,
  linking,
  offsetOf,
  references,
  resolveLens,
  reviewDefinitions,
  reviewReferences,
  selectionAt,
  supportedBy,
  supportersOf,
  worldsOf,
  type FixContext,
} from '../../service';
import type { Analysis } from '../analysis';
import { inBackground } from '../background';
import type { Code } from '../code/code';
import { readDisplay, type Display } from '../display';
import { answerRename } from './renaming';

export const NAVIGATION_CAPABILITIES: ServerCapabilities = {
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: { prepareProvider: true },
  callHierarchyProvider: true,
  workspaceSymbolProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  documentLinkProvider: {},
  codeLensProvider: { resolveProvider: true },
  inlayHintProvider: true,
};

/** What the features need to know of the session. */
export interface Surroundings extends Pick<FixContext, 'versionOf' | 'editorUri'> {
  readonly analysis: Analysis;
  readonly folders: () => readonly string[];
  /** Open charters, as normal URIs. */
  readonly openCharters: () => readonly string[];
  /** The ids in the team's own code. */
  readonly code: Code;
}

/** A file, and what is known of the charters of the workspace at the moment. */
interface Scene {
  readonly file: CharterFile;
  readonly worlds: readonly PurposeGraph[];
}

interface InDocument {
  readonly textDocument: { readonly uri: string };
}

interface AtPosition extends InDocument {
  readonly position: Position;
}

/** Going from place to place in charters, renaming, and what is shown between their lines. */
export class Navigation {
  private display: Display;
  private readonly canShowReferences: boolean;
  /** The versions of all files when lenses and hints were last looked at. */
  private versions: ReadonlyMap<string, number> = new Map();

  constructor(
    private readonly connection: Connection,
    private readonly around: Surroundings,
    private readonly params: InitializeParams,
  ) {
    const wishes = (params.initializationOptions ?? {}) as InitializationOptions;
    this.display = readDisplay(wishes.settings);
    this.canShowReferences = wishes.canShowReferences === true;
    this.listenForPlaces();
    answerRename(connection, around);
    this.listenForHierarchy();
    this.listenForStructure();
    this.listenForDisplay();
  }

  /** Takes over the settings that an editor has sent. */
  configure(settings: unknown): void {
    this.display = readDisplay(settings);
    this.refresh();
  }

  /** Editors ask again about a text that has changed, and not about the others, in which other words may stand now. */
  told(results: readonly CheckResult[]): void {
    const files = worldsOf(results).flatMap(({ bundle }) => bundle.files);
    const before = this.versions;
    this.versions = new Map(files.map(({ uri, version }) => [uri, version]));
    const isSame = (uri: string): boolean => before.get(uri) === this.versions.get(uri);
    if (before.size > 0 && this.around.openCharters().some(isSame)) this.refresh();
  }

  private refresh(): void {
    const { codeLens, inlayHint } = this.params.capabilities.workspace ?? {};
    if (codeLens?.refreshSupport) inBackground(this.connection.sendRequest(CodeLensRefreshRequest.type));
    if (inlayHint?.refreshSupport) inBackground(this.connection.sendRequest(InlayHintRefreshRequest.type));
  }

  private listenForPlaces(): void {
    const { connection, around } = this;
    connection.onDefinition(async (at, token) => {
      const find = ({ file, worlds }: Scene, offset: number): readonly LocationLink[] =>
        definitions(file, offset, worlds);
      const links = await this.at(at, token, undefined, find);
      const found =
        links ?? reviewDefinitions(at, await around.analysis.soon()) ?? (await around.code.definitions(at));
      return found && this.definition(found);
    });
    connection.onReferences(async (at, token) => {
      const find = ({ file, worlds }: Scene, offset: number): Location[] =>
        references(file, offset, worlds, at.context);
      const inCharters = (await this.at(at, token, undefined, find)) ?? [];
      const inReviews = reviewReferences(at, await around.analysis.soon(), at.context);
      return [...inCharters, ...inReviews, ...(await around.code.references(at))].map(this.inEditor);
    });
    connection.onDocumentHighlight((at, token) =>
      this.at(at, token, null, ({ file, worlds }, offset) => highlights(file, offset, worlds)),
    );
    connection.onWorkspaceSymbol(({ query }) =>
      around.analysis.askingSoon(function* (results) {
        const found = yield* findingSymbols(query, worldsOf(results));
        return found.map((symbol) => ({
          ...symbol,
          location: { ...symbol.location, uri: around.editorUri(symbol.location.uri) },
        }));
      }),
    );
  }

  /** Not every editor understands the links that also tell where they come from. */
  private definition(links: readonly LocationLink[]): Definition | DefinitionLink[] {
    const { editorUri } = this.around;
    if (this.params.capabilities.textDocument?.definition?.linkSupport === true)
      return links.map((link) => ({ ...link, targetUri: editorUri(link.targetUri) }));
    return links.map(({ targetUri, targetSelectionRange }) => ({
      uri: editorUri(targetUri),
      range: targetSelectionRange,
    }));
  }

  private readonly inEditor = (location: Location): Location => ({
    ...location,
    uri: this.around.editorUri(location.uri),
  });

  private listenForHierarchy(): void {
    const { connection, around } = this;
    const inEditor = <T extends { readonly uri: string }>(item: T): T => ({
      ...item,
      uri: around.editorUri(item.uri),
    });
    const normal = <T extends { readonly uri: string }>(item: T): T => ({
      ...item,
      uri: normalUri(item.uri),
    });
    connection.languages.callHierarchy.onPrepare((at, token) =>
      this.at(at, token, null, ({ file }, offset) => hierarchyAt(file, offset).map(inEditor)),
    );
    connection.languages.callHierarchy.onIncomingCalls(async ({ item }) => {
      const worlds = worldsOf(await around.analysis.soon());
      return supportersOf(normal(item), worlds).map((call) => ({ ...call, from: inEditor(call.from) }));
    });
    connection.languages.callHierarchy.onOutgoingCalls(async ({ item }) => {
      const worlds = worldsOf(await around.analysis.soon());
      return supportedBy(normal(item), worlds).map((call) => ({ ...call, to: inEditor(call.to) }));
    });
  }

  private listenForStructure(): void {
    const { connection, around } = this;
    const { rangeLimit } = this.params.capabilities.textDocument?.foldingRange ?? {};
    connection.onFoldingRanges((params) =>
      this.inSteps(params, ({ file }) => folding(file.text, rangeLimit)),
    );
    connection.onDocumentLinks((params) =>
      this.inSteps(params, ({ file, worlds }) => linking(file, worlds, around.folders())),
    );
    connection.onSelectionRanges((params, token) =>
      this.in(params, token, null, ({ file }) =>
        params.positions.map((position) => selectionAt(file, offsetOf(file, position))),
      ),
    );
  }

  private listenForDisplay(): void {
    const { connection, around } = this;
    connection.onCodeLens(async ({ textDocument }, token) => {
      if (!this.display.codeLens) return null;
      const results = await around.analysis.current();
      const scene = token.isCancellationRequested ? undefined : sceneOf(textDocument.uri, results);
      return scene ? codeLenses(scene.file, results) : null;
    });
    connection.onCodeLensResolve(async (lens): Promise<CodeLens> => {
      const results = await around.analysis.current();
      const { editorUri } = around;
      return resolveLens(lens, { results, editorUri, canShowReferences: this.canShowReferences });
    });
    connection.languages.inlayHint.on((params, token) =>
      this.display.inlayHints
        ? this.in(params, token, null, ({ file, worlds }) =>
            inlayHints(file, params.range, worlds, { flowStyle: this.display.hintsInFlow }),
          )
        : null,
    );
  }

  private at<T>(
    at: AtPosition,
    token: CancellationToken,
    nothing: T,
    find: (scene: Scene, offset: number) => T,
  ): Promise<T> {
    return this.in(at, token, nothing, (scene) => find(scene, offsetOf(scene.file, at.position)));
  }

  /** What is found in a file that a charter holds, unless the question is taken back meanwhile. */
  private async in<T>(
    { textDocument }: InDocument,
    token: CancellationToken,
    nothing: T,
    find: (scene: Scene) => T,
  ): Promise<T> {
    const scene = sceneOf(textDocument.uri, await this.around.analysis.soon());
    return scene === undefined || token.isCancellationRequested ? nothing : find(scene);
  }

  /** The same for what goes over a whole file. */
  private inSteps<T>({ textDocument }: InDocument, find: (scene: Scene) => Steps<T[]>): Promise<T[]> {
    return this.around.analysis.askingSoon(function* (results) {
      const scene = sceneOf(textDocument.uri, results);
      return scene ? yield* find(scene) : [];
    });
  }
}

function sceneOf(uri: string, results: readonly EarlyResult[]): Scene | undefined {
  const worlds = worldsOf(results);
  const file = fileIn(worlds, normalUri(uri));
  return file && { file, worlds };
}
