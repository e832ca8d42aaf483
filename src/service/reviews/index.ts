/** Reviews of links in the editor: marking them, what has changed since, and what is told of them. */
export { reviewActions } from './actions';
export { reviewDefinitions, reviewHover, reviewedId, reviewReferences, reviewRenaming } from './at';
export { reviewChanges } from './changes';
export { marking, reviewable } from './marking';
