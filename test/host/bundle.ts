import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { build } from 'esbuild';
import type { Plugin } from 'esbuild';

import { repositoryRoot } from '../../src/tools/workbench/paths';
import type { Runtime } from './results';

/** Where the suite's sources are unless another folder is asked for. */
export const suiteSources = join(import.meta.dirname, 'suite');

export interface BundleOptions {
  readonly runtime: Runtime;
  /** `publisher.name` of the extension under test. */
  readonly extensionId: string;
  /** Absolute path of the folder with the `*.test.ts` files. */
  readonly tests: string;
  /** Absolute path of the JavaScript file to write. */
  readonly outfile: string;
}

/** Loads the test files, in the order of their names, only when mocha's globals are there. */
function entry(runtime: Runtime, testFiles: readonly string[]): string {
  const required = testFiles.map((file) => `require(${JSON.stringify(file)});`).join('\n  ');
  return `
import { prepare } from ${JSON.stringify(join(suiteSources, runtime))};
import { runSuite } from ${JSON.stringify(join(suiteSources, 'run'))};
export const run = () => runSuite(prepare, () => {
  ${required}
});
`;
}

/** The bundle lies in a folder for temporary files, from where it would not find mocha by its name. */
const mochaFromRepository: Plugin = {
  name: 'mocha-from-repository',
  setup: (esbuild) => {
    const path = join(repositoryRoot, 'node_modules', 'mocha', 'index.js');
    esbuild.onResolve({ filter: /^mocha$/ }, () => ({ path, external: true }));
  },
};

async function testFilesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder);
  const files = names.filter((name) => name.endsWith('.test.ts')).toSorted();
  if (files.length === 0) throw new Error(`There is no test in ${folder}.`);
  return files.map((name) => join(folder, name));
}

/** Makes one CommonJS file of the suite that VS Code can run in the extension host in question, and its source map. */
export async function bundleSuite(options: BundleOptions): Promise<void> {
  await build({
    stdin: { contents: entry(options.runtime, await testFilesIn(options.tests)), resolveDir: suiteSources },
    bundle: true,
    format: 'cjs',
    platform: options.runtime === 'web' ? 'browser' : 'node',
    target: 'es2022',
    external: ['vscode'],
    loader: { '.csv': 'text' },
    plugins: [mochaFromRepository],
    define: {
      EXPECTED_RUNTIME: JSON.stringify(options.runtime),
      EXTENSION_ID: JSON.stringify(options.extensionId),
    },
    sourcemap: 'external',
    sourcesContent: false,
    outfile: options.outfile,
    logLevel: 'warning',
  });
}
