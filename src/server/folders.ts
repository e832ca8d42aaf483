import { isWithin } from '../core/bundles';

/** The innermost workspace folder that holds a file. */
export function nearestFolder(folders: readonly string[], uri: string): string | undefined {
  return folders.filter((folder) => isWithin(folder, uri)).toSorted((a, b) => b.length - a.length)[0];
}
