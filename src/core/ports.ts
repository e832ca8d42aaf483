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

/** A commit, as a person is told of it. */
export interface Revision {
  /** Its full id. */
  readonly id: string;
  /** When it was committed: `2026-11-21T09:30:00+01:00`. */
  readonly time: string;
  /** The first line of its message. */
  readonly title: string;
}

/** A file as a revision holds it. */
export interface StoredFile {
  /** Relative to the folder of the history, with `/`. */
  readonly path: string;
  /** Names the content: what reads alike has the same id in all revisions. */
  readonly blob: string;
  /** A link holds the path that it leads to. */
  readonly kind: 'file' | 'link';
}

/** A file that a commit changed. */
export interface StoredChange {
  readonly path: string;
  /** The file as it is since then; undefined where it is gone. */
  readonly file: StoredFile | undefined;
  /** The path that it had before, where it was moved. */
  readonly from?: string;
}

/** A commit with the files that it changed against the one before it on its line. */
export interface Step extends Revision {
  readonly changes: readonly StoredChange[];
}

/** What a folder held at earlier times. Nothing here throws for what is not there, and nothing is ever written. */
export interface History {
  /** The full id of the commit that a name like `main` or `HEAD~3` stands for; undefined where there is none. */
  resolve(name: string): Promise<string | undefined>;
  /** The newest commit that two commits, by their full ids, both come from; undefined where none is known. */
  mergeBase(one: string, other: string): Promise<string | undefined>;
  /** True where only the newest commits are there, as many builds fetch them. */
  isShallow(): Promise<boolean>;
  /** The files of the folder at a revision, by its full id, in the order of their paths. Empty where there is no such revision. */
  filesAt(revision: string): Promise<readonly StoredFile[]>;
  /** The text of a file by its blob; undefined where it cannot be read as text. */
  read(blob: string): Promise<string | undefined>;
  /** The commits up to a revision that changed a file or a folder, the newest first. */
  revisionsOf(path: string, revision: string): Promise<readonly Revision[]>;
  /**
   * The line of first parents up to a revision, the newest first: its commits that changed a YAML file of the folder, or
   * one at these paths. What was merged counts with the commit that merged it.
   *
   * @param since only commits that are not part of this revision already
   */
  line(revision: string, paths: readonly string[], since?: string): Promise<readonly Step[]>;
}
