import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import {
  changesInWords,
  comparing,
  comparisonJson,
  comparisonMarkdown,
  comparisonText,
  failuresIn,
  type CheckedSide,
  type ComparisonReport,
} from '../../core/compare';
import { check } from '../../core/engine';
import { drained, type Bundle } from '../../core/model';
import type { FileSystem } from '../../core/ports';
import type { PathOf } from '../../core/report';
import {
  chartersAt,
  chartersElsewhere,
  chartersIfAny,
  noCharter,
  pathsFrom,
  workspaceFolder,
} from '../charters';
import type { Given } from '../command';
import { readDiffOptions, type DiffRequest, type DiffSide } from './options';
import { write } from '../output';
import { revisionsIn } from '../revisions';
import type { ExitStatus } from '../status';
import { styleFor } from '../style';
import { widthOf } from '../width';
import type { World } from '../world';

/** Prints what changed between two states of the charters, in the charter's own terms. */
export async function runDiff(given: Given, world: World): Promise<ExitStatus> {
  const request = readDiffOptions(given, world);
  const { today, settings, audience, failOn, output } = request;
  const before = await sideOf(request.before, request, world);
  const after = await sideOf(request.after, request, world);
  if (before.bundles.length + after.bundles.length === 0) throw noCharter(request.paths);
  const checked = ({ bundles, pathOf, sameAs = pathOf }: FoundSide): CheckedSide => ({
    results: bundles.map((bundle) => check(bundle, { today, commandLine: settings })),
    pathOf: sameAs,
  });
  const changes = drained(comparing(checked(before), checked(after), audience));
  const failing = failuresIn(changes, failOn);
  const report: ComparisonReport = {
    changes,
    base: sideInWords(request.before),
    head: sideInWords(request.after),
    failing,
    pathOf: { before: before.pathOf, after: after.pathOf },
  };
  const text = await print(report, request, given, world);
  if (output === undefined) world.out.write(text);
  else {
    await write(output, text, [...before.bundles, ...after.bundles], world);
    world.out.write(`${changesInWords(changes)}, written to ${output}\n`);
  }
  return failing.length > 0 ? 1 : 0;
}

async function print(
  report: ComparisonReport,
  { format, output }: DiffRequest,
  given: Given,
  world: World,
): Promise<string> {
  if (format === 'json') return comparisonJson(report);
  if (format === 'markdown') return comparisonMarkdown(report);
  const style = await styleFor(given, world, output);
  return comparisonText(report, { style, width: widthOf(world) });
}

function sideInWords(side: DiffSide): string {
  if (side.kind === 'revision') return side.name;
  if (side.kind === 'path') return side.path;
  return side.kind === 'files' ? 'the working files' : `the merge base of ${side.of.join(' and ')}`;
}

interface FoundSide {
  readonly bundles: readonly Bundle[];
  /** What reports call files. */
  readonly pathOf: PathOf;
  /** By what files are the same on both sides, where that is not what they are called. */
  readonly sameAs?: PathOf;
}

async function sideOf(
  side: DiffSide,
  { paths, format, after }: DiffRequest,
  { folder }: World,
): Promise<FoundSide> {
  if (side.kind === 'path') {
    const bundles = await chartersAt([side.path], folder);
    return { bundles, pathOf: pathsFrom(folder), sameAs: pathsWithin(side.path, after, bundles, folder) };
  }
  // A comment on a pull request tells of files from the root of the repository.
  const pathOf = pathsFrom(format === 'markdown' ? workspaceFolder(folder, folder) : folder);
  if (side.kind === 'files') return { bundles: await chartersIfAny(paths, folder), pathOf };
  return { bundles: await chartersElsewhere(paths, folder, (home) => filesOf(side, home)), pathOf };
}

async function filesOf(
  side: DiffSide & { readonly kind: 'revision' | 'merge-base' },
  home: string,
): Promise<FileSystem> {
  const revisions = await revisionsIn(home, 'throughline diff', 'compare two folders');
  return side.kind === 'revision' ? revisions.filesAt(side.name) : revisions.filesAtMergeBase(...side.of);
}

/** Files of two folders are the same where their paths in these are; two files are the same whatever they are called. */
function pathsWithin(path: string, after: DiffSide, bundles: readonly Bundle[], folder: string): PathOf {
  const target = resolve(folder, path);
  if (statSync(target).isDirectory()) return pathsFrom(target);
  const within = pathsFrom(dirname(target));
  const shared = after.kind === 'path' ? after.path : path;
  const root = bundles.length === 1 ? bundles[0]?.root : undefined;
  return (file) => (file === root ? shared : within(file));
}
