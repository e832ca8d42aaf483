import { constants } from 'node:fs';
import { access, chmod, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';

/**
 * Puts a text in the place of what a file holds, all of it or nothing of it: it is written under another name first, so that
 * a full disk or a program that is stopped never leaves half a charter behind. Who may read the file stays, and a link to it
 * stays a link. Rejects where the file is not there, or may not be written.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const place = await realpath(path);
  await access(place, constants.W_OK);
  const temporary = `${place}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, text);
    await chmod(temporary, (await stat(place)).mode);
    await rename(temporary, place);
  } finally {
    await rm(temporary, { force: true });
  }
}
