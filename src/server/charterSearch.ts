import { discoverCharters, folderOf } from '../core/bundles';
import type { FileSystem } from '../core/ports';
import { nearestFolder } from './files/folders';

/** Where the editor has charters at the moment. */
export interface Places {
  /** Workspace folders, as normal URIs. */
  readonly folders: () => readonly string[];
  /** Open documents of the charter language, as normal URIs. */
  readonly openCharters: () => readonly string[];
}

/** Charters that are read within one folder. */
interface Scope {
  readonly boundary: string;
  readonly charters: readonly string[];
}

/** Searches workspace folders for charters, and keeps what it has found until it is told to forget it. */
export class CharterSearch {
  private readonly discovered = new Map<string, Promise<readonly string[]>>();

  constructor(
    private readonly files: FileSystem,
    private readonly editor: Places,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** Files came or went. */
  forget(): void {
    this.discovered.clear();
  }

  /**
   * Each workspace folder with its charters, those of a workspace folder inside it left out; open charters outside of
   * all of them are looked at in their own folder.
   */
  async scopes(): Promise<readonly Scope[]> {
    const folders = [...new Set(this.editor.folders())];
    const open = this.editor.openCharters();
    const inFolders = await Promise.all(
      folders.map(async (boundary) => {
        const all = new Set([...(await this.discover(boundary)), ...open]);
        const own = [...all].filter((uri) => nearestFolder(folders, uri) === boundary);
        return { boundary, charters: own.toSorted() };
      }),
    );
    const outside = open.filter((uri) => nearestFolder(folders, uri) === undefined);
    const homes = [...new Set(outside.map(folderOf))];
    return [
      ...inFolders,
      ...homes.map((boundary) => ({
        boundary,
        charters: outside.filter((uri) => folderOf(uri) === boundary).toSorted(),
      })),
    ];
  }

  /** A folder that cannot be searched has no charters, until something changes. */
  private discover(folder: string): Promise<readonly string[]> {
    const known = this.discovered.get(folder);
    if (known) return known;
    const search = discoverCharters(this.files, folder).catch((error: unknown) => {
      this.failed(error);
      return [];
    });
    this.discovered.set(folder, search);
    return search;
  }
}
