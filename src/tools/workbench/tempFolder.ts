import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { atExit } from './cleanup';

/** A folder that is gone when it is disposed of, or at the latest when this process ends. */
export interface TempFolder {
  readonly path: string;
  dispose(): void;
}

const namePrefix = 'throughline-';

/** Older than this, in milliseconds, nobody works in such a folder any more. */
const abandonedAge = 24 * 60 * 60_000;

function remove(path: string): void {
  // A process that is just ending may still write into the folder, hence the retries.
  rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

/**
 * Creates an empty folder with a random name.
 * @param purpose a word for its name, such as `workspace`
 * @param parent an existing folder; the system's folder for temporary files where absent
 */
export function createTempFolder(purpose: string, parent: string = tmpdir()): TempFolder {
  const path = mkdtempSync(join(parent, `${namePrefix}${purpose}-`));
  const forget = atExit(() => remove(path));
  return {
    path,
    dispose: () => {
      forget();
      remove(path);
    },
  };
}

/** Removes what runs that were killed have left in a folder of this project. */
export function removeAbandoned(parent: string): void {
  const names = readdirSync(parent).filter((name) => name.startsWith(namePrefix));
  for (const path of names.map((name) => join(parent, name))) {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats !== undefined && Date.now() - stats.mtimeMs > abandonedAge) remove(path);
  }
}
