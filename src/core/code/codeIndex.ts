import { folderOf, isWithin, resolvePath } from '../bundles';
import type { CharterFile } from '../model';
import type { FileSystem } from '../ports';
import { codeFile, LARGEST_CODE_FILE } from './codeFile';
import { Gate } from './gate';
import type { CodeReader, Mention } from './mentions';
import type { CodeSettings } from './settings';

/** What the index needs to know of the editor at the moment. */
export interface CodeWorkspace {
  /** The files as they are stored. */
  readonly files: FileSystem;
  readonly folders: () => readonly string[];
  /** A file as the editor shows it; undefined where it is not open. */
  readonly shown: (uri: string) => CharterFile | undefined;
  /** True for files that a charter consists of. */
  readonly isCharter: (uri: string) => boolean;
}

/** A place in the code where an id stands. */
export interface CodePlace {
  readonly uri: string;
  readonly mention: Mention;
}

/** How the files were read: where this is another one, all are read anew. */
interface Terms {
  readonly reader: CodeReader;
  readonly settings: CodeSettings;
}

/**
 * The ids in all files of the workspace folders, kept by file, so that only what changed is read again. Of each folder
 * a bounded number of files is read, one after the other, and other work is let in between.
 */
export class CodeIndex {
  private files = new Map<string, readonly Mention[]>();
  private gates: readonly Gate[] = [];
  private terms: Terms | undefined;
  private generation = 0;
  private work: Promise<void> = Promise.resolve();

  constructor(private readonly workspace: CodeWorkspace) {}

  /** The ids of each file that was read. */
  get all(): ReadonlyMap<string, readonly Mention[]> {
    return this.files;
  }

  /** True once everything has been read under some terms. */
  get isBegun(): boolean {
    return this.terms !== undefined;
  }

  /** Reads everything anew; what is under way is left. Resolves when it is done, or a newer scan has taken over. */
  scan(reader: CodeReader, settings: CodeSettings): Promise<void> {
    this.terms = { reader, settings };
    const generation = ++this.generation;
    return this.enqueue(async () => {
      const found = new Map<string, readonly Mention[]>();
      const gates = this.workspace
        .folders()
        .map((folder) => new Gate(this.workspace.files, folder, settings.exclude));
      for (const gate of gates) {
        let left = settings.maxFiles;
        for await (const uri of this.below(gate, gate.folder, () => left > 0)) {
          if (generation !== this.generation) return;
          const mentions = await this.read(uri);
          if (mentions === undefined) continue;
          found.set(uri, mentions);
          left--;
        }
      }
      if (generation !== this.generation) return;
      this.files = found;
      this.gates = gates;
    });
  }

  /** Takes over what became of files and folders. */
  changed(uris: readonly string[]): Promise<void> {
    const generation = this.generation;
    return this.enqueue(async () => {
      for (const uri of uris) {
        if (generation !== this.generation) return;
        await this.take(uri);
      }
    });
  }

  /** Resolves when all that was asked for has been read. */
  settled(): Promise<void> {
    return this.work;
  }

  /** The places where one of some ids stands, by file and position. */
  placesOf(ids: ReadonlySet<string>): readonly CodePlace[] {
    const places = [...this.files].flatMap(([uri, mentions]) =>
      mentions.filter(({ id }) => ids.has(id)).map((mention) => ({ uri, mention })),
    );
    return places.toSorted((a, b) => (a.uri === b.uri ? 0 : a.uri < b.uri ? -1 : 1));
  }

  private enqueue(work: () => Promise<void>): Promise<void> {
    const done = this.work.then(work);
    this.work = done.catch(() => undefined);
    return done;
  }

  private async take(uri: string): Promise<void> {
    const gate = innermost(this.gates, uri);
    if (gate === undefined || !(await gate.admitsFromAfar(folderOf(uri), 'folder'))) return;
    const mentions = (await gate.admits(uri, 'file')) ? await this.read(uri) : undefined;
    if (mentions !== undefined) {
      if (this.files.has(uri) || this.hasRoom(gate)) this.files.set(uri, mentions);
      return;
    }
    for (const known of this.files.keys()) if (isWithin(uri, known)) this.files.delete(known);
    if (!(await gate.admits(uri, 'folder'))) return;
    for await (const file of this.below(gate, uri, () => this.hasRoom(gate))) {
      const inside = await this.read(file);
      if (inside) this.files.set(file, inside);
    }
  }

  private hasRoom(gate: Gate): boolean {
    const inFolder = [...this.files.keys()].filter((uri) => isWithin(gate.folder, uri));
    return inFolder.length < (this.terms?.settings.maxFiles ?? 0);
  }

  /** The ids in a file; undefined for what is no file, holds no text, or is too large. */
  private async read(uri: string): Promise<readonly Mention[] | undefined> {
    const { shown, files, isCharter } = this.workspace;
    if (this.terms === undefined || isCharter(uri)) return undefined;
    const open = shown(uri);
    if (open) return this.terms.reader.read(open);
    const text = await files.read(uri, LARGEST_CODE_FILE);
    if (text === undefined || text.length > LARGEST_CODE_FILE || text.includes('\0')) return undefined;
    return this.terms.reader.read(codeFile(uri, text));
  }

  /** The files of a folder and all below, in order, as long as more are wanted. What another workspace folder holds is left to it. */
  private async *below(gate: Gate, folder: string, wantsMore: () => boolean): AsyncGenerator<string> {
    const others = new Set(this.workspace.folders().filter((each) => each !== gate.folder));
    const waiting: { readonly uri: string; readonly depth: number }[] = [{ uri: folder, depth: 0 }];
    for (let at = waiting.pop(); at !== undefined && wantsMore(); at = waiting.pop()) {
      const items = (await this.workspace.files.list(at.uri)) ?? [];
      const inside: (typeof waiting)[number][] = [];
      for (const { name, kind } of items) {
        const uri = resolvePath(at.uri, name);
        if (others.has(uri) || !(await gate.admits(uri, kind))) continue;
        if (kind === 'folder' && at.depth < DEEPEST) inside.push({ uri, depth: at.depth + 1 });
        if (kind === 'file') yield uri;
        if (!wantsMore()) return;
      }
      waiting.push(...inside.toReversed());
    }
  }
}

/** How deep folders are searched: a tree that links back into itself ends somewhere. */
const DEEPEST = 40;

function innermost(gates: readonly Gate[], uri: string): Gate | undefined {
  return gates
    .filter(({ folder }) => isWithin(folder, uri))
    .toSorted((a, b) => b.folder.length - a.folder.length)[0];
}
