import type { Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { CheckResult } from '../core/engine';
import type { Problem, Severity } from '../core/model';
import { lspLocation, lspRange } from './lsp';

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = { error: 1, warning: 2, info: 3, hint: 4 };

/** What a diagnostic carries for the quick fixes: enough to find its problem again. */
export interface DiagnosticData {
  readonly rule: string;
  readonly subject: string;
}

/** Where the page of a rule is. */
export function pageOf(pages: string, rule: string): string {
  return `${pages}/${rule}.md`;
}

/**
 * The diagnostics of every file that the results looked at, files without any included, so that what was solved
 * disappears. A file of several bundles gets each diagnostic once, as the charter has it that takes it most seriously.
 */
export function diagnosticsByFile(
  results: readonly CheckResult[],
  pages: string,
): ReadonlyMap<string, readonly Diagnostic[]> {
  const byFile = new Map<string, Map<string, Diagnostic>>();
  for (const { bundle, problems } of results) {
    for (const file of bundle.files) if (!byFile.has(file.uri)) byFile.set(file.uri, new Map());
    for (const problem of problems) {
      const diagnostic = toDiagnostic(problem, pages);
      const known = byFile.get(problem.place.file.uri);
      const same = known?.get(keyOf(diagnostic));
      if (same === undefined || isWorse(diagnostic, same)) known?.set(keyOf(diagnostic), diagnostic);
    }
  }
  return new Map([...byFile].map(([uri, diagnostics]) => [uri, [...diagnostics.values()]]));
}

function isWorse(a: Diagnostic, b: Diagnostic): boolean {
  return (a.severity ?? 1) < (b.severity ?? 1);
}

function keyOf({ code, message, range }: Diagnostic): string {
  return JSON.stringify([code, message, range]);
}

export function toDiagnostic(problem: Problem, pages: string): Diagnostic {
  const data: DiagnosticData = { rule: problem.rule, subject: problem.subject };
  const related = problem.related ?? [];
  return {
    range: lspRange(problem.place.file, problem.place.span),
    severity: SEVERITY[problem.severity],
    source: 'throughline',
    code: problem.rule,
    codeDescription: { href: pageOf(pages, problem.rule) },
    message: problem.message,
    data,
    ...(related.length > 0 && {
      relatedInformation: related.map(({ place, message }) => ({ location: lspLocation(place), message })),
    }),
  };
}
