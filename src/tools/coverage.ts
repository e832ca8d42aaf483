/**
 * Runs the unit tests and measures which branches of the core and the services they take.
 *
 * Sources and tests are compiled one by one with linked source maps: coverage of a bundle counts every module as
 * covered, and loading TypeScript on the fly counts branches that are not in the source.
 */
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const out = 'out/coverage';
const LEAST_BRANCHES = 95;

async function compile(): Promise<void> {
  rmSync(resolve(root, out), { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: [
      ...['core', 'service', 'client', 'server', 'host', 'protocol'].map((room) => `src/${room}/**/*.ts`),
      'src/*.ts',
      'src/core/**/*.js',
      'src/tools/*.ts',
      'media/language/*.json',
      'snippets/*.json',
      ...['unit', 'architecture', 'support', 'fuzz', 'bench'].map((room) => `test/${room}/**/*.ts`),
    ],
    outbase: '.',
    outdir: out,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    sourcemap: 'linked',
    loader: { '.json': 'copy' },
    logLevel: 'warning',
  });
}

function measure(): number {
  const c8 = [
    'node_modules/c8/bin/c8.js',
    '--temp-directory',
    'out/v8',
    '--reports-dir',
    'coverage',
    '--all',
  ];
  const what = [
    '--src',
    'src',
    '--include',
    'src/core/**/*.ts',
    '--include',
    'src/service/**/*.ts',
    '--exclude-after-remap',
  ];
  const bound = [
    '--reporter',
    'text-summary',
    '--reporter',
    'html',
    '--check-coverage',
    '--branches',
    `${LEAST_BRANCHES}`,
  ];
  const mocha = [
    'node_modules/mocha/bin/mocha.js',
    '--no-config',
    '--forbid-only',
    '--forbid-pending',
    '--timeout',
    '180000',
    '--require',
    `./${out}/test/support/seeded.js`,
  ];
  const tests = [
    '--reporter',
    `${out}/test/support/reporter.js`,
    `${out}/test/{unit,architecture}/**/*.test.js`,
  ];
  const limits = ['--lines', '0', '--functions', '0', '--statements', '0'];
  const args = [...c8, ...what, ...bound, ...limits, process.execPath, ...mocha, ...tests];
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
}

async function main(): Promise<void> {
  await compile();
  process.exitCode = measure();
}

void main();
