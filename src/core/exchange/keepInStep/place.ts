import {
  charterCache,
  fileAt,
  folderOf,
  loadBundles,
  nameOfFile,
  pathWithin,
  resolvePath,
} from '../../bundles';
import type { Bundle, CharterFile } from '../../model';
import type { FileSystem } from '../../ports';
import type { Backlog } from '../backlog';
import { readLock, type Lock } from './lock';

/** Where an import is written to. */
export interface PartPlace {
  readonly uri: string;
  /** As `include` says it, relative to the charter. */
  readonly path: string;
  /** The part as it is; undefined where it is yet to be made. */
  readonly file: CharterFile | undefined;
  /** True where the charter includes it, or will as soon as it is there. */
  readonly isIncluded: boolean;
  readonly lockUri: string;
  /** What stands in the lock; undefined where there is none. */
  readonly lockText: string | undefined;
  readonly lock: Lock | undefined;
}

/** Why an import cannot be written, in one sentence that says what to do. */
export interface NoPlace {
  readonly message: string;
}

/** The part that a backlog goes into where nobody says which: one for each tracker. */
export function usualPartName({ kind, system }: Backlog): string {
  if (kind === 'bpc-csv') return 'process-catalogue';
  return system === 'other' ? 'backlog' : system;
}

/** The file, in any folder of the charter, that an earlier import wrote under the name, or where a new one belongs. */
export async function partPlace(
  files: FileSystem,
  boundary: string,
  bundle: Bundle,
  name: string,
): Promise<PartPlace | NoPlace> {
  const path = pathFor(bundle, name);
  const target = fileAt(path, bundle.root.uri, boundary);
  if (target.kind === 'nothing')
    return {
      message: `The part ${path} would lie outside of the workspace folder. Name one inside, like --part jira.`,
    };
  if (target.uri === bundle.root.uri)
    return { message: `${path} is the charter itself. Name a part beside it, like --part jira.` };
  const lockUri = lockUriOf(target.uri);
  const lockText = await files.read(lockUri);
  const lock = lockText === undefined ? undefined : readLock(lockText);
  if (lockText !== undefined && lock === undefined) return { message: brokenLock(nameOfFile(lockUri)) };
  const part = bundle.files.find((file) => file.uri === target.uri);
  const file = part ?? (await charterCache(files).get(target.uri));
  const isIncluded = part !== undefined || (await wouldBeIncluded(files, boundary, bundle, target.uri));
  return { uri: target.uri, path, file, isIncluded, lockUri, lockText, lock };
}

/** Where the lock of a part lies. */
export function lockUriOf(part: string): string {
  return part.replace(/(?:\.charter)?\.ya?ml$/iu, '.import.json');
}

export function brokenLock(name: string): string {
  return `${name} cannot be read: perhaps a merge was not finished. Put it right, or delete it; then the tracker's values count where they differ from the charter's.`;
}

const FILE_NAME = /\.ya?ml$/iu;

function pathFor({ root, files }: Bundle, name: string): string {
  const path = FILE_NAME.test(name) ? name : `${name}.charter.yaml`;
  if (/[\\/]/u.test(path)) return path;
  const home = folderOf(root.uri);
  const within = files.slice(1).flatMap((file) => pathWithin(home, file.uri) ?? []);
  const same = within.find((each) => each === path || each.endsWith(`/${path}`));
  if (same !== undefined) return same;
  const folder = within.find((each) => each.includes('/'))?.replace(/\/[^/]*$/u, '');
  return folder === undefined ? path : `${folder}/${path}`;
}

/** Looks at the charter as it would be if the file were there. */
async function wouldBeIncluded(
  files: FileSystem,
  boundary: string,
  { root }: Bundle,
  uri: string,
): Promise<boolean> {
  const withPart: FileSystem = {
    read: (each) => (each === uri ? Promise.resolve(EMPTY_PART) : files.read(each)),
    async list(folder) {
      const items = await files.list(folder);
      if (folderOf(uri) !== folder || items?.some(({ name }) => resolvePath(folder, name) === uri))
        return items;
      return [...(items ?? []), { name: nameOfFile(uri), kind: 'file' }];
    },
  };
  const [bundle] = await loadBundles(withPart, boundary, [root.uri]);
  return bundle?.files.some((file) => file.uri === uri) ?? false;
}

const EMPTY_PART = 'charter: 1\nkind: part\n';
