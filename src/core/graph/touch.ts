import type { Entry } from '../model';
import { reached } from './reach';
import type { Link } from './resolve';

/** What a change can be seen from. */
export interface Touched {
  /**
   * What sees the change where one looks as far as the next entries: those that came, those that link with one that
   * came or went, and those whose ids name something else now. Only what is there now.
   */
  readonly neighbours: ReadonlySet<Entry>;
  /**
   * What sees the change along the lines. From an entry one sees everything that it reaches by `supports`, `enables`
   * and `parent`, and everything that reaches it so; of each of these what it writes, and what names it by other keys.
   * One does not see from it what else leads up to an entry above it, or what else one below it leads up to: that lies
   * on other lines. Only what is there now.
   */
  readonly lines: ReadonlySet<Entry>;
}

/** The links around entries, as they are at the moment. */
interface Links {
  has(entry: Entry): boolean;
  /** The valid links that an entry writes. */
  written(entry: Entry): readonly Link[];
  /** True for a link that one looks along. */
  isLine(link: Link): boolean;
  stepsUp(entry: Entry): readonly Entry[];
  stepsDown(entry: Entry): readonly Entry[];
}

/** Gathers, before and after a change, what it can be seen from. */
export class Touch implements Touched {
  readonly neighbours = new Set<Entry>();
  readonly lines = new Set<Entry>();

  constructor(private readonly web: Links) {}

  /**
   * @param changed what comes or goes
   * @param rewritten what stays, and writes or holds an id of those: among others all that name one of them
   */
  around(changed: Iterable<Entry>, rewritten: Iterable<Entry>): void {
    const origins = new Set([...changed, ...rewritten]);
    for (const entry of changed) this.addNamed(entry, origins);
    for (const entry of rewritten) this.addParents(entry);
    for (const entry of origins) this.neighbours.add(entry);
    for (const entry of reached(origins, (each) => this.web.stepsUp(each))) this.lines.add(entry);
    for (const entry of reached(origins, (each) => this.web.stepsDown(each))) this.lines.add(entry);
  }

  /** @param touched entries of the practice that see a change there: from what leads up to them it can be seen as well */
  below(touched: Iterable<Entry>): void {
    for (const entry of reached(touched, (each) => this.web.stepsDown(each))) this.lines.add(entry);
  }

  /** Of what an entry names, only what lies across its lines has other lines from which it is seen. */
  private addNamed(entry: Entry, origins: Set<Entry>): void {
    for (const link of this.web.written(entry)) {
      this.neighbours.add(link.to);
      if (!this.web.isLine(link)) origins.add(link.to);
    }
  }

  /** Which of several parents counts may change while the links to them stay. */
  private addParents(entry: Entry): void {
    const parents = this.web.written(entry).filter(({ field }) => field === 'parent');
    if (parents.length < 2) return;
    for (const { to } of parents) {
      this.neighbours.add(to);
      this.lines.add(to);
    }
  }

  /** Leaves out what is no longer there, and what belongs to the practice. */
  settle(): void {
    for (const entry of this.neighbours) if (!this.web.has(entry)) this.neighbours.delete(entry);
    for (const entry of this.lines) if (!this.web.has(entry)) this.lines.delete(entry);
  }
}
