export { charterCache, type CharterCache } from './charterCache';
export { discoverCharters } from './discover';
export { fileAt } from './include';
export { loadBundles } from './load';
export { folderOf, isWithin, nameOfFile, normalUri, resolvePath } from './uris';
