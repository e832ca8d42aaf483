/**
 * Bundles the product into `dist/`: extension and language server, each for Node and for the web, and the command line.
 * For Node, what reads files of other programs is apart, and loaded when it is needed; what writes workbooks runs in a
 * thread of its own.
 */
import { build, context, type BuildOptions } from 'esbuild';
import { browser, node, YAML_IN_MODULES as alias } from './platforms';

const bundles: readonly BuildOptions[] = [
  { ...node, entryPoints: ['src/client/extension.ts'], outfile: 'dist/extension.js', external: ['vscode'] },
  {
    ...browser,
    entryPoints: ['src/client/extension.web.ts'],
    outfile: 'dist/extension.web.js',
    format: 'cjs',
    external: ['vscode'],
  },
  {
    ...node,
    entryPoints: ['src/server/node.ts'],
    outfile: 'dist/server.js',
    external: ['./planning.js'],
  },
  { ...node, entryPoints: ['src/server/answers/planning.ts'], outfile: 'dist/planning.js' },
  { ...node, entryPoints: ['src/server/workbooks/writer.ts'], outfile: 'dist/workbook.js' },
  { ...browser, entryPoints: ['src/server/browser.ts'], outfile: 'dist/server.web.js', format: 'iife' },
  {
    ...node,
    entryPoints: ['src/cli/main.ts'],
    alias,
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
    external: ['./server.js', './exchange.js', './report.js'],
  },
  { ...node, entryPoints: ['src/cli/exchange/exchange.ts'], alias, outfile: 'dist/exchange.js' },
  { ...node, entryPoints: ['src/cli/report/report.ts'], alias, outfile: 'dist/report.js' },
];

async function main(): Promise<void> {
  if (process.argv.includes('--watch')) {
    const contexts = await Promise.all(
      bundles.map((options) => context({ ...options, minify: false, sourcemap: true })),
    );
    await Promise.all(contexts.map((each) => each.watch()));
    return;
  }
  await Promise.all(bundles.map((options) => build(options)));
}

void main();
