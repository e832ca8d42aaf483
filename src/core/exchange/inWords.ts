/** What an import does, in the words that every host shares. */
import { LIST_SECTIONS } from '../model';
import type { Backlog } from './backlog';
import type { ImportSummary } from './mapped';
import { sectionOf, type ImportKind } from './mapping/kinds';
import type {
  Conflict,
  ImportReport,
  Named,
  OtherKind,
  RefusedChange,
  Relinked,
  Updated,
} from './keepInStep/report';
import { TRACKERS } from './part';
import { linesText } from './linesText';

/** «120 items of Azure DevOps read, 113 taken over: 98 work items, 12 requirements, 3 risks» */
export function readInWords({ read, mapped }: ImportSummary, { system }: Backlog): string {
  const total = mapped.reduce((sum, { count }) => sum + count, 0);
  const kinds = kindsInWords(mapped);
  const what = `${read} ${read === 1 ? 'item' : 'items'} of ${TRACKERS[system]} read, ${total} taken over`;
  return kinds === '' ? what : `${what}: ${kinds}`;
}

/** «98 work items, 12 requirements, 3 risks» */
export function kindsInWords(counts: ImportSummary['mapped']): string {
  return counts.map(({ kind, count }) => kindCount(kind, count)).join(', ');
}

function kindCount(kind: ImportKind, count: number): string {
  const one = nounOf(kind).replace(/^an? /u, '');
  const many = one.endsWith('y') ? `${one.slice(0, -1)}ies` : `${one}s`;
  return `${count} ${count === 1 ? one : many}`;
}

/** `a work item` */
function nounOf(kind: ImportKind): string {
  return LIST_SECTIONS[sectionOf(kind)].of.noun;
}

/** «98 new, 12 brought up to date, 3 unchanged»; empty where there is nothing of all that. */
export function changesInWords({ added, updated, unchanged, stillGone }: ImportReport): string {
  const parts = [
    ...(added.length > 0 ? [`${added.length} new`] : []),
    ...(updated.length > 0 ? [`${updated.length} brought up to date`] : []),
    ...(unchanged > 0 ? [`${unchanged} unchanged`] : []),
    ...(stillGone > 0 ? [`${stillGone} gone before`] : []),
  ];
  return parts.join(', ');
}

/** How many items are left out. */
export function skippedCount({ skipped }: ImportSummary): number {
  return skipped.reduce((sum, { count }) => sum + count, 0);
}

/** Why items are left out, each reason with its number. */
export function skippedInWords({ skipped }: ImportSummary): readonly string[] {
  return skipped.map(({ reason, count }) => `${reason.replace(/[.\s]+$/u, '')} (${count})`);
}

export function entryInWords({ id, title }: Named): string {
  return title === undefined ? id : `${id} “${title}”`;
}

/** «WI-12 “Upgrade the plug-in framework”: state, estimate» */
export function updatedInWords({ fields, ...entry }: Updated): string {
  return `${entryInWords(entry)}: ${fields.join(', ')}`;
}

export function refusedInWords({ field, ...entry }: RefusedChange): string {
  return field === undefined ? entryInWords(entry) : `${entryInWords(entry)}: ${field}`;
}

/** Fields of the tracker that are not taken over, each with the number of items that fill it. */
export function leftInWords({ left }: ImportSummary): readonly string[] {
  return left.map(({ field, count }) => `${field} (${count})`);
}

/** What to do where one of these fields is wanted. */
export const KEEP_FIELD = 'To keep one, name it under `fields` in throughline.mapping.yaml.';

export function conflictInWords({ field, charter, tracker, ...entry }: Conflict): string {
  return `${entryInWords(entry)}: ${field} is ${charter} in the charter and ${tracker} in the tracker`;
}

/** Each message once, with the lines that it is about, unless it says by itself where that is. */
export function troublesInWords({ troubles }: ImportReport, { kind }: Backlog): readonly string[] {
  const word = kind.endsWith('json') ? 'Item' : 'Line';
  const lines = new Map<string, (number | undefined)[]>();
  for (const { message, line, column } of troubles) {
    const text = column === undefined || message.includes(column) ? message : `${column}: ${message}`;
    lines.set(text, [...(lines.get(text) ?? []), line]);
  }
  return Array.from(lines, ([message, at]) => {
    const known = at.filter((line) => line !== undefined);
    const saysWhere = known.length === 1 && /\bon (?:line|record)s? \d/u.test(message);
    return known.length === 0 || saysWhere ? message : `${linesText(known, word)}: ${message}`;
  });
}

/** «WI-12 “Upgrade the plug-in framework” is a work item here and a requirement there: it belongs into `requirements`» */
export function otherKindInWords({ kind, kindNow, ...entry }: OtherKind): string {
  return `${entryInWords(entry)} is ${nounOf(kind)} here and ${nounOf(kindNow)} there: its place is \`${sectionOf(kindNow)}\``;
}

/** What to do about such entries. */
export const FOLLOW_KIND =
  'They stay where they are. Move each by hand to the section that is named: its key there, `external`, goes with it, and the next import finds it again.';

/** «WI-12 “Upgrade the plug-in framework” is for OBJ-1 here and for OBJ-2 there» */
export function relinkedInWords({ charter, tracker, ...entry }: Relinked): string {
  return `${entryInWords(entry)} is for ${idsInWords(charter)} here and for ${idsInWords(tracker)} there`;
}

function idsInWords(ids: readonly string[]): string {
  return ids.length === 0 ? 'nothing' : ids.join(', ');
}

/** What to do about such entries. */
export const FOLLOW_LINKS =
  'The charter’s links stay, since they are your own. Where the tracker is right, link the work here too.';

/** What there is to know besides, a sentence each. */
export function hintsInWords({
  untold,
  isWithoutLock,
  isCut,
  keyless,
  renamed,
}: ImportReport): readonly string[] {
  return [
    ...(untold.length > 0
      ? [`The file says nothing of what earlier ones told, so the charter keeps it: ${untold.join(', ')}.`]
      : []),
    ...(isWithoutLock
      ? [
          'Nothing was known of the last import, so the tracker’s values were taken where the charter had others.',
        ]
      : []),
    ...(isCut
      ? ['The file is not whole, so nothing that it does not hold is taken as gone from the tracker.']
      : []),
    ...(keyless > 0
      ? [
          `${keyless === 1 ? 'One item has' : `${keyless} items have`} no key, so the next import finds ${keyless === 1 ? 'it' : 'them'} by type and title: what is called otherwise then counts as new, and its entry as gone. Export the keys too if the tracker has some.`,
        ]
      : []),
    ...(renamed > 0 ? [`\`x-external\` of earlier imports is called \`external\` now (${renamed}).`] : []),
  ];
}

/** Those of the new entries that should serve something, and can be linked. */
export function linkableIn({ added }: ImportReport): readonly Named[] {
  return added.filter(({ kind }) => kind === 'workItem' || kind === 'requirement');
}

/** True where most of what was imported before is not in the file: it could be another query. */
export function isOtherQuery({ gone, updated, unchanged }: ImportReport): boolean {
  return gone.length > updated.length + unchanged;
}
