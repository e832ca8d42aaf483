import type { WorkItem } from '../../graph';
import { csvText } from './csvText';
import type { Outgoing, OutgoingEntry } from './outgoingItem';

const TYPES: Readonly<Record<NonNullable<WorkItem['value']['type']>, string>> = {
  epic: 'Epic',
  feature: 'Story',
  story: 'Story',
  bug: 'Bug',
  task: 'Task',
  spike: 'Task',
  chore: 'Task',
};

/**
 * A table for Jira's import of CSV. `Issue Id` is a number within the file, by which `Parent` names the row that an item
 * is a part of; parents come first, as Jira asks. Each label has a column of its own, and labels there replace those that
 * an issue has. An issue that Jira knows by its key keeps its type; an empty cell changes nothing there.
 */
export function jiraCsv({ items }: Outgoing): string {
  const labels = items.map(({ objectives, tags }) => [...objectives, ...tags].map(oneLabel));
  const width = Math.max(1, ...labels.map(({ length }) => length));
  const header = ['Issue Id', 'Issue Key', 'Issue Type', 'Summary', 'Parent'];
  const rows = items.map((item, i) => {
    const own = labels[i] ?? [];
    return [
      `${i + 1}`,
      item.key ?? '',
      item.key === undefined ? (item.type ?? usualType(item.entry)) : '',
      item.title,
      item.parent === undefined ? '' : `${item.parent + 1}`,
      ...Array.from({ length: width }, (_, label) => own[label] ?? ''),
    ];
  });
  return csvText([[...header, ...Array.from({ length: width }, () => 'Labels')], ...rows]);
}

function usualType(entry: OutgoingEntry): string {
  return TYPES[(entry.kind === 'workItem' ? entry.value.type : undefined) ?? 'task'];
}

/** A label of Jira has no blanks. */
function oneLabel(tag: string): string {
  return tag.trim().replace(/[\s,;]+/gu, '_');
}
