import type { Entry } from '../model';
import { reached } from './reach';
import type { BrokenLink, Link } from './resolve';
import type { Fact, Lines } from './sight';
import { isDropped, type Objective, type WorkItem } from './states';
import type { Web } from './web';
import { isUpward, UPWARD, writtenUnder } from './written';

/** What follows from the lines of an entry. It is forgotten when something on them changes. */
class Derived {
  /** Null where there is none. */
  source: WorkItem | null | undefined = undefined;
  up: readonly Link[] | undefined = undefined;
  work: readonly WorkItem[] | undefined = undefined;
  reachesGoal: boolean | undefined = undefined;
}

const NONE: readonly never[] = [];

/** What follows from the links of a web, along the lines of its entries. */
export class WebLines implements Lines {
  private readonly derived = new Map<Entry, Derived>();
  private readonly facts = new Map<Fact<unknown>, Map<Entry, unknown>>();

  constructor(protected readonly web: Web) {}

  /** The entry with an id, in the bundle or its practice. */
  find(id: string): Entry | undefined {
    return this.web.ids.byId.get(id) ?? this.web.practice?.ids.byId.get(id);
  }

  /** The entries of the bundle that write an id where one may stand, be it a link, a broken one, or a word that could be an id. */
  writersOf(id: string): ReadonlySet<Entry> {
    return this.web.writersOf(id);
  }

  brokenOf(entry: Entry): readonly BrokenLink[] {
    return this.web.broken(entry);
  }

  /** What an entry of the practice writes means something there. */
  namedBy(entry: Entry, id: string): Entry | undefined {
    const { practice } = this.web;
    const isElsewhere = practice?.has(entry) === true && !this.web.has(entry);
    return isElsewhere ? practice.ids.byId.get(id) : this.find(id);
  }

  remembered<T>(fact: Fact<T>, entry: Entry): T {
    const answers = this.answersOf(fact);
    const known = answers.get(entry);
    if (known !== undefined || answers.has(entry)) return known as T;
    const found = fact.of(this, entry);
    if (this.isThere(entry)) answers.set(entry, found);
    return found;
  }

  private answersOf(fact: Fact<unknown>): Map<Entry, unknown> {
    const known = this.facts.get(fact);
    if (known) return known;
    const made = new Map<Entry, unknown>();
    this.facts.set(fact, made);
    return made;
  }

  written(entry: Entry, field?: string): readonly Link[] {
    const links = this.web.written(entry);
    return field === undefined ? links : links.filter((link) => link.field === field);
  }

  naming(entry: Entry, field?: string): readonly Link[] {
    const links = this.web.naming(entry);
    return field === undefined ? links : links.filter((link) => link.field === field);
  }

  hasOwnLinks(entry: Entry): boolean {
    return UPWARD.some((key) => writtenUnder(entry, key).length > 0);
  }

