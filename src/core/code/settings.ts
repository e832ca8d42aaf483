/** How the team's own code is looked at. */
export interface CodeSettings {
  /**
   * Regular expressions of what counts as a reference besides the ids of the charters as they are written. The first
   * group, else all of it, is the id.
   */
  readonly patterns: readonly string[];
  /** Patterns of paths, from the workspace folder on, that are left out. */
  readonly exclude: readonly string[];
  /** How many files of a workspace folder are read at most. */
  readonly maxFiles: number;
  /** Folders in which every file should be traced, from the workspace folder on. */
  readonly tracedFolders: readonly string[];
}

export const CODE_DEFAULTS: CodeSettings = {
  patterns: ['[A-Z][A-Z0-9]*-[0-9]+', 'AB#[0-9]+', '#[0-9]+'],
  exclude: [],
  maxFiles: 5000,
  tracedFolders: [],
};
