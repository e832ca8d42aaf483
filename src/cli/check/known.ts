import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { check } from '../../core/engine';
import {
  fingerprintsOf,
  readBaseline,
  type Comparison,
  type Fingerprint,
  type PathOf,
} from '../../core/report';
import { chartersElsewhere, pathsFrom, workspaceFolder } from '../charters';
import type { CheckRequest } from './options';
import { revisionsIn } from '../revisions';
import { UsageError } from '../status';
import type { World } from '../world';

/** What the findings of a check are set against; undefined where all of them count. */
export async function comparisonFor(request: CheckRequest, world: World): Promise<Comparison | undefined> {
  const { baseline, since, showKnown } = request;
  if (baseline === undefined && since === undefined) return undefined;
  const nameFile = baselinePaths(baseline, world);
  return {
    pathOf: nameFile,
    baseline: baseline === undefined ? [] : await knownIn(baseline, world),
    earlier: since === undefined ? [] : await foundAt(since, request, world, nameFile),
    showKnown,
  };
}

/** How a baseline calls charters: seen from its own folder, so that it counts wherever the check is started. */
export function baselinePaths(baseline: string | undefined, { folder }: World): PathOf {
  return pathsFrom(
    baseline === undefined ? workspaceFolder(folder, folder) : dirname(resolve(folder, baseline)),
  );
}

async function knownIn(baseline: string, { folder }: World): Promise<readonly Fingerprint[]> {
  const text = await readFile(resolve(folder, baseline), 'utf8').catch(() => undefined);
  if (text === undefined)
    throw new UsageError(
      `There is no baseline ${baseline}. Write one: throughline check --write-baseline ${baseline}`,
    );
  const known = readBaseline(text.replace(/^\uFEFF/u, ''));
  if (typeof known !== 'string') return known;
  throw new UsageError(`${baseline} ${known} Write it anew: throughline check --write-baseline ${baseline}`);
}

/** What the same check would have found at a revision, on the day that counts as today. */
async function foundAt(
  revision: string,
  { paths, today, settings }: CheckRequest,
  { folder }: World,
  nameFile: PathOf,
): Promise<readonly Fingerprint[]> {
  const bundles = await chartersElsewhere(paths, folder, async (home) =>
    (await revisionsIn(home, '--since', 'leave --since out')).filesAt(revision),
  );
  return fingerprintsOf(
    bundles.map((bundle) => check(bundle, { today, commandLine: settings })),
    nameFile,
  );
}
