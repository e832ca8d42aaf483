import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files by their paths below the project, each with the text it should have; undefined for one that should not exist. */
export type GeneratedFiles = ReadonlyMap<string, string | undefined>;

/** The paths of files that are not as they should be, sorted. */
export function staleFiles(root: string, files: GeneratedFiles): readonly string[] {
  return [...files]
    .filter(([path, text]) => current(join(root, path)) !== text)
    .map(([path]) => path)
    .toSorted();
}

function current(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8').replaceAll('\r\n', '\n') : undefined;
}

/**
 * Writes the files that are not as they should be, or with `--check` among the arguments only names them.
 *
 * @returns the exit status: 1 where a check found stale files
 */
export function publish(root: string, files: GeneratedFiles, command: string): number {
  const stale = staleFiles(root, files);
  if (process.argv.includes('--check')) {
    for (const path of stale) console.error(`${path} is stale`);
    return stale.length > 0 ? 1 : 0;
  }
  for (const path of stale) write(join(root, path), files.get(path));
  console.log(`${command}: ${stale.length} of ${files.size} files written`);
  return 0;
}

function write(path: string, text: string | undefined): void {
  if (text === undefined) return rmSync(path);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
