import * as vscode from 'vscode';
import { pagePath, pagesOf, parseIndex, ruleOf, type RulePage } from './rulePages';

/**
 * Opens the page of a rule as rendered text: of the rule given (an id or a tree row), else of a finding at the
 * cursor, else of one that the user picks from all.
 */
export async function explainRule(extensionUri: vscode.Uri, argument: unknown): Promise<void> {
  const rule = ruleOf(argument) ?? (await chooseRule(extensionUri));
  if (rule === undefined) return;
  const page = vscode.Uri.joinPath(extensionUri, ...pagePath(rule));
  await vscode.commands.executeCommand('markdown.showPreview', page);
}

async function chooseRule(extensionUri: vscode.Uri): Promise<string | undefined> {
  const atCursor = rulesAtCursor();
  if (new Set(atCursor).size === 1) return atCursor[0];
  const index = await readIndex(extensionUri);
  return pick(atCursor.length > 0 ? pagesOf(atCursor, index) : index);
}

/** Rules of the findings under the cursor or, where there are none, on its line. */
function rulesAtCursor(): readonly string[] {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return [];
  const { document, selection } = editor;
  const findings = vscode.languages.getDiagnostics(document.uri).filter(isOurs);
  const line = document.lineAt(selection.active.line).range;
  const underCursor = findings.filter(({ range }) => range.intersection(selection) !== undefined);
  const onLine = findings.filter(({ range }) => range.intersection(line) !== undefined);
  return (underCursor.length > 0 ? underCursor : onLine).flatMap((finding) => ruleOf(codeOf(finding)) ?? []);
}

function isOurs({ source }: vscode.Diagnostic): boolean {
  return source?.toLowerCase() === 'throughline';
}

function codeOf({ code }: vscode.Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code;
}

async function readIndex(extensionUri: vscode.Uri): Promise<readonly RulePage[]> {
  const file = vscode.Uri.joinPath(extensionUri, 'docs', 'rules', 'index.json');
  return parseIndex(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
}

async function pick(pages: readonly RulePage[]): Promise<string | undefined> {
  const items = pages.map(({ id, summary }) => ({ label: id, detail: summary }));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Explain Rule'),
    placeHolder: vscode.l10n.t('Which rule?'),
    matchOnDetail: true,
  });
  return picked?.label;
}
