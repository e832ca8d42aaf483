/** Where something is written, as server and client name it. */

/** A position as in LSP: 0-based line, 0-based UTF-16 code unit in that line. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface Location {
  readonly uri: string;
  readonly range: Range;
}

export interface PlaceParams {
  readonly uri: string;
  readonly position: Position;
}

/** An entry of a charter, by the URI of the charter's root file and by what findings call the entry. */
export interface EntryName {
  readonly charter: string;
  readonly subject: string;
}
