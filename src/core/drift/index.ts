export * from './scores';
export * from './verdict';
export { decidingWords, explain, type WordPart } from './explain';
export { lackingWords, markedText, wordsInBoth, type Stretch } from './show';
export { at, rowOf, type Grid } from './grid';
export type { Claims } from './evidence';
export { chances, fittings, sharedWords, type Target } from './ranking';
export type { Stem } from './corpus';
export { languageAmong, shelfOf, StemReader, type Shelf } from './shelf';
