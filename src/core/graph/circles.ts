import type { Entry } from '../model';
import { findCycles, type Cycle } from './cycles';
import { reached } from './reach';
import type { Link } from './resolve';
import type { Web } from './web';

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

  of(field: string): readonly Cycle[] {
    const known = this.known.get(field);
    if (known && !this.isOutdated(field, known)) {
      known.hasChanged = false;
      known.writers.clear();
      return known.cycles;
    }
    const cycles = findCycles(this.web.order.entries.flatMap((entry) => this.linksOf(entry, field)));
    this.known.set(field, { cycles, writers: new Set(), hasChanged: false });
    return cycles;
  }

  private isOutdated(field: string, { cycles, writers, hasChanged }: Known): boolean {
    if (cycles.length > 0 || writers.size === 0) return hasChanged && cycles.length > 0;
    const around = reached(writers, (entry) => this.linksOf(entry, field).map(({ to }) => to));
    return findCycles([...around].flatMap((entry) => this.linksOf(entry, field))).length > 0;
  }

  private linksOf(entry: Entry, field: string): readonly Link[] {
    return this.web.written(entry).filter((link) => link.field === field);
  }
}
