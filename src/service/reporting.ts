import { normalUri } from '../core/bundles';
import type { CheckResult } from '../core/engine';
import type { CharterHistory } from '../core/history';
import { namePlace, type IsoDate, type Steps } from '../core/model';
import { entryOfKey, gatheringPage, pageBody, reportFile, reportMarkdown, reportPanel } from '../core/page';
import type {
  ReportFileParams,
  ReportFileResult,
  ReportPageParams,
  ReportPageResult,
  ReportPlaceParams,
  ReportPlaceResult,
} from '../protocol';
import { lspLocation } from './lsp';

/** What a report stands on besides the charter. */
export interface ReportGround {
  readonly today: IsoDate;
  /** How it came to this; undefined where that is not to be told, or nobody has looked back. */
  readonly history: CharterHistory | undefined;
  /** True where the reader may ask for it. */
  readonly mayHaveHistory: boolean;
}

/** The report of a charter as a page for an editor. */
export function* reportingPage(
  results: readonly CheckResult[],
  { charter, audience, part, nonce }: ReportPageParams,
  { today, history, mayHaveHistory: offersHistory }: ReportGround,
): Steps<ReportPageResult> {
  const result = charterAt(results, charter);
  if (result === undefined) return { page: null };
  const data = yield* gatheringPage(result, { audience, today, history });
  yield;
  const html =
    part === 'body'
      ? pageBody({ data, place: 'editor', offersHistory })
      : reportPanel(data, { nonce, charter, offersHistory });
  return { page: { title: data.title, html } };
}

/** The same as a file that stands for itself. */
export function* reportingFile(
  results: readonly CheckResult[],
  { charter, audience, format }: ReportFileParams,
  { today, history }: ReportGround,
): Steps<ReportFileResult> {
  const result = charterAt(results, charter);
  if (result === undefined) return { text: null };
  const data = yield* gatheringPage(result, { audience, today, history });
  yield;
  return { text: format === 'html' ? reportFile(data) : reportMarkdown(data) };
}

/** Where something stands that a page names: the key is held against the charter as it is now. */
export function reportPlace(
  results: readonly CheckResult[],
  { charter, key }: ReportPlaceParams,
): ReportPlaceResult {
  const result = charterAt(results, charter);
  const entry = result && entryOfKey(result, key);
  return { location: entry ? lspLocation(namePlace(entry)) : null };
}

function charterAt(results: readonly CheckResult[], charter: string): CheckResult | undefined {
  const uri = normalUri(charter);
  return results.find(({ bundle }) => bundle.root.uri === uri);
}
