export { alignmentOf, isEmpty, isSame, type Changes, type CharterChange } from './changes';
export { comparing } from './compare';
export { FAIL_ON, failuresIn, type FailOn } from './failures';
export type { CheckedSide } from './findings';
export { comparisonJson } from './json';
export { comparisonMarkdown } from './markdownReport';
export { findingSections, sectionsOf, type ToldChange, type ToldSection } from './tell';
export { charterTitle, comparisonText, movedObjectives, type ComparisonReport } from './textReport';
export { basisWords, changesInWords, entryOf, shareWords, touchWords } from './words';
