/** Makes every generated file anew, or, with `--check`, fails where one of them is stale. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const GENERATORS = ['registry', 'templates', 'pageAssets', 'schemas', 'ruleDocs', 'formatDocs', 'tableDocs'];

let isStale = false;
for (const generator of GENERATORS) {
  const args = [
    resolve(__dirname, '../../node_modules/tsx/dist/cli.mjs'),
    resolve(__dirname, `${generator}.ts`),
  ];
  const { status } = spawnSync(process.execPath, [...args, ...process.argv.slice(2)], { stdio: 'inherit' });
  isStale ||= status !== 0;
}
if (isStale) {
  process.stderr.write('Run `npm run generate` and commit what it changes.\n');
  process.exitCode = 1;
}
