import { pairOf, type CharterFile, type Entry } from '../../model';
import { plainValue } from '../../parse';
import type { Backlog, BacklogItem } from '../backlog';
import { identitiesIn, identityOf } from '../mapping/identity';
import { isImportKind, type ImportKind } from '../mapping/kinds';
import type { Known } from '../mapping/sight';
import { oneLine } from '../mapping/words';
import { EXTERNAL, valueUnder } from './external';
import type { Lock } from './lock';

/** An entry that an item of a tracker can have become. */
export type Importable = Entry & { readonly kind: ImportKind; readonly id: string };

/** How items of a tracker and entries of a charter belong together. */
export interface Matches {
  /** What each item has become, by identity. */
  readonly known: ReadonlyMap<string, Known | 'removed'>;
  readonly entries: ReadonlyMap<string, Importable>;
  /** The identities of items that the file holds. */
  readonly present: ReadonlySet<string>;
  /** Identities of entries that did not come from the tracker, and were taken for its items by their ids or titles. */
  readonly adopted: ReadonlySet<string>;
  /** The identity that an item had at the last import, where it was known otherwise then: without a key, or under another parent. */
  readonly before: ReadonlyMap<string, string>;
  /** True where nothing is left of what was imported before: then everything begins anew, and nothing counts as taken out by hand. */
  readonly isAnew: boolean;
}

/** What an item becomes by its type; undefined for what is left out. */
export type KindOf = (item: BacklogItem) => ImportKind | undefined;

/**
 * Finds entries again: by the key that they keep of the tracker, in whatever file they stand by now; else by the id that
 * the last import noted; else, for what was written by hand before, by an id that is the tracker's own key; else by a
 * title that only one entry without a key and one item of its kind have.
 */
export function matchesOf(
  backlog: Backlog,
  files: readonly CharterFile[],
  lock: Lock | undefined,
  kindOf: KindOf,
): Matches {
  const found = new Finder(files);
  const matching = new Matching(backlog);
  for (const [identity, entry] of found.byIdentity) matching.keep(identity, entry);
  const locked = [...(lock?.items ?? [])];
  for (const [identity, { id }] of locked) {
    const entry = matching.known.has(identity) ? undefined : found.takeWithoutKey(id);
    if (entry) matching.keep(identity, entry);
  }
  const isAnew = !locked.some(([identity]) => matching.known.has(identity));
  if (!isAnew) matching.noteRemoved(locked.map(([identity]) => identity));
  matching.adoptByIds(found);
  matching.adoptByTitles(found, kindOf);
  const { known, entries, present, adopted, before } = matching;
  return { known, entries, present, adopted, before, isAnew };
}

/** Brings items and entries together, the surest ways first. */
class Matching {
  readonly known = new Map<string, Known | 'removed'>();
  readonly entries = new Map<string, Importable>();
  readonly present: ReadonlySet<string>;
  readonly adopted = new Set<string>();
  readonly before = new Map<string, string>();
  private readonly identities: readonly string[];

  constructor(private readonly backlog: Backlog) {
    this.identities = identitiesIn(backlog);
    this.present = new Set(this.identities);
  }

  keep(identity: string, entry: Importable): void {
    this.entries.set(identity, entry);
    this.known.set(identity, { id: entry.id, kind: entry.kind });
  }

  noteRemoved(identities: readonly string[]): void {
    for (const identity of identities) if (!this.known.has(identity)) this.known.set(identity, 'removed');
  }

  adoptByIds(found: Finder): void {
    const { system, items } = this.backlog;
    for (const [index, { key }] of items.entries()) {
      const identity = this.identities[index] ?? '';
      if (key === undefined || this.known.has(identity)) continue;
      const entry = found.takeWithoutKey(system === 'azure-devops' ? `AB#${key}` : key);
      if (entry) this.adopt(identity, entry);
    }
  }

  private adopt(identity: string, entry: Importable): void {
    this.keep(identity, entry);
    this.adopted.add(identity);
  }

  /** Work that was made in the charter and then created in the tracker has a key there from then on. */
  adoptByTitles(found: Finder, kindOf: KindOf): void {
    const items = new Singles<string>();
    for (const [index, item] of this.backlog.items.entries()) {
      const kind = kindOf(item);
      if (kind !== undefined) items.add(kind, item.title, this.identities[index] ?? '');
    }
    const entries = new Singles<readonly [entry: Importable, before: string | undefined]>();
    for (const entry of found.withoutKey()) entries.add(entry.kind, entry.title, [entry, undefined]);
    for (const [identity, entry] of this.withoutKeyNow())
      entries.add(entry.kind, entry.title, [entry, identity]);
    for (const [name, identity] of items.all()) {
      const single = this.known.has(identity) ? undefined : entries.get(name);
      if (single === undefined) continue;
      const [entry, before] = single;
      if (before === undefined) this.adopt(identity, entry);
      else this.inherit(identity, entry, before);
    }
  }

  /** Entries that were imported without a key, and whose row is not in the file any more. */
  private withoutKeyNow(): readonly (readonly [identity: string, entry: Importable])[] {
    const start = `${this.backlog.system}>`;
    return [...this.entries].filter(
      ([identity]) => identity.startsWith(start) && !this.present.has(identity),
    );
  }

  private inherit(identity: string, entry: Importable, before: string): void {
    this.known.delete(before);
    this.entries.delete(before);
    this.keep(identity, entry);
    this.before.set(identity, before);
  }
}

/** Things by kind and title, where no other has the same. */
class Singles<T> {
  private readonly things = new Map<string, T | undefined>();

  add(kind: ImportKind, title: string | undefined, thing: T): void {
    if (title === undefined) return;
    const name = `${kind} ${oneLine(title).toLowerCase()}`;
    this.things.set(name, this.things.has(name) ? undefined : thing);
  }

  get(name: string): T | undefined {
    return this.things.get(name);
  }

  all(): readonly (readonly [name: string, thing: T])[] {
    return [...this.things].flatMap(([name, thing]) => (thing === undefined ? [] : [[name, thing] as const]));
  }
}

class Finder {
  readonly byIdentity = new Map<string, Importable>();
  private readonly byId = new Map<string, Importable>();

  constructor(files: readonly CharterFile[]) {
    for (const entry of files.flatMap((file) => file.entries)) {
      if (!isImportable(entry)) continue;
      const identity = identityIn(entry);
      if (identity === undefined) this.byId.set(entry.id, this.byId.get(entry.id) ?? entry);
      else if (!this.byIdentity.has(identity)) this.byIdentity.set(identity, entry);
    }
  }

  /** An entry that does not say which item of a tracker it is; given once. */
  takeWithoutKey(id: string): Importable | undefined {
    const entry = this.byId.get(id);
    this.byId.delete(id);
    return entry;
  }

  /** Those that nobody has taken. */
  withoutKey(): readonly Importable[] {
    return [...this.byId.values()];
  }
}

function isImportable(entry: Entry): entry is Importable {
  return isImportKind(entry.kind) && entry.id !== undefined;
}

/** Which item of a tracker an entry says that it is. */
export function identityIn(entry: Entry): string | undefined {
  const external = valueUnder(entry, EXTERNAL);
  if (external?.kind !== 'map') return undefined;
  const key = plainValue(pairOf(external, 'key')?.value);
  if (typeof key !== 'string' && typeof key !== 'number') return undefined;
  const system = plainValue(pairOf(external, 'system')?.value);
  const isKnown = system === 'azure-devops' || system === 'jira' || system === 'github';
  return identityOf(isKnown ? system : 'other', String(key));
}
