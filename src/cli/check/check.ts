import { version } from '../../../package.json';
import { check } from '../../core/engine';
import type { Bundle } from '../../core/model';
import {
  baselineText,
  counted,
  findingsInWords,
  fingerprintsOf,
  githubReport,
  jsonReport,
  junitReport,
  markdownReport,
  reportOn,
  sarifReport,
  textReport,
  type Fingerprint,
  type Report,
} from '../../core/report';
import { chartersAt, pathsFrom, workspaceFolder } from '../charters';
import { problemsInCode } from './code';
import type { Given } from '../command';
import { readCheckOptions, type CheckFormat, type CheckRequest } from './options';
import { baselinePaths, comparisonFor } from './known';
import { write } from '../output';
import type { ExitStatus } from '../status';
import { styleFor } from '../style';
import { widthOf } from '../width';
import type { World } from '../world';

/** Checks charters and prints what it finds, or writes it down as known. */
export async function runCheck(given: Given, world: World): Promise<ExitStatus> {
  const request = readCheckOptions(given, world);
  const bundles = await chartersAt(request.paths, world.folder);
  const { today, settings, writeBaseline } = request;
  const results = bundles.map((bundle) => check(bundle, { today, commandLine: settings }));
  const inCode = request.code ? await problemsInCode(results, request, world) : [];
  if (writeBaseline !== undefined) {
    const found = fingerprintsOf(results, baselinePaths(writeBaseline, world), inCode);
    return keep(writeBaseline, found, bundles, world);
  }
  const report = reportOn(results, {
    pathOf: pathsFrom(folderOfPaths(request, world)),
    quiet: request.quiet,
    audience: request.audience,
    inCode,
    comparison: await comparisonFor(request, world),
  });
  const text = await print(report, request, given, world);
  if (request.output === undefined) world.out.write(text);
  else {
    await write(request.output, text, bundles, world);
    world.out.write(`${findingsInWords(report)}, written to ${request.output}\n`);
  }
  return statusOf(report, request);
}

/** Formats for programs of a build, which look at files from the root of the repository. */
const FROM_ROOT: ReadonlySet<CheckFormat> = new Set(['sarif', 'junit', 'github', 'markdown']);

function folderOfPaths({ format }: CheckRequest, { folder }: World): string {
  return FROM_ROOT.has(format) ? workspaceFolder(folder, folder) : folder;
}

async function print(report: Report, request: CheckRequest, given: Given, world: World): Promise<string> {
  const { format, settings, today, output } = request;
  const milliseconds = world.elapsed();
  if (format === 'json') return jsonReport(report, milliseconds);
  if (format === 'sarif') return sarifReport(report, { version });
  if (format === 'junit') return junitReport(report, { settings, today });
  if (format === 'github') return githubReport(report);
  if (format === 'markdown') return markdownReport(report);
  const style = await styleFor(given, world, output);
  return textReport(report, { style, width: widthOf(world), milliseconds });
}

async function keep(
  baseline: string,
  found: readonly Fingerprint[],
  bundles: readonly Bundle[],
  world: World,
): Promise<ExitStatus> {
  await write(baseline, baselineText(found), bundles, world, 'write-baseline');
  world.out.write(
    `${counted(found.length, 'finding')} written to ${baseline}. From now on: throughline check --baseline ${baseline}\n`,
  );
  return 0;
}

function statusOf({ counts }: Report, { maxWarnings = Infinity }: CheckRequest): ExitStatus {
  return counts.error > 0 || counts.warning > maxWarnings ? 1 : 0;
}
