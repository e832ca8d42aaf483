import type { Entry, Steps } from '../model';
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
export class KeptWork {
  private readonly row: Row<WorkItem, number>;
  private readonly facts = new Map<Fact<unknown>, Row<WorkItem, unknown>>();
  private scale: EffortScale | undefined;

  constructor(readonly part: Part<WorkItem>) {
    this.row = new Row(part, 0);
  }

  /** @param scale how much each item counts for now */
  *finding(scale: EffortScale): Steps<Work> {
    if (scale !== this.scale) this.row.forget();
    this.scale = scale;
    const efforts = yield* this.row.finding((item) => scale.of(item));
    return {
      items: this.part.all,
      efforts,
      get effort() {
        return efforts.reduce((sum, effort) => sum + effort, 0);
      },
    };
  }

  /** What follows from the lines of each item. */
  *telling<T>(fact: Fact<T>, find: (item: WorkItem) => T): Steps<readonly T[]> {
    const row = this.facts.get(fact) ?? new Row<WorkItem, unknown>(this.part, undefined);
    this.facts.set(fact, row);
    return (yield* row.finding(find)) as readonly T[];
  }

  /** Something changed on the lines of entries. */
  touch(entries: Iterable<Entry>): void {
    for (const row of this.facts.values()) row.touch(entries);
  }
}
