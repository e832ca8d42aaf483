/** The command that writes a report. It is a bundle of its own: see `reportCommand`. */
import { check } from '../../core/engine';
import { drained, type Audience, type Bundle } from '../../core/model';
import { gatheringPage, reportFile, reportMarkdown, type PageData } from '../../core/page';
import { pathOf } from '../../host';
import { chartersAt, displayPath } from '../charters';
import { readAudience, readDate, readFormat } from '../check/options';
import { valueOf, type Given } from '../command';
import { findHistory } from '../history/history';
import { write } from '../output';
import { UsageError, type ExitStatus } from '../status';
import type { World } from '../world';

const FORMATS = ['html', 'markdown'] as const;

/** What `throughline report` was asked to do. */
interface ReportRequest {
  readonly paths: readonly string[];
  readonly format: (typeof FORMATS)[number];
  /** Undefined: the report is printed. */
  readonly output: string | undefined;
  readonly audience: Audience;
  readonly title: string | undefined;
  readonly today: string;
  /** Looks back to how it came to this. */
  readonly withHistory: boolean;
}

/** Writes a report of one charter. */
export async function runReport(given: Given, world: World): Promise<ExitStatus> {
  const request = readReportOptions(given, world);
  const bundle = onlyOne(await chartersAt(request.paths, world.folder), world);
  const { today, audience, title, withHistory } = request;
  const history = withHistory ? await findHistory(bundle, WHOLE_HISTORY, world) : undefined;
  const data = drained(gatheringPage(check(bundle, { today }), { audience, today, title, history }));
  const text = request.format === 'html' ? reportFile(data) : reportMarkdown(data);
  if (request.output === undefined) world.out.write(text);
  else {
    await write(request.output, text, [bundle], world);
    world.out.write(`${summaryOf(data)} written to ${request.output}\n`);
  }
  return 0;
}

const WHOLE_HISTORY = { by: 'commit', since: undefined, most: undefined, usesCache: true } as const;

function readReportOptions(given: Given, { clock }: World): ReportRequest {
  const output = valueOf(given, 'output');
  const usual = output !== undefined && /\.(?:md|markdown)$/iu.test(output) ? 'markdown' : 'html';
  return {
    paths: given.paths,
    format: readFormat(valueOf(given, 'format') ?? usual, FORMATS),
    output,
    audience: readAudience(valueOf(given, 'audience') ?? 'customer'),
    title: valueOf(given, 'title'),
    today: readDate(valueOf(given, 'today') ?? clock.today()),
    withHistory: given.options.has('history'),
  };
}

/** A report is about one charter; a part that none includes has nothing to report on where there is a charter. */
function onlyOne(bundles: readonly Bundle[], { folder }: World): Bundle {
  const charters = bundles.filter(({ unused }) => !unused);
  const [bundle, other] = charters.length === 0 ? bundles : charters;
  if (bundle !== undefined && other === undefined) return bundle;
  const names = bundles.map(({ root }) => displayPath(pathOf(root.uri), folder));
  throw new UsageError(`There are several charters: ${names.join(', ')}. Name the one to report on.`);
}

/** «Report for the customer» */
function summaryOf({ audience }: PageData): string {
  return audience === 'customer' ? 'Report for the customer' : 'Report for the team';
}
