import {
  firstIndex,
  haveSameItems,
  prefixOf,
  type Bundle,
  type Entry,
  type EntryChange,
  type Steps,
} from '../model';
import { Ids } from './ids';
import { Order } from './order';
import { resolve, type BrokenLink, type Link, type Names, type Resolved } from './resolve';
import { Touch } from './touch';
import { isUpward, mentionsOf, type Mention } from './written';

/** What an entry writes, and what became of it. */
interface Knot {
  readonly mentions: readonly Mention[];
  now: Resolved;
}

/** What a change did to a web. */
export interface WebChange {
  readonly gone: ReadonlySet<Entry>;
  readonly fresh: ReadonlySet<Entry>;
  /** Those that stay, and some of whose ids came, went, or name something else now; also what only moved. */
  readonly rewritten: ReadonlySet<Entry>;
  readonly lost: readonly Link[];
  readonly gained: readonly Link[];
  /** The prefixes of ids that no longer stand for the same kinds of thing. */
  readonly turned: readonly string[];
  readonly touch: Touch;
  /** What the change did to the practice. */
  readonly practice: WebChange | undefined;
}

/** How many entries are taken in between two steps. */
const STEP = 200;

const NOTHING: readonly never[] = [];

const UNRESOLVED: Resolved = { written: NOTHING, broken: NOTHING, loose: NOTHING };

/** The entries of a bundle with all links between them, kept up to date. */
export class Web {
  readonly order = new Order();
  readonly ids = new Ids(this.order);
  private readonly knots = new Map<Entry, Knot>();
  /** The links that name an entry of the bundle or its practice, in order. */
  private readonly incoming = new Map<Entry, Link[]>();
  /** Who writes an id without a link coming of it. */
  private readonly loose = new Map<string, Set<Entry>>();

  private readonly names: Names;

  private constructor(readonly practice: Web | undefined) {
    this.names = { own: this.ids, practice: practice?.ids };
  }

  /** Makes the web of a bundle in steps. */
  static *weaving(bundle: Bundle): Steps<Web> {
    const web = new Web(bundle.practice && (yield* Web.weaving(bundle.practice)));
    web.order.begin(entriesIn(bundle));
    yield* eachOf(web.order.entries, (entry) => {
      web.order.append(entry);
      web.admit(entry);
    });
    yield* eachOf(web.order.entries, (entry) => web.relink(entry));
    return web;
  }

  has(entry: Entry): boolean {
    return this.knots.has(entry);
  }

  written(entry: Entry): readonly Link[] {
    const knot = this.knots.get(entry);
    return knot ? knot.now.written : (this.practice?.written(entry) ?? NOTHING);
  }

  broken(entry: Entry): readonly BrokenLink[] {
    return this.knots.get(entry)?.now.broken ?? NOTHING;
  }

  /** The links of this bundle, not of its practice, that name an entry. */
  naming(entry: Entry): readonly Link[] {
    return this.incoming.get(entry) ?? NOTHING;
  }

  /** The same with those of the practice. */
  allNaming(entry: Entry): readonly Link[] {
    const own = this.naming(entry);
    return this.practice?.has(entry) ? [...this.practice.naming(entry), ...own] : own;
  }

  /** True for the links that lines follow: `supports`, `enables`, and the one parent that counts. */
  isLine(link: Link): boolean {
    if (link.field === 'parent') return this.parentLink(link.from) === link;
    return isUpward(link.field);
  }

  /** An item has one parent: of several the first counts. */
  parentLink(entry: Entry): Link | undefined {
    return this.written(entry).find(({ field }) => field === 'parent');
  }

  /** What an entry leads to by the next step of a line. */
  stepsUp(entry: Entry): readonly Entry[] {
    return this.written(entry).flatMap((link) => (this.isLine(link) ? [link.to] : []));
  }

  /** What leads to an entry by one step of a line. */
  stepsDown(entry: Entry): readonly Entry[] {
    return this.allNaming(entry).flatMap((link) => (this.isLine(link) ? [link.from] : []));
  }

  /**
   * Takes over what changed in the files of the bundle. Where steps are left, the web is of no use any more.
   *
   * @param inPractice what changed in those of its practice
   */
  *changing(bundle: Bundle, change: EntryChange, inPractice?: EntryChange): Steps<WebChange> {
    const isBoth = inPractice !== undefined && bundle.practice !== undefined && this.practice !== undefined;
    const practice = isBoth ? yield* this.practice.changing(bundle.practice, inPractice) : undefined;
    const next = entriesIn(bundle);
    const moved = new Set(change.added.filter((entry) => this.has(entry)));
    const removed = change.removed.filter((entry) => this.has(entry) && !moved.has(entry));
    const difference = this.order.differenceTo(next, removed, moved.size > 0);
    const displaced = moved.size > 0 ? this.order.displaced(next, difference) : [];
    const gone = new Set([...removed, ...displaced]);
    const fresh = new Set([...change.added.filter((entry) => !moved.has(entry)), ...displaced]);
    const ids = idsOf([...gone, ...fresh]);
    const rewritten = new Set([...moved, ...[...ids].flatMap((id) => [...this.writersOf(id)])]);
    for (const entry of practice ? this.writersInto(practice) : NOTHING) rewritten.add(entry);
    for (const entry of gone) rewritten.delete(entry);
    const touch = new Touch(this);
    touch.around(gone, [...rewritten, ...this.holdersOf(ids)]);
    const prefixes = [...new Set([...ids].map(prefixOf))];
    const known = new Map(prefixes.map((prefix) => [prefix, this.ids.kindsWith(prefix)]));
    const [lost, gained]: [Link[], Link[]] = [[], []];
    yield* eachOf(gone, (entry) => lost.push(...this.dismiss(entry, fresh)));
    yield* this.order.replacing(next, gone, difference);
    yield* eachOf(fresh, (entry) => this.admit(entry));
    const turned = prefixes.filter((prefix) => known.get(prefix) !== this.ids.kindsWith(prefix));
    for (const entry of this.writersWithPrefix([...turned, ...(practice?.turned ?? NOTHING)]))
      rewritten.add(entry);
    yield* eachOf([...rewritten, ...fresh], (entry) => {
      const relinked = this.relink(entry);
      lost.push(...relinked.lost);
      gained.push(...relinked.gained);
    });
    touch.around(fresh, [...rewritten, ...this.holdersOf(ids)]);
    touch.below(practice?.touch.lines ?? NOTHING);
    return { gone, fresh, rewritten, lost, gained, turned, touch, practice };
  }

