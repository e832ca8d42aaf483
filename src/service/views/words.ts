import { shorten, type Entry, type EntryOf, type Severity } from '../../core/model';
import { percent as wholePercent } from '../../core/report';

/** `1 objective`, `3 objectives`. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}

/** A share as people say it: `83%`. Never rounded up to 100% or down to 0% where that would not be true. */
export function percent(share: number): string {
  return `${wholePercent(share)}%`;
}

/** Text of an author in Markdown, so that nothing in it is taken for markup or for a command link. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]()#+\-!<>|~$&]/gu, '\\$&')
    .replace(/\s+/gu, ' ')
    .replace(/^(\d+)\./u, '$1\\.');
}

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'information',
  hint: 'hint',
};

/** `72 → 24 h by 2027-03-31, now 51`: as much of it as the measure says; empty where it says nothing. */
export function measureWords({ value }: EntryOf<'measure'>): string {
  const { baseline, target, actual, unit } = value;
  const from = baseline?.value === undefined ? '' : `${baseline.value} → `;
  const to =
    target?.value === undefined ? '' : `${from}${target.value}${unit === undefined ? '' : ` ${unit}`}`;
  const by = target?.by === undefined || to === '' ? '' : ` by ${target.by}`;
  const now = actual?.value === undefined ? '' : `now ${actual.value}`;
  return [`${to}${by}`, now].filter((part) => part !== '').join(', ');
}

/** How much of a title a row shows: the greyed text behind it is to be seen in a side bar of usual width, too. */
const LABEL_LENGTH = 32;

/** The label of an entry in a tree, short enough that what stands behind it can be seen. */
export function shortLabelOf(entry: Entry): string {
  const title = entry.title === undefined ? undefined : shorten(entry.title, LABEL_LENGTH);
  return [entry.id, title].filter((part) => part !== undefined).join(' ') || entry.subject;
}

/** An entry by id and title: `OBJ-1 Cut time to resolve`. */
export function labelOf(entry: Entry): string {
  return [entry.id, entry.title].filter((part) => part !== undefined).join(' ') || entry.subject;
}

/** What kind of thing an entry is, without its article: `work item`. */
export function kindWords({ noun }: Entry): string {
  return noun.replace(/^(?:an?|the) /u, '');
}
