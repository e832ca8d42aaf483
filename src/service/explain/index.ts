import { CodeActionTriggerKind, type CodeAction, type CodeActionContext } from 'vscode-languageserver-types';
import { normalUri } from '../../core/bundles';
import type { CheckResult } from '../../core/engine';
import { nameOf, type Span, type Steps } from '../../core/model';
import { DOUBT_RULES, type Claimant } from '../../core/rules';
import {
  ExplainAlignmentCommand,
  type EntryName,
  type ExplainAlignmentParams,
  type ExplainAlignmentResult,
} from '../../protocol';
import { toDiagnostic } from '../diagnostics';
import { entryAt, fileFor } from '../locate';
import { offsetOf, overlaps } from '../lsp';
import { claimantNamed, claimantOf, comparingEntry } from './compared';
import { explainPage, gonePage } from './page';

interface Asked {
  readonly result: CheckResult;
  readonly claimant: Claimant;
}

/** The page of an entry. An entry that was named and is gone has a page that says so; a place without one has none. */
export function* explaining(
  results: readonly CheckResult[],
  { about, nonce }: ExplainAlignmentParams,
): Steps<ExplainAlignmentResult> {
  const asked = 'subject' in about ? named(results, about) : placed(results, about);
  if (asked === undefined) {
    if (!('subject' in about)) return { page: null };
    const { charter, subject } = about;
    const entry: EntryName = { charter, subject };
    return { page: { entry, title: titleOf(subject), html: gonePage(subject, nonce) } };
  }
  const { result, claimant } = asked;
  const data = yield* comparingEntry(result, claimant);
  const entry = entryNameOf(asked);
  return { page: { entry, title: titleOf(entry.subject), html: explainPage(data, nonce) } };
}

function titleOf(subject: string): string {
  return `Alignment of ${subject}`;
}

function entryNameOf({ result, claimant }: Asked): EntryName {
  return { charter: result.bundle.root.uri, subject: claimant.subject };
}

function named(results: readonly CheckResult[], { charter, subject }: EntryName): Asked | undefined {
  const result = results.find(({ bundle }) => bundle.root.uri === charter);
  const claimant = result && claimantNamed(result.graph, subject);
  return claimant && { result, claimant };
}

type PlaceOrId = Exclude<ExplainAlignmentParams['about'], EntryName>;

function placed(results: readonly CheckResult[], { uri, position, id }: PlaceOrId): Asked | undefined {
  const found = fileFor(normalUri(uri), results);
  if (found === undefined) return undefined;
  const { file, result } = found;
  const claimant =
    (id === null ? undefined : claimantNamed(result.graph, id)) ??
    claimantOf(entryAt(file, offsetOf(file, position)));
  return claimant && { result, claimant };
}

/** What menus call the action that is no repair, where somebody opens the menu anyway. */
const EXPLAIN = 'throughline.explain';

/**
 * The action that opens the page: on findings of texts that do not fit, and, where somebody has asked for a menu, on all
 * work items and requirements. Unasked it would light a bulb on every line.
 */
export function explainActions(
  uri: string,
  span: Span,
  results: readonly CheckResult[],
  { pages, context }: { readonly pages: string; readonly context: CodeActionContext },
): CodeAction[] {
  const place = fileFor(uri, results);
  if (place === undefined) return [];
  const { file, result } = place;
  const { only, triggerKind } = context;
  const problems = result.problems.filter(
    ({ rule, place }) => DOUBT_RULES.has(rule) && place.file.uri === uri && overlaps(place.span, span),
  );
  const found = problems.flatMap((problem) => {
    const claimant = claimantOf(problem.entry);
    return claimant
      ? [{ ...action({ result, claimant }, 'quickfix'), diagnostics: [toDiagnostic(problem, pages)] }]
      : [];
  });
  const isUnasked = triggerKind === CodeActionTriggerKind.Automatic || only !== undefined;
  if (found.length > 0) return only === undefined || only.includes('quickfix') ? found : [];
  const claimant = isUnasked ? undefined : claimantOf(entryAt(file, span.start));
  return claimant ? [action({ result, claimant }, EXPLAIN)] : [];
}

function action(asked: Asked, kind: string): CodeAction {
  const title = `Explain how ${asked.claimant.id ?? nameOf(asked.claimant)} fits the objectives`;
  return {
    title,
    kind,
    command: { title, command: ExplainAlignmentCommand, arguments: [entryNameOf(asked)] },
  };
}
