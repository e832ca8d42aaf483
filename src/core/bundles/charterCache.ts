import type { CharterFile } from '../model';
import { readCharterFile } from '../parse';
import type { FileSystem } from '../ports';
import { RULE_IDS } from '../rules';

/** Charter files, read once for each text. */
export interface CharterCache {
  /** The file as it stands now; undefined where there is none, or it cannot be read as text. */
  get(uri: string): Promise<CharterFile | undefined>;
}

/**
 * Keeps the last reading of each file: the same text gives the same object, so that what was derived from it can
 * be kept as well.
 */
export function charterCache(files: FileSystem): CharterCache {
  const known = new Map<string, CharterFile>();
  return {
    async get(uri) {
      const text = await files.read(uri);
      if (text === undefined) {
        known.delete(uri);
        return undefined;
      }
      const last = known.get(uri);
      if (last?.text === text) return last;
      const file = readCharterFile(uri, text, RULE_IDS);
      known.set(uri, file);
      return file;
    },
  };
}
