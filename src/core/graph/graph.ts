import type { Bundle, Entry, EntryKind, EntryOf } from '../model';
import { calendarOf, effortScale, type EffortScale, type WorkItem } from './effort';
import { indexIds, resolveLinks, writtenUnder, type BrokenLink, type IdIndex, type Link } from './links';

export type Requirement = EntryOf<'requirement'>;
export type Objective = EntryOf<'objective'>;

/** `new`, `active`, `blocked` or `resolved`. */
export function isOpen(item: WorkItem): boolean {
  return !isDropped(item) && !isDone(item);
}
export function isDone(item: WorkItem): boolean {
  return item.value.state === 'done';
}
export function isDropped(item: WorkItem): boolean {
  return item.value.state === 'dropped';
}
/** Objectives are active where nothing else is said. */
export function isActive(objective: Objective): boolean {
  return (objective.value.status ?? 'active') === 'active';
}

/**
 * Who supports whom in a bundle: the valid links, what follows from them, and what is wrong with the others.
 * Built once for a bundle; every answer is computed when first asked for.
 */
export class PurposeGraph {
  readonly bundle: Bundle;
  /** In the order of the bundle's files and of the text in each. */
  readonly entries: readonly Entry[];
  readonly ids: IdIndex;
  readonly links: readonly Link[];
  readonly broken: readonly BrokenLink[];
  /** The graph of the practice that the project belongs to. */
  readonly practice: PurposeGraph | undefined;

  private readonly kinds = new Map<EntryKind, Entry[]>();
  private readonly outgoing = new Map<Entry, Link[]>();
  private readonly incoming = new Map<Entry, Link[]>();
  private readonly upward = new Map<Entry, readonly Link[]>();
  private readonly sources = new Map<WorkItem, WorkItem | undefined>();
  private readonly works = new Map<Entry, readonly WorkItem[]>();
  private downward: ReadonlyMap<Entry, readonly Entry[]> | undefined;
  private ranks: ReadonlyMap<Entry, number> | undefined;
  private underGoals: ReadonlySet<Entry> | undefined;
  private leafItems: readonly WorkItem[] | undefined;
  private scale: EffortScale | undefined;

  constructor(bundle: Bundle) {
    this.bundle = bundle;
    this.practice = bundle.practice && new PurposeGraph(bundle.practice);
    this.entries = bundle.files.flatMap((file) => file.entries);
    this.ids = indexIds(this.entries);
    const { links, broken } = resolveLinks(this.entries, this.ids, this.practice?.ids);
    this.links = links;
    this.broken = broken;
    for (const entry of this.entries) put(this.kinds, entry.kind, entry);
    for (const link of links) {
      put(this.outgoing, link.from, link);
      put(this.incoming, link.to, link);
    }
  }

  /** All entries of a kind, in order. */
  all<K extends EntryKind>(kind: K): readonly EntryOf<K>[] {
    return (this.kinds.get(kind) ?? []) as unknown as readonly EntryOf<K>[];
  }

  /** The entry with an id, in the bundle or its practice. */
  find(id: string): Entry | undefined {
    return this.ids.byId.get(id) ?? this.practice?.ids.byId.get(id);
  }

  /** The valid links that an entry itself writes, under one key or all. */
  written(entry: Entry, field?: string): readonly Link[] {
    const links = this.outgoing.get(entry) ?? this.practice?.outgoing.get(entry) ?? [];
    return field === undefined ? links : links.filter((link) => link.field === field);
  }

  /** The valid links that name an entry, under one key or all. */
  naming(entry: Entry, field?: string): readonly Link[] {
    const links = this.incoming.get(entry) ?? [];
    return field === undefined ? links : links.filter((link) => link.field === field);
  }

  /** True where an entry says, rightly or wrongly, what it supports or enables; such an entry inherits nothing. */
  hasOwnLinks(entry: Entry): boolean {
    return writtenUnder(entry, 'supports').length > 0 || writtenUnder(entry, 'enables').length > 0;
  }

  parentOf(item: WorkItem): WorkItem | undefined {
    const parent = this.written(item, 'parent')[0]?.to;
    return parent?.kind === 'workItem' && parent !== item ? parent : undefined;
  }

  /** From the parent upwards; a circle ends where it closes. */
  ancestorsOf(item: WorkItem): readonly WorkItem[] {
    const chain: WorkItem[] = [];
    const seen = new Set([item]);
    for (let at = this.parentOf(item); at && !seen.has(at); at = this.parentOf(at)) {
      seen.add(at);
      chain.push(at);
    }
    return chain;
  }

  childrenOf(item: WorkItem): readonly WorkItem[] {
    return this.naming(item, 'parent').flatMap(({ from }) =>
      from.kind === 'workItem' && from !== item ? [from] : [],
    );
  }

