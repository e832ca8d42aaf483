import { readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { resolvePath, folderOf } from '../../core/bundles';
import {
  inMemory,
  MAPPING_NAME,
  partPlace,
  planImport,
  readBacklog,
  readMapping,
  sizeTrouble,
  USUAL_MAPPING,
  usualPartName,
  type Backlog,
  type BacklogFile,
  type ImportPlan,
  type Mapping,
} from '../../core/exchange';
import { drained, type Bundle } from '../../core/model';
import { nodeFiles, openFile, pathOf, uriOf, type NodeFiles } from '../../host';
import { chartersAt, displayPath, workspaceFolder } from '../charters';
import type { Given } from '../command';
import { diffOf } from './importDiff';
import { readImportOptions, type ImportOptions } from './importOptions';
import { importJson, importText } from './importReport';
import { UsageError, type ExitStatus } from '../status';
import { styleFor } from '../style';
import { widthOf } from '../width';
import type { World } from '../world';
import { writeFiles } from '../writeFiles';

/** Brings a tracker's backlog into a charter, or brings the charter in step with it. */
export async function runImport(given: Given, world: World): Promise<ExitStatus> {
  const options = readImportOptions(given, world);
  const file = await fileAt(options.file, world.folder);
  try {
    return await importFrom(file, options, given, world);
  } finally {
    file.close();
  }
}

async function importFrom(
  file: BacklogFile,
  options: ImportOptions,
  given: Given,
  world: World,
): Promise<ExitStatus> {
  const bundle = await charterFor(options, world.folder);
  const home = workspaceFolder(dirname(pathOf(bundle.root.uri)), world.folder);
  const files = nodeFiles(uriOf(home));
  const mapping = await mappingFor(options, bundle, files, world.folder);
  const backlog = backlogIn(file, options, mapping, world.folder);
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
  const { conflicts, refused, otherKind, relinked } = report;
  return conflicts.length + refused.length + otherKind.length + relinked.length > 0 ? 1 : 0;
}

interface ClosableFile extends BacklogFile {
  close(): void;
}

/** What is no file of a disk, as the output of another program, can be read only once, and is held therefore. */
async function fileAt(file: string, folder: string): Promise<ClosableFile> {
  const path = resolve(folder, file);
  try {
    const found = await stat(path);
    const tooLarge = sizeTrouble(found.size);
    if (tooLarge) throw new UsageError(`${file}: ${tooLarge.message}`);
    return found.isFile() ? openFile(path) : { ...inMemory([await readFile(path)]), close: () => undefined };
  } catch (error) {
    throw explained(error, file, folder);
  }
}

/** Why a file is not read, in one sentence, where the system does not let it. */
function explained(error: unknown, file: string, folder: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === undefined) return error;
  if (code === 'ENOENT')
    return new UsageError(`There is no file ${file}. Check the path; it is seen from ${folder}.`);
  if (code === 'EISDIR')
    return new UsageError(`${file} is a folder. Name the file that the tracker has exported.`);
  return new UsageError(`${file} cannot be read. Check who may read it.`);
}

function backlogIn(
  source: BacklogFile,
  { file, kind, dateOrder }: ImportOptions,
  mapping: Mapping,
  folder: string,
): Backlog {
  const order = dateOrder ?? mapping.dateOrder;
  const options = {
    ...(kind === undefined ? {} : { kind }),
    ...(order === undefined ? {} : { dateOrder: order }),
    ...(mapping.columns === undefined ? {} : { columns: mapping.columns }),
  };
  try {
    const backlog = drained(readBacklog(source, options));
    if ('message' in backlog) throw new UsageError(`${file}: ${backlog.message}`);
    return backlog;
  } catch (error) {
    throw explained(error, file, folder);
  }
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
