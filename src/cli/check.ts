import { check } from '../core/engine';
import { jsonReport, reportOn, textReport, type Report } from '../core/report';
import { pathOf } from '../host';
import { chartersAt, displayPath } from './charters';
import { problemsInCode } from './code';
import type { Given } from './command';
import { readCheckOptions, type CheckRequest } from './checkOptions';
import type { ExitStatus } from './status';
import { styleFor } from './style';
import { widthOf } from './width';
import type { World } from './world';

/** Checks charters and prints what it finds. */
export async function runCheck(given: Given, world: World): Promise<ExitStatus> {
  const request = readCheckOptions(given, world);
  const bundles = await chartersAt(request.paths, world.folder);
  const results = bundles.map((bundle) =>
    check(bundle, { today: request.today, commandLine: request.settings }),
  );
  const report = reportOn(results, {
    pathOf: (file) => displayPath(pathOf(file.uri), world.folder),
    quiet: request.quiet,
    audience: request.audience,
    inCode: request.code ? await problemsInCode(results, request, world) : [],
  });
  world.out.write(await print(report, request, given, world));
  return statusOf(report, request);
}

async function print(report: Report, { format }: CheckRequest, given: Given, world: World): Promise<string> {
  if (format === 'json') return jsonReport(report, world.elapsed());
  const style = await styleFor(given, world);
  return textReport(report, { style, width: widthOf(world), milliseconds: world.elapsed() });
}

function statusOf({ counts }: Report, { maxWarnings = Infinity }: CheckRequest): ExitStatus {
  return counts.error > 0 || counts.warning > maxWarnings ? 1 : 0;
}
