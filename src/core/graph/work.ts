import type { Entry } from '../model';
import type { EffortScale } from './effort';
import type { Part } from './order';
import { Row } from './row';
import type { Fact } from './sight';
import type { WorkItem } from './states';

/**
 * Some of the leaves of a bundle, told by what each says itself. Declared once, as a constant: it is the key under which
 * they are kept.
 */
export interface WorkPart {
  readonly has: (leaf: WorkItem) => boolean;
}

export const ALL_WORK: WorkPart = { has: () => true };

/** Leaves in the order of the bundle, with what each of them counts for. */
export interface Work {
  readonly items: readonly WorkItem[];
  /** The effort of each item, as `EffortScale` says. */
  readonly efforts: readonly number[];
  /** The efforts taken together, in their order, so that the sum is always the same one. */
  readonly effort: number;
}

/** The work of a part, kept up to date. */
export class KeptWork implements Work {
  private readonly row: Row<WorkItem, number>;
  private readonly facts = new Map<Fact<unknown>, Row<WorkItem, unknown>>();
  private scale: EffortScale | undefined;

  /** @param scaleNow how much each item counts for at the time of asking */
  constructor(
    readonly part: Part<WorkItem>,
    private readonly scaleNow: () => EffortScale,
  ) {
    this.row = new Row(part, 0);
  }

  get items(): readonly WorkItem[] {
    return this.part.all;
  }

  get efforts(): readonly number[] {
    const scale = this.scaleNow();
    if (scale !== this.scale) this.row.forget();
    this.scale = scale;
    return this.row.found((item) => scale.of(item));
  }

  get effort(): number {
    let sum = 0;
    for (const effort of this.efforts) sum += effort;
    return sum;
  }

  /** What follows from the lines of each item. */
  told<T>(fact: Fact<T>, find: (item: WorkItem) => T): readonly T[] {
    const row = this.facts.get(fact) ?? new Row<WorkItem, unknown>(this.part, undefined);
    this.facts.set(fact, row);
    return row.found(find) as readonly T[];
  }

  /** Something changed on the lines of entries. */
  touch(entries: Iterable<Entry>): void {
    for (const row of this.facts.values()) row.touch(entries);
  }
}
