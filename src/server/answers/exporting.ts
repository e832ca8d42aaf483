import type { CancellationToken, Connection } from 'vscode-languageserver';
import { nameOfFile, normalUri, pathWithin } from '../../core/bundles';
import type { CheckResult } from '../../core/engine';
import {
  dot,
  drawing,
  graphJson,
  mermaid,
  tableCsv,
  tableNdjson,
  writingWorkbook,
  zipped,
  type ArchiveFile,
} from '../../core/exports';
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

/** What exports need of a session. */
interface ExportHost {
  readonly analysis: Analysis;
  readonly clock: Clock;
  /** Workspace folders, as normal URIs. */
  readonly folders: () => readonly string[];
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
  { analysis, clock, folders }: ExportHost,
  token: CancellationToken,
): Promise<ExportResult> {
  const isWanted = (): boolean => !token.isCancellationRequested;
  const pathOf = pathsIn(folders());
  const wanted = params.charters && new Set(params.charters.map(normalUri));
  const { found } = await analysis.asking((results) =>
    asLongAs(
      making(
        { ...params, today: clock.today() },
        results.filter(({ bundle }) => wanted?.has(bundle.root.uri) ?? true),
        pathOf,
      ),
      isWanted,
    ),
  );
  if (found === undefined) return CANCELLED;
  if ('files' in found) return { kind: 'files', files: found.files };
  const bytes = await zipped(found.workbook);
  if (!isWanted()) return CANCELLED;
  return { kind: 'files', files: [{ name: 'charters.xlsx', content: base64(bytes) }] };
}

type Made = { readonly files: readonly ExportedFile[] } | { readonly workbook: readonly ArchiveFile[] };

interface Wish extends ExportParams {
  /** The day that counts as today. */
  readonly today: string;
}

type PathOf = (file: CharterFile) => string;

function* making(
  { what, audience, today }: Wish,
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
  return what === 'workbook'
    ? { workbook: yield* writingWorkbook(tables, { today }) }
    : { files: yield* writing(tables, what) };
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

/** As many characters as a function takes as arguments everywhere. */
const STRETCH = 8192;

function base64(bytes: Uint8Array): string {
  const texts: string[] = [];
  for (let at = 0; at < bytes.length; at += STRETCH)
    texts.push(String.fromCharCode(...bytes.subarray(at, at + STRETCH)));
  return btoa(texts.join(''));
}
