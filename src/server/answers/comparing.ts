import type { Connection } from 'vscode-languageserver';
import {
  charterCache,
  folderOf,
  isCharterName,
  isWithin,
  loadBundles,
  nameOfFile,
  normalUri,
  pathWithin,
} from '../../core/bundles';
import { changesInWords, comparing, comparisonMarkdown, isEmpty, type Changes } from '../../core/compare';
import { Checker, type CheckOptions, type CheckResult } from '../../core/engine';
import type { Bundle, CharterFile, Steps } from '../../core/model';
import type { Clock } from '../../core/ports';
import {
  ChangeRowsRequest,
  ChangesTextRequest,
  CompareRequest,
  EndCompareRequest,
  type ChangesTextResult,
  type CompareParams,
  type CompareResult,
  type RowsParams,
  type RowsResult,
} from '../../protocol';
import { changeRows } from '../../service';
import type { Analysis } from '../analysis';
import { nearestFolder } from '../files/folders';
import { givenFiles } from '../files/givenFiles';
import type { Settings } from '../settings';

export interface ComparingHost {
  readonly analysis: Analysis;
  readonly clock: Clock;
  readonly folders: () => readonly string[];
  readonly settings: () => Settings;
}

/** Answers what changed in the charters since they were what the client says. One comparison is kept. */
export function answerComparing(connection: Connection, host: ComparingHost): void {
  let comparison: Comparison | undefined;
  connection.onRequest(CompareRequest, async (params: CompareParams): Promise<CompareResult> => {
    const begun = new Comparison(params, await earlierBundles(params, host), host);
    comparison = begun;
    const changes = await begun.changes();
    return { summary: changesInWords(changes), isEmpty: isEmpty(changes) };
  });
  connection.onRequest(EndCompareRequest, () => {
    comparison = undefined;
    return null;
  });
  connection.onRequest(ChangeRowsRequest, async ({ parent }: RowsParams): Promise<RowsResult> => {
    const changes = await comparison?.changes();
    return changes ? changeRows(parent, changes) : [];
  });
  connection.onRequest(ChangesTextRequest, async (): Promise<ChangesTextResult> => {
    return { text: (await comparison?.markdown()) ?? null };
  });
}

/** The charters as they were. What is no charter by its name counts only where it belongs to one today, or is included. */
async function earlierBundles(
  { files }: CompareParams,
  { analysis, folders }: ComparingHost,
): Promise<readonly Bundle[]> {
  const texts = new Map(files.map(({ uri, text }) => [normalUri(uri), text]));
  const today = new Set((await analysis.current()).map(({ bundle }) => bundle.root.uri));
  const charters = [...texts.keys()].filter((uri) => today.has(uri) || isCharterName(nameOfFile(uri)));
  const given = givenFiles(texts);
  const cache = charterCache(given, (charter) => analysis.working(charter.reading(), () => true));
  const homeOf = (uri: string): string => nearestFolder(folders(), uri) ?? folderOf(uri);
  const bundles: Bundle[] = [];
  for (const home of new Set(charters.map(homeOf))) {
    const own = charters.filter((uri) => homeOf(uri) === home).toSorted();
    bundles.push(...(await loadBundles(given, home, own, cache)));
  }
  return bundles;
}

class Comparison {
  /** What was found last, and from what. */
  private last:
    { readonly results: readonly CheckResult[]; readonly key: string; readonly changes: Changes } | undefined;
  private earlier: { readonly results: readonly CheckResult[]; readonly key: string } | undefined;

  constructor(
    private readonly params: CompareParams,
    private readonly bundles: readonly Bundle[],
    private readonly host: ComparingHost,
  ) {}

  /** For the texts as they are now. */
  changes(): Promise<Changes> {
    return this.host.analysis.asking((results) => this.finding(results));
  }

  async markdown(): Promise<string> {
    const changes = await this.changes();
    const { nameFile } = this;
    return comparisonMarkdown({
      changes,
      base: this.params.base,
      head: 'the working files',
      failing: [],
      pathOf: { before: nameFile, after: nameFile },
    });
  }

  private *finding(results: readonly CheckResult[]): Steps<Changes> {
    const today = this.host.clock.today();
    const editor = this.host.settings();
    const key = JSON.stringify([today, editor]);
    if (this.last?.results === results && this.last.key === key) return this.last.changes;
    const earlier = yield* this.checking(results, { today, editor }, key);
    const pathOf = this.nameFile;
    const root = normalUri(this.params.root).replace(/\/$/u, '');
    const own = results.filter(({ bundle }) => isWithin(root, bundle.root.uri));
    const changes = yield* comparing({ results: earlier, pathOf }, { results: own, pathOf });
    this.last = { results, key, changes };
    return changes;
  }

  /** What the earlier charters were found to be does not depend on what they are now. */
  private *checking(
    results: readonly CheckResult[],
    options: CheckOptions,
    key: string,
  ): Steps<readonly CheckResult[]> {
    if (this.earlier?.key === key) return this.earlier.results;
    const found: CheckResult[] = [];
    for (const bundle of this.bundles) {
      // Nobody knows which files were there, so that an artifact is missing in both or in neither.
      const unmatched = results.find((now) => now.bundle.root.uri === bundle.root.uri)?.bundle.unmatched;
      const { rest } = yield* new Checker().beginning(unmatched ? { ...bundle, unmatched } : bundle, options);
      found.push(yield* rest);
    }
    this.earlier = { results: found, key };
    return found;
  }

  private readonly nameFile = ({ uri }: CharterFile): string => {
    const home = nearestFolder(this.host.folders(), uri);
    return (home === undefined ? undefined : pathWithin(home, uri)) ?? nameOfFile(uri);
  };
}
