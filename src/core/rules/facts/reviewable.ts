import type { Link, Neighbourhood } from '../../graph';
import type { Entry } from '../../model';
import { canBeReviewed, type ReviewableLink } from '../../reviews';
import { isSettled } from './settled';

/** The links of an entry that somebody should look at again once an end of them changes: none of what is finished or given up. */
export function linksToReview(graph: Neighbourhood, entry: Entry): readonly ReviewableLink[] {
  return graph.written(entry).filter(isToReview);
}

/** True for one of these. */
export function isToReview(link: Link): link is ReviewableLink {
  return canBeReviewed(link) && !isSettled(link.from);
}
