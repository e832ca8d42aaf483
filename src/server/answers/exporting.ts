import type { CancellationToken, Connection } from 'vscode-languageserver';
import { nameOfFile, normalUri, pathWithin } from '../../core/bundles';
import type { CheckResult } from '../../core/engine';
import { dot, drawing, graphJson, mermaid, tableCsv, tableNdjson } from '../../core/exports';
import type { CharterFile, Steps } from '../../core/model';
import type { Clock } from '../../core/ports';
import { tabling, TABLES, type TableData } from '../../core/tables';
import {
  ExportRequest,
  type ExportedFile,
  type ExportKind,
  type ExportParams,
  type ExportResult,
} from '../../protocol';
import type { Analysis } from '../analysis';
import { nearestFolder } from '../files/folders';
import { asLongAs } from './wanted';

/** What writes workbooks. */
export interface Workbooks {
  /**
   * A workbook of tables, by what counts as today; undefined where it is taken back.
   *
   * @throws where it cannot be written
   */
  readonly write: (
    tables: readonly TableData[],
    today: string,
    token: CancellationToken,
  ) => Promise<Uint8Array | undefined>;
}

/** What exports need of a session. */
interface ExportHost {
  readonly analysis: Analysis;
  readonly clock: Clock;
  /** Workspace folders, as normal URIs. */
  readonly folders: () => readonly string[];
  readonly workbooks: Workbooks;
}

/** Answers with charters in a form that other programs read. The editor writes them. */
export function answerExport(connection: Connection, host: ExportHost): void {
  connection.onRequest<ExportResult, void>(ExportRequest, (params: ExportParams, token) =>
    exported(params, host, token),
  );
}

const CANCELLED: ExportResult = { kind: 'cancelled' };

async function exported(
  params: ExportParams,
  { analysis, clock, folders, workbooks }: ExportHost,
  token: CancellationToken,
): Promise<ExportResult> {
  const isWanted = (): boolean => !token.isCancellationRequested;
  const pathOf = pathsIn(folders());
  const wanted = params.charters && new Set(params.charters.map(normalUri));
  const { found } = await analysis.asking((results) =>
    asLongAs(
      making(
        params,
        results.filter(({ bundle }) => wanted?.has(bundle.root.uri) ?? true),
        pathOf,
      ),
      isWanted,
    ),
  );
  if (found === undefined) return CANCELLED;
  if ('files' in found) return { kind: 'files', files: found.files };
  const bytes = await workbooks.write(found.tables, clock.today(), token);
  const content = bytes && (await analysis.working(base64(bytes), isWanted));
  return content === undefined ? CANCELLED : { kind: 'files', files: [{ name: 'charters.xlsx', content }] };
}

type Made = { readonly files: readonly ExportedFile[] } | { readonly tables: readonly TableData[] };

type PathOf = (file: CharterFile) => string;

function* making(
  { what, audience }: ExportParams,
  results: readonly CheckResult[],
  pathOf: PathOf,
): Steps<Made> {
  const options = { pathOf, audience };
  if (what === 'mermaid' || what === 'dot' || what === 'json') {
    const graph = yield* drawing(results, options);
    const text = what === 'json' ? graphJson(graph) : what === 'dot' ? dot(graph) : mermaid(graph);
    return { files: [{ name: GRAPHS[what], content: text }] };
  }
  const wanted = TABLES.filter(({ name }) => what !== 'matrix' || name === 'matrix');
  const tables = yield* tabling(wanted, results, options);
  return what === 'workbook' ? { tables } : { files: yield* writing(tables, what) };
}

const GRAPHS = { mermaid: 'purpose.mmd', dot: 'purpose.dot', json: 'purpose.json' } as const;

function* writing(tables: readonly TableData[], what: ExportKind): Steps<readonly ExportedFile[]> {
  const files: ExportedFile[] = [];
  for (const table of tables) {
    const isCsv = what !== 'ndjson';
    const content = isCsv
      ? yield* tableCsv(table, { mark: true, isExact: false })
      : yield* tableNdjson(table);
    files.push({ name: `${table.name}.${isCsv ? 'csv' : 'ndjson'}`, content });
    yield;
  }
  return files;
}

/** Paths from the workspace folder on; where there are several, with the name of the folder before. */
function pathsIn(folders: readonly string[]): PathOf {
  const names = new Map(folders.map((folder, i) => [folder, nameAmong(folders, folder, i)]));
  return ({ uri }) => {
    const folder = nearestFolder(folders, uri);
    const path = folder === undefined ? undefined : pathWithin(folder, uri);
    if (folder === undefined || path === undefined) return uri;
    return folders.length === 1 ? path : `${names.get(folder) ?? ''}/${path}`;
  };
}

/** The later ones of folders of the same name are numbered. */
function nameAmong(folders: readonly string[], folder: string, at: number): string {
  const name = nameOfFile(folder);
  const count = folders.slice(0, at).filter((each) => nameOfFile(each) === name).length;
  return count === 0 ? name : `${name} (${count + 1})`;
}

/** How many bytes are written between two steps: by threes, since four characters stand for so many. */
const STRETCH = 3 * 2048;

function* base64(bytes: Uint8Array): Steps<string> {
  const texts: string[] = [];
  for (let at = 0; at < bytes.length; at += STRETCH) {
    texts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + STRETCH))));
    yield;
  }
  return texts.join('');
}
