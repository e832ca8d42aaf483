/** How the world comes in. The core knows files and days only by these. */

export interface FolderItem {
  readonly name: string;
  readonly kind: 'file' | 'folder';
}

/** Files are named by URI strings. Nothing here throws for a file that is not there. */
export interface FileSystem {
  /**
   * The text of a file; undefined where there is none, or it cannot be read as text.
   *
   * @param largest how many bytes it may have at most; where nothing is said, as many as a charter may
   */
  read(uri: string, largest?: number): Promise<string | undefined>;
  /** The direct children of a folder, sorted by name; undefined where there is no such folder. */
  list(uri: string): Promise<readonly FolderItem[] | undefined>;
}

export interface Clock {
  /** The local date, `2026-11-21`. */
  today(): string;
}
