/** A backlog as a tracker gave it away, in words that all trackers share: what every reader makes, and the mapping takes. */
import type { Steps } from '../model';
import type { LongText } from './longText';

/** The trackers that are known by name; `other` for a table with columns of anybody's. */
export type TrackerSystem = 'azure-devops' | 'jira' | 'github' | 'other';

/** A file's kind, as it is recognised from its content. */
export type BacklogKind =
  'ado-csv' | 'ado-json' | 'bpc-csv' | 'jira-csv' | 'jira-json' | 'github-json' | 'table';

/** One row, issue or work item. Texts are trimmed and never empty: what the tracker leaves empty is absent. */
export interface BacklogItem {
  /** Line of the file on which its record begins, from 1; in JSON, where no lines are kept, the number of the item. */
  readonly line: number;
  /** Its key in the tracker, `204`, `CRM-12`; absent in rows that were never stored there. */
  readonly key?: string;
  readonly url?: string;
  readonly title: string;
  /** The type's name in the tracker: `Product Backlog Item`, `Story`. */
  readonly type?: string;
  /** The state's name in the tracker: `In Progress`, `Done`. */
  readonly state?: string;
  /** Why it is in that state, where the tracker tells: `Won't Do`, `NOT_PLANNED`, `Duplicate`. */
  readonly reason?: string;
  /** Markdown. */
  readonly description?: string;
  /** What can be checked, a criterion each. Markdown. */
  readonly acceptance: readonly string[];
  /** The item that it is a part of. Where neither is known the item stands on top. */
  readonly parent?: ItemReference;
  readonly links: readonly BacklogLink[];
  readonly assignee?: Person;
  /** Tags and labels, in the tracker's order, none twice. */
  readonly tags: readonly string[];
  /** `Desk\Portal`; a component in Jira. */
  readonly area?: string;
  /** Iteration path, sprint, fix version or milestone. */
  readonly iteration?: string;
  /** As the tracker writes it: `2`, `High`, `Must have`. */
  readonly priority?: string;
  readonly points?: number;
  /** Hours of working time. */
  readonly hours?: { readonly estimate?: number; readonly spent?: number; readonly remaining?: number };
  /** ISO days. */
  readonly start?: string;
  readonly due?: string;
  /** All other fields that hold something, by their name in the file, in its order. */
  readonly fields: ReadonlyMap<string, string>;
}

export interface Person {
  readonly name: string;
  readonly mail?: string;
}

/** Another item: by its key in the tracker, or, where rows have no keys, by its place in `items`. */
export type ItemReference =
  { readonly kind: 'key'; readonly key: string } | { readonly kind: 'row'; readonly index: number };

export interface BacklogLink {
  /** `blocks`: the other must wait for this one. `blocked-by`: this one waits. `related`: any other link. */
  readonly kind: 'blocks' | 'blocked-by' | 'related';
  readonly to: ItemReference;
}

/** Something in the file that was left out, or had to be guessed. The rest is read all the same. */
export interface BacklogTrouble {
  /** As in `BacklogItem`; absent where the whole file is meant. */
  readonly line?: number;
  readonly column?: string;
  /** One sentence: what is wrong, and what became of it. */
  readonly message: string;
  /** `skipped`: a row is missing. `unclear`: something in a row is; the row is there. */
  readonly kind: 'skipped' | 'unclear';
  /** Dates that were left out because nothing tells day from month: a few of them, to be asked about. */
  readonly unsure?: readonly UnsureDate[];
  /** The file lacks items that the tracker has: it was cut off, or is the first of several pages. */
  readonly isCut?: true;
}

/** A date that could be two days. */
export interface UnsureDate {
  readonly written: string;
  /** ISO days. */
  readonly dayFirst: string;
  readonly monthFirst: string;
}

export interface Backlog {
  readonly kind: BacklogKind;
  readonly system: TrackerSystem;
  /** In the order of the file. */
  readonly items: readonly BacklogItem[];
  readonly troubles: readonly BacklogTrouble[];
  /** Rows or records that the file has, empty ones left out: as many as items and skipped ones together. */
  readonly read: number;
}

/** Why nothing could be read: one message that says what the file is, and what to do. */
export interface Unreadable {
  readonly message: string;
}

/** What a person must decide because the file leaves it open; readers never guess. */
export interface ReadingOptions {
  /** The order of day and month in dates that could be read both ways: `3/4/2026`. */
  readonly dateOrder?: 'day-first' | 'month-first';
  /** Which columns of a table mean what; only read for the kind `table`. */
  readonly columns?: ReadonlyMap<string, string>;
  /** The kind, where somebody knows better than its content tells. */
  readonly kind?: BacklogKind;
}

/** Reads one kind of file. */
export interface BacklogReader {
  readonly kind: BacklogKind;
  /** As people call it: "Azure DevOps query (CSV)". */
  readonly name: string;
  /** True where a text that begins so can be of this kind and no other. */
  recognises(head: string): boolean;
  /** Yields now and then, so that long files can be read in slices and cancelled. */
  read(text: LongText, options: ReadingOptions): Steps<Backlog | Unreadable>;
}
