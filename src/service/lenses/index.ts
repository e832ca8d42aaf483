export { codeLenses, resolveLens, type LensContext } from './codeLenses';
export { inlayHints } from './inlayHints';
