import { readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { resolvePath, folderOf } from '../core/bundles';
import {
  MAPPING_NAME,
  partPlace,
  planImport,
  readBacklog,
  readMapping,
  sizeTrouble,
  USUAL_MAPPING,
  usualPartName,
  type Backlog,
  type ImportPlan,
  type Mapping,
} from '../core/exchange';
import { drained, type Bundle } from '../core/model';
import { nodeFiles, pathOf, uriOf, type NodeFiles } from '../host';
import { chartersAt, displayPath, workspaceFolder } from './charters';
import type { Given } from './command';
import { diffOf } from './importDiff';
import { readImportOptions, type ImportOptions } from './importOptions';
import { importJson, importText } from './importReport';
import { UsageError, type ExitStatus } from './status';
import { styleFor } from './style';
import { widthOf } from './width';
import type { World } from './world';
import { writeFiles } from './writeFiles';

/** Brings a tracker's backlog into a charter, or brings the charter in step with it. */
export async function runImport(given: Given, world: World): Promise<ExitStatus> {
  const options = readImportOptions(given, world);
  const bytes = await bytesOf(options.file, world.folder);
  const bundle = await charterFor(options, world.folder);
  const home = workspaceFolder(dirname(pathOf(bundle.root.uri)), world.folder);
  const files = nodeFiles(uriOf(home));
  const mapping = await mappingFor(options, bundle, files, world.folder);
  const backlog = backlogIn(bytes, options, mapping);
  const place = await partPlace(files, uriOf(home), bundle, options.part ?? usualPartName(backlog));
  if ('message' in place) throw new UsageError(place.message);
  const { prefer, today } = options;
  const plan = drained(planImport({ bundle, place, backlog, mapping, prefer, today }));
  const nameFile = (uri: string): string => displayPath(pathOf(uri), world.folder);
  if (!options.isDryRun) await writeFiles(plan.files, home, nameFile);
  const told = { plan, options, backlog, charter: nameFile(bundle.root.uri), nameFile };
  const diff = options.isDryRun ? diffOf(plan.files, nameFile) : undefined;
  world.out.write(
    options.format === 'json'
      ? importJson({ ...told, diff })
      : (diff ?? '') + importText(told, { style: await styleFor(given, world), width: widthOf(world) }),
  );
  return statusOf(plan);
}

function statusOf({ report }: ImportPlan): ExitStatus {
  return report.conflicts.length + report.refused.length + report.otherKind.length > 0 ? 1 : 0;
}

async function bytesOf(file: string, folder: string): Promise<Uint8Array> {
  const path = resolve(folder, file);
  try {
    const tooLarge = sizeTrouble((await stat(path)).size);
    if (tooLarge) throw new UsageError(`${file}: ${tooLarge.message}`);
    return await readFile(path);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT')
      throw new UsageError(`There is no file ${file}. Check the path; it is seen from ${folder}.`);
    if (code === 'EISDIR')
      throw new UsageError(`${file} is a folder. Name the file that the tracker has exported.`);
    throw new UsageError(`${file} cannot be read. Check who may read it.`);
  }
}

function backlogIn(bytes: Uint8Array, { file, kind, dateOrder }: ImportOptions, mapping: Mapping): Backlog {
  const order = dateOrder ?? mapping.dateOrder;
  const backlog = drained(
    readBacklog(bytes, {
      ...(kind === undefined ? {} : { kind }),
      ...(order === undefined ? {} : { dateOrder: order }),
      ...(mapping.columns === undefined ? {} : { columns: mapping.columns }),
    }),
  );
  if ('message' in backlog) throw new UsageError(`${file}: ${backlog.message}`);
  return backlog;
}

/** The charter that was named, else the only one of the folder; a practice beside a project does not count. */
async function charterFor({ into }: ImportOptions, folder: string): Promise<Bundle> {
  const found = await chartersAt(into === undefined ? [] : [into], folder).catch((error: unknown) => {
    throw into === undefined && error instanceof UsageError ? noCharter(error) : error;
  });
  const charters = found.filter((bundle) => !bundle.unused);
  const projects = charters.filter(({ root }) => root.kind !== 'practice');
  const [bundle, other] = projects.length > 0 ? projects : charters;
  if (bundle === undefined)
    throw new UsageError(
      `${into ?? 'The folder'} holds only parts. Name the charter that is to include the backlog with --into.`,
    );
  if (other === undefined) return bundle;
  const names = charters.map(({ root }) => displayPath(pathOf(root.uri), folder)).join(', ');
  throw new UsageError(
    `There are several charters: ${names}. Say with --into which one the backlog belongs to.`,
  );
}

function noCharter(error: UsageError): UsageError {
  return error.message.startsWith('No charter')
    ? new UsageError(
        'There is no charter in the current folder. Start one with throughline init, or name one with --into.',
      )
    : error;
}

async function mappingFor(
  { mapping }: ImportOptions,
  { root }: Bundle,
  files: NodeFiles,
  folder: string,
): Promise<Mapping> {
  const uri =
    mapping === undefined ? resolvePath(folderOf(root.uri), MAPPING_NAME) : uriOf(resolve(folder, mapping));
  const text = await (mapping === undefined ? files : nodeFiles()).read(uri);
  if (text === undefined) {
    if (mapping === undefined) return USUAL_MAPPING;
    throw new UsageError(`There is no mapping ${mapping}. Check the path; it is seen from ${folder}.`);
  }
  const read = readMapping(text);
  if (read.flaws.length === 0) return read.mapping;
  const told = read.flaws.slice(0, 3).map(({ line, message }) => `Line ${line}: ${message}`);
  throw new UsageError(`${displayPath(pathOf(uri), folder)} has to be put right first. ${told.join(' ')}`);
}
