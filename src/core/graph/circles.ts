import type { Entry, Steps } from '../model';
import { findingCycles, type Cycle } from './cycles';
import { reached } from './reach';
import type { Link } from './resolve';
import type { Web } from './web';

/** How many entries are looked at between two steps. */
const STEP = 500;

/** The circles of one field as they were found, and what happened since. */
interface Known {
  readonly cycles: readonly Cycle[];
  /** Those that write links which are new since then. */
  readonly writers: Set<Entry>;
  hasChanged: boolean;
}

/**
 * The circles that links of a field form, kept while links come and go. Mostly there is none, and then only a new link
 * can close one; where there are some they are looked for again.
 */
export class Circles {
  private readonly known = new Map<string, Known>();

  constructor(private readonly web: Web) {}

  change(lost: readonly Link[], gained: readonly Link[]): void {
    if (this.known.size === 0) return;
    for (const { field } of lost) this.note(field, undefined);
    for (const { field, from } of gained) this.note(field, from);
  }

  private note(field: string, writer: Entry | undefined): void {
    const known = this.known.get(field);
    if (known === undefined) return;
    known.hasChanged = true;
    if (writer) known.writers.add(writer);
  }

  *finding(field: string): Steps<readonly Cycle[]> {
    const known = this.known.get(field);
    if (known && !(yield* this.isOutdated(field, known))) {
      known.hasChanged = false;
      known.writers.clear();
      return known.cycles;
    }
    const cycles = yield* this.among(this.web.order.entries, field);
    this.known.set(field, { cycles, writers: new Set(), hasChanged: false });
    return cycles;
  }

  private *isOutdated(field: string, { cycles, writers, hasChanged }: Known): Steps<boolean> {
    if (cycles.length > 0 || writers.size === 0) return hasChanged && cycles.length > 0;
    const around = reached(writers, (entry) => this.linksOf(entry, field).map(({ to }) => to));
    return (yield* this.among(around, field)).length > 0;
  }

  private *among(entries: Iterable<Entry>, field: string): Steps<readonly Cycle[]> {
    const links: Link[] = [];
    let count = 0;
    for (const entry of entries) {
      for (const link of this.web.written(entry)) if (link.field === field) links.push(link);
      if (++count % STEP === 0) yield;
    }
    return yield* findingCycles(withoutBeginnings(links));
  }

  private linksOf(entry: Entry, field: string): readonly Link[] {
    return this.web.written(entry).filter((link) => link.field === field);
  }
}

/** Without the links of what no link leads to, which stands in no circle: nearly all work, since nothing supports it. */
function withoutBeginnings(links: readonly Link[]): readonly Link[] {
  const named = new Set(links.map(({ to }) => to));
  return links.filter(({ from }) => named.has(from));
}
