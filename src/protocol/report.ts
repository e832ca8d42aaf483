/** What server and client say to each other about the report. */
import type { Location } from './places';

/** For whom a report is made. For the customer, what concerns single people is left out. */
export type ReportAudience = 'team' | 'customer';

/** Client to server: the report of a charter as a page for the editor; null where the charter is gone. */
export const ReportPageRequest = 'throughline/reportPage';
export interface ReportPageParams {
  /** The URI of the charter's root file. */
  readonly charter: string;
  readonly audience: ReportAudience;
  /** The whole document, or what of it changes with the charter: what stands in the element `page`. */
  readonly part: 'document' | 'body';
  /** Tells how it came to this, where somebody has looked back: see `ReportHistoryRequest`. */
  readonly withHistory: boolean;
  /** Allows the style and the script of the page, and nothing else. Letters and digits. */
  readonly nonce: string;
}
export type ReportPageResult = { readonly page: ReportPage | null };
export interface ReportPage {
  readonly title: string;
  readonly html: string;
}

/** Client to server: the report as the text of a file that stands for itself; null where the charter is gone. */
export const ReportFileRequest = 'throughline/reportFile';
export interface ReportFileParams {
  readonly charter: string;
  readonly audience: ReportAudience;
  readonly format: 'html' | 'markdown';
  readonly withHistory: boolean;
}
export type ReportFileResult = { readonly text: string | null };

/**
 * Client to server: looks back at how a charter stood from commit to commit, which pages and files with history tell from
 * then on. It may take minutes; it can be cancelled, and tells its progress by the token.
 */
export const ReportHistoryRequest = 'throughline/reportHistory';
export interface ReportHistoryParams {
  readonly charter: string;
  readonly workDoneToken?: string;
}
export type ReportHistoryResult =
  | { readonly kind: 'found' }
  /** `reason`: sentences for the user. */
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'cancelled' };

/** Client to server: where something stands that a page names by a key; null where it is gone. */
export const ReportPlaceRequest = 'throughline/reportPlace';
export interface ReportPlaceParams {
  readonly charter: string;
  readonly key: string;
}
export type ReportPlaceResult = { readonly location: Location | null };
