import { buildSync } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { node, YAML_IN_MODULES } from '../../src/tools/platforms';
import { OWN_FOLDER } from './peer';

/**
 * The path of one of the programs beside this file, bundled as the command line is. What is timed must be what users run:
 * where each module is loaded by itself, a small helper of another one costs two to three times as much in a loop.
 */
export function bundled(name: string): string {
  const outfile = join(OWN_FOLDER, `${name}.cjs`);
  const entryPoints = [join(__dirname, 'programs', `${name}.ts`)];
  buildSync({ ...node, alias: YAML_IN_MODULES, entryPoints, outfile });
  return outfile;
}

/** What a bundled program prints as JSON, in a process of its own. */
export function printedBy(bundle: string, args: readonly number[]): unknown {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--expose-gc', bundle, ...args.map(String)],
    { encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  if (status !== 0) throw new Error(`${bundle} ${args.join(' ')} ended with status ${status}: ${stderr}`);
  return JSON.parse(stdout);
}
