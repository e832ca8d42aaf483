import type { IsoDate } from '../../model';
import { isBehind, type Milestone } from '../facts/dueDates';

/** True for a milestone that is done or whose day is past; one that was missed has to be planned again. */
export function isPast(milestone: Milestone, today: IsoDate): boolean {
  const { status, due } = milestone.value;
  return status === 'done' || (due !== undefined && due < today && !isBehind(milestone));
}

/** Why it is past, as a message goes on from its name. */
export function whenPast({ value: { status, due } }: Milestone): string {
  return status === 'done' ? 'is done' : `was due on ${due}`;
}
