import type { Neighbourhood } from '../../graph';
import type { Entry } from '../../model';
import { canBeReviewed, type ReviewableLink } from '../../reviews';
import { isSettled } from './settled';

/** The links of an entry that somebody should look at again once an end of them changes: none of what is finished or given up. */
export function linksToReview(graph: Neighbourhood, entry: Entry): readonly ReviewableLink[] {
  return isSettled(entry) ? [] : graph.written(entry).filter(canBeReviewed);
}
