import picomatch from 'picomatch';
import {
  folderOf,
  ignoreFile,
  isCharterName,
  isIgnored,
  isWithin,
  nameOfFile,
  pathWithin,
  SKIPPED_FOLDERS,
  type IgnoreFile,
} from '../bundles';
import type { FileSystem } from '../ports';
import { isCodeName } from './codeFile';

/** Folders of other tools, in which nobody writes code. */
const TOOLS: ReadonlySet<string> = new Set([...SKIPPED_FOLDERS, '.hg', '.svn', '.sfdx', '.sf']);

/** Says which files of a workspace folder are read as code. What `.gitignore` files say is kept until a new gate is made. */
export class Gate {
  private readonly ignores = new Map<string, Promise<IgnoreFile | undefined>>();
  private readonly isExcluded: (path: string) => boolean;

  /** @param exclude patterns of paths from the folder on */
  constructor(
    private readonly files: FileSystem,
    readonly folder: string,
    exclude: readonly string[],
  ) {
    const patterns = exclude.map((pattern) => pattern.replaceAll('\\', '/').replace(/\/$/u, ''));
    this.isExcluded = patterns.length === 0 ? () => false : picomatch(patterns, { dot: true });
  }

  /** False for a file or folder that is left out itself; whether a folder around it is, has been asked before. */
  async admits(uri: string, kind: 'file' | 'folder'): Promise<boolean> {
    const name = nameOfFile(uri);
    if (kind === 'folder' ? TOOLS.has(name) : !isCodeName(name) || isOfCharters(name)) return false;
    const path = pathWithin(this.folder, uri);
    if (path === undefined || this.isExcluded(path)) return false;
    return !isIgnored(uri, kind, await this.ignoresAbove(uri));
  }

  /** The same for what was not reached by way of the folders around it. */
  async admitsFromAfar(uri: string, kind: 'file' | 'folder'): Promise<boolean> {
    if (uri === this.folder) return true;
    if (!isWithin(this.folder, uri)) return false;
    return (await this.admitsFromAfar(folderOf(uri), 'folder')) && this.admits(uri, kind);
  }

  private async ignoresAbove(uri: string): Promise<readonly IgnoreFile[]> {
    const found: IgnoreFile[] = [];
    for (let at = folderOf(uri); isWithin(this.folder, at); at = folderOf(at)) {
      const known = this.ignores.get(at) ?? ignoreFile(this.files, at);
      this.ignores.set(at, known);
      const ignore = await known;
      if (ignore) found.unshift(ignore);
      if (at === this.folder) break;
    }
    return found;
  }
}

/** Charters and their reviews name ids for other reasons than code does. */
function isOfCharters(name: string): boolean {
  return isCharterName(name) || /\.reviews\.ya?ml$/iu.test(name);
}
