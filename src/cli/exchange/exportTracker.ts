import { dirname } from 'node:path';
import {
  ADO_ROWS,
  adoCsv,
  githubJson,
  jiraCsv,
  kindsInWords,
  notedTypes,
  outgoing,
  type Outgoing,
  type OutgoingEntry,
} from '../../core/exchange';
import type { Bundle } from '../../core/model';
import { nodeFiles, pathOf, uriOf } from '../../host';
import { chartersAt, displayPath, workspaceFolder } from '../charters';
import type { TrackerRequest } from './exportOptions';
import { write } from '../output';
import { UsageError, type ExitStatus } from '../status';
import type { World } from '../world';

/** Writes the work of a charter as a file that a tracker takes back, with the links that were made here. */
export async function exportToTracker(request: TrackerRequest, world: World): Promise<ExitStatus> {
  const bundle = onlyOne(await chartersAt(request.paths, world.folder), world);
  const system = SYSTEMS[request.format];
  const home = workspaceFolder(dirname(pathOf(bundle.root.uri)), world.folder);
  const typeOf = await notedTypes(nodeFiles(uriOf(home)), bundle, system);
  if ('message' in typeOf) throw new UsageError(typeOf.message);
  const sent = outgoing(bundle, system, { ...request, typeOf });
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

function nothingToSend(sent: Outgoing, { format }: TrackerRequest): string {
  const reasons = leftIn(sent, format);
  if (reasons.length === 0)
    return `The charter has no work items, and nothing else with a key of ${NAMES[format]}, so there is nothing to export.`;
  return `There is nothing to export for ${NAMES[format]}: the charter has ${reasons.join(' and ')}.`;
}

/** Why something is left out, with its number. */
function leftIn(
  { elsewhere, leftOut, untyped }: Outgoing,
  format: TrackerRequest['format'],
): readonly string[] {
  const name = NAMES[format];
  return [
    ...(elsewhere > 0 ? [`${elsewhere} of another tracker`] : []),
    ...(leftOut > 0 ? [`${leftOut} that ${name} does not have`] : []),
    ...(untyped > 0 ? [`${untyped} whose type in ${name} no import has noted: import once more before`] : []),
  ];
}

/** «84 work items, 12 requirements written to backlog.csv: 92 that Jira has, 4 new. Left out: 3 of another tracker» */
function summaryOf(sent: Outgoing, { format }: TrackerRequest, output: string): string {
  const { items } = sent;
  const known = items.filter(({ key }) => key !== undefined).length;
  const left = leftIn(sent, format);
  const lines = [
    `${kindsInWords(kindsOf(sent))} written to ${output}: ${known} that ${NAMES[format]} has, ${items.length - known} new`,
    ...(left.length > 0 ? [`Left out: ${left.join(', ')}`] : []),
    ...(format === 'ado-csv' && items.length > ADO_ROWS
      ? [`Azure DevOps takes ${ADO_ROWS} rows at a time: split the file between two items of the top level`]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** Work first. */
function kindsOf({ items }: Outgoing): Parameters<typeof kindsInWords>[0] {
  const counts = new Map<OutgoingEntry['kind'], number>([['workItem', 0]]);
  for (const { entry } of items) counts.set(entry.kind, (counts.get(entry.kind) ?? 0) + 1);
  return Array.from(counts, ([kind, count]) => ({ kind, count })).filter(({ count }) => count > 0);
}
