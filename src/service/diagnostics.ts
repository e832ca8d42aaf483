import type { Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { EarlyResult } from '../core/engine';
import type { Bundle, CharterFile, Problem, Severity, Steps } from '../core/model';
import { lspLocation, lspRange } from './lsp';

/** How many diagnostics are made between two steps. */
const STEP = 100;

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
 * The problems of every file that the results looked at, files without any included, so that what was solved disappears.
 * A file of several bundles has those of all of them.
 */
export function problemsByFile(results: readonly EarlyResult[]): ReadonlyMap<string, readonly Problem[]> {
  const byFile = new Map<string, Problem[]>();
  for (const { bundle, problems } of results) {
    for (const file of readIn(bundle)) if (!byFile.has(file.uri)) byFile.set(file.uri, []);
    for (const problem of problems) byFile.get(problem.place.file.uri)?.push(problem);
  }
  return byFile;
}

/** The files of a charter, and that of its reviews where there is one. */
function readIn({ files, reviews }: Bundle): readonly CharterFile[] {
  return reviews?.isThere === true ? [...files, reviews] : files;
}

/** Makes diagnostics of the problems of one file, each once, as the charter has it that takes it most seriously. */
export function* diagnosing(problems: readonly Problem[], pages: string): Steps<readonly Diagnostic[]> {
  const found = new Map<string, Diagnostic>();
  let count = 0;
  for (const problem of problems) {
    const diagnostic = toDiagnostic(problem, pages);
    const key = keyOf(diagnostic);
    const same = found.get(key);
    if (same === undefined || isWorse(diagnostic, same)) found.set(key, diagnostic);
    if (++count % STEP === 0) yield;
  }
  return [...found.values()];
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
