import { bisect, differenceOf, drained, firstIndex, type Difference, type Entry, type Steps } from '../model';

/** Numbers that lie closer together than this are given anew, all of them. */
const CLOSEST = 1e-9;

/** With more changes than this a part of the entries is put together anew instead of being put right one by one. */
const MANY = 64;

/** How many entries are looked at between two steps. */
const STEP = 500;

/** The entries of a bundle in order, each with a number that tells which of two comes first. */
export class Order {
  private list: readonly Entry[] = [];
  private readonly ranks = new Map<Entry, number>();
  private readonly parts: Part<Entry>[] = [];

  get entries(): readonly Entry[] {
    return this.list;
  }

  /** Grows from one entry to the next. */
  rankOf(entry: Entry): number {
    return this.ranks.get(entry) ?? -1;
  }

  /** Those among some entries that stand here, in order. */
  sorted<E extends Entry>(entries: readonly E[]): readonly E[] {
    const ranked = entries.flatMap((entry) => {
      const rank = this.ranks.get(entry);
      return rank === undefined ? [] : [{ entry, rank }];
    });
    return ranked.toSorted((a, b) => a.rank - b.rank).map(({ entry }) => entry);
  }

  /** Takes over the first order; the entries get their numbers one by one from then on. */
  begin(entries: readonly Entry[]): void {
    this.list = entries;
  }

  /** Gives its number to the next entry of the first order. */
  append(entry: Entry): void {
    this.ranks.set(entry, this.ranks.size);
  }

  /** The entries that belong to a part, in order, kept over changes. */
  part<E extends Entry>(belongs: (entry: Entry) => boolean): Part<E> {
    const made = new Part<E>(this, belongs);
    this.parts.push(made);
    return made;
  }

  /**
   * Where the order and the next one differ. Where nothing but some entries went and others came, that is found without
   * a look at each: up to the first that went the two are the same until something new comes, and so from the end.
   */
  differenceTo(next: readonly Entry[], gone: readonly Entry[], hasMoved: boolean): Difference {
    const { list } = this;
    if (hasMoved) return differenceOf(list, next);
    const places = gone.map((entry) => this.indexOf(entry));
    const most = Math.min(list.length, next.length);
    const first = places.reduce((a, b) => Math.min(a, b), most);
    const last = places.reduce((a, b) => Math.max(a, b), list.length - most - 1);
    const start = bisect(first, (i) => list[i] === next[i]);
    const kept = bisect(
      Math.min(list.length - 1 - last, most - start),
      (i) => list[list.length - 1 - i] === next[next.length - 1 - i],
    );
    return { start, before: list.length - kept, after: next.length - kept };
  }

  private indexOf(entry: Entry): number {
    const rank = this.rankOf(entry);
    return firstIndex(this.list, (each) => this.rankOf(each) < rank);
  }

  /** What stays, and no longer stands behind all that it stood behind. */
  displaced(next: readonly Entry[], { start, after }: Difference): readonly Entry[] {
    let last = -Infinity;
    return next.slice(start, after).filter((entry) => {
      const rank = this.ranks.get(entry);
      if (rank === undefined) return false;
      if (rank < last) return true;
      last = rank;
      return false;
    });
  }

  /**
   * Takes over another order, in which some entries are gone; any of them that also stand in it count as new. Where steps
   * are left, the order is of no use any more.
   */
  *replacing(next: readonly Entry[], gone: ReadonlySet<Entry>, { start, after }: Difference): Steps<void> {
    for (const part of this.parts) {
      part.drop(gone);
      if (gone.size > MANY) yield;
    }
    for (const entry of gone) this.ranks.delete(entry);
    this.list = next;
    for (let at = start; at < after; at++) {
      if (this.ranks.has(next[at] as Entry)) continue;
      const from = at;
      while (at < after && !this.ranks.has(next[at] as Entry)) at++;
      this.number(from, at);
    }
  }

