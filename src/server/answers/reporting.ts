import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { Clock } from '../../core/ports';
import {
  ReportFileRequest,
  ReportHistoryRequest,
  ReportPageRequest,
  ReportPlaceRequest,
  type ReportFileParams,
  type ReportHistoryParams,
  type ReportHistoryResult,
  type ReportPageParams,
  type ReportPlaceParams,
} from '../../protocol';
import { reportingFile, reportingPage, reportPlace, type ReportGround } from '../../service';
import type { Analysis } from '../analysis';
import type { Histories } from './histories';

interface ReportingParts {
  readonly analysis: Analysis;
  readonly clock: Clock;
  readonly histories: Histories;
}

/** Answers what the report shows, and where a click in it leads. */
export function answerReporting(
  connection: Connection,
  { analysis, clock, histories }: ReportingParts,
): void {
  const groundOf = ({ charter, withHistory }: ReportFileParams | ReportPageParams): ReportGround => ({
    today: clock.today(),
    history: withHistory ? histories.known(charter) : undefined,
    mayHaveHistory: histories.mayHave(charter),
  });
  connection.onRequest(ReportPageRequest, (params: ReportPageParams) =>
    analysis.asking((results) => reportingPage(results, params, groundOf(params))),
  );
  connection.onRequest(ReportFileRequest, (params: ReportFileParams) =>
    analysis.asking((results) => reportingFile(results, params, groundOf(params))),
  );
  connection.onRequest<ReportHistoryResult, void>(
    ReportHistoryRequest,
    async (params: ReportHistoryParams, token: CancellationToken) => {
      const looked = await histories.look(params, token);
      return looked.kind === 'found' ? { kind: 'found' } : looked;
    },
  );
  connection.onRequest(ReportPlaceRequest, async (params: ReportPlaceParams) =>
    reportPlace(await analysis.current(), params),
  );
}
