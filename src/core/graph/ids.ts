import { prefixOf, type Entry, type EntryKind } from '../model';
import type { Order } from './order';

/** All ids of a bundle. It stays the same object while the charter changes. */
export interface IdIndex {
  /** The first entry with each id, in order. */
  readonly byId: ReadonlyMap<string, Entry>;
  /** Every later entry whose id is already taken. */
  readonly duplicates: readonly Duplicate[];
  readonly ambiguous: ReadonlySet<string>;
}

interface Duplicate {
  readonly entry: Entry;
  readonly first: Entry;
}

export const HAS_SEPARATOR = /[-_.#/]/u;

/** How many ids of each kind there are. */
type Counts = Map<EntryKind, number>;

export class Ids implements IdIndex {
  readonly byId: ReadonlyMap<string, Entry>;
  readonly ambiguous = new Set<string>();
  private readonly first = new Map<string, Entry>();
  /** All entries with an id that has several, in order. */
  private readonly several = new Map<string, Entry[]>();
  /** The ids with a separator, by the letters before it. */
  private readonly prefixes = new Map<string, Counts>();
  private told: readonly Duplicate[] | undefined;
  private inOrder: ReadonlyMap<string, Entry> | undefined;

  constructor(private readonly order: Order) {
    this.byId = new OrderedMap(this.first, () => (this.inOrder ??= this.sorted()));
  }

  get duplicates(): readonly Duplicate[] {
    this.told ??= [...this.several.values()]
      .flatMap(([first, ...others]) => others.map((entry) => ({ entry, first: first as Entry })))
      .toSorted((a, b) => this.order.rankOf(a.entry) - this.order.rankOf(b.entry));
    return this.told;
  }

  /** True where something of some kinds has an id that begins with these letters before a separator. */
  isPrefixOf(prefix: string, kinds: readonly EntryKind[] | 'any'): boolean {
    const counts = this.prefixes.get(prefix);
    if (counts === undefined || kinds === 'any') return counts !== undefined;
    return kinds.some((kind) => counts.has(kind));
  }

  /** The kinds that have such ids, as one text that can be compared. */
  kindsWith(prefix: string): string {
    return [...(this.prefixes.get(prefix)?.keys() ?? [])].toSorted().join(' ');
  }

  /** All that have an id, in order. */
  holdersOf(id: string): readonly Entry[] {
    const first = this.first.get(id);
    return this.several.get(id) ?? (first ? [first] : []);
  }

  add(entry: Entry): void {
    if (entry.id === undefined) return;
    const first = this.first.get(entry.id);
    if (first === undefined) {
      this.setFirst(entry.id, entry);
      return;
    }
    const holders = this.several.get(entry.id) ?? [first];
    const rank = this.order.rankOf(entry);
    holders.splice(holders.findLastIndex((each) => this.order.rankOf(each) < rank) + 1, 0, entry);
    this.setHolders(entry.id, holders);
  }

  remove(entry: Entry): void {
    if (entry.id === undefined) return;
    const holders = this.several.get(entry.id) ?? [...this.holdersOf(entry.id)];
    const index = holders.indexOf(entry);
    if (index < 0) return;
    holders.splice(index, 1);
    this.setHolders(entry.id, holders);
  }

  private setHolders(id: string, holders: Entry[]): void {
    this.told = undefined;
    if (holders.length > 1) {
      this.several.set(id, holders);
      this.ambiguous.add(id);
    } else if (this.several.delete(id)) this.ambiguous.delete(id);
    if (this.first.get(id) !== holders[0]) this.setFirst(id, holders[0]);
  }

  private setFirst(id: string, entry: Entry | undefined): void {
    this.inOrder = undefined;
    this.count(this.first.get(id), -1);
    this.count(entry, 1);
    if (entry) this.first.set(id, entry);
    else this.first.delete(id);
  }

  private count(entry: Entry | undefined, by: 1 | -1): void {
    if (entry?.id === undefined || !HAS_SEPARATOR.test(entry.id)) return;
    const prefix = prefixOf(entry.id);
    const counts = this.prefixes.get(prefix) ?? new Map<EntryKind, number>();
    const count = (counts.get(entry.kind) ?? 0) + by;
    if (count > 0) counts.set(entry.kind, count);
    else counts.delete(entry.kind);
    if (counts.size > 0) this.prefixes.set(prefix, counts);
    else this.prefixes.delete(prefix);
  }

  private sorted(): ReadonlyMap<string, Entry> {
    return new Map(
      this.order.entries.flatMap((entry) =>
        entry.id !== undefined && this.first.get(entry.id) === entry ? [[entry.id, entry] as const] : [],
      ),
    );
  }
}

/** A map that is changed in any order and read in a certain one, which is found only for those who go over it. */
class OrderedMap<V> implements ReadonlyMap<string, V> {
  constructor(
    private readonly map: ReadonlyMap<string, V>,
    private readonly ordered: () => ReadonlyMap<string, V>,
  ) {}

  get size(): number {
    return this.map.size;
  }

  get(key: string): V | undefined {
    return this.map.get(key);
  }

  has(key: string): boolean {
    return this.map.has(key);
  }

  forEach(tell: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [key, value] of this.ordered()) tell(value, key, this);
  }

  entries(): MapIterator<[string, V]> {
    return this.ordered().entries();
  }

  keys(): MapIterator<string> {
    return this.ordered().keys();
  }

  values(): MapIterator<V> {
    return this.ordered().values();
  }

  [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }
}
