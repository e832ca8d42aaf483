import type { Connection } from 'vscode-languageserver';
import type { CheckResult } from '../../core/engine';
import {
  LinkChoicesRequest,
  LinkRequest,
  type LinkChoicesParams,
  type LinkChoicesResult,
  type LinkParams,
  type LinkResult,
} from '../../protocol';
import { linkChoices, linkingAll, type FixContext } from '../../service';
import type { Analysis } from '../analysis';

/** Answers what something could be linked to, and links it. */
export function answerLinking(
  connection: Connection,
  analysis: Analysis,
  contextOf: (results: readonly CheckResult[]) => FixContext,
): void {
  connection.onRequest(LinkChoicesRequest, async (params: LinkChoicesParams): Promise<LinkChoicesResult> => {
    return { choices: linkChoices(params, await analysis.current()) ?? null };
  });
  connection.onRequest<LinkResult, void>(LinkRequest, async (params: LinkParams) =>
    link(connection, params, contextOf(await analysis.current())),
  );
}

/** The editor is asked to make the edit: it refuses one that was meant for another version of the text. */
async function link(connection: Connection, params: LinkParams, context: FixContext): Promise<LinkResult> {
  const found = linkingAll(params, context);
  if ('kind' in found) return found;
  const { applied } = await connection.workspace.applyEdit({ label: 'Link', edit: found.edit });
  return applied ? { kind: 'done', uris: found.uris } : { kind: 'failed' };
}
