export { charterCache, type CharterCache } from './charterCache';
export { discoverCharters } from './discover';
export { ignoreFile, isIgnored, type IgnoreFile } from './gitignore';
export { fileAt, withPlainParentheses } from './include';
export { loadBundles } from './load';
export { isCharterName, isReviewsName, reviewedNames, SKIPPED_FOLDERS } from './names';
export { folderOf, isWithin, nameOfFile, normalUri, pathWithin, resolvePath } from './uris';
