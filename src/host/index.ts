export { userCache } from './cache';
export { gitHistory } from './git';
export { sweepEarly } from './memory';
export { isInside, nodeFiles, pathOf, uriOf, type NodeFiles, type Refusal } from './nodeFiles';
export { openFile } from './openFile';
export { repositoryWithin } from './repository';
export { filesFrom, filesOfRevision } from './storedFiles';
export { systemClock } from './systemClock';
