import type { Position, WorkspaceEdit } from 'vscode-languageserver-types';
import { fitting, idsIn, outlineEdits, readOutline } from '../core/outline';
import type { EntriesFromTextParams } from '../protocol';
import { fileFor } from './locate';
import { toWorkspaceEdit, type FixContext } from './fixes';
import { lspRange } from './lsp';

type Found =
  | {
      readonly kind: 'edit';
      readonly edit: WorkspaceEdit;
      readonly position: Position;
      readonly entries: number;
      readonly sentences: number;
      readonly leftOut: number;
    }
  | { readonly kind: 'nothing' | 'failed' };

/** What writes a text's structure into a charter, with where that begins. The URI is a normal one. */
export function entriesFromText(
  { uri, text, source, firstLine }: EntriesFromTextParams,
  context: FixContext,
): Found {
  const found = fileFor(uri, context.results);
  if (found === undefined || found.file.isBroken) return { kind: 'failed' };
  const { file, result } = found;
  const outline = fitting(readOutline(text), file.kind ?? 'project');
  const { entries, sentences, leftOut } = outline;
  if (entries.length + sentences.length === 0) return { kind: 'nothing' };
  const edits = outlineEdits(file, outline, idsIn(result.graph), { name: source ?? undefined, firstLine });
  const [first] = edits ?? [];
  if (edits === undefined || first === undefined) return { kind: 'failed' };
  return {
    kind: 'edit',
    edit: toWorkspaceEdit([{ file, edits }], context),
    position: firstLineOf(lspRange(file, first.span).start, first.newText),
    entries: entries.length,
    sentences: sentences.length,
    leftOut: leftOut.length,
  };
}

/** Where the first line of an inserted text begins: on the next line where it begins with a line end. */
function firstLineOf({ line }: Position, text: string): Position {
  return { line: line + (/^\r?\n/u.test(text) ? 1 : 0), character: 0 };
}
