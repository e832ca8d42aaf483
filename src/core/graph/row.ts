import type { Entry, Steps } from '../model';
import type { Part } from './order';

/** Up to one in so many entries is looked up by itself; with more it is quicker to go over all. */
const FEW = 16;

/** How many values are found between two steps. */
const STEP = 100;

/** So many entries more than there are values may wait for somebody to ask. */
const SPARE = 256;

/** A value for each entry of a part, in its order: found when first asked for, and then again only where it may be another. */
export class Row<E extends Entry, T> {
  private values: T[] | undefined;
  /** Whose values have to be found. */
  private readonly waiting = new Set<Entry>();

  /** @param blank what stands for an entry that is new until its value is found */
  constructor(
    private readonly part: Part<E>,
    blank: T,
  ) {
    part.follow({
      inserted: (index) => {
        this.values?.splice(index, 0, blank);
        this.touch(this.part.all.slice(index, index + 1));
      },
      removed: (index) => this.values?.splice(index, 1),
      rearranged: (from) => {
        const { values } = this;
        this.values = values && from.map((index) => (index < 0 ? blank : (values[index] as T)));
        this.touch(this.part.all.filter((_, i) => from[i] === -1));
      },
    });
  }

  /** All values may be others now. */
  forget(): void {
    this.values = undefined;
    this.waiting.clear();
  }

  /** The values of some entries may be others now; what does not belong to the part is left out. */
  touch(entries: Iterable<Entry>): void {
    if (this.values === undefined) return;
    for (const entry of entries) this.waiting.add(entry);
    // Where nobody asks, nothing is gathered for ever.
    if (this.waiting.size > this.values.length + SPARE) this.forget();
  }

  /** Finds what has to be found. Steps that are left are taken again the next time: until the last one nothing counts. */
  *finding(find: (entry: E) => T): Steps<readonly T[]> {
    const entries = yield* this.part.gathering();
    const values = this.values ?? [];
    const indices = this.values ? this.indicesWaiting() : entries.keys();
    let count = 0;
    for (const index of indices) {
      values[index] = find(entries[index] as E);
      if (++count % STEP === 0) yield;
    }
    this.values = values;
    this.waiting.clear();
    return values;
  }

  private indicesWaiting(): readonly number[] {
    const { part, waiting } = this;
    if (waiting.size < part.all.length / FEW)
      return [...waiting].flatMap((entry) => part.indexOf(entry) ?? []);
    return part.all.flatMap((entry, i) => (waiting.has(entry) ? [i] : []));
  }
}
