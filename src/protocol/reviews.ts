/** What server and client say to each other about reviews of links. */
import type { EntryName, PlaceParams } from './places';

/** A link by the ids of its ends. */
export interface LinkName extends EntryName {
  readonly to: string;
}

/** Links of an entry: those that it writes, or those that lead to it. Of a link, or a place on the id of one, that one alone. */
export interface ReviewSubject {
  readonly about: LinkName | EntryName | (PlaceParams & { readonly id: string | null });
  readonly links: 'own' | 'to';
}

/** A command of the client: marks what an entry supports and enables as reviewed. Its argument is an `EntryName` or a `LinkName`. */
export const MarkReviewedCommand = 'throughline.markLinkReviewed';
/** A command of the client: marks all links to an entry as reviewed. Its argument is an `EntryName`. */
export const MarkAllReviewedCommand = 'throughline.markAllLinksReviewed';
/** A command of the client: shows what has changed since a link was reviewed. Its argument is a `LinkName`. */
export const ShowChangesCommand = 'throughline.showReviewChanges';

/** Client to server: what could be marked as reviewed, and who could have looked. */
export const ReviewableRequest = 'throughline/reviewable';
export type ReviewableResult = {
  /** Null where there are no links that can be reviewed. */
  readonly reviewable: Reviewable | null;
};
export interface Reviewable {
  /** WI-12 “Upgrade the plug-in framework” */
  readonly name: string;
  /** How many links are suspect or were never reviewed. */
  readonly open: number;
  /** The people of the charter. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

/** Client to server: marks links as reviewed. The server makes the edit, in one step. */
export const MarkReviewedRequest = 'throughline/markReviewed';
export interface MarkReviewedParams extends ReviewSubject {
  /** Who has looked, by id or name; null: nobody is named. */
  readonly by: string | null;
}
export type MarkReviewedResult =
  | { readonly kind: 'done'; readonly links: number; readonly uri: string }
  /** `nothing`: all of them are reviewed already. `failed`: no edit could be made, or the editor refused it. */
  | { readonly kind: 'nothing' | 'failed' };

/** Client to server: what a link rested on when it was reviewed, beside what its ends say now. */
export const ReviewChangesRequest = 'throughline/reviewChanges';
export interface ReviewChangesParams {
  /** A link, or a place in the entry that writes it. */
  readonly about: LinkName | (PlaceParams & { readonly id: string | null });
}
export type ReviewChangesResult =
  | {
      readonly kind: 'changes';
      /** What has changed, by its id. */
      readonly subject: string;
      readonly before: string;
      readonly after: string;
      /** The day of the review, and who looked; null where that is not written. */
      readonly date: string | null;
      readonly by: string | null;
    }
  /** Why there is nothing to show, in a sentence for people. */
  | { readonly kind: 'none'; readonly message: string };
