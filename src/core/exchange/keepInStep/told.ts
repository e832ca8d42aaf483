import type { MappedBacklog } from '../mapped';

/** Fields that say the same thing in other words: where one of them is told, the others are known to be empty. */
const TOGETHER: readonly (readonly string[])[] = [
  ['state', 'status', 'x-state'],
  ['priority', 'x-priority'],
  ['milestone', 'x-iteration'],
  ['skills', 'tags'],
  ['estimate', 'x-estimate'],
  ['assignee', 'owner'],
];

/** What a day that a reader left out would have been. */
const DAYS = ['start', 'due', 'validateBy', 'decidedOn', 'needBy', 'x-start', 'x-due'];

/**
 * The fields that a file says something of. What it nowhere mentions was not exported, and days of which nobody knows
 * what they are were left out: that is no reason to empty them in the charter.
 */
export function toldFields({ entries, troubles }: MappedBacklog): ReadonlySet<string> {
  const told = new Set(entries.flatMap(({ owned }) => Object.keys(owned)));
  for (const fields of TOGETHER)
    if (fields.some((field) => told.has(field))) for (const field of fields) told.add(field);
  if (troubles.some(({ unsure }) => unsure !== undefined)) for (const day of DAYS) told.delete(day);
  return told;
}

/** True where tags or fields of a file name what items are for. Where none does, perhaps they were not exported. */
export function tellsLinks({ entries }: MappedBacklog): boolean {
  return entries.some(({ serves }) => serves.length > 0);
}
