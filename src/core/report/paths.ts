import type { CharterFile } from '../model';

/** How a report calls a file: relative to the current folder, with `/`. */
export type PathOf = (file: CharterFile) => string;
