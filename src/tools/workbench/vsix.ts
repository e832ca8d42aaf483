import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Workbench } from './install';
import { repositoryRoot } from './paths';
import { runProcess } from './processes';
import { installExtension } from './server';
import { createTempFolder } from './tempFolder';
import type { TempFolder } from './tempFolder';

const packTimeout = 120_000;

/** Without a published repository there is nothing that the README's relative links could be made absolute with. */
const withoutRepository = ['--allow-missing-repository', '--no-rewrite-relative-links'];

async function linkArguments(extension: string): Promise<readonly string[]> {
  const manifest: unknown = JSON.parse(await readFile(join(extension, 'package.json'), 'utf8'));
  const isPublished = typeof manifest === 'object' && manifest !== null && 'repository' in manifest;
  return isPublished ? [] : withoutRepository;
}

/**
 * Packs an extension that is already built.
 * @param extension absolute path of its root
 * @param vsix absolute path of the file to write
 * @throws Error with what the packer said
 */
export async function packExtension(extension: string, vsix: string): Promise<void> {
  const packer = join(repositoryRoot, 'node_modules', '@vscode', 'vsce', 'vsce');
  // Everything that runs is in the bundles, so the package needs no `node_modules`.
  const args = ['package', '--no-dependencies', ...(await linkArguments(extension)), '--out', vsix];
  await runProcess('Packing the extension', process.execPath, [packer, ...args], {
    cwd: extension,
    timeout: packTimeout,
  });
}

/**
 * Packs a built extension and installs the package, as a person would get it.
 * @returns the folder of installed extensions, for the server to start with
 */
export async function installPacked(workbench: Workbench, extension: string): Promise<TempFolder> {
  const folder = createTempFolder('extensions');
  const vsix = join(folder.path, 'extension.vsix');
  await packExtension(extension, vsix);
  await installExtension(workbench, vsix, folder.path);
  return folder;
}
