import { ADO_ROWS, adoCsv, githubJson, jiraCsv, outgoing, type Outgoing } from '../core/exchange';
import type { Bundle } from '../core/model';
import { counted } from '../core/report';
import { pathOf } from '../host';
import { chartersAt, displayPath } from './charters';
import type { TrackerRequest } from './exportOptions';
import { write } from './output';
import { UsageError, type ExitStatus } from './status';
import type { World } from './world';

/** Writes the work of a charter as a file that a tracker takes back, with the links that were made here. */
export async function exportToTracker(request: TrackerRequest, world: World): Promise<ExitStatus> {
  const bundle = onlyOne(await chartersAt(request.paths, world.folder), world);
  const sent = outgoing(bundle, SYSTEMS[request.format], request);
  if (sent.items.length === 0) throw new UsageError(nothingToSend(sent, request));
  const text = textOf(sent, request);
  if (request.output === undefined) world.out.write(text);
  else {
    await write(request.output, text, [bundle], world);
    world.out.write(summaryOf(sent, request, request.output));
  }
  return 0;
}

const SYSTEMS = { 'ado-csv': 'azure-devops', 'jira-csv': 'jira', 'github-json': 'github' } as const;
const NAMES = { 'ado-csv': 'Azure DevOps', 'jira-csv': 'Jira', 'github-json': 'GitHub' } as const;

function textOf(sent: Outgoing, { format, process }: TrackerRequest): string {
  if (format === 'ado-csv') return adoCsv(sent, process);
  return format === 'jira-csv' ? jiraCsv(sent) : githubJson(sent);
}

/** A tracker takes one backlog at a time. */
function onlyOne(bundles: readonly Bundle[], { folder }: World): Bundle {
  const withWork = bundles.filter(({ files }) =>
    files.some(({ entries }) => entries.some(({ kind }) => kind === 'workItem')),
  );
  const [bundle, other] = withWork.length === 0 ? bundles : withWork;
  if (bundle !== undefined && other === undefined) return bundle;
  const names = bundles.map(({ root }) => displayPath(pathOf(root.uri), folder));
  throw new UsageError(`There are several charters: ${names.join(', ')}. Name the one to export.`);
}

function nothingToSend({ elsewhere, leftOut }: Outgoing, { format }: TrackerRequest): string {
  if (elsewhere + leftOut === 0) return 'The charter has no work items, so there is nothing to export.';
  const reasons = [
    ...(elsewhere > 0 ? [`${elsewhere} of another tracker`] : []),
    ...(leftOut > 0 ? [`${leftOut} that ${NAMES[format]} does not have`] : []),
  ];
  return `There is nothing to export for ${NAMES[format]}: the charter has ${reasons.join(' and ')}.`;
}

/** «84 work items written to backlog.csv: 80 that Jira has, 4 new ones. Left out: 3 of another tracker» */
function summaryOf(
  { items, elsewhere, leftOut }: Outgoing,
  { format }: TrackerRequest,
  output: string,
): string {
  const known = items.filter(({ key }) => key !== undefined).length;
  const left = [
    ...(elsewhere > 0 ? [`${elsewhere} of another tracker`] : []),
    ...(leftOut > 0 ? [`${leftOut} that ${NAMES[format]} does not have`] : []),
  ];
  const lines = [
    `${counted(items.length, 'work item')} written to ${output}: ${known} that ${NAMES[format]} has, ${items.length - known} new`,
    ...(left.length > 0 ? [`Left out: ${left.join(', ')}`] : []),
    ...(format === 'ado-csv' && items.length > ADO_ROWS
      ? [`Azure DevOps takes ${ADO_ROWS} rows at a time: split the file between two items of the top level`]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}
