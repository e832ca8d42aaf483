import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Server } from './editor';

const root = resolve(__dirname, '../..');
export const OWN_FOLDER = join(root, '.bench');
const VERSION = '2.0.0';
export const PEER = `yaml-language-server ${VERSION}`;

export const THROUGHLINE: Server = {
  name: 'Throughline',
  args: [join(root, 'dist/cli.js'), 'lsp', '--stdio'],
  language: 'throughline-charter',
  settings: {},
  pause: 40,
};

/**
 * The language server for YAML, given the project's schema for every file. It is no dependency of the project: it is
 * installed beside it when it is first asked for. Undefined where it cannot be had.
 */
export function peer(): Server | undefined {
  const folder = join(OWN_FOLDER, 'node_modules/yaml-language-server');
  if (!isInstalled(folder)) install();
  if (!isInstalled(folder)) return undefined;
  const schema = pathToFileURL(join(root, 'schemas/project-charter.schema.json')).toString();
  return {
    name: PEER,
    args: [join(folder, 'bin/yaml-language-server'), '--stdio'],
    language: 'yaml',
    settings: { yaml: { validate: true, schemaStore: { enable: false }, schemas: { [schema]: '*.yaml' } } },
    pause: 200,
  };
}

function isInstalled(folder: string): boolean {
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) return false;
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version === VERSION;
}

function install(): void {
  mkdirSync(OWN_FOLDER, { recursive: true });
  const options = ['--prefix', OWN_FOLDER, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
  spawnSync('npm', ['install', ...options, `yaml-language-server@${VERSION}`], {
    stdio: 'ignore',
    shell: process.platform === 'win32',
  });
}
