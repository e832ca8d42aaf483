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
} from '../core/exchange';
import type { ImportedFile, ImportNote, ImportPreview } from '../protocol';
import { counted } from './views/words';

/** What somebody has to see before an import is written. */
interface Previewed {
  readonly plan: ImportPlan;
  readonly backlog: Backlog;
  /** The mapping that is honoured, as people name its file; undefined where there is none. */
  readonly mapping: string | undefined;
  readonly nameFile: (uri: string) => string;
}

export function importPreview({ plan, backlog, mapping, nameFile }: Previewed): ImportPreview {
  const { report, files } = plan;
  return {
    headline: readInWords(report.summary, backlog),
    changes: changesInWords(report),
    files: partFirst(
      files.map(({ uri, before, after }) => ({ uri, name: nameFile(uri), before: before ?? null, after })),
    ),
    notes: notesOn(report, backlog, mapping),
    conflicts: report.conflicts.map(({ id, field, charter, tracker, ...entry }) => {
      return { id, field, name: entryInWords({ id, ...entry }), charter, tracker };
    }),
    isOtherQuery: isOtherQuery(report),
    added: linkableIn(report).map(({ id }) => id),
  };
}

/** New files before changed ones, what is read by programs last. */
function partFirst(files: readonly ImportedFile[]): readonly ImportedFile[] {
  const rank = ({ name, before }: ImportedFile): number =>
    name.endsWith('.json') ? 2 : before === null ? 0 : 1;
  return files.toSorted((a, b) => rank(a) - rank(b));
}

/** Only what there is something to say of. */
function notesOn(report: ImportReport, backlog: Backlog, mapping: string | undefined): readonly ImportNote[] {
  const { summary, conflicts, gone, back, adopted, refused, otherKind, relinked, updated, kept } = report;
  const left = leftInWords(summary);
  const troubles = troublesInWords(report, backlog);
  const notes: readonly (readonly [icon: string, title: string, lines: readonly string[]])[] = [
    ['circle-slash', `${skippedCount(summary)} left out`, skippedInWords(summary)],
    ['git-merge', `${conflicts.length} changed on both sides`, conflicts.map(conflictInWords)],
    ['trash', `${gone.length} not in the tracker any more, and marked with x-gone`, gone.map(entryInWords)],
    ['reply', `${back.length} in the tracker again`, back.map(entryInWords)],
    [
      'person',
      `${adopted.length} written by hand before, and known by their ids or titles`,
      adopted.map(entryInWords),
    ],
    ['error', `${refused.length} that cannot be changed without touching more`, refused.map(refusedInWords)],
    [
      'arrow-swap',
      `${otherKind.length} of another type in the tracker now`,
      otherKind.length > 0 ? [...otherKind.map(otherKindInWords), FOLLOW_KIND] : [],
    ],
    [
      'link',
      `${relinked.length} for something else in the tracker now`,
      relinked.length > 0 ? [...relinked.map(relinkedInWords), FOLLOW_LINKS] : [],
    ],
    ['edit', `${updated.length} brought up to date`, updated.map(updatedInWords)],
    ['warning', `${counted(troubles.length, 'remark')} on the file`, troubles],
    [
      'filter',
      `${counted(left.length, 'field')} not taken over`,
      left.length > 0 ? [...left, KEEP_FIELD] : [],
    ],
    ['pinned', 'Changed by hand, and stays', kept > 0 ? [counted(kept, 'value')] : []],
    ['info', 'Good to know', hintsOn(report)],
    ['book', 'Mapping', mapping === undefined ? [] : [`${mapping} says what the tracker’s words mean`]],
  ];
  return notes.flatMap(([icon, title, lines]) => (lines.length > 0 ? [{ icon, title, lines }] : []));
}

function hintsOn(report: ImportReport): readonly string[] {
  return [
    ...hintsInWords(report),
    ...(isOtherQuery(report)
      ? [
          'Most of what was imported before is not in this file. If it is another query, import it into a part of its own.',
        ]
      : []),
  ];
}