  /** Who writes an id of which something came or went in the practice. */
  private writersInto({ gone, fresh }: WebChange): readonly Entry[] {
    const named = [...gone].flatMap((entry) => this.naming(entry).map(({ from }) => from));
    return [...named, ...[...idsOf([...gone, ...fresh])].flatMap((id) => [...this.writersOf(id)])];
  }

  /** What has some ids, here and in the practice. */
  private holdersOf(ids: Iterable<string>): readonly Entry[] {
    return [...ids].flatMap((id) => [...this.ids.holdersOf(id), ...(this.practice?.ids.holdersOf(id) ?? [])]);
  }

  /** Who writes an id, rightly or wrongly. */
  writersOf(id: string): ReadonlySet<Entry> {
    const linked = this.holdersOf([id]).flatMap((holder) => this.naming(holder).map(({ from }) => from));
    return new Set([...linked, ...(this.loose.get(id) ?? NOTHING)]);
  }

  /** Who writes, without a link coming of it, an id with one of some prefixes. */
  private writersWithPrefix(prefixes: readonly string[]): readonly Entry[] {
    if (prefixes.length === 0) return NOTHING;
    return [...this.loose].flatMap(([id, writers]) => (prefixes.includes(prefixOf(id)) ? [...writers] : []));
  }

  private admit(entry: Entry): void {
    this.knots.set(entry, { mentions: mentionsOf(entry), now: UNRESOLVED });
    this.ids.add(entry);
  }

  /** Takes an entry out and tells the links that go with it. Those that name it are left to their writers. */
  private dismiss(entry: Entry, fresh: ReadonlySet<Entry>): readonly Link[] {
    const knot = this.knots.get(entry);
    if (knot === undefined) return NOTHING;
    const { written, loose } = knot.now;
    for (const link of written) this.unlist(link);
    this.setLoose(entry, loose, NOTHING);
    this.ids.remove(entry);
    this.knots.delete(entry);
    if (!fresh.has(entry)) this.incoming.delete(entry);
    return written;
  }

  /** Resolves again what an entry writes. */
  private relink(entry: Entry): { readonly lost: readonly Link[]; readonly gained: readonly Link[] } {
    const knot = this.knots.get(entry);
    if (knot === undefined) return { lost: NOTHING, gained: NOTHING };
    const before = knot.now;
    const now = resolve(entry, knot.mentions, this.names, before.written);
    knot.now = now;
    const lost = without(before.written, now.written);
    const gained = without(now.written, before.written);
    for (const link of lost) this.unlist(link);
    for (const link of gained) this.list(link);
    this.setLoose(entry, before.loose, now.loose);
    return { lost, gained };
  }

  private list(link: Link): void {
    const links = this.incoming.get(link.to);
    if (links === undefined) this.incoming.set(link.to, [link]);
    else {
      const rank = this.order.rankOf(link.from);
      const last = links.at(-1);
      const isLast = last === undefined || this.order.rankOf(last.from) <= rank;
      if (isLast) links.push(link);
      else
        links.splice(
          firstIndex(links, ({ from }) => this.order.rankOf(from) <= rank),
          0,
          link,
        );
    }
  }

  private unlist(link: Link): void {
    const links = this.incoming.get(link.to);
    if (links === undefined) return;
    const rank = this.order.rankOf(link.from);
    const start = firstIndex(links, ({ from }) => this.order.rankOf(from) < rank);
    const index = links.indexOf(link, start);
    if (index < 0) return;
    links.splice(index, 1);
    if (links.length === 0) this.incoming.delete(link.to);
  }

  private setLoose(entry: Entry, before: readonly string[], now: readonly string[]): void {
    if (haveSameItems(before, now)) return;
    for (const id of before) {
      const writers = this.loose.get(id);
      writers?.delete(entry);
      if (writers?.size === 0) this.loose.delete(id);
    }
    for (const id of now) {
      const writers = this.loose.get(id);
      if (writers) writers.add(entry);
      else this.loose.set(id, new Set([entry]));
    }
  }
}

function* eachOf(entries: Iterable<Entry>, take: (entry: Entry) => void): Steps<void> {
  let count = 0;
  for (const entry of entries) {
    take(entry);
    if (++count % STEP === 0) yield;
  }
}

function without(links: readonly Link[], others: readonly Link[]): readonly Link[] {
  if (others.length === 0) return links;
  const known = new Set(others);
  return links.filter((link) => !known.has(link));
}

function idsOf(entries: readonly Entry[]): ReadonlySet<string> {
  return new Set(entries.flatMap(({ id }) => id ?? []));
}

/** All entries of a bundle. A file does not change the list that it gave; it makes another one. */
function entriesIn({ files }: Bundle): readonly Entry[] {
  const [first, ...others] = files.map(({ entries }) => entries);
  return first === undefined || others.length > 0 ? (first ?? []).concat(...others) : first;
}
