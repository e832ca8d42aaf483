import { isDone, isDropped, type Neighbourhood, type WorkItem } from '../../graph';
import type { EntryOf, IsoDate } from '../../model';
import { isMalformed } from './flaws';

export type Milestone = EntryOf<'milestone'>;

/** True where something is still to be done: new, active or blocked. What is resolved only waits to be accepted. */
export function isUnfinished(item: WorkItem): boolean {
  if (isDone(item) || isDropped(item) || item.value.state === 'resolved') return false;
  return item.value.state !== undefined || !isMalformed(item, 'state');
}

/**
 * True for a milestone whose day no longer says anything: it was reached, was missed and has to be planned again, or what
 * became of it cannot be read.
 */
export function isBehind(milestone: Milestone): boolean {
  const { status } = milestone.value;
  return (
    status === 'done' || status === 'missed' || (status === undefined && isMalformed(milestone, 'status'))
  );
}

/** True for work that would end before it begins, which is told by itself: nothing else follows from such dates. */
export function hasReversedDates({ value: { start, due } }: WorkItem): boolean {
  return start !== undefined && due !== undefined && due < start;
}

/** The day by which work must be finished, and where that is said. */
export interface DueDay {
  readonly day: IsoDate;
  /** The milestone that it is planned for, where the work itself has no date. */
  readonly milestone: Milestone | undefined;
}

/** Its own day, else that of its milestone while this lies ahead; undefined where neither can be read. */
export function dueDayOf(graph: Neighbourhood, item: WorkItem): DueDay | undefined {
  const { due } = item.value;
  if (due !== undefined) return { day: due, milestone: undefined };
  const milestone = graph.written(item, 'milestone')[0]?.to;
  if (milestone?.kind !== 'milestone' || isBehind(milestone) || isMalformed(item, 'due')) return undefined;
  const day = milestone.value.due;
  return day === undefined ? undefined : { day, milestone };
}
