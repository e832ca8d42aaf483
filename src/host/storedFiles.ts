import { posix } from 'node:path';
import type { FileSystem, FolderItem, History, StoredFile } from '../core/ports';
import { URI } from 'vscode-uri';

/**
 * The files of a folder as they were at a revision, under the names that they would have there today.
 *
 * @param folder URI of the folder of the history
 * @param revision its full id
 */
export async function filesOfRevision(
  history: History,
  revision: string,
  folder: string,
): Promise<FileSystem> {
  return filesFrom(history, await history.filesAt(revision), folder);
}

/** The same of files that are known already. */
export function filesFrom(
  texts: Pick<History, 'read'>,
  stored: readonly StoredFile[],
  folder: string,
): FileSystem {
  const tree = new StoredTree(texts, stored);
  const base = pathIn(folder);
  const placeOf = (uri: string): string | undefined => {
    const path = pathIn(uri);
    if (path === base) return '';
    return path.startsWith(`${base}/`) ? path.slice(base.length + 1) : undefined;
  };
  return { read: (uri) => tree.read(placeOf(uri)), list: (uri) => tree.list(placeOf(uri)) };
}

function pathIn(uri: string): string {
  return URI.parse(uri).path.replace(/\/$/u, '');
}

/** Links that are followed one after the other before they are taken for a circle. */
const MOST_LINKS = 8;

class StoredTree {
  private readonly files: ReadonlyMap<string, StoredFile>;
  /** What lies in each folder, by its path. */
  private readonly folders = new Map<string, Map<string, FolderItem>>([['', new Map()]]);

  constructor(
    private readonly texts: Pick<History, 'read'>,
    stored: readonly StoredFile[],
  ) {
    this.files = new Map(stored.map((file) => [file.path, file]));
    for (const { path } of stored) this.enter(path, 'file');
  }

  async read(path: string | undefined): Promise<string | undefined> {
    const file = path === undefined ? undefined : await this.followed(path);
    return file && this.texts.read(file.blob);
  }

  /** As for the files of a computer, links are listed only where they lead to a file. */
  async list(path: string | undefined): Promise<readonly FolderItem[] | undefined> {
    if (path === undefined) return undefined;
    const items = this.folders.get(path);
    if (items === undefined) return undefined;
    const there = await Promise.all(
      [...items.values()].map(async (item) =>
        item.kind === 'folder' || (await this.followed(posix.join(path, item.name))) ? [item] : [],
      ),
    );
    return there.flat().toSorted((a, b) => (a.name < b.name ? -1 : 1));
  }

  private enter(path: string, kind: FolderItem['kind']): void {
    const folder = path.includes('/') ? posix.dirname(path) : '';
    const items = this.folders.get(folder) ?? new Map<string, FolderItem>();
    if (!this.folders.has(folder)) {
      this.folders.set(folder, items);
      this.enter(folder, 'folder');
    }
    items.set(posix.basename(path), { name: posix.basename(path), kind });
  }

  /** The file that a path leads to; undefined for links that lead out of the folder, or in a circle. */
  private async followed(path: string): Promise<StoredFile | undefined> {
    let at = path;
    for (let links = 0; links < MOST_LINKS; links++) {
      const file = this.files.get(at);
      if (file === undefined || file.kind === 'file') return file;
      const target = (await this.texts.read(file.blob)) ?? '/';
      if (posix.isAbsolute(target)) return undefined;
      at = posix.join(posix.dirname(at), target);
    }
    return undefined;
  }
}
