export { diagnosticsOf, problemsByFile } from './diagnostics';
export { FIX_ALL, fileOfChoice, fixAll, quickFixes, withEdit, withoutEdits, type FixContext } from './fixes';
export { entryAt, purposePlace, resultFor } from './locate';
export { lspLocation, offsetOf } from './lsp';
export { newCharter } from './newCharter';
export { documentSymbols } from './symbols';
export { driftRows } from './views/driftTree';
export { pathToEntry, purposeRows } from './views/purposeTree';
export { statusOf } from './views/status';
