import { dirname } from 'node:path';
import { checkCode, CODE_DEFAULTS } from '../../core/code';
import type { CheckResult } from '../../core/engine';
import type { Problem } from '../../core/model';
import { nodeFiles, pathOf, uriOf } from '../../host';
import { workspaceFolder } from '../charters';
import type { CheckRequest } from './options';
import type { World } from '../world';

/** What the code of the workspace folders says of the work items of their charters. */
export async function problemsInCode(
  results: readonly CheckResult[],
  { settings, traced }: CheckRequest,
  world: World,
): Promise<readonly Problem[]> {
  const homeOf = ({ bundle }: CheckResult): string =>
    uriOf(workspaceFolder(dirname(pathOf(bundle.root.uri)), world.folder));
  const homes = [...new Set(results.map(homeOf))];
  const found = homes.map((home) =>
    checkCode({
      files: nodeFiles(home),
      folders: [home],
      results: results.filter((result) => homeOf(result) === home),
      settings: { ...CODE_DEFAULTS, tracedFolders: traced },
      commandLine: settings,
    }),
  );
  return (await Promise.all(found)).flat();
}
