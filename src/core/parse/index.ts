export { readCharterFile } from './charterFile';
export { keyPath } from './entries';
export { plainValue } from './values';
export { parseYaml } from './yaml';
