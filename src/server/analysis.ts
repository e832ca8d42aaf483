import {
  charterCache,
  discoverCharters,
  folderOf,
  isWithin,
  loadBundles,
  type CharterCache,
} from '../core/bundles';
import { check, type CheckResult } from '../core/engine';
import type { Bundle, CharterFile } from '../core/model';
import type { Clock } from '../core/ports';
import type { RuleSettings } from '../core/settings';
import type { EditorFiles } from './files';

/** What the analysis needs to know of the editor at the moment. */
export interface EditorState {
  /** Workspace folders, as normal URIs. */
  readonly folders: () => readonly string[];
  /** Open documents of the charter language, as normal URIs. */
  readonly openCharters: () => readonly string[];
  readonly settingsFor: (folder: string) => RuleSettings;
}

/** Charters that are read within one folder. */
interface Scope {
  readonly boundary: string;
  readonly charters: readonly string[];
}

/** Checks every charter of the workspace, and again what changed. */
export class Analysis {
  private results: readonly CheckResult[] = [];
  private readonly cache: CharterCache;
  private readonly discovered = new Map<string, Promise<readonly string[]>>();
  private readonly known = new Map<
    string,
    { readonly key: readonly unknown[]; readonly result: CheckResult }
  >();
  private generation = 0;
  private hasTold = false;
  private running: Promise<void> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param done called with all results, in path order, after the first complete check and each that found something new */
  constructor(
    private readonly files: EditorFiles,
    private readonly editor: EditorState,
    private readonly clock: Clock,
    private readonly done: (results: readonly CheckResult[]) => void,
    private readonly failed: (error: unknown) => void,
  ) {
    this.cache = charterCache(files);
  }

  /** Something changed: what is under way is out of date, and a new check begins once typing pauses. */
  changed(delay = 40): void {
    this.generation++;
    this.stopTimer();
    this.timer = setTimeout(() => void this.start(), delay);
  }

  /** Files came or went: charters are searched again. */
  filesCameOrWent(): void {
    this.discovered.clear();
    this.files.forgetAll();
    this.changed();
  }

  /** The results for the texts as they are now: what changes while they are computed is waited for as well. */
  async current(): Promise<readonly CheckResult[]> {
    while (this.timer !== undefined || this.running)
      await (this.timer === undefined ? this.running : this.start());
    return this.results;
  }

  dispose(): void {
    this.generation++;
    this.stopTimer();
  }

  private stopTimer(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private start(): Promise<void> {
    this.stopTimer();
    const run = this.run(++this.generation)
      .catch(this.failed)
      .finally(() => {
        if (this.running === run) this.running = undefined;
      });
    this.running = run;
    return run;
  }

  /** After each pause the answer may no longer be asked for: then a newer run is under way, and this one ends. */
  private async run(generation: number): Promise<void> {
    const found: CheckResult[] = [];
    for (const scope of await this.scopes()) {
      const bundles = await loadBundles(this.files, scope.boundary, scope.charters, this.cache);
      for (const bundle of bundles) {
        if (generation !== this.generation) return;
        found.push(this.checked(bundle, scope.boundary));
        await pause();
      }
    }
    if (generation !== this.generation) return;
    const isNews = !this.hasTold || !haveSameItems(found, this.results);
    this.hasTold = true;
    this.results = found;
    this.forgetAllBut(found);
    if (isNews) this.done(found);
  }

  /**
   * Each workspace folder with its charters, those of a workspace folder inside it left out; open charters outside of
   * all of them are looked at in their own folder.
   */
  private async scopes(): Promise<readonly Scope[]> {
    const folders = [...new Set(this.editor.folders())];
    const open = this.editor.openCharters();
    const inFolders = await Promise.all(
      folders.map(async (boundary) => {
        const all = new Set([...(await this.discover(boundary)), ...open]);
        const own = [...all].filter((uri) => nearest(folders, uri) === boundary);
        return { boundary, charters: own.toSorted() };
      }),
    );
    const outside = open.filter((uri) => nearest(folders, uri) === undefined);
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

  /** The same files, settings and day give the same result: it is not computed again. */
  private checked(bundle: Bundle, folder: string): CheckResult {
    const today = this.clock.today();
    const editor = this.editor.settingsFor(folder);
    const key = [
      today,
      JSON.stringify(editor),
      bundle.unused,
      ...filesOf(bundle),
      ...bundle.missing.map(({ message }) => message),
    ];
    const last = this.known.get(bundle.root.uri);
    if (last && haveSameItems(last.key, key)) return last.result;
    const result = check(bundle, { today, editor });
    this.known.set(bundle.root.uri, { key, result });
    return result;
  }

  private forgetAllBut(results: readonly CheckResult[]): void {
    const roots = new Set(results.map(({ bundle }) => bundle.root.uri));
    for (const uri of this.known.keys()) if (!roots.has(uri)) this.known.delete(uri);
  }
}

function haveSameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

function filesOf(bundle: Bundle): readonly CharterFile[] {
  const hosts = bundle.hosts.map(({ charter }) => charter);
  return [...bundle.files, ...(bundle.practice?.files ?? []), ...hosts];
}

/** The innermost workspace folder that holds a file. */
function nearest(folders: readonly string[], uri: string): string | undefined {
  return folders.filter((folder) => isWithin(folder, uri)).toSorted((a, b) => b.length - a.length)[0];
}

/** Lets waiting messages through: a newer edit, a cancellation. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
