import type { CheckResult } from '../engine';
import type { Alignment, Objective, WorkItem } from '../graph';
import type { Entry, Problem } from '../model';

/** What became of something, before and after; undefined where it was not there. */
export interface Then<T> {
  readonly before: T | undefined;
  readonly after: T | undefined;
}

/**
 * In which way an entry is another one. `retargeted`: another target, baseline, unit, direction or date of an objective.
 * `reworded`: other words for the same. `relinked`: it names something else that it supports, enables or belongs to.
 * `updated`: anything else.
 */
export type Nature =
  | 'renamed'
  | 'retired'
  | 'dropped'
  | 'achieved'
  | 'finished'
  | 'reopened'
  | 'retargeted'
  | 'reworded'
  | 'relinked'
  | 'updated';

/** One thing that an entry says otherwise. */
export interface FieldChange extends Then<string> {
  /** The measure of an objective that says it; undefined for the entry itself. */
  readonly measure: Entry | undefined;
  /** The key, or the keys on the way to it: `target.value`. */
  readonly field: string;
}

/** An entry that came, went or changed. */
export type EntryChange =
  | {
      readonly kind: 'added';
      readonly before: undefined;
      readonly after: Entry;
      readonly touches: readonly WorkItem[];
    }
  | {
      readonly kind: 'removed';
      readonly before: Entry;
      readonly after: undefined;
      readonly touches: readonly WorkItem[];
    }
  | {
      readonly kind: 'changed';
      readonly before: Entry;
      readonly after: Entry;
      /** At least one. */
      readonly natures: readonly Nature[];
      readonly fields: readonly FieldChange[];
      /**
       * The work items that lead up to a purpose, goal, objective or requirement, to any depth, dropped ones left out;
       * empty for other entries.
       */
      readonly touches: readonly WorkItem[];
    };

/**
 * What became of the way of a work item to its objectives. `lost`: it led to one and leads to none. `gained`: the other
 * way round. `moved`: it leads to others. `adrift`: it leads to the same ones and does not reach the purpose any more,
 * since an objective was retired, or a warning says that it drifts. `back`: the other way round.
 */
export interface LinkChange {
  readonly kind: 'lost' | 'gained' | 'moved' | 'adrift' | 'back';
  readonly before: WorkItem;
  readonly after: WorkItem;
  /** `own`: it names something else. `inherited`: it takes its links from a parent. `above`: something on its way up changed. */
  readonly cause: 'own' | 'inherited' | 'above';
  readonly from: readonly Objective[];
  readonly to: readonly Objective[];
}

/** An objective, and how much of the work for it reaches the purpose. */
export interface Standing {
  readonly objective: Then<Objective>;
  readonly alignment: Then<Alignment>;
}

/** A charter on one side or both. */
export interface CharterChange {
  /** As reports call it. */
  readonly path: string;
  /**
   * `moved`: it lay elsewhere, and is compared all the same. `came` and `went`: nothing is told of what is in it but how
   * much there is.
   */
  readonly kind: 'kept' | 'moved' | 'came' | 'went';
  /** Where it was, as reports call that; undefined unless it moved. */
  readonly from?: string;
  readonly result: Then<CheckResult>;
  /** Of all objectives that are there on either side, the later side's first. */
  readonly objectives: readonly Standing[];
  /** The purpose, the scope, goals, strategies, objectives and requirements. */
  readonly aims: readonly EntryChange[];
  readonly work: readonly EntryChange[];
  /** Everything else. */
  readonly others: readonly EntryChange[];
  readonly links: readonly LinkChange[];
}

/** What changed between two states of the same charters. */
export interface Changes {
  /** All charters of both sides, sorted by path. */
  readonly charters: readonly CharterChange[];
  /** What is found only now, in the order of reports. */
  readonly found: readonly Problem[];
  /** What was found before and is not any more. Its places lie in the earlier texts. */
  readonly solved: readonly Problem[];
}

/** True where a charter is the same on both sides, as far as anything is told of it. */
export function isSame({ kind, result, objectives, aims, work, others, links }: CharterChange): boolean {
  return (
    kind === 'kept' &&
    [aims, work, others, links].every((changes) => changes.length === 0) &&
    isSameAlignment(alignmentOf({ result })) &&
    objectives.every(({ alignment }) => isSameAlignment(alignment))
  );
}

/** True where nothing at all changed. */
export function isEmpty({ charters, found, solved }: Changes): boolean {
  return charters.every(isSame) && found.length === 0 && solved.length === 0;
}

export function isSameAlignment({ before, after }: Then<Alignment>): boolean {
  return (
    before?.share === after?.share &&
    before?.total === after?.total &&
    before?.items === after?.items &&
    before?.alignedItems === after?.alignedItems
  );
}

/** How much of the work of a charter as a whole reaches the purpose. */
export function alignmentOf({ result }: Pick<CharterChange, 'result'>): Then<Alignment> {
  return { before: result.before?.alignment, after: result.after?.alignment };
}
