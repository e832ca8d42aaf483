import type { Connection } from 'vscode-languageserver';
import type { Clock } from '../core/ports';
import {
  ReportFileRequest,
  ReportPageRequest,
  ReportPlaceRequest,
  type ReportFileParams,
  type ReportPageParams,
  type ReportPlaceParams,
} from '../protocol';
import { reportingFile, reportingPage, reportPlace } from '../service';
import type { Analysis } from './analysis';

/** Answers what the report shows, and where a click in it leads. */
export function answerReporting(connection: Connection, analysis: Analysis, clock: Clock): void {
  connection.onRequest(ReportPageRequest, (params: ReportPageParams) =>
    analysis.asking((results) => reportingPage(results, params, clock.today())),
  );
  connection.onRequest(ReportFileRequest, (params: ReportFileParams) =>
    analysis.asking((results) => reportingFile(results, params, clock.today())),
  );
  connection.onRequest(ReportPlaceRequest, async (params: ReportPlaceParams) =>
    reportPlace(await analysis.current(), params),
  );
}
