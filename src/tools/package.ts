import { join } from 'node:path';

import manifest from '../../package.json';
import { buildExtension } from './workbench/build';
import { repositoryRoot } from './workbench/paths';
import { runTool } from './workbench/runTool';
import { packExtension } from './workbench/vsix';

/** Builds the extension and packs it as `throughline-<version>.vsix` in the project's folder. */
async function main(): Promise<void> {
  await buildExtension();
  const vsix = join(repositoryRoot, `${manifest.name}-${manifest.version}.vsix`);
  await packExtension(repositoryRoot, vsix);
  console.log(`Packed ${vsix}`);
}

runTool(main);
