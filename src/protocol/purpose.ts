/** What server and client say to each other about the Purpose tree. */

/** Client to server: rows of the Purpose tree under `parent` (null: the top rows). */
export const PurposeRowsRequest = 'throughline/purposeRows';
export interface PurposeRowsParams {
  readonly parent: string | null;
  /** Absent: by objective, all of it. */
  readonly look?: PurposeLook;
}
/** How the Purpose tree is looked at. */
export interface PurposeLook {
  readonly groupBy: PurposeGrouping;
  /** Null: all is shown. */
  readonly filter: PurposeFilter | null;
}
export type PurposeGrouping = 'objective' | 'requirement' | 'owner' | 'milestone' | 'state';
/** What is shown of the tree, with all that it hangs on: what meets every condition. */
export interface PurposeFilter {
  /** Words that the id and title have, all of them; empty: any. */
  readonly text: string;
  /** States of work items; none: any. */
  readonly states: readonly string[];
  /** The name of who owns it or works on it; null: anybody. */
  readonly person: string | null;
  /** Only what drifts. */
  readonly drifting: boolean;
}

/** Client to server: what a look at the Purpose tree shows, and what it could be narrowed down to. */
export const PurposeScopeRequest = 'throughline/purposeScope';
export interface PurposeScopeParams {
  readonly look: PurposeLook;
}
export interface PurposeScope {
  /** How many entries meet the conditions, and how many there are. */
  readonly matches: number;
  readonly total: number;
  /** Those that occur, of all charters, with the number of entries that have them. */
  readonly states: readonly ScopeChoice[];
  readonly people: readonly ScopeChoice[];
  /** How many entries drift. */
  readonly drifting: number;
}
export interface ScopeChoice {
  readonly name: string;
  readonly count: number;
}

/** Nothing is done; the message says why, and what to do. */
export interface Refusal {
  readonly kind: 'refused';
  readonly message: string;
}

/**
 * Client to server: lets rows of the Purpose tree support another entry instead of the one that they were seen below; their
 * other links stay. The server makes the edit, in one step, for the text of the moment or of the stamp.
 */
export const MoveRequest = 'throughline/move';
export interface MoveParams {
  readonly rows: readonly string[];
  /** The id of what they shall support. */
  readonly to: string;
  readonly stamp: string | null;
}
export type MoveResult =
  | Refusal
  /** The files that were edited; none where all was so already. */
  | { readonly kind: 'done'; readonly uris: readonly string[]; readonly moved: number };

/** Client to server: rows of the Purpose tree with all that they lead up to, as lists in Markdown. */
export const ChainRequest = 'throughline/chain';
export interface ChainParams {
  readonly rows: readonly string[];
}
export interface ChainResult {
  readonly markdown: string;
}
