export { userCache } from './cache';
export { gitHistory } from './git';
export { isInside, nodeFiles, pathOf, uriOf, type NodeFiles, type Refusal } from './nodeFiles';
export { openFile } from './openFile';
export { filesFrom, filesOfRevision } from './storedFiles';
export { systemClock } from './systemClock';
