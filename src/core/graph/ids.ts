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

export const PERSON_KINDS: readonly EntryKind[] = ['person', 'role'];

export const HAS_SEPARATOR = /[-_.#/]/u;

/** The letters by which ids of persons are known: those before the separator in the id of a person or role. */
function personPrefixOf({ kind, id }: Entry): string | undefined {
  return id !== undefined && PERSON_KINDS.includes(kind) && HAS_SEPARATOR.test(id) ? prefixOf(id) : undefined;
}

export class Ids implements IdIndex {
  readonly byId: ReadonlyMap<string, Entry>;
  readonly ambiguous = new Set<string>();
  private readonly first = new Map<string, Entry>();
  /** All entries with an id that has several, in order. */
  private readonly several = new Map<string, Entry[]>();
  /** How many persons and roles have an id with each prefix. */
  private readonly personPrefixes = new Map<string, number>();
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

  /** True where a defined person or role has an id that begins with these letters before a separator. */
  isPersonPrefix(prefix: string): boolean {
    return this.personPrefixes.has(prefix);
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
    this.countPerson(this.first.get(id), -1);
    this.countPerson(entry, 1);
    if (entry) this.first.set(id, entry);
    else this.first.delete(id);
  }

  private countPerson(entry: Entry | undefined, by: 1 | -1): void {
    const prefix = entry && personPrefixOf(entry);
    if (prefix === undefined) return;
    const count = (this.personPrefixes.get(prefix) ?? 0) + by;
    if (count > 0) this.personPrefixes.set(prefix, count);
    else this.personPrefixes.delete(prefix);
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
