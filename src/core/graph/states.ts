import type { EntryOf } from '../model';

export type WorkItem = EntryOf<'workItem'>;
export type Requirement = EntryOf<'requirement'>;
export type Objective = EntryOf<'objective'>;

/** `new`, `active`, `blocked` or `resolved`. */
export function isOpen(item: WorkItem): boolean {
  return !isDropped(item) && !isDone(item);
}

export function isDone(item: WorkItem): boolean {
  return item.value.state === 'done';
}

export function isDropped(item: WorkItem): boolean {
  return item.value.state === 'dropped';
}

/** Objectives are active where nothing else is said. */
export function isActive(objective: Objective): boolean {
  return (objective.value.status ?? 'active') === 'active';
}
