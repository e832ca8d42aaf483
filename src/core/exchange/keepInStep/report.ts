import type { ImportSummary } from '../mapped';
import type { ImportKind } from '../mapping/kinds';
import type { BacklogTrouble, TrackerSystem } from '../backlog';

/** An entry that an import speaks about. */
export interface Named {
  readonly id: string;
  readonly title: string | undefined;
}

/** An entry that is written for the first time. */
export interface Added extends Named {
  readonly kind: ImportKind;
}

export interface Updated extends Named {
  /** The fields that got another value. */
  readonly fields: readonly string[];
}

/** A field that both sides have changed since the last import, to different values. */
export interface Conflict extends Named {
  readonly field: string;
  /** As a message shows them: `“done”`, `nothing`. */
  readonly charter: string;
  readonly tracker: string;
}

/** An entry whose item has got a type in the tracker that belongs into another section. */
export interface OtherKind extends Named {
  /** What it is, and stays. */
  readonly kind: ImportKind;
  /** What its type stands for now. */
  readonly kindNow: ImportKind;
}

/** An entry whose item the tracker names for other things than at the last import, and than the charter links it with. */
export interface Relinked extends Named {
  /** Ids; what an entry inherits is among them. */
  readonly charter: readonly string[];
  readonly tracker: readonly string[];
}

/** A change that could not be made without touching more than it should. */
export interface RefusedChange extends Named {
  /** Undefined: the entry as a whole. */
  readonly field: string | undefined;
}

/** What an import does, for whoever has to decide about it. */
export interface ImportReport {
  readonly system: TrackerSystem;
  /** The part, relative to the charter. */
  readonly part: string;
  readonly isNewPart: boolean;
  /** True where the charter gets an `include` of it. */
  readonly includesPart: boolean;
  readonly summary: ImportSummary;
  readonly troubles: readonly BacklogTrouble[];
  readonly added: readonly Added[];
  readonly updated: readonly Updated[];
  /** Entries of which nothing had to be written. */
  readonly unchanged: number;
  /** Values that were changed by hand, and that the tracker has not changed since. */
  readonly kept: number;
  readonly conflicts: readonly Conflict[];
  /** Marked now, since the tracker does not have them any more. */
  readonly gone: readonly Named[];
  /** Marked by an earlier import. */
  readonly stillGone: number;
  /** In the tracker again. */
  readonly back: readonly Named[];
  /** Written by hand before, and taken for items of the tracker by their ids or titles. */
  readonly adopted: readonly Named[];
  readonly refused: readonly RefusedChange[];
  readonly otherKind: readonly OtherKind[];
  readonly relinked: readonly Relinked[];
  /** How many entries have got `external` in place of the name that earlier imports gave it. */
  readonly renamed: number;
  /** How many items have no key, so that they are found again by their type and titles only. */
  readonly keyless: number;
  /** Fields that an earlier file told and this one does not mention: what the charter has of them stays. */
  readonly untold: readonly string[];
  /** True where nothing was known of the last import, so that the tracker's values were taken. */
  readonly isWithoutLock: boolean;
  /** True where the file is not whole, so that nothing in an existing part was marked as gone. */
  readonly isCut: boolean;
}
