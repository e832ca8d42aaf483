import type { Connection } from 'vscode-languageserver';
import { normalUri } from '../../core/bundles';
import type { CheckResult } from '../../core/engine';
import type { Steps } from '../../core/model';
import {
  ChainRequest,
  MoveChoicesRequest,
  MoveRequest,
  PurposePathRequest,
  PurposeRowsRequest,
  PurposeScopeRequest,
  type ChainParams,
  type ChainResult,
  type MoveChoicesParams,
  type MoveChoicesResult,
  type MoveParams,
  type MoveResult,
  type PurposePathParams,
  type PurposePathResult,
  type PurposeRowsParams,
  type PurposeScopeParams,
  type RowsResult,
} from '../../protocol';
import {
  entryAt,
  fileFor,
  findingScope,
  markdownChains,
  moveChoices,
  moving,
  offsetOf,
  pathToEntry,
  PLAIN_LOOK,
  preparingPurpose,
  purposeRows,
  type FixContext,
} from '../../service';
import type { Analysis } from '../analysis';

/** Answers what the Purpose tree shows, and does what is done to its rows. */
export function answerPurpose(
  connection: Connection,
  analysis: Analysis,
  contextOf: (results: readonly CheckResult[]) => FixContext,
): void {
  connection.onRequest(PurposeRowsRequest, (params: PurposeRowsParams) =>
    analysis.asking((results) => rowsFor(params, results)),
  );
  connection.onRequest(PurposePathRequest, (params: PurposePathParams) =>
    analysis.asking((results) => pathFor(params, results)),
  );
  connection.onRequest(PurposeScopeRequest, ({ look }: PurposeScopeParams) =>
    analysis.asking((results) => findingScope(look, results)),
  );
  connection.onRequest<MoveChoicesResult, void>(MoveChoicesRequest, async (params: MoveChoicesParams) =>
    moveChoices(params, await analysis.current()),
  );
  connection.onRequest<MoveResult, void>(MoveRequest, async (params: MoveParams) =>
    move(connection, params, contextOf(await analysis.current())),
  );
  connection.onRequest(ChainRequest, async ({ rows }: ChainParams): Promise<ChainResult> => {
    return { markdown: markdownChains(rows, await analysis.current()) };
  });
}

function* rowsFor(
  { parent, look = PLAIN_LOOK }: PurposeRowsParams,
  results: readonly CheckResult[],
): Steps<RowsResult> {
  yield* preparingPurpose(results, look);
  return purposeRows(parent, results, look);
}

function* pathFor(
  { uri, position, look = PLAIN_LOOK }: PurposePathParams,
  results: readonly CheckResult[],
): Steps<PurposePathResult> {
  yield* preparingPurpose(results, look);
  const file = fileFor(normalUri(uri), results)?.file;
  const entry = file && entryAt(file, offsetOf(file, position));
  return entry ? pathToEntry(entry, results, look) : [];
}

/** The editor is asked to make the edit: it refuses one that was meant for another version of the text. */
async function move(connection: Connection, params: MoveParams, context: FixContext): Promise<MoveResult> {
  const found = moving(params, context);
  if (found.kind === 'refused') return found;
  const { edit, uris, moved } = found;
  if (moved === 0) return { kind: 'done', uris, moved };
  const { applied } = await connection.workspace.applyEdit({ label: 'Move to Objective', edit });
  return applied
    ? { kind: 'done', uris, moved }
    : {
        kind: 'refused',
        message: 'Nothing was moved: the charter has changed meanwhile, or cannot be edited.',
      };
}
