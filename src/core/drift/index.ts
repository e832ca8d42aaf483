export * from './scores';
export * from './verdict';
export * from './explain';
export { at, rowOf, type Grid } from './grid';
export type { Claims } from './evidence';
export { chances, fittings, sharedWords, type Target } from './ranking';
export { languageAmong, shelfOf, StemReader, type Shelf, type Stem } from './shelf';
