export { gitHistory } from './git';
export { isInside, nodeFiles, pathOf, uriOf, type NodeFiles, type Refusal } from './nodeFiles';
export { filesOfRevision } from './storedFiles';
export { systemClock } from './systemClock';