  /** Gives numbers to a row of entries that lie between those of its neighbours. */
  private number(from: number, to: number): void {
    const before = this.list[from - 1];
    const behind = this.list[to];
    const steps = to - from + 1;
    const high = behind && this.rankOf(behind);
    const low = before ? this.rankOf(before) : (high ?? 0) - steps;
    const step = high === undefined ? 1 : (high - low) / steps;
    if (step < CLOSEST) {
      this.list.forEach((entry, rank) => this.ranks.set(entry, rank));
      return;
    }
    for (let i = from; i < to; i++) this.ranks.set(this.list[i] as Entry, low + (i - from + 1) * step);
  }
}

/** Someone who keeps something for each entry of a part. */
export interface Follower {
  readonly inserted: (index: number) => void;
  readonly removed: (index: number) => void;
  /** @param from for each entry of the part where it stood before; -1 for what is new */
  readonly rearranged: (from: readonly number[]) => void;
}

/** The entries of a sort, in order: looked for when first asked for, and then kept up to date. */
export class Part<E extends Entry> {
  /** Grows whenever an entry comes or goes. */
  changes = 0;
  private list: E[] | undefined;
  private readonly followers: Follower[] = [];

  constructor(
    private readonly order: Order,
    private readonly belongs: (entry: Entry) => boolean,
  ) {}

  get all(): readonly E[] {
    return this.list ?? drained(this.gathering());
  }

  /** The same in steps. */
  *gathering(): Steps<readonly E[]> {
    if (this.list) return this.list;
    const list: E[] = [];
    let count = 0;
    for (const entry of this.order.entries) {
      if (this.belongs(entry)) list.push(entry as E);
      if (++count % STEP === 0) yield;
    }
    return (this.list = list);
  }

  follow(follower: Follower): void {
    this.followers.push(follower);
  }

  /** Undefined for what does not belong here. */
  indexOf(entry: Entry): number | undefined {
    const index = this.placeOf(this.all, entry);
    return this.all[index] === entry ? index : undefined;
  }

  /** Takes entries out that are about to lose their place in the order. */
  drop(gone: ReadonlySet<Entry>): void {
    this.exchange(this.list === undefined ? [] : [...gone].filter((entry) => this.has(entry)), []);
  }

  /** Looks again whether entries belong here. */
  settle(entries: Iterable<Entry>): void {
    if (this.list === undefined) return;
    const gone: Entry[] = [];
    const fresh: E[] = [];
    for (const entry of new Set(entries)) {
      const belongs = this.belongs(entry);
      if (belongs === this.has(entry)) continue;
      if (belongs) fresh.push(entry as E);
      else gone.push(entry);
    }
    this.exchange(gone, fresh);
  }

  private has(entry: Entry): boolean {
    return this.indexOf(entry) !== undefined;
  }

  /** @param gone stand here @param fresh do not, and are to */
  private exchange(gone: readonly Entry[], fresh: readonly E[]): void {
    const { list } = this;
    if (list === undefined || gone.length + fresh.length === 0) return;
    this.changes++;
    if (gone.length + fresh.length > MANY)
      return this.rearrange(list, new Set(gone), this.order.sorted(fresh));
    for (const entry of gone) {
      const index = this.placeOf(list, entry);
      list.splice(index, 1);
      for (const follower of this.followers) follower.removed(index);
    }
    for (const entry of fresh) {
      const index = this.placeOf(list, entry);
      list.splice(index, 0, entry);
      for (const follower of this.followers) follower.inserted(index);
    }
  }

  /** @param fresh in order */
  private rearrange(list: readonly E[], gone: ReadonlySet<Entry>, fresh: readonly E[]): void {
    const next: E[] = [];
    const from: number[] = [];
    let at = 0;
    const takeUpTo = (end: number): void => {
      for (; at < end; at++) {
        const entry = list[at] as E;
        if (gone.has(entry)) continue;
        next.push(entry);
        from.push(at);
      }
    };
    for (const entry of fresh) {
      takeUpTo(this.placeOf(list, entry));
      next.push(entry);
      from.push(-1);
    }
    takeUpTo(list.length);
    this.list = next;
    for (const follower of this.followers) follower.rearranged(from);
  }

  /** Where an entry stands in a list of the order, or would stand. */
  private placeOf(list: readonly Entry[], entry: Entry): number {
    const rank = this.order.rankOf(entry);
    return firstIndex(list, (each) => this.order.rankOf(each) < rank);
  }
}
