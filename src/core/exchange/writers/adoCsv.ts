import { csvText } from './csvText';
import type { Outgoing, OutgoingEntry, OutgoingItem } from './outgoingItem';

/** The processes of Azure DevOps, by what each calls a type of work. */
export const ADO_PROCESSES = {
  agile: { story: 'User Story', bug: 'Bug', feature: 'Feature' },
  scrum: { story: 'Product Backlog Item', bug: 'Bug', feature: 'Feature' },
  cmmi: { story: 'Requirement', bug: 'Bug', feature: 'Feature' },
  basic: { story: 'Issue', bug: 'Issue', feature: 'Issue' },
} as const;

export type AdoProcess = keyof typeof ADO_PROCESSES;

/** As many rows as Azure DevOps takes in one file. */
export const ADO_ROWS = 1000;

/**
 * A table for “Import Work Items” of Azure DevOps. What an item is a part of is told by its place: each level has a column
 * for titles, and a row belongs to the nearest one above it that is one level higher. Tags there replace those that an
 * item has, so that all of them are told. Work that the tracker does not have comes without a number, and is created. An
 * item that it has keeps the type that it has there, as the last import noted it.
 */
export function adoCsv({ items }: Outgoing, process: AdoProcess): string {
  const levels = levelsOf(items);
  const deepest = Math.max(0, ...levels);
  const titles = deepest === 0 ? ['Title'] : Array.from({ length: deepest + 1 }, (_, i) => `Title ${i + 1}`);
  const rows = items.map((item, i) => [
    item.key ?? '',
    item.type ?? usualType(item.entry, process),
    ...titles.map((_, level) => (level === levels[i] ? item.title : '')),
    [...item.objectives, ...item.tags].map(oneTag).join('; '),
  ]);
  return csvText([['ID', 'Work Item Type', ...titles, 'Tags'], ...rows]);
}

/** How deep each item lies; parents stand above what belongs to them. */
function levelsOf(items: readonly OutgoingItem[]): readonly number[] {
  const levels: number[] = [];
  for (const { parent } of items) levels.push(parent === undefined ? 0 : (levels[parent] ?? 0) + 1);
  return levels;
}

/** What the process calls work of such a type. */
function usualType(entry: OutgoingEntry, process: AdoProcess): string {
  const names = ADO_PROCESSES[process];
  const type = entry.kind === 'workItem' ? entry.value.type : undefined;
  if (type === 'epic') return 'Epic';
  return type === 'story' || type === 'bug' || type === 'feature' ? names[type] : 'Task';
}

/** The tracker parts tags at semicolons and commas. */
function oneTag(tag: string): string {
  return tag.replace(/\s*[;,]\s*/gu, ' ');
}
