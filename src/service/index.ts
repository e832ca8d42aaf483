export { newCharter, templateInfos } from './beginning';
export * from './code';
export { complete, mayComplete, ranksByFit } from './completion/complete';
export { fileOfId, withEntry } from './completion/ids';
export type { Writing } from './completion/offer';
export { diagnosing, problemsByFile } from './diagnostics';
export { entriesFromText } from './entriesFromText';
export { explainActions, explaining } from './explain';
export {
  FIX_ALL,
  fileOfChoice,
  fixAll,
  positionOfChoice,
  quickFixes,
  toWorkspaceEdit,
  withEdit,
  withoutEdits,
  type FixContext,
} from './fixes';
export { formatting } from './formatting';
export { historyPage } from './history/page';
export { importPreview } from './importPreview';
export * from './lenses';
export { hoverAt } from './hover/hover';
export { linkChoices, linkingAll } from './linking';
export * from './mapping';
export { moveChoices, moving } from './moving';
export { entryAt, fileFor, purposePlace, resultFor, type FileInResult } from './locate';
export { lspLocation, offsetOf } from './lsp';
export * from './navigation';
export { refactorings, REFACTORINGS, type RefactoringContext } from './refactorings';
export { reportingFile, reportingPage, reportPlace, type ReportGround } from './reporting';
export { orphanFor, orphansIn, settling } from './orphans';
export * from './reviews';
export { outlining } from './symbols';
export { findingTrace, listingOpenWork } from './trace';
export { changeRows } from './views/changesTree';
export { deliveryRows } from './views/deliveryTree';
export { driftRows } from './views/driftTree';
export { peopleRows } from './views/peopleTree';
export { markdownChains } from './views/chain';
export { findingScope } from './views/purposeScope';
export { pathToEntry, PLAIN_LOOK, preparingPurpose, purposeRows } from './views/purposeTree';
export { statusOf } from './views/status';
