export { readCharterFile } from './charterFile';
export { LivingCharter } from './livingCharter';
export { keyPath } from './entries';
export { plainValue } from './values';
export { parseYaml } from './yaml';
