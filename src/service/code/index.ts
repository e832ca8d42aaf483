export { codeDefinitions, codeHover, entriesNamedAt, type CodeContext } from './at';
export { codeDiagnostics, untracedDiagnostics } from './diagnostics';
export { charterReferences, codeLocations } from './references';
export { codeRenaming } from './rename';
