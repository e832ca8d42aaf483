import type { Connection } from 'vscode-languageserver';
import type { CheckResult } from '../../core/engine';
import { normalUri } from '../../core/bundles';
import {
  ExplainAlignmentRequest,
  OrphanRequest,
  OrphansRequest,
  SettleOrphanRequest,
  type EntryName,
  type ExplainAlignmentParams,
  type OrphanResult,
  type OrphansParams,
  type SettleOrphanParams,
  type SettleOrphanResult,
} from '../../protocol';
import { explaining, orphanFor, orphansIn, settling, type FixContext } from '../../service';
import type { Analysis } from '../analysis';

type ContextOf = (results: readonly CheckResult[]) => FixContext;

/** Answers what is asked about how well entries fit their objectives, and settles what fits none. */
export function answerAlignment(connection: Connection, analysis: Analysis, contextOf: ContextOf): void {
  connection.onRequest(ExplainAlignmentRequest, (params: ExplainAlignmentParams) =>
    analysis.asking((results) => explaining(results, params)),
  );
  connection.onRequest(OrphansRequest, async ({ entry, front, first, ...params }: OrphansParams) =>
    orphansIn(await analysis.current(), {
      ...params,
      entry: entry && { ...entry, uri: normalUri(entry.uri) },
      front: front && normalUri(front),
      first: first ? { ...first, charter: normalUri(first.charter) } : null,
    }),
  );
  connection.onRequest(OrphanRequest, async (name: EntryName): Promise<OrphanResult> => {
    return { orphan: orphanFor(name, await analysis.current()) ?? null };
  });
  connection.onRequest<SettleOrphanResult, void>(SettleOrphanRequest, async (params: SettleOrphanParams) =>
    settle(connection, params, contextOf(await analysis.current())),
  );
}

/** The editor is asked to make the edit: it refuses one that was meant for another version of the text. */
async function settle(
  connection: Connection,
  params: SettleOrphanParams,
  context: FixContext,
): Promise<SettleOrphanResult> {
  const found = settling(params, context);
  if ('kind' in found) return found;
  const { applied } = await connection.workspace.applyEdit({ label: 'Link Orphans', edit: found.edit });
  return applied ? { kind: 'done', uri: found.uri } : { kind: 'failed' };
}
