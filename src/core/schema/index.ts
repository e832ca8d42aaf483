/** The form of a charter: its JSON Schemas, and what is wrong with a file by itself, in plain words. */
export { reviewFlaws, schemaFlaws, sectionFlaws } from './check';
export { guessKind } from './guess';
export type { KnownRules } from './knownRules';
