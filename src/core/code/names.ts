import { folderOf, isWithin } from '../bundles';
import type { CheckResult } from '../engine';
import { eachInSteps, type Entry, type Steps } from '../model';
import type { Stems } from './mentions';
import { numbered, spellingsOf, type NumberedId } from './stems';

/** What an id in the code names, and the charter that says so. */
export interface KnownId {
  readonly entry: Entry;
  readonly result: CheckResult;
}

/** How many digits the numbers of ids have. */
interface Digits {
  readonly least: number;
  readonly most: number;
}

/** What one charter can be asked for. */
interface Directory {
  readonly result: CheckResult;
  readonly folder: string;
  /** What stands before the numbers of its ids. */
  readonly stems: ReadonlySet<string>;
  /** By how they are written: keys of other trackers. */
  readonly external: ReadonlyMap<string, Entry>;
  /** What stands before the numbers of these. */
  readonly externalStems: ReadonlySet<string>;
  /** Of the ids of work items, by what stands before their numbers. */
  readonly digits: ReadonlyMap<string, Digits>;
}

/** The kinds of entries that code names. */
const KINDS = ['workItem', 'requirement', 'objective'] as const;

/** What the ids that stand in code name, in all charters of a workspace. */
export class CodeNames implements Stems {
  readonly own: ReadonlySet<string>;
  readonly external: ReadonlySet<string>;

  private constructor(
    readonly results: readonly CheckResult[],
    private readonly folders: readonly string[],
    private readonly directories: readonly Directory[],
  ) {
    this.own = new Set(directories.flatMap(({ stems }) => [...stems]));
    this.external = new Set(directories.flatMap(({ externalStems }) => [...externalStems]));
  }

  /**
   * Reads the ids of all charters. What was read of a result or an entry before is not read again.
   *
   * @param folders the workspace folders: code is only held against the charters of its own
   */
  static *reading(results: readonly CheckResult[], folders: readonly string[]): Steps<CodeNames> {
    const found: Directory[] = [];
    for (const result of results) found.push(yield* directoryOf(result));
    return new CodeNames(results, folders, found);
  }

  /** What an id names where a file writes it: for the nearest charter that knows it. */
  find(id: string, uri: string): KnownId | undefined {
    const near = this.nearest(uri);
    const own = near.flatMap(({ result }) => knownIn(result, result.graph.find(id)));
    const found = own[0] ?? near.flatMap(({ result, external }) => knownIn(result, external.get(id)))[0];
    return found;
  }

  /** The charter that an id seems to belong to, where none knows it: it reads like those of its work items. */
  missing(id: string, uri: string): CheckResult | undefined {
    const parts = numbered(id);
    if (parts === undefined || this.find(id, uri)) return undefined;
    const likely = this.governing(uri).find(({ digits }) => {
      const known = digits.get(parts.stem);
      return known && parts.digits >= known.least && parts.digits <= known.most + 1;
    });
    return likely?.result;
  }

  /** True where a charter may say what is wrong with a file of code. */
  governs(result: CheckResult, uri: string): boolean {
    return this.governing(uri).some((each) => each.result === result);
  }

  /**
   * The charters whose folder holds a file; where there is none, the project of its workspace folder, or else of the
   * workspace. Of several projects nobody can say which one is meant.
   */
  private governing(uri: string): readonly Directory[] {
    const around = this.nearest(uri).filter(({ folder }) => isWithin(folder, uri));
    if (around.length > 0) return around;
    const home = this.folders.find((folder) => isWithin(folder, uri));
    const beside = this.directories.filter(({ folder }) => home !== undefined && isWithin(home, folder));
    const pool = beside.length > 0 ? beside : this.directories;
    return pool.filter(isProject).length === 1 ? pool : [];
  }

  /** The ways in which code can name an entry: its id, and its key in another tracker. */
  spellings(entry: Entry): readonly string[] {
    const { own, others } = spellingIn(entry);
    return [...(own && entry.id !== undefined ? [entry.id] : []), ...others];
  }

  /** Charters whose folder holds a file come first, the innermost before the others. */
  private nearest(uri: string): readonly Directory[] {
    const depth = ({ folder }: Directory): number => (isWithin(folder, uri) ? folder.length : 0);
    return this.directories.length < 2
      ? this.directories
      : this.directories.toSorted((a, b) => depth(b) - depth(a));
  }
}

function isProject({ result: { bundle } }: Directory): boolean {
  return !bundle.unused && bundle.root.kind !== 'practice';
}

function knownIn(result: CheckResult, entry: Entry | undefined): readonly KnownId[] {
  const isKind = entry !== undefined && KINDS.some((kind) => kind === entry.kind);
  return isKind ? [{ entry, result }] : [];
}

const directories = new WeakMap<CheckResult, Directory>();

function* directoryOf(result: CheckResult): Steps<Directory> {
  const known = directories.get(result);
  if (known) return known;
  const stems = new Set<string>();
  const external = new Map<string, Entry>();
  const digits = new Map<string, Digits>();
  yield* eachInSteps(namedEntries(result), (entry) => {
    const { own, others } = spellingIn(entry);
    for (const key of others) if (!external.has(key)) external.set(key, entry);
    if (own === undefined) return;
    stems.add(own.stem);
    if (entry.kind === 'workItem') digits.set(own.stem, withDigits(digits.get(own.stem), own));
  });
  const externalStems = new Set([...external.keys()].map(stemOfKey));
  const found = { result, folder: folderOf(result.bundle.root.uri), stems, external, externalStems, digits };
  directories.set(result, found);
  return found;
}

function withDigits(known: Digits | undefined, { digits }: NumberedId): Digits {
  const { least, most } = known ?? { least: digits, most: digits };
  return { least: Math.min(least, digits), most: Math.max(most, digits) };
}

function stemOfKey(key: string): string {
  return key.startsWith('#') ? '#' : (numbered(key)?.stem ?? '');
}

/** How an entry is named in code. */
interface Spelling {
  /** Its id; undefined where that does not count in code. */
  readonly own: NumberedId | undefined;
  /** Its key in another tracker. */
  readonly others: readonly string[];
}

const spellings = new WeakMap<Entry, Spelling>();

function spellingIn(entry: Entry): Spelling {
  const known = spellings.get(entry);
  if (known) return known;
  const own = entry.id === undefined ? undefined : numbered(entry.id);
  const found = { own, others: externalSpellings(entry) };
  spellings.set(entry, found);
  return found;
}

function externalSpellings(entry: Entry): readonly string[] {
  if (entry.kind !== 'workItem' && entry.kind !== 'requirement' && entry.kind !== 'objective') return [];
  const { system, key } = entry.value.external ?? {};
  return key === undefined ? [] : spellingsOf(system, key);
}

function namedEntries({ graph }: CheckResult): readonly Entry[] {
  return [...graph.all('workItem'), ...graph.all('requirement'), ...graph.all('objective')];
}
