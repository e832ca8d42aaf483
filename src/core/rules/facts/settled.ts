import { isDone, isDropped } from '../../graph';
import type { Entry } from '../../model';
import { isClosed, isWanted } from './agreed';

/** True for a thing of the charter about which nothing is left to do: finished, closed, given up, or not wanted. */
export function isSettled(entry: Entry): boolean {
  switch (entry.kind) {
    case 'objective':
      return isClosed(entry);
    case 'requirement':
      return !isWanted(entry) || entry.value.status === 'verified';
    case 'workItem':
      return isDone(entry) || isDropped(entry);
    case 'milestone':
    case 'action':
      return entry.value.status === 'done';
    case 'deliverable':
      return entry.value.status === 'accepted' || entry.value.status === 'dropped';
    case 'risk':
    case 'issue':
      return entry.value.status === 'closed';
    case 'dependency':
      return entry.value.status === 'met';
    default:
      return false;
  }
}
