import type { Connection } from 'vscode-languageserver';
import type { CheckResult } from '../../core/engine';
import type { Clock, History } from '../../core/ports';
import {
  MarkReviewedRequest,
  ReviewableRequest,
  ReviewChangesRequest,
  type MarkReviewedParams,
  type MarkReviewedResult,
  type ReviewableResult,
  type ReviewChangesParams,
  type ReviewChangesResult,
  type ReviewSubject,
} from '../../protocol';
import { marking, reviewable, reviewChanges, type FixContext } from '../../service';
import type { Analysis } from '../analysis';

/** What reviews need of a session. */
interface ReviewHost {
  readonly analysis: Analysis;
  readonly clock: Clock;
  /** Workspace folders, as normal URIs. */
  readonly folders: () => readonly string[];
  readonly contextOf: (results: readonly CheckResult[]) => FixContext;
  /** The history of a folder, or why there is none; undefined where this server can have none. */
  readonly historyOf: ((folder: string) => Promise<History | string>) | undefined;
}

const NO_HISTORY =
  'What a text said earlier is read from git, which only works where the editor runs on your computer. Here the review can only be compared by reading both ends again.';

/** Answers what can be marked as reviewed, marks it, and tells what has changed since. */
export function answerReviews(connection: Connection, host: ReviewHost): void {
  const { analysis, clock } = host;
  connection.onRequest(ReviewableRequest, async (subject: ReviewSubject): Promise<ReviewableResult> => {
    return { reviewable: reviewable(subject, await analysis.current()) ?? null };
  });
  connection.onRequest<MarkReviewedResult, void>(MarkReviewedRequest, async (params: MarkReviewedParams) => {
    const results = await analysis.current();
    return mark(connection, params, host.contextOf(results), clock.today());
  });
  connection.onRequest<ReviewChangesResult, void>(
    ReviewChangesRequest,
    async (params: ReviewChangesParams, token) => {
      const isWanted = (): boolean => !token.isCancellationRequested;
      return reviewChanges(params, await analysis.current(), {
        historyOf: host.historyOf ?? (() => Promise.resolve(NO_HISTORY)),
        folders: host.folders(),
        work: (steps) => analysis.working(steps, isWanted),
        isWanted,
      });
    },
  );
}

/** The editor is asked to make the edit: it refuses one that was meant for another version of the text. */
async function mark(
  connection: Connection,
  params: MarkReviewedParams,
  context: FixContext,
  today: string,
): Promise<MarkReviewedResult> {
  const found = marking(params, context, today);
  if ('kind' in found) return found;
  const { edit, links, uri } = found;
  const { applied } = await connection.workspace.applyEdit({ label: 'Mark as reviewed', edit });
  return applied ? { kind: 'done', links, uri } : { kind: 'failed' };
}
