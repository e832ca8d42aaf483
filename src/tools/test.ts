/**
 * Runs every test suite: `npm test`. What a suite prints is shown as it comes. At the end stand the names of what has
 * failed, and in the last line the counts of all suites. A suite that runs no test, or skips one, has failed.
 */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(__dirname, '../..');

interface Suite {
  readonly name: string;
  /** Command and arguments, run by Node. */
  readonly args: readonly string[];
}

const bin = (name: string, file: string): string => resolve(root, 'node_modules', name, file);
const mocha = (...globs: readonly string[]): readonly string[] => [
  bin('mocha', 'bin/mocha.js'),
  '--reporter',
  'test/support/reporter.ts',
  ...globs,
];
const tsx = (...args: readonly string[]): readonly string[] => [bin('tsx', 'dist/cli.mjs'), ...args];

/** Fast ones first: what they find is seen at once. */
const SUITES: readonly Suite[] = [
  { name: 'unit', args: tsx('src/tools/coverage.ts') },
  { name: 'processes', args: mocha('test/cli/**/*.test.ts', 'test/server/**/*.test.ts') },
  { name: 'workbench', args: mocha('test/workbench/**/*.test.ts') },
  { name: 'hosts', args: tsx('test/host/run.ts') },
];

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface Outcome extends Counts {
  /** A line for each test that has failed. */
  readonly failures: readonly string[];
}

const COUNTS = /^(?:suite|host \w+): (\d+) passed, (\d+) failed(?:, (\d+) skipped)?/u;

/** Adds up the lines by which a suite tells its counts. */
function countsIn(output: string): Counts {
  let [passed, failed, skipped] = [0, 0, 0];
  for (const line of output.split('\n')) {
    const match = COUNTS.exec(line.trim());
    if (!match) continue;
    passed += Number(match[1]);
    failed += Number(match[2]);
    skipped += Number(match[3] ?? 0);
  }
  return { passed, failed, skipped };
}

const failuresIn = (output: string): readonly string[] =>
  output.split('\n').flatMap((line) => (line.trim().startsWith('✘ ') ? [line.trim()] : []));

function run({ name, args }: Suite): Promise<Outcome> {
  process.stdout.write(`\n== ${name}\n`);
  return new Promise((done) => {
    const child = spawn(process.execPath, [...args], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      process.stdout.write(chunk);
    });
    child.on('close', (code) => {
      const counts = countsIn(output);
      const isBroken = code !== 0 && counts.failed === 0;
      const failures = failuresIn(output).map((line) => `${name} ${line}`);
      const isUnseen = isBroken || counts.passed + counts.failed === 0;
      if (isUnseen) {
        failures.push(`${name}: ended with status ${code ?? 'none'} and ${counts.passed} tests passed`);
      }
      done({ ...counts, failed: counts.failed + counts.skipped + (isUnseen ? 1 : 0), failures });
    });
  });
}

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const suites = wanted.length === 0 ? SUITES : SUITES.filter(({ name }) => wanted.includes(name));
  const results: Outcome[] = [];
  for (const suite of suites) results.push(await run(suite));
  const passed = results.reduce((sum, counts) => sum + counts.passed, 0);
  const failed = results.reduce((sum, counts) => sum + counts.failed, 0) + (suites.length === 0 ? 1 : 0);
  const failures = results.flatMap((result) => result.failures);
  process.stdout.write(['', ...failures, `${passed} passed, ${failed} failed`, ''].join('\n'));
  process.exitCode = failed === 0 ? 0 : 1;
}

void main();
