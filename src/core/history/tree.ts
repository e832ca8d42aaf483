import { pathWithin } from '../bundles';
import type { FileSystem, Step, StoredFile } from '../ports';
import { printOf } from '../print';

/** What a charter was read from, by paths from the folder of the history on. */
export interface Reads {
  /** The content of each file that was asked for; null where there was none. */
  readonly blobs: Readonly<Record<string, string | null>>;
  /** The folders whose files were asked for. */
  readonly folders: readonly string[];
  /** Prints the paths in these folders; empty where there are none. */
  readonly listing: string;
}

/** The files of a folder while its history goes by. Only what commits of the line have touched is known. */
export class PastTree {
  private readonly files = new Map<string, StoredFile>();

  apply({ changes }: Step): void {
    for (const { path, from, file } of changes) {
      if (from !== undefined) this.files.delete(from);
      if (file) this.files.set(path, file);
      else this.files.delete(path);
    }
  }

  get all(): readonly StoredFile[] {
    return [...this.files.values()];
  }

  /** The content at a path; null where there is no file. */
  blobAt(path: string): string | null {
    return this.files.get(path)?.blob ?? null;
  }

  isLink(path: string): boolean {
    return this.files.get(path)?.kind === 'link';
  }

  listing(folders: readonly string[]): string {
    if (folders.length === 0) return '';
    const inside = [...this.files.keys()].filter((path) => folders.some((folder) => liesIn(path, folder)));
    return printOf(inside.toSorted());
  }

  /** True where all that was read reads the same now. */
  isAsRead({ blobs, folders, listing }: Reads): boolean {
    const isSame = Object.entries(blobs).every(([path, blob]) => this.blobAt(path) === blob);
    return isSame && this.listing(folders) === listing;
  }
}

/** True where a commit can have changed what was read. */
export function isTouched({ blobs, folders }: Reads, { changes }: Step): boolean {
  return changes.some(({ path, from }) =>
    [path, ...(from === undefined ? [] : [from])].some(
      (each) => Object.hasOwn(blobs, each) || folders.some((folder) => liesIn(each, folder)),
    ),
  );
}

function liesIn(path: string, folder: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}

/** Files that remember what was asked for. */
export class Recorder implements FileSystem {
  private readonly asked = new Set<string>();
  private readonly listed = new Set<string>();

  constructor(
    private readonly files: FileSystem,
    private readonly folder: string,
  ) {}

  read(uri: string, largest?: number): ReturnType<FileSystem['read']> {
    const path = pathWithin(this.folder, uri);
    if (path !== undefined) this.asked.add(path);
    return this.files.read(uri, largest);
  }

  list(uri: string): ReturnType<FileSystem['list']> {
    const path = pathWithin(this.folder, uri);
    if (path !== undefined) this.listed.add(path);
    return this.files.list(uri);
  }

  /** What was asked for until now. A link leads elsewhere, so that then all folders count as listed. */
  readsIn(tree: PastTree): Reads {
    const paths = [...this.asked].toSorted();
    const folders = paths.some((path) => tree.isLink(path)) ? [''] : [...this.listed].toSorted();
    return {
      blobs: Object.fromEntries(paths.map((path) => [path, tree.blobAt(path)])),
      folders,
      listing: tree.listing(folders),
    };
  }
}