  parentOf(item: WorkItem): WorkItem | undefined {
    const parent = this.web.parentLink(item)?.to;
    return parent?.kind === 'workItem' && parent !== item ? parent : undefined;
  }

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
    const naming = this.web.naming(item);
    return naming.length === 0 ? NONE : this.childrenAmong(naming, item);
  }

  private childrenAmong(naming: readonly Link[], item: WorkItem): readonly WorkItem[] {
    return naming.flatMap((link) =>
      link.field === 'parent' && link.from.kind === 'workItem' && link.from !== item && this.web.isLine(link)
        ? [link.from]
        : [],
    );
  }

  descendantsOf(item: WorkItem): readonly WorkItem[] {
    const found = reached([item], (each) => this.childrenOf(each));
    found.delete(item);
    return [...found];
  }

  /**
   * Where an item gets its links from: itself, or the nearest ancestor that has any. Undefined where none has, or
   * where a dropped ancestor, which passes nothing on, stands between.
   */
  sourceOfLinks(item: WorkItem): WorkItem | undefined {
    const path = new Set<WorkItem>();
    let at: WorkItem | undefined = item;
    while (at && !path.has(at) && this.derivedOf(at).source === undefined && !this.hasOwnLinks(at)) {
      path.add(at);
      const parent: WorkItem | undefined = this.parentOf(at);
      at = parent && isDropped(parent) ? undefined : parent;
    }
    const known = at && !path.has(at) ? this.derivedOf(at).source : null;
    const source = known === undefined ? at : known;
    for (const each of path) this.derivedOf(each).source = source ?? null;
    return source ?? undefined;
  }

  up(entry: Entry): readonly Link[] {
    return (this.derivedOf(entry).up ??= this.findUp(entry));
  }

  private findUp(entry: Entry): readonly Link[] {
    const source = entry.kind === 'workItem' ? this.sourceOfLinks(entry) : entry;
    if (source !== undefined && source !== entry) return this.up(source);
    return source ? this.written(source).filter(({ field }) => isUpward(field)) : [];
  }

  above(entry: Entry): ReadonlySet<Entry> {
    const found = reached([entry], (at) => this.up(at).map(({ to }) => to));
    found.delete(entry);
    return found;
  }

  /** Entries, and everything that reaches them by `supports`, `enables` and `parent`. */
  below(entries: Iterable<Entry>): ReadonlySet<Entry> {
    return reached(entries, (entry) => this.web.stepsDown(entry));
  }

  /**
   * The objectives that come first on each way up: those that the entry works for most directly.
   *
   * @param isPassable false for what no way may lead through
   */
  nearestObjectives(entry: Entry, isPassable: (entry: Entry) => boolean = () => true): readonly Objective[] {
    const isEnd = (at: Entry): boolean => (at.kind === 'objective' && at !== entry) || !isPassable(at);
    const found = reached([entry], (at) => (isEnd(at) ? [] : this.up(at).map(({ to }) => to)));
    found.delete(entry);
    return [...found].filter((each) => each.kind === 'objective');
  }

  workFor(entry: Entry): readonly WorkItem[] {
    return (this.derivedOf(entry).work ??= this.findWork(entry));
  }

  /** What belongs to the practice comes first. */
  private findWork(entry: Entry): readonly WorkItem[] {
    const { order, practice } = this.web;
    const work = [...reached([entry], (at) => this.reaching(at))].filter(
      (item): item is WorkItem => item.kind === 'workItem' && item !== entry && !isDropped(item),
    );
    return [...new Set([...(practice?.order.sorted(work) ?? []), ...order.sorted(work)])];
  }

  /** The entries from which one step up leads to an entry: those that write the link, and those that inherit it. */
  private reaching(entry: Entry): readonly Entry[] {
    return this.web.allNaming(entry).flatMap(({ from, field }) => {
      if (!isUpward(field)) return [];
      return from.kind === 'workItem' && !isDropped(from) ? [from, ...this.heirsOf(from)] : [from];
    });
  }

  /** The items that take their links from one that has some. */
  private heirsOf(item: WorkItem): readonly WorkItem[] {
    const heirs = reached([item], (at) =>
      at !== item && isDropped(at)
        ? []
        : this.childrenAmong(this.web.allNaming(at), at).filter((child) => !this.hasOwnLinks(child)),
    );
    heirs.delete(item);
    return [...heirs];
  }

  /** Follows the ways up until one is at a goal; all that lies on it reaches the goal too. */
  protected reachesGoal(entry: Entry): boolean {
    const known = this.derivedOf(entry).reachesGoal;
    if (known !== undefined) return known;
    const cameFrom = new Map<Entry, Entry | undefined>([[entry, undefined]]);
    for (const at of cameFrom.keys()) {
      const isThere = at.kind === 'goal' || this.derivedOf(at).reachesGoal;
      if (isThere === true) {
        for (let on: Entry | undefined = at; on; on = cameFrom.get(on)) this.derivedOf(on).reachesGoal = true;
        return true;
      }
      if (isThere === false) continue;
      for (const { to } of this.up(at)) if (!cameFrom.has(to)) cameFrom.set(to, at);
    }
    for (const at of cameFrom.keys()) this.derivedOf(at).reachesGoal = false;
    return false;
  }

  /** Forgets what followed from the lines of entries. */
  protected forget(entries: Iterable<Entry>): void {
    for (const entry of entries) {
      this.derived.delete(entry);
      for (const answers of this.facts.values()) answers.delete(entry);
    }
  }

  /** What is known of an entry; nothing is kept of one that is not there. */
  private derivedOf(entry: Entry): Derived {
    const known = this.derived.get(entry);
    if (known) return known;
    const made = new Derived();
    if (this.isThere(entry)) this.derived.set(entry, made);
    return made;
  }

  private isThere(entry: Entry): boolean {
    return this.web.has(entry) || this.web.practice?.has(entry) === true;
  }
}
