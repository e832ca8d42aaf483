import picomatch from 'picomatch';
import { pathWithin, resolvePath, SKIPPED_FOLDERS, withPlainParentheses } from '../bundles';
import type { Bundle } from '../model';
import type { FileSystem, FolderItem } from '../ports';
import { withinFolder } from './artifactPath';

/** So many folders are looked into for the patterns of one folder; what is not found by then is not said to be missing. */
const MOST_FOLDERS = 3000;

/** Whether something is there; undefined where nobody can say. */
type Answer = boolean | undefined;

/** Looks for the files that work items name in `artifacts`. Each folder is listed once, each pattern looked for once. */
export class ArtifactLookup {
  private readonly lists = new Map<string, Promise<readonly FolderItem[] | undefined>>();
  private readonly answers = new Map<string, Promise<Answer>>();

  /** @param folder the workspace folder, which all paths start from and none leaves */
  constructor(
    private readonly files: FileSystem,
    private readonly folder: string,
  ) {}

  /** The paths and patterns of a charter that match nothing. Empty where the folder cannot be listed. */
  async unmatched({ files }: Bundle): Promise<ReadonlySet<string>> {
    if ((await this.list(this.folder)) === undefined) return new Set();
    const named = files.flatMap(({ entries }) =>
      entries.flatMap((entry) => (entry.kind === 'workItem' ? (entry.value.artifacts ?? []) : [])),
    );
    const missing = new Set<string>();
    for (const path of new Set(named)) if ((await this.isThere(path)) === false) missing.add(path);
    return missing;
  }

  private isThere(written: string): Promise<Answer> {
    const known = this.answers.get(written) ?? this.look(written);
    this.answers.set(written, known);
    return known;
  }

  private async look(written: string): Promise<Answer> {
    const path = withinFolder(written);
    if (path === undefined) return undefined;
    if (await this.placeOf(path)) return true;
    const { base, glob } = picomatch.scan(withPlainParentheses(path));
    const start = glob === '' ? undefined : await this.placeOf(base.replaceAll('\\', ''));
    return start === undefined ? false : this.matches(start, picomatch(glob, { dot: true, nocase: true }));
  }

  /** The file or folder at a path, as some systems find it: capital letters do not count. */
  private async placeOf(path: string): Promise<string | undefined> {
    let at = this.folder;
    for (const step of path.split('/').filter((each) => each !== '' && each !== '.')) {
      const wanted = step.toLowerCase();
      const item = (await this.list(at))?.find(({ name }) => name.toLowerCase() === wanted);
      if (item === undefined) return undefined;
      at = resolvePath(at, item.name);
    }
    return at;
  }

  private async matches(start: string, matches: (path: string) => boolean): Promise<Answer> {
    const waiting = [start];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      if (!this.lists.has(at) && this.lists.size >= MOST_FOLDERS) return undefined;
      for (const { name, kind } of (await this.list(at)) ?? []) {
        const uri = resolvePath(at, name);
        if (matches(pathWithin(start, uri) ?? '')) return true;
        if (kind === 'folder' && !SKIPPED_FOLDERS.has(name)) waiting.push(uri);
      }
    }
    return false;
  }

  private list(uri: string): Promise<readonly FolderItem[] | undefined> {
    const known = this.lists.get(uri) ?? this.files.list(uri);
    this.lists.set(uri, known);
    return known;
  }
}
