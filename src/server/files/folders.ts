import { folderOf, isWithin } from '../../core/bundles';

/** The innermost workspace folder that holds a file. */
export function nearestFolder(folders: readonly string[], uri: string): string | undefined {
  return folders.filter((folder) => isWithin(folder, uri)).toSorted((a, b) => b.length - a.length)[0];
}

/** The outermost workspace folder that holds a file: no path leads out of it. For a file outside of all of them its own folder. */
export function boundaryOf(folders: readonly string[], uri: string): string {
  const around = folders.filter((folder) => isWithin(folder, uri));
  return around.toSorted((a, b) => a.length - b.length)[0] ?? folderOf(uri);
}
