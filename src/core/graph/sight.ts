import type { Entry } from '../model';
import type { BrokenLink, Link } from './resolve';
import type { Objective, WorkItem } from './states';

/** What can be asked about an entry and those that it is directly linked with. Answers are in the order of the bundle. */
export interface Neighbourhood {
  /** The valid links that an entry itself writes, under one key or all. */
  written(entry: Entry, field?: string): readonly Link[];
  /** The valid links that name an entry, under one key or all. */
  naming(entry: Entry, field?: string): readonly Link[];
  /** The ids that an entry writes where a link belongs, and that are none. */
  brokenOf(entry: Entry): readonly BrokenLink[];
  /**
   * The entry with an id that the entry writes, in the bundle or its practice: under `id`, or under a key that the
   * format declares for links or persons.
   */
  namedBy(entry: Entry, id: string): Entry | undefined;
  /** True where an entry says, rightly or wrongly, what it supports or enables; such an entry inherits nothing. */
  hasOwnLinks(entry: Entry): boolean;
}

/**
 * What can be asked about an entry, everything that it leads up to, and everything that leads up to it. Of what lies
 * above the entry, one can ask only what it writes and what follows upwards from there; of what lies below it, only what
 * names it and what follows downwards from there: the rest lies on other lines.
 */
export interface Lines extends Neighbourhood {
  parentOf(item: WorkItem): WorkItem | undefined;
  /** From the parent upwards; a circle ends where it closes. */
  ancestorsOf(item: WorkItem): readonly WorkItem[];
  childrenOf(item: WorkItem): readonly WorkItem[];
  /** All that lies below an item, to any depth, in the order of the document at each level. */
  descendantsOf(item: WorkItem): readonly WorkItem[];
  /** Where an item gets its links from: itself, or the nearest ancestor that has any. */
  sourceOfLinks(item: WorkItem): WorkItem | undefined;
  /** The links by which an entry reaches upwards: `supports` and `enables`, inherited ones included. */
  up(entry: Entry): readonly Link[];
  /** Everything that an entry reaches upwards, to any depth, in the charter and its practice; without itself. */
  above(entry: Entry): ReadonlySet<Entry>;
  /** The objectives that come first on each way up. */
  nearestObjectives(entry: Entry, isPassable?: (entry: Entry) => boolean): readonly Objective[];
  /** The work items, dropped ones left out, that reach an entry in any way. */
  workFor(entry: Entry): readonly WorkItem[];
  /** What follows from the lines of an entry, found once and kept until something on them changes. */
  remembered<T>(fact: Fact<T>, entry: Entry): T;
}

/** Something that follows from an entry and its lines. Declared once, as a constant: it is the key under which answers are kept. */
export interface Fact<T> {
  readonly of: (graph: Lines, entry: Entry) => T;
}
