/** Help with `throughline.mapping.yaml`, as with a charter: what may be written there, and what is wrong. */
export { completeMapping } from './complete';
export { mappingDiagnostics } from './diagnostics';
export { hoverMapping } from './hover';
