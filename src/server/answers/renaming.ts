import {
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Connection,
  type Range,
  type TextDocumentPositionParams,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { normalUri } from '../../core/bundles';
import type { PurposeGraph } from '../../core/graph';
import type { CharterFile } from '../../core/model';
import {
  fileIn,
  offsetOf,
  prepareRename,
  rename,
  reviewedId,
  reviewRenaming,
  toWorkspaceEdit,
  worldsOf,
  type FixContext,
  type Renaming,
} from '../../service';
import type { Analysis } from '../analysis';
import type { Code } from '../code/code';

/** What renaming needs of a session. */
interface RenameHost extends Pick<FixContext, 'versionOf' | 'editorUri'> {
  readonly analysis: Analysis;
  /** The ids in the team's own code. */
  readonly code: Code;
}

/** Where an id is renamed from. */
interface Origin {
  readonly file: CharterFile;
  readonly offset: number;
  readonly worlds: readonly PurposeGraph[];
  /** Where it stands in a file of reviews; undefined in a charter. */
  readonly range: Range | undefined;
}

/** Answers what an id could be called instead, and what has to change for that: in charters, reviews and code. */
export function answerRename(connection: Connection, around: RenameHost): void {
  const from = async (
    at: TextDocumentPositionParams,
    token: CancellationToken,
  ): Promise<Origin | undefined> => originOf(at, token, around);
  connection.onPrepareRename(async (at, token) => {
    const origin = await from(at, token);
    if (origin === undefined) return null;
    const answer = prepareRename(origin.file, origin.offset, origin.worlds);
    if (answer.kind === 'refusal') throw refused(answer.message);
    return { range: origin.range ?? answer.range, placeholder: answer.placeholder };
  });
  connection.onRenameRequest(async (at, token): Promise<WorkspaceEdit | null> => {
    const newId = at.newName.trim();
    const first = await from(at, token);
    // Code is read first: what is renamed in charters must be found in the texts that the edit is for.
    const inCode = first && (await around.code.renaming(renamingFrom(first, newId).entries));
    const origin = await from(at, token);
    if (origin === undefined) return null;
    const { changes, entries } = renamingFrom(origin, newId);
    const [id = newId] = [...entries].flatMap((entry) => entry.id ?? []);
    const inReviews = reviewRenaming(entries, id, newId, origin.worlds);
    return toWorkspaceEdit([...changes, ...inReviews, ...(inCode?.(entries, newId) ?? [])], around);
  });
}

/** An id in a file of reviews stands for the one that the charter gives to the entry. */
async function originOf(
  at: TextDocumentPositionParams,
  token: CancellationToken,
  { analysis }: RenameHost,
): Promise<Origin | undefined> {
  const results = await analysis.soon();
  if (token.isCancellationRequested) return undefined;
  const worlds = worldsOf(results);
  const reviewed = reviewedId(at, results);
  if (reviewed) return { ...reviewed, worlds };
  const file = fileIn(worlds, normalUri(at.textDocument.uri));
  return file && { file, offset: offsetOf(file, at.position), worlds, range: undefined };
}

function renamingFrom({ file, offset, worlds }: Origin, newId: string): Renaming {
  const answer = rename(file, offset, newId, worlds);
  if (answer.kind === 'refusal') throw refused(answer.message);
  return answer;
}

function refused(message: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}
