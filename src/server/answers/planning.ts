/** Makes the plan of an import. For Node it is a bundle of its own: nobody else needs what reads other programs' files. */
import type { CancellationToken } from 'vscode-languageserver';
import { folderOf, normalUri, pathWithin, resolvePath } from '../../core/bundles';
import type { CheckResult } from '../../core/engine';
import {
  inMemory,
  MAPPING_NAME,
  partPlace,
  planImport,
  readBacklog,
  readMapping,
  unknownColumns,
  USUAL_MAPPING,
  usualPartName,
  type Backlog,
  type Mapping,
} from '../../core/exchange';
import type { Bundle } from '../../core/model';
import type { FileSystem } from '../../core/ports';
import type { PlanImportParams, PlanImportResult, UnsureDates } from '../../protocol';
import { importPreview } from '../../service';
import { nearestFolder } from '../files/folders';
import type { ImportHost, SentFile } from './importHost';
import { asLongAs, nothing } from './wanted';

const CANCELLED: PlanImportResult = { kind: 'cancelled' };

function refused(message: string): PlanImportResult {
  return { kind: 'refused', message };
}

/** What an import would write, or what has to be answered before. */
export async function planned(
  params: PlanImportParams,
  sent: SentFile,
  host: ImportHost,
  token: CancellationToken,
): Promise<PlanImportResult> {
  const root = normalUri(params.charter);
  const mapping = await mappingBeside(root, host);
  if ('message' in mapping) return refused(mapping.message);
  const isWanted = (): boolean => !token.isCancellationRequested;
  const read = await backlogFor(params, sent, mapping.mapping, host, isWanted);
  if (read.kind !== 'read') return read;
  return planFor({ params, root, mapping, backlog: read.backlog, isWanted }, host);
}

interface FoundMapping {
  readonly mapping: Mapping;
  /** Undefined where there is no file. */
  readonly uri: string | undefined;
}

async function mappingBeside(
  root: string,
  { files }: ImportHost,
): Promise<FoundMapping | { readonly message: string }> {
  const uri = resolvePath(folderOf(root), MAPPING_NAME);
  const text = await files.read(uri);
  if (text === undefined) return { mapping: USUAL_MAPPING, uri: undefined };
  const { mapping, flaws } = readMapping(text);
  if (flaws.length === 0) return { mapping, uri };
  const told = flaws.slice(0, 3).map(({ line, message }) => `Line ${line}: ${message}`);
  return { message: `${MAPPING_NAME} has to be put right first. ${told.join(' ')}` };
}

/** How a mapping may call the column of titles. */
const TITLE_WORDS = ['title', 'name', 'summary'];

/** What the file holds, or what has to be answered before that is known. */
async function backlogFor(
  { dateOrder, columns }: PlanImportParams,
  sent: SentFile,
  mapping: Mapping,
  { analysis }: ImportHost,
  isWanted: () => boolean,
): Promise<PlanImportResult | { readonly kind: 'read'; readonly backlog: Backlog }> {
  const order = dateOrder ?? mapping.dateOrder;
  const named = columns === null ? mapping.columns : new Map(Object.entries(columns));
  const as = JSON.stringify([order, ...(named ?? [])]);
  const known = sent.readAs(as);
  if (known) return { kind: 'read', backlog: known };
  const file = inMemory(sent.pieces);
  const unknown = await analysis.working(unknownColumns(file), isWanted);
  if (unknown === undefined) return CANCELLED;
  const isUnknown = unknown.length > 0;
  if (isUnknown && !TITLE_WORDS.some((word) => named?.has(word)))
    return { kind: 'columns', columns: unknown };
  const options = {
    ...(order === undefined ? {} : { dateOrder: order }),
    ...(named === undefined ? {} : { columns: named }),
    ...(isUnknown ? { kind: 'table' as const } : {}),
  };
  const backlog = await analysis.working(readBacklog(file, options), isWanted);
  if (backlog === undefined) return CANCELLED;
  if ('message' in backlog) return refused(backlog.message);
  const dates = order === undefined ? datesIn(backlog) : undefined;
  if (dates) return { kind: 'dates', dates };
  sent.keep(as, backlog);
  return { kind: 'read', backlog };
}

function datesIn({ troubles }: Backlog): UnsureDates | undefined {
  const trouble = troubles.find(({ unsure }) => unsure !== undefined);
  if (trouble?.unsure === undefined) return undefined;
  const examples = trouble.unsure.map(({ written, dayFirst, monthFirst }) => {
    return { written, dayFirst: spelledOut(dayFirst), monthFirst: spelledOut(monthFirst) };
  });
  return { column: trouble.column ?? '', examples };
}

/** `3 April 2026` */
function spelledOut(day: string): string {
  const spelled = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return spelled.format(new Date(`${day}T00:00:00Z`));
}

interface Planning {
  readonly params: PlanImportParams;
  readonly root: string;
  readonly mapping: FoundMapping;
  readonly backlog: Backlog;
  readonly isWanted: () => boolean;
}

/** Where the charter changes while the plan is made, it is made anew. */
async function planFor(planning: Planning, host: ImportHost): Promise<PlanImportResult> {
  const { root, backlog, mapping, isWanted } = planning;
  const { analysis } = host;
  const boundary = nearestFolder(host.folders(), root) ?? folderOf(root);
  const nameFile = (uri: string): string => pathWithin(boundary, uri) ?? uri;
  for (;;) {
    const bundle = bundleOf(await analysis.current(), root);
    if (bundle === undefined)
      return refused('The charter is not there any more. Choose another one to import into.');
    const place = await partPlace(
      unkept(host),
      boundary,
      bundle,
      planning.params.part ?? usualPartName(backlog),
    );
    if ('message' in place) return refused(place.message);
    const settled = settledBy(planning.params);
    const request = { bundle, place, backlog, mapping: mapping.mapping, prefer: undefined, settled };
    const today = host.clock.today();
    const { found: plan, isCancelled } = await analysis.asking((results) =>
      bundleOf(results, root) === bundle
        ? asLongAs(planImport({ ...request, today }), isWanted)
        : nothing(isWanted),
    );
    if (isCancelled) return CANCELLED;
    if (plan === undefined) continue;
    const name = mapping.uri === undefined ? undefined : nameFile(mapping.uri);
    return { kind: 'plan', plan: importPreview({ plan, backlog, mapping: name, nameFile }) };
  }
}

/** Files as they are: the lock of an import is no YAML, so that nobody tells when it changes. */
function unkept({ files, stored }: ImportHost): FileSystem {
  return {
    read: (uri, largest) => (uri.endsWith('.json') ? stored.read(uri, largest) : files.read(uri, largest)),
    list: (uri) => files.list(uri),
  };
}

function bundleOf(results: readonly CheckResult[], root: string): Bundle | undefined {
  return results.find(({ bundle }) => bundle.root.uri === root)?.bundle;
}

function settledBy({
  settled,
}: PlanImportParams): (id: string, field: string) => 'tracker' | 'charter' | undefined {
  const sides = new Map(settled.map(({ id, field, side }) => [`${id}\n${field}`, side]));
  return (id, field) => sides.get(`${id}\n${field}`);
}
