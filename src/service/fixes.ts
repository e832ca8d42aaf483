import type {
  CodeAction,
  Command,
  CreateFile,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-types';
import { applyEdits, type TextEdit } from '../core/edit';
import type { CheckResult } from '../core/engine';
import {
  lineTableOf,
  positionAt,
  type CharterFile,
  type Position,
  type Problem,
  type Span,
} from '../core/model';
import type { FileChange, Fix } from '../core/rules';
import { silencingFixes } from '../core/silence';
import { GoToCommand, type GoToParams } from '../protocol';
import { toDiagnostic } from './diagnostics';
import { lspRange, overlaps } from './lsp';

/** Repairs everything in a file that can be repaired without a choice. */
export const FIX_ALL = 'source.fixAll.throughline';

export interface FixContext {
  readonly results: readonly CheckResult[];
  readonly pages: string;
  /** The version of an open document; null for a file that is not open. */
  readonly versionOf: (uri: string) => number | null;
  /** The URI by which the editor knows a file. */
  readonly editorUri: (uri: string) => string;
  /** The client has the command that goes to a place after an edit. */
  readonly canGoTo: boolean;
  /** The client has commands that mark links as reviewed: they take the place of fixes, since they ask who looks. */
  readonly canReview?: boolean;
}

/** The rule whose fixes write who has looked. */
export const SUSPECT_LINK = 'drift/suspect-link';

/** The quick fixes for the problems that a stretch of a file touches, the best of each problem first. */
export function quickFixes(uri: string, span: Span, context: FixContext): CodeAction[] {
  const found = context.results.flatMap((result) =>
    result.problems
      .filter(({ place }) => place.file.uri === uri && overlaps(place.span, span))
      .flatMap((problem) => actionsFor(problem, result, context)),
  );
  return withoutRepeats(found);
}

function actionsFor(problem: Problem, result: CheckResult, context: FixContext): CodeAction[] {
  const diagnostics = [toDiagnostic(problem, context.pages)];
  const toAction = (fix: Fix): CodeAction => ({
    title: fix.title,
    kind: 'quickfix',
    diagnostics,
    edit: toWorkspaceEdit(fix.changes, context),
    ...(fix.safe && { isPreferred: true }),
    ...(fix.writeAt && context.canGoTo && { command: goTo(fix.changes, fix.writeAt, context) }),
  });
  const isAsked = context.canReview === true && problem.rule === SUSPECT_LINK;
  const fixes = isAsked ? [] : result.fixesFor(problem);
  return [...fixes, ...silencingFixes(problem, result.bundle)].map(toAction);
}

/** What an action without its edit carries, so that the edit can be made for the text of the moment it is chosen. */
interface ChoiceData {
  readonly uri: string;
  readonly name: string;
  readonly line: number;
  /** For an action that mends nothing: where it was asked for. */
  readonly at?: Position;
}

/**
 * Actions without their edits, for editors that ask for the edit once an action is chosen: the text can change while a
 * menu is open, and not every editor refuses an edit that was meant for another version.
 */
export function withoutEdits(uri: string, actions: readonly CodeAction[], at?: Position): CodeAction[] {
  return actions.map((action) => {
    if (action.edit === undefined) return action;
    const { edit: _edit, command: _command, ...rest } = action;
    const data: ChoiceData = {
      uri,
      name: nameOfAction(action),
      line: lineOfAction(action),
      ...(at && { at }),
    };
    return { ...rest, data };
  });
}

/** Where a chosen action without an edit was asked for; undefined for one that mends something. */
export function positionOfChoice({ data }: CodeAction): Position | undefined {
  return ((data ?? {}) as Partial<ChoiceData>).at;
}

/** The file that a chosen action without an edit belongs to; undefined for an action of another kind. */
export function fileOfChoice({ data }: CodeAction): string | undefined {
  const { uri } = (data ?? {}) as Partial<ChoiceData>;
  return typeof uri === 'string' ? uri : undefined;
}

/**
 * A chosen action with its edit; without one where there is nothing left to do.
 *
 * @param all every action that the file has now
 */
export function withEdit(action: CodeAction, all: readonly CodeAction[]): CodeAction {
  const { name, line = 0 } = (action.data ?? {}) as Partial<ChoiceData>;
  const distance = (each: CodeAction): number => Math.abs(lineOfAction(each) - line);
  const [found] = all
    .filter((each) => nameOfAction(each) === name)
    .toSorted((a, b) => distance(a) - distance(b));
  if (found === undefined) return action;
  const { edit, command } = found;
  return { ...action, ...(edit && { edit }), ...(command && { command }) };
}

/** Tells the actions of a file apart by what is read in the menu and by what they are about. */
function nameOfAction({ title, diagnostics = [] }: CodeAction): string {
  return JSON.stringify([title, diagnostics.map((diagnostic): unknown => diagnostic.data)]);
}

function lineOfAction({ diagnostics }: CodeAction): number {
  return diagnostics?.[0]?.range.start.line ?? 0;
}

/** Goes, once the edit is made, to where its author has something to write. */
export function goTo(
  changes: readonly FileChange[],
  { file, offset }: NonNullable<Fix['writeAt']>,
  context: FixContext,
): Command {
  const edits = changes.filter((change) => change.file === file).flatMap((change) => change.edits);
  const position = positionAfter(file, edits, offset);
  const params: GoToParams = { uri: context.editorUri(file.uri), position };
  return { title: 'Go on writing', command: GoToCommand, arguments: [params] };
}

/** The position of an offset in the text after edits. Text before the edits is not looked at. */
function positionAfter(file: CharterFile, edits: readonly TextEdit[], offset: number): Position {
  const first = Math.min(offset, ...edits.map(({ span }) => span.start));
  const line = file.lines.lineAt(first);
  const start = file.lines.startOf(line) ?? 0;
  const shifted = edits.map(({ span, newText }) => ({
    span: { start: span.start - start, end: span.end - start },
    newText,
  }));
  const last = Math.max(offset, ...edits.map(({ span }) => span.end));
  const text = applyEdits(file.text.slice(start, last), shifted);
  const position = positionAt(lineTableOf(text), offset - start);
  return { line: line + position.line, character: position.character };
}

/** A file of several bundles has each of its problems, and so each fix, several times. */
function withoutRepeats(actions: readonly CodeAction[]): CodeAction[] {
  const seen = new Set<string>();
  return actions.filter((action) => {
    const key = JSON.stringify([action.title, action.edit]);
    return !seen.has(key) && seen.add(key);
  });
}

/** One action that applies every safe fix of a file at once; undefined where there is none. */
export function fixAll(uri: string, context: FixContext): CodeAction | undefined {
  const changes: FileChange[] = [];
  for (const result of context.results) {
    for (const problem of result.problems) {
      if (problem.place.file.uri !== uri) continue;
      const safe = result.fixesFor(problem).find((fix) => fix.safe);
      if (safe && safe.changes.every((change) => !clashes(change, changes))) changes.push(...safe.changes);
    }
  }
  if (changes.length === 0) return undefined;
  return { title: 'Fix all that needs no choice', kind: FIX_ALL, edit: toWorkspaceEdit(changes, context) };
}

/** Two fixes that touch the same stretch are not applied together: the second may have been meant for the text before. */
function clashes(change: FileChange, taken: readonly FileChange[]): boolean {
  return taken.some(
    ({ file, edits }) =>
      file === change.file && edits.some((a) => change.edits.some((b) => overlaps(a.span, b.span))),
  );
}

/** A versioned edit: an editor that heeds versions refuses it where the text has changed meanwhile. */
export function toWorkspaceEdit(
  changes: readonly FileChange[],
  { versionOf, editorUri }: Pick<FixContext, 'versionOf' | 'editorUri'>,
): WorkspaceEdit {
  const byFile = new Map<string, { change: FileChange; edits: TextEdit[] }>();
  for (const change of changes) {
    const known = byFile.get(change.file.uri);
    if (known) known.edits.push(...change.edits);
    else byFile.set(change.file.uri, { change, edits: [...change.edits] });
  }
  const documentChanges = [...byFile].flatMap(
    ([uri, { change, edits }]): (TextDocumentEdit | CreateFile)[] => [
      ...(change.file.isThere === false ? [creationOf(editorUri(uri))] : []),
      {
        textDocument: { uri: editorUri(uri), version: versionOf(uri) },
        edits: edits.map((edit) => ({ range: lspRange(change.file, edit.span), newText: edit.newText })),
      },
    ],
  );
  return { documentChanges };
}

/** Of a file that is there by now nothing is written: the edit was meant for none. */
function creationOf(uri: string): CreateFile {
  return { kind: 'create', uri, options: { overwrite: false, ignoreIfExists: false } };
}
