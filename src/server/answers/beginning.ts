import type { Connection } from 'vscode-languageserver';
import { normalUri } from '../../core/bundles';
import type { CheckResult } from '../../core/engine';
import { isDate } from '../../core/model';
import type { Clock } from '../../core/ports';
import {
  EntriesFromTextRequest,
  NewCharterRequest,
  TemplatesRequest,
  type EntriesFromTextParams,
  type EntriesFromTextResult,
  type NewCharterParams,
} from '../../protocol';
import { entriesFromText, newCharter, templateInfos, type FixContext } from '../../service';
import type { Analysis } from '../analysis';

type ContextOf = (results: readonly CheckResult[]) => FixContext;

/** Answers what helps to begin: charters from templates, and entries from a text. */
export function answerBeginning(
  connection: Connection,
  analysis: Analysis,
  clock: Clock,
  contextOf: ContextOf,
): void {
  connection.onRequest(TemplatesRequest, templateInfos);
  connection.onRequest(NewCharterRequest, (params: NewCharterParams) => ({
    text: newCharter(params, isDate(params.today) ? params.today : clock.today()),
  }));
  connection.onRequest<EntriesFromTextResult, void>(
    EntriesFromTextRequest,
    async (params: EntriesFromTextParams) => write(connection, params, contextOf(await analysis.current())),
  );
}

/** The editor is asked to make the edit: it refuses one that was meant for another version of the text. */
async function write(
  connection: Connection,
  params: EntriesFromTextParams,
  context: FixContext,
): Promise<EntriesFromTextResult> {
  const found = entriesFromText({ ...params, uri: normalUri(params.uri) }, context);
  if (found.kind !== 'edit') return found;
  const { edit, ...told } = found;
  const { applied } = await connection.workspace.applyEdit({ label: 'Charter Entries from Text', edit });
  return applied ? { ...told, kind: 'done' } : { kind: 'failed' };
}
