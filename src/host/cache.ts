import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** Texts that can be made again, kept in a folder of the user. What cannot be read or written is done without. */
export interface Cache {
  read(name: string): Promise<string | undefined>;
  write(name: string, text: string): Promise<void>;
}

export interface CacheLimits {
  readonly files: number;
  readonly bytes: number;
}

/** As much as the histories of a hundred large charters take. */
const LIMITS: CacheLimits = { files: 200, bytes: 200 * 1024 * 1024 };

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The cache of a part of the program, below the folder that the system has for such things.
 *
 * @param part the name of a folder
 */
export function userCache(part: string, env: Environment, limits: CacheLimits = LIMITS): Cache {
  const folder = join(cacheFolder(env), 'throughline', part);
  return {
    async read(name) {
      const path = join(folder, name);
      const text = await readFile(path, 'utf8').catch(() => undefined);
      // What is used stays: those that were not for the longest time are removed first.
      if (text !== undefined) await utimes(path, new Date(), new Date()).catch(() => undefined);
      return text;
    },
    async write(name, text) {
      const temporary = join(folder, `${name}.${process.pid}.tmp`);
      try {
        await mkdir(folder, { recursive: true });
        await writeFile(temporary, text, { mode: 0o600 });
        await rename(temporary, join(folder, name));
        await keepWithin(folder, limits);
      } catch {
        await rm(temporary, { force: true }).catch(() => undefined);
      }
    },
  };
}

/** Where a variable is set to something that is no full path, it does not count. */
function cacheFolder(env: Environment): string {
  const named = [env['XDG_CACHE_HOME'], process.platform === 'win32' ? env['LOCALAPPDATA'] : undefined];
  const folder = named.find((path) => path !== undefined && isAbsolute(path));
  if (folder !== undefined) return folder;
  return process.platform === 'darwin' ? join(homedir(), 'Library', 'Caches') : join(homedir(), '.cache');
}

async function keepWithin(folder: string, limits: CacheLimits): Promise<void> {
  const names = await readdir(folder);
  const files = await Promise.all(
    names.map(async (name) => {
      const { size, mtimeMs } = await stat(join(folder, name));
      return { name, size, mtimeMs };
    }),
  );
  let bytes = 0;
  const surplus = files
    .toSorted((a, b) => b.mtimeMs - a.mtimeMs)
    .filter(({ size }, i) => {
      bytes += size;
      return i >= limits.files || bytes > limits.bytes;
    });
  await Promise.all(surplus.map(({ name }) => rm(join(folder, name), { force: true })));
}
