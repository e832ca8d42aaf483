import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isInside } from './nodeFiles';

/**
 * The root of the repository around a file that lies deeper than a folder, as where that holds the clones of several
 * projects; undefined where there is none within the folder. All are absolute.
 */
export function repositoryWithin(folder: string, file: string): string | undefined {
  for (let at = dirname(file); at !== folder && isInside(folder, at); at = dirname(at))
    if (existsSync(join(at, '.git'))) return at;
  return undefined;
}
