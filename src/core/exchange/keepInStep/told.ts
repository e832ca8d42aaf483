import type { MappedEntry } from '../mapped';

/** Fields that say the same thing in other words: where one of them is told, the others are known to be empty. */
const TOGETHER: readonly (readonly string[])[] = [
  ['state', 'status', 'x-state'],
  ['priority', 'x-priority'],
  ['milestone', 'x-iteration'],
  ['skills', 'tags'],
  ['estimate', 'x-estimate'],
  ['assignee', 'owner'],
];

/**
 * The fields that a file says something of. What it nowhere mentions was not exported: that is no reason to empty it in
 * the charter.
 */
export function toldFields(entries: readonly MappedEntry[]): ReadonlySet<string> {
  const told = new Set(entries.flatMap(({ owned }) => Object.keys(owned)));
  for (const fields of TOGETHER)
    if (fields.some((field) => told.has(field))) for (const field of fields) told.add(field);
  return told;
}