  /** All that lies below an item, to any depth, in the order of the document at each level. */
  descendantsOf(item: WorkItem): readonly WorkItem[] {
    const found = new Set<WorkItem>([item]);
    for (const each of found) for (const child of this.childrenOf(each)) found.add(child);
    found.delete(item);
    return [...found];
  }

  /** Work items without a child that is not dropped; dropped ones are no leaves. */
  leaves(): readonly WorkItem[] {
    this.leafItems ??= this.all('workItem').filter(
      (item) => !isDropped(item) && this.childrenOf(item).every(isDropped),
    );
    return this.leafItems;
  }

  /**
   * Where an item gets its links from: itself, or the nearest ancestor that has any. Undefined where none has, or
   * where a dropped ancestor, which passes nothing on, stands between.
   */
  sourceOfLinks(item: WorkItem): WorkItem | undefined {
    const path = new Set<WorkItem>();
    let at: WorkItem | undefined = item;
    while (at && !path.has(at) && !this.sources.has(at) && !this.hasOwnLinks(at)) {
      path.add(at);
      const parent: WorkItem | undefined = this.parentOf(at);
      at = parent && isDropped(parent) ? undefined : parent;
    }
    const source = at && !path.has(at) ? this.knownSource(at) : undefined;
    for (const each of path) this.sources.set(each, source);
    return source;
  }

  private knownSource(item: WorkItem): WorkItem | undefined {
    return this.sources.has(item) ? this.sources.get(item) : item;
  }

  /** The links by which an entry reaches upwards: `supports` and `enables`, inherited ones included. */
  up(entry: Entry): readonly Link[] {
    const known = this.upward.get(entry);
    if (known) return known;
    const source = entry.kind === 'workItem' ? this.sourceOfLinks(entry) : entry;
    const links = source
      ? this.written(source).filter((link) => link.field === 'supports' || link.field === 'enables')
      : [];
    this.upward.set(entry, links);
    return links;
  }

  /** Everything that an entry reaches upwards, to any depth, in the charter and its practice; without itself. */
  above(entry: Entry): ReadonlySet<Entry> {
    const found = new Set([entry]);
    for (const at of found) for (const { to } of this.up(at)) found.add(to);
    found.delete(entry);
    return found;
  }

  /**
   * The objectives that come first on each way up: those that the entry works for most directly.
   *
   * @param isPassable false for what no way may lead through
   */
  nearestObjectives(entry: Entry, isPassable: (entry: Entry) => boolean = () => true): readonly Objective[] {
    const found = new Set<Objective>();
    const seen = new Set([entry]);
    for (const at of seen) {
      if (at.kind === 'objective' && at !== entry) found.add(at);
      else if (isPassable(at)) for (const { to } of this.up(at)) seen.add(to);
    }
    return [...found];
  }

  /** The work items, dropped ones left out, that reach an entry in any way. In order. */
  workFor(entry: Entry): readonly WorkItem[] {
    const known = this.works.get(entry);
    if (known) return known;
    const work = [...this.allBelow([entry])].flatMap((each) =>
      each.kind === 'workItem' && each !== entry && !isDropped(each) ? [each] : [],
    );
    this.ranks ??= new Map(this.entries.map((each, rank) => [each, rank]));
    const rankOf = (item: WorkItem): number => this.ranks?.get(item) ?? 0;
    work.sort((a, b) => rankOf(a) - rankOf(b));
    this.works.set(entry, work);
    return work;
  }

  /** The entries themselves and everything that reaches them upwards. */
  private allBelow(entries: readonly Entry[]): ReadonlySet<Entry> {
    this.downward ??= this.turnedRound();
    const found = new Set(entries);
    for (const at of found) for (const each of this.downward.get(at) ?? []) found.add(each);
    return found;
  }

  private turnedRound(): ReadonlyMap<Entry, readonly Entry[]> {
    const down = new Map<Entry, Entry[]>();
    for (const entry of [...this.entries, ...(this.practice?.entries ?? [])]) {
      for (const { to } of this.up(entry)) put(down, to, entry);
    }
    return down;
  }

  /** An objective reaches the purpose through a goal or, in a charter without goals, by itself. */
  reachesPurpose(objective: Objective): boolean {
    const goals = this.all('goal');
    if (goals.length === 0) return true;
    this.underGoals ??= this.allBelow([...goals, ...(this.practice?.all('goal') ?? [])]);
    return this.underGoals.has(objective);
  }

  /** How much each work item counts for. */
  effort(): EffortScale {
    this.scale ??= effortScale(this.all('workItem'), calendarOf(this.bundle));
    return this.scale;
  }
}

function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
