/** What an import makes of a backlog: entries of a charter, by section, with what the tracker owns of each. */
import type { PlainMap } from '../edit';
import type { SectionKey } from '../model';
import type { BacklogTrouble } from './backlog';
import type { ImportKind } from './mapping/kinds';

/** One entry as the tracker would have it. */
export interface MappedEntry {
  readonly kind: ImportKind;
  readonly section: SectionKey;
  /** What an item of its type would become today: another kind where the tracker has changed its type, or somebody has moved the entry. */
  readonly kindNow: ImportKind;
  /** Index in `Backlog.items`. */
  readonly item: number;
  /** How it is found again at the next import: system and key, or, without a key, type and titles from the top down. */
  readonly identity: string;
  /** The id that it has in the charter, or gets where the charter does not have it yet. */
  readonly id: string;
  /** Fields that the tracker owns, in the order in which they are written. The charter's own (`supports`, `enables`, `rationale` …) are never among them. */
  readonly owned: PlainMap;
  /** Fields of the charter's own to begin with, where the tracker knows something of them; never looked at again. */
  readonly initial: PlainMap;
  /** The type's name in the tracker. */
  readonly type: string | undefined;
  /** The ids of what it can support, as its tags and fields name them, sorted: part of `initial`, with others. */
  readonly serves: readonly string[];
}

export interface MappedBacklog {
  /** Parents before what is a part of them, else in the order of the file. */
  readonly entries: readonly MappedEntry[];
  /** Those of the reader, then those of the mapping. */
  readonly troubles: readonly BacklogTrouble[];
  readonly summary: ImportSummary;
  /** How many have no key in the tracker, so that they are known by their type and titles only. */
  readonly keyless: number;
}

/** Nothing is dropped silently: `read` is the sum of what was mapped and what was skipped. */
export interface ImportSummary {
  readonly read: number;
  readonly mapped: readonly { readonly kind: ImportKind; readonly count: number }[];
  /** By reason, a few words each: `type “Test Case” is not mapped`. */
  readonly skipped: readonly { readonly reason: string; readonly count: number }[];
  /** Fields of the tracker that were not taken over, with how many items fill them. */
  readonly left: readonly { readonly field: string; readonly count: number }[];
}
