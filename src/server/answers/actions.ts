import {
  CodeActionKind,
  CodeActionTriggerKind,
  type CancellationToken,
  type CodeAction,
  type CodeActionParams,
  type Connection,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { normalUri } from '../../core/bundles';
import type { CheckResult } from '../../core/engine';
import {
  explainActions,
  FIX_ALL,
  fileFor,
  fileOfChoice,
  fixAll,
  offsetOf,
  positionOfChoice,
  quickFixes,
  refactorings,
  REFACTORINGS,
  reviewActions,
  withEdit,
  withoutEdits,
  type RefactoringContext,
} from '../../service';
import type { Analysis } from '../analysis';

/** What actions need of a session. */
export interface ActionsHost {
  readonly analysis: Analysis;
  readonly contextOf: (results: readonly CheckResult[]) => RefactoringContext;
  /** The editor asks for the edit of an action once it is chosen. */
  readonly resolvesEdits: boolean;
  readonly canExplain: boolean;
  readonly canReview: boolean;
}

export function actionCapabilities(resolveProvider: boolean): ServerCapabilities {
  return {
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL, ...Object.values(REFACTORINGS)],
      ...(resolveProvider && { resolveProvider }),
    },
  };
}

/** Answers what can be done at a place. */
export function answerActions(connection: Connection, host: ActionsHost): void {
  connection.onCodeAction((params, token) => actionsFor(params, token, host));
  connection.onCodeActionResolve((action) => resolved(action, host));
}

async function actionsFor(
  params: CodeActionParams,
  token: CancellationToken,
  { analysis, contextOf, canExplain, canReview, resolvesEdits }: ActionsHost,
): Promise<CodeAction[]> {
  const results = await analysis.current();
  const uri = normalUri(params.textDocument.uri);
  const file = fileFor(uri, results)?.file;
  if (token.isCancellationRequested || file === undefined) return [];
  const context = contextOf(results);
  const { only } = params.context;
  const wants = (kind: string): boolean =>
    only === undefined ||
    only.some((wish) => wish === CodeActionKind.Empty || kind === wish || kind.startsWith(`${wish}.`));
  const span = { start: offsetOf(file, params.range.start), end: offsetOf(file, params.range.end) };
  const all = only !== undefined && wants(FIX_ALL) ? fixAll(uri, context) : undefined;
  const found = [
    ...(wants(CodeActionKind.QuickFix) ? quickFixes(uri, span, context) : []),
    ...(all ? [all] : []),
  ];
  // The light bulb stays dark where there is nothing to mend.
  const isAsked = params.context.triggerKind !== CodeActionTriggerKind.Automatic;
  const isWanted = isAsked && Object.values(REFACTORINGS).some(wants);
  const changes = isWanted ? refactorings(uri, span, context).filter(({ kind = '' }) => wants(kind)) : [];
  const explanations = canExplain
    ? explainActions(uri, span, results, { pages: context.pages, context: params.context })
    : [];
  const isMending = canReview && wants(CodeActionKind.QuickFix);
  const reviews = isMending ? reviewActions(uri, span, context) : [];
  if (!resolvesEdits) return [...reviews, ...found, ...changes, ...explanations];
  const lazily = [...withoutEdits(uri, found), ...withoutEdits(uri, changes, params.range.start)];
  return [...reviews, ...lazily, ...explanations];
}

/** The edit of an action that was chosen, for the text as it is now. */
async function resolved(action: CodeAction, { analysis, contextOf }: ActionsHost): Promise<CodeAction> {
  const results = await analysis.current();
  const uri = fileOfChoice(action);
  const file = uri && fileFor(uri, results)?.file;
  if (!file) return action;
  const context = contextOf(results);
  const position = positionOfChoice(action);
  if (position) {
    const at = offsetOf(file, position);
    return withEdit(action, refactorings(file.uri, { start: at, end: at }, context));
  }
  const all = fixAll(file.uri, context);
  const whole = { start: 0, end: file.text.length };
  return withEdit(action, [...quickFixes(file.uri, whole, context), ...(all ? [all] : [])]);
}
