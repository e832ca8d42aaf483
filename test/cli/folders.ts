import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const made: string[] = [];

/** A new folder with files, by their paths. Removed after the tests of a file, see `removeFolders`. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'throughline-cli-')));
  made.push(folder);
  writeInto(folder, files);
  return folder;
}

/** The same as the root of a git repository. */
export function repositoryWith(files: Readonly<Record<string, string>>): string {
  const folder = folderWith(files);
  repositoryIn(folder);
  return folder;
}

/** Makes a folder a git repository, and the folder where there is none. */
export function repositoryIn(folder: string): void {
  mkdirSync(folder, { recursive: true });
  execFileSync('git', ['init', '--quiet'], { cwd: folder });
}

/** Commits all that a repository holds, at noon of a day; tells the id of the commit. */
export function commit(folder: string, title: string, day = '2026-11-20'): string {
  const person = { NAME: 'Ana', EMAIL: 'ana@contoso.com', DATE: `${day}T12:00:00+00:00` };
  const env = Object.fromEntries(
    Object.entries(person).flatMap(([key, value]) => [
      [`GIT_AUTHOR_${key}`, value],
      [`GIT_COMMITTER_${key}`, value],
    ]),
  );
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'core.hooksPath=', '-c', 'commit.gpgSign=false', ...args], {
      cwd: folder,
      env: { ...process.env, ...env },
      encoding: 'utf8',
    });
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '--message', title);
  return git('rev-parse', 'HEAD').trim();
}

/** Writes files into a folder that is there. */
export function writeInto(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

export function removeFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}
