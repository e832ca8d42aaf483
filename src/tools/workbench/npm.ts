import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { ProcessFailed, runProcess } from './processes';

const installTimeout = 15 * 60_000;

/** npm's own settings for the script that is running, which would lead a second npm to the wrong folder. */
function withoutOuterNpm(): Record<string, undefined> {
  const names = Object.keys(process.env).filter((name) =>
    /^npm_(package|lifecycle|config_local)_/.test(name),
  );
  return Object.fromEntries(names.map((name) => [name, undefined]));
}

/**
 * Runs `npm install` in a folder.
 * @throws Error with a line on what to do
 */
export async function npmInstall(folder: string, args: readonly string[]): Promise<void> {
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  try {
    await runProcess(
      'npm install',
      process.platform === 'win32' ? 'npm.cmd' : 'npm',
      ['install', ...quiet, ...args],
      {
        cwd: folder,
        env: withoutOuterNpm(),
        timeout: installTimeout,
      },
    );
  } catch (error) {
    if (!(error instanceof ProcessFailed)) throw error;
    throw new Error(`${error.message}\nPlease check that npm can reach its registry, and run this again.`, {
      cause: error,
    });
  }
}

/** Writes a `package.json` that makes the folder an npm project of its own. */
export async function writeNpmProject(
  folder: string,
  manifest: Readonly<Record<string, unknown>>,
): Promise<void> {
  await writeFile(
    join(folder, 'package.json'),
    `${JSON.stringify({ private: true, ...manifest }, undefined, 2)}\n`,
  );
}
