import type { BuildOptions } from 'esbuild';
import { resolve } from 'node:path';

export const root = resolve(__dirname, '../..');

const shared: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  keepNames: false,
  legalComments: 'none',
  logLevel: 'warning',
  // The language server packages have a UMD `main` that cannot be bundled.
  mainFields: ['module', 'main'],
};

/** How a bundle is made for Node. */
export const node: BuildOptions = { ...shared, platform: 'node', target: 'node20', format: 'cjs' };

/** How a bundle is made for web workers. */
export const browser: BuildOptions = {
  ...shared,
  platform: 'browser',
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
  // The converter of HTML asks for it whenever it runs, and a web worker has no `process`.
  define: { 'process.env.LOG_PERF': 'undefined' },
};

/** The same code as the package's entry for Node, in modules that can be shaken: a third less to load. */
export const YAML_IN_MODULES = { yaml: resolve(root, 'node_modules/yaml/browser/dist/index.js') };
