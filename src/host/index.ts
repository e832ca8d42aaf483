export { isInside, nodeFiles, pathOf, uriOf, type NodeFiles, type Refusal } from './nodeFiles';
export { systemClock } from './systemClock';
