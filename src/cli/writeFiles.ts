import { constants, existsSync } from 'node:fs';
import { access, chmod, mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { FileText } from '../core/exchange';
import { isInside, pathOf } from '../host';
import { UsageError } from './status';

/** A file that is written under another name first. */
interface Prepared {
  readonly path: string;
  readonly temporary: string;
}

const MARK = '\uFEFF';

/**
 * Writes files as nearly at once as a computer allows: all of them under other names, and only when that has worked do
 * they get their own. Byte-order marks stay, and links to files stay links.
 *
 * @param home the workspace folder: nothing outside of it is written, whatever links lead there
 * @throws UsageError where a file is not any more what was read, or cannot be written; then none is
 */
export async function writeFiles(
  files: readonly FileText[],
  home: string,
  nameFile: (uri: string) => string,
): Promise<void> {
  const prepared: Prepared[] = [];
  try {
    for (const file of files) prepared.push(await prepare(file, home, nameFile(file.uri)));
    for (const { path, temporary } of prepared) await rename(temporary, path);
  } finally {
    await Promise.all(prepared.map(({ temporary }) => rm(temporary, { force: true })));
  }
}

async function prepare({ uri, before, after }: FileText, home: string, name: string): Promise<Prepared> {
  const path = await placeFor(pathOf(uri), home, name);
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    const now = existsSync(path) ? await readFile(path, 'utf8') : undefined;
    const mark = now?.startsWith(MARK) === true ? MARK : '';
    if (now?.slice(mark.length) !== before) throw new UsageError(changedMeanwhile(name));
    if (now !== undefined) await access(path, constants.W_OK);
    await writeFile(temporary, mark + after);
    if (now !== undefined) await chmod(temporary, (await stat(path)).mode);
    return { path, temporary };
  } catch (error) {
    await rm(temporary, { force: true });
    throw error instanceof UsageError ? error : new UsageError(cannotBeWritten(name));
  }
}

/** Where a file really lies, behind links. Its folder is made where there is none. */
async function placeFor(path: string, home: string, name: string): Promise<string> {
  const folder = dirname(path);
  try {
    await mkdir(folder, { recursive: true });
    const real = existsSync(path) ? await realpath(path) : undefined;
    const place = real ?? path;
    if (isInside(await realpath(home), real ?? (await realpath(folder)))) return place;
  } catch {
    throw new UsageError(cannotBeWritten(name));
  }
  throw new UsageError(
    `${name} leads out of the workspace folder, so nothing was written. Name another part with --part.`,
  );
}

function changedMeanwhile(name: string): string {
  return `${name} has changed meanwhile, so nothing was written. Run the command again.`;
}

function cannotBeWritten(name: string): string {
  return `${name} could not be written, so nothing was. Check who may write it.`;
}
