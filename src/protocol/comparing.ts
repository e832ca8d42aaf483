/** What server and client say to each other about what changed in charters. */

/** Client to server: sets the charters against what they were. The server keeps that until it is told to end it, or ends itself. */
export const CompareRequest = 'throughline/compare';
export interface CompareParams {
  /** What they are compared with, as people name it: `main`, `HEAD`. */
  readonly base: string;
  /** URI of the folder whose history they are from: charters that lie outside of it are not compared. */
  readonly root: string;
  /** The texts of charters and parts as they were, with the URIs that they would have today. */
  readonly files: readonly { readonly uri: string; readonly text: string }[];
}
export interface CompareResult {
  /** 1 objective re-targeted, 2 work items lost their link */
  readonly summary: string;
  readonly isEmpty: boolean;
}
/** Client to server: the comparison is not needed any more. */
export const EndCompareRequest = 'throughline/endCompare';
/** Client to server: rows of the Changes tree under `parent` (null: the top rows); none where nothing is compared. */
export const ChangeRowsRequest = 'throughline/changeRows';
/** Client to server: the comparison as Markdown, for a comment on a pull request; null where nothing is compared. */
export const ChangesTextRequest = 'throughline/changesText';
export type ChangesTextResult = { readonly text: string | null };
