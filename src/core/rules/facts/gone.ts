import type { Link } from '../../graph';
import type { Entry } from '../../model';
import { isClosed, isWanted } from './agreed';

/**
 * True for what nobody works towards any more: dropped work and deliverables, requirements that are not wanted,
 * objectives that are achieved, retired or a won't, and their measures. What is said about it does not matter any more.
 */
export function isGone(entry: Entry): boolean {
  switch (entry.kind) {
    case 'workItem':
      return entry.value.state === 'dropped';
    case 'deliverable':
      return entry.value.status === 'dropped';
    case 'requirement':
      return !isWanted(entry);
    case 'objective':
      return isClosed(entry) || entry.value.priority === 'wont';
    case 'measure':
      return entry.within !== undefined && isGone(entry.within);
    default:
      return false;
  }
}

/** True where some links lead somewhere, and only to what is gone. */
export function leadOnlyToGone(links: readonly Link[]): boolean {
  return links.length > 0 && links.every(({ to }) => isGone(to));
}
