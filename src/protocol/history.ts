/** What server and client say to each other about how a charter stood from commit to commit. */

/**
 * Client to server: the page that shows how a charter stood from commit to commit. It may take minutes; it can be
 * cancelled, and tells its progress by the token.
 */
export const HistoryRequest = 'throughline/history';
export interface HistoryParams {
  /** The root file of the charter. */
  readonly charter: string;
  /** Allows the style of the page, and nothing else. Letters and digits. */
  readonly nonce: string;
  readonly workDoneToken?: string;
}
export type HistoryResult =
  /** `html`: a whole document. Its links are `command:` links of `GoToCommand` and `ShowCommitCommand`. */
  | { readonly kind: 'page'; readonly title: string; readonly html: string }
  /** `reason`: sentences for the user. */
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'cancelled' };

/** A command of the client: shows what a commit changed in the files of a charter. */
export const ShowCommitCommand = 'throughline.showCommit';
export interface ShowCommitParams {
  /** Its full id. */
  readonly commit: string;
  readonly title: string;
  /** The root file of the charter. */
  readonly charter: string;
}
