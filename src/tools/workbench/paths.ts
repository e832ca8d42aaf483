import { resolve } from 'node:path';

/** The folder of `package.json`, which is also the folder VS Code loads the extension from. */
export const repositoryRoot = resolve(import.meta.dirname, '..', '..', '..');

/** Where downloaded parts are kept between runs, outside git. Safe to delete at any time. */
export const partsFolder = resolve(repositoryRoot, '.vscode-test');
