export * from './scores';
export * from './verdict';
export * from './explain';
export { at, rowOf, type Grid } from './grid';
export type { Claims } from './evidence';
