/** A text with headings and lists to entries of a charter: by its structure only. */
export { fitting } from './fitting';
export { idsIn, type KnownIds } from './ids';
export { readOutline, type Outline } from './outline';
export { movementIn, type Movement } from './phrases';
export { outlineEdits, outlineText, type OutlineSource } from './write';
