import type { FileSystem } from '../ports';
import { ignoreFile, isIgnored, type IgnoreFile } from './gitignore';
import { isCharterName, SKIPPED_FOLDERS } from './names';
import { folderOf, isWithin, resolvePath } from './uris';

/** How deep folders are searched: a tree that links back into itself ends somewhere. */
const DEEPEST = 40;

/**
 * The charters and parts below a folder, sorted by path, without those that `.gitignore` files exclude.
 *
 * @param boundary the workspace folder: `.gitignore` files from there down to `folder` count as well
 */
export async function discoverCharters(
  files: FileSystem,
  folder: string,
  boundary: string = folder,
): Promise<readonly string[]> {
  const ignores = await inheritedIgnores(files, folder, boundary);
  const found = await search(files, folder, ignores, 0);
  return found.toSorted();
}

async function inheritedIgnores(files: FileSystem, folder: string, boundary: string): Promise<IgnoreFile[]> {
  const folders: string[] = [];
  for (let at = folder; at !== boundary && isWithin(boundary, at);) {
    at = folderOf(at);
    folders.unshift(at);
  }
  const read = await Promise.all(folders.map((each) => ignoreFile(files, each)));
  return read.filter((each) => each !== undefined);
}

async function search(
  files: FileSystem,
  folder: string,
  inherited: readonly IgnoreFile[],
  depth: number,
): Promise<string[]> {
  const items = (await files.list(folder)) ?? [];
  const own = items.some((item) => item.name === '.gitignore') ? await ignoreFile(files, folder) : undefined;
  const ignores = own ? [...inherited, own] : inherited;
  const found = items.map(async ({ name, kind }): Promise<string[]> => {
    if (kind === 'folder' ? SKIPPED_FOLDERS.has(name) || depth === DEEPEST : !isCharterName(name)) return [];
    const uri = resolvePath(folder, name);
    if (isIgnored(uri, kind, ignores)) return [];
    return kind === 'folder' ? search(files, uri, ignores, depth + 1) : [uri];
  });
  return (await Promise.all(found)).flat();
}
