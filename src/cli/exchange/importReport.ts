import {
  changesInWords,
  conflictInWords,
  entryInWords,
  FOLLOW_KIND,
  FOLLOW_LINKS,
  hintsInWords,
  isOtherQuery,
  KEEP_FIELD,
  leftInWords,
  linkableIn,
  otherKindInWords,
  readInWords,
  refusedInWords,
  relinkedInWords,
  skippedCount,
  skippedInWords,
  troublesInWords,
  updatedInWords,
  type Backlog,
  type ImportPlan,
  type ImportReport,
  type Named,
} from '../../core/exchange';
import { counted, printable, wrap, type Style } from '../../core/report';
import type { ImportOptions } from './importOptions';

/** What became of an import. */
interface ImportTold {
  readonly plan: ImportPlan;
  readonly options: ImportOptions;
  readonly backlog: Backlog;
  /** The charter, as people name it here. */
  readonly charter: string;
  readonly nameFile: (uri: string) => string;
}

interface TextOptions {
  readonly style: Style;
  readonly width: number;
}

/** The report for people. */
export function importText(told: ImportTold, { style, width }: TextOptions): string {
  const { report } = told.plan;
  const blocks: readonly (readonly string[])[] = [
    [style.strong(printable(headline(told))), ...leftOut(report), ...takenOver(report)],
    ...listed(
      'Both sides have changed, and the charter’s value stays. Decide with --prefer tracker or --prefer charter.',
      report.conflicts.map(conflictLine),
    ),
    ...listed('Not in the tracker any more, and marked with x-gone:', report.gone.map(nameOf)),
    ...listed('In the tracker again:', report.back.map(nameOf)),
    ...listed(
      'Written by hand before, and taken for items of the tracker by their ids or titles:',
      report.adopted.map(nameOf),
    ),
    ...listed(
      'Could not be changed without touching more than that; change it by hand:',
      report.refused.map((each) => printable(refusedInWords(each))),
    ),
    ...listed(
      `Of another type in the tracker now. ${FOLLOW_KIND} To have them stay for good, say so with --prefer charter.`,
      report.otherKind.map((each) => printable(otherKindInWords(each))),
    ),
    ...listed(
      `For something else in the tracker now, as its tags say. ${FOLLOW_LINKS} To have them stay for good, say so with --prefer charter.`,
      report.relinked.map((each) => printable(relinkedInWords(each))),
    ),
    ...listed('In the file:', troublesInWords(report, told.backlog).map(printable)),
    hints(told),
    [style.strong(outcome(told)), ...nextStep(told)],
  ];
  const lines = (block: readonly string[]): string =>
    block.flatMap((line) => indentedWrap(line, width)).join('\n');
  return `${blocks
    .filter((block) => block.length > 0)
    .map(lines)
    .join('\n\n')}\n`;
}

function indentedWrap(line: string, width: number): readonly string[] {
  const indent = /^ */u.exec(line)?.[0] ?? '';
  const hanging = indent === '' ? '' : `${indent}  `;
  const room = Math.max(width - hanging.length, 20);
  return wrap(line, room).map((part, i) => (i === 0 ? indent : hanging) + part);
}

/** «backlog.csv: 120 items of Azure DevOps read, 113 taken over: 98 work items, 12 requirements, 3 risks» */
function headline({ plan, options, backlog }: ImportTold): string {
  return `${options.file}: ${readInWords(plan.report.summary, backlog)}`;
}

function leftOut({ summary }: ImportReport): readonly string[] {
  const total = skippedCount(summary);
  if (total === 0) return [];
  const reasons = skippedInWords(summary);
  return [`${total} left out: ${reasons.slice(0, MOST).join('; ')}${furtherOf(reasons.length)}`];
}

function takenOver(report: ImportReport): readonly string[] {
  const { updated, kept } = report;
  const told = changesInWords(report);
  const lines = told === '' ? [] : [told];
  const changes = updated.map((each) => `  ${printable(updatedInWords(each))}`);
  const byHand =
    kept > 0
      ? [
          `${counted(kept, 'value')} changed by hand ${kept === 1 ? 'stays' : 'stay'} as the charter has ${kept === 1 ? 'it' : 'them'}`,
        ]
      : [];
  return [...lines, ...cut(changes), ...byHand];
}

const MOST = 12;

function cut(lines: readonly string[]): readonly string[] {
  const rest = lines.length - MOST;
  return rest > 1 ? [...lines.slice(0, MOST), `  and ${rest} more`] : lines;
}

function furtherOf(count: number): string {
  return count > MOST ? `; and ${count - MOST} more reasons` : '';
}

function listed(title: string, lines: readonly string[]): readonly (readonly string[])[] {
  return lines.length === 0 ? [] : [[title, ...cut(lines.map((line) => `  ${line}`))]];
}

function nameOf(entry: Named): string {
  return printable(entryInWords(entry));
}

function conflictLine(conflict: ImportReport['conflicts'][number]): string {
  return printable(conflictInWords(conflict));
}

function hints({ plan: { report } }: ImportTold): readonly string[] {
  const left = leftInWords(report.summary);
  const fields = left.slice(0, MOST).map(printable);
  const more = left.length > MOST ? ` and ${left.length - MOST} more` : '';
  return [
    ...(left.length > 0 ? [`Not taken over: ${fields.join(', ')}${more}. ${KEEP_FIELD}`] : []),
    ...hintsInWords(report).map(printable),
    ...(isOtherQuery(report)
      ? [
          'Most of what was imported before is not in this file. If it is another query, import it into a part of its own with --part.',
        ]
      : []),
  ];
}

function outcome({ plan: { files, report }, options, nameFile }: ImportTold): string {
  const { mapped } = report.summary;
  if (files.length === 0 && mapped.length === 0)
    return 'Nothing to write: nothing in the file could be taken over';
  if (files.length === 0)
    return report.conflicts.length > 0 ? 'Nothing was written' : 'Nothing to write: the charter is in step';
  const names = files.map(({ uri }) => nameFile(uri));
  if (options.isDryRun) return `Nothing was written. Without --dry-run: ${names.join(', ')}`;
  return printable(`Written: ${names.join(', ')}`);
}

function nextStep({ plan: { report }, options, charter }: ImportTold): readonly string[] {
  if (options.isDryRun || linkableIn(report).length === 0) return [];
  return [`See what the new work could support: throughline suggest ${printable(charter)}`];
}

/** Raised whenever a reader of the output would have to change. */
const VERSION = 1;

/** The same for programs: indented by two, with a line end. */
export function importJson(told: ImportTold & { readonly diff: string | undefined }): string {
  const { plan, options, backlog, charter, nameFile, diff } = told;
  const { system, summary, part, isNewPart, includesPart, ...rest } = plan.report;
  const result = {
    version: VERSION,
    file: options.file,
    kind: backlog.kind,
    system,
    charter,
    part,
    isNewPart,
    includesPart,
    isDryRun: options.isDryRun,
    files: plan.files.map(({ uri }) => nameFile(uri)),
    ...summary,
    ...rest,
    ...(diff === undefined ? {} : { diff }),
  };
  return `${JSON.stringify(result, undefined, 2)}\n`;
}
