export { hierarchyAt, supportedBy, supportersOf } from './hierarchy';
export { definitions, highlights, references } from './references';
export { folding } from './folding';
export { linking } from './documentLinks';
export { prepareRename, rename, type Renaming } from './rename';
export { selectionAt } from './selection';
export { findingSymbols } from './workspaceSymbols';
export { fileIn, worldsOf } from './worlds';
