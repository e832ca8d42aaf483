/** What server and client say to each other about backlogs that come in, and charters that go out. */

/** Client to server: a piece of the file that is to be imported. The server keeps one file, until the import ends. */
export const SendBacklogRequest = 'throughline/sendBacklog';
export interface SendBacklogParams {
  /** Names the import; a new one takes the place of the one before. */
  readonly id: number;
  /** Where the piece begins, in bytes; pieces come in their order. */
  readonly at: number;
  /** In base64. */
  readonly content: string;
}
/** Client to server: the file of an import is not needed any more. */
export const EndImportRequest = 'throughline/endImport';
export interface EndImportParams {
  readonly id: number;
}

/** More bytes than a file to import may have: nobody has to send what would not be read. */
export const LargestBacklog = 200 * 1024 * 1024;

/** Client to server: what an import would write, or what has to be answered before. Nothing is written. */
export const PlanImportRequest = 'throughline/planImport';
export interface PlanImportParams {
  readonly id: number;
  /** Of the whole file, in bytes; a file that is too large is not sent. */
  readonly size: number;
  /** The URI of the charter's root file. */
  readonly charter: string;
  /** The order of day and month in dates; null: as the file shows, or the mapping says. */
  readonly dateOrder: DateOrderName | null;
  /** Which column of a table means what, by words like `title`; null: as the names of columns say, or the mapping. */
  readonly columns: Readonly<Record<string, string>> | null;
  /** The part to write, by its name; null: the usual one of the tracker. */
  readonly part: string | null;
  /** Conflicts that somebody has decided. */
  readonly settled: readonly SettledConflict[];
}
export type DateOrderName = 'day-first' | 'month-first';
export type ConflictSide = 'tracker' | 'charter';
export interface SettledConflict {
  /** The id of the entry. */
  readonly id: string;
  readonly field: string;
  readonly side: ConflictSide;
}
export type PlanImportResult =
  /** Nothing can be imported; the message says why, and what to do. */
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'columns'; readonly columns: readonly TableColumn[] }
  | { readonly kind: 'dates'; readonly dates: UnsureDates }
  | { readonly kind: 'plan'; readonly plan: ImportPreview };
/** A column of a table that is known by nothing but its name. */
export interface TableColumn {
  readonly name: string;
  /** The first cells that hold something. */
  readonly examples: readonly string[];
}
/** A column with dates that could be two days each. */
export interface UnsureDates {
  readonly column: string;
  readonly examples: readonly {
    readonly written: string;
    /** 3 April 2026 */
    readonly dayFirst: string;
    readonly monthFirst: string;
  }[];
}
export interface ImportPreview {
  /** 120 items of Azure DevOps read, 113 taken over: 98 work items, 15 requirements */
  readonly headline: string;
  /** 98 new, 12 brought up to date, 3 unchanged */
  readonly changes: string;
  /** Only those that change, the part first. None: there is nothing to write. */
  readonly files: readonly ImportedFile[];
  /** What is worth to know before: what is left out, unclear, gone. */
  readonly notes: readonly ImportNote[];
  /** Those that nobody has decided. */
  readonly conflicts: readonly ImportConflict[];
  /** Most of what was imported before is not in the file: it could belong into a part of its own. */
  readonly isOtherQuery: boolean;
  /** The ids of new entries that should serve something. */
  readonly added: readonly string[];
}
export interface ImportedFile {
  readonly uri: string;
  /** As people name it: its path in the workspace folder. */
  readonly name: string;
  /** Null for a new file. */
  readonly before: string | null;
  readonly after: string;
}
export interface ImportNote {
  /** 3 left out */
  readonly title: string;
  readonly lines: readonly string[];
  /** Name of a codicon, without `$()`. */
  readonly icon: string;
}
export interface ImportConflict {
  readonly id: string;
  readonly field: string;
  /** WI-12 “Upgrade the plug-in framework” */
  readonly name: string;
  readonly charter: string;
  readonly tracker: string;
}

/** Client to server: charters in a form that other programs read. Nothing is written. */
export const ExportRequest = 'throughline/export';
export interface ExportParams {
  readonly what: ExportKind;
  /** For the customer, what concerns single people is left out. */
  readonly audience: 'team' | 'customer';
  /** URIs of the root files of charters; null: all of the workspace. */
  readonly charters: readonly string[] | null;
}
/** The traceability matrix, all tables, a workbook of them, or the purpose graph. */
export type ExportKind = 'matrix' | 'csv' | 'ndjson' | 'workbook' | 'mermaid' | 'dot' | 'json';
export type ExportResult =
  | { readonly kind: 'cancelled' }
  /** Several files for tables, else one. */
  | { readonly kind: 'files'; readonly files: readonly ExportedFile[] };
export interface ExportedFile {
  /** `work_items.csv` */
  readonly name: string;
  /** A text; of a workbook, its bytes in base64. */
  readonly content: string;
}
