/** Reviews of links: what a link rests on when somebody looks at it, whether that still holds, and how it is written down. */
export { findEarlier, type EarlierText } from './earlier';
export type { Review } from './line';
export { idsIn, type StampedId } from './mentions';
export { entryPrint, meaningText } from './prints';
export { readingReviews, type ReadReviews } from './readReviews';
export { stamping } from './stamping';
export {
  canBeReviewed,
  reviewOf,
  stampIndex,
  stampsOf,
  standingOf,
  type ReviewableLink,
  type StampsFrom,
  type Standing,
} from './standing';
