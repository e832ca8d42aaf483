import type { Diagnostic } from 'vscode-languageserver-types';
import { fileProblems, mentionProblems, type severitiesOf } from '../../core/code';
import type { CheckResult } from '../../core/engine';
import type { CharterFile } from '../../core/model';
import { toDiagnostic } from '../diagnostics';
import type { CodeContext } from './at';

type Severities = ReturnType<typeof severitiesOf>;

/** What is found about the ids in a file of code. */
export function codeDiagnostics(
  file: CharterFile,
  { names, reader }: CodeContext,
  severities: Severities,
  pages: string,
): Diagnostic[] {
  return mentionProblems(file, reader.read(file), names, severities).map((each) => toDiagnostic(each, pages));
}

/** What is found about a file of code that nothing traces. */
export function untracedDiagnostics(
  file: CharterFile,
  result: CheckResult,
  severities: Severities,
  pages: string,
): Diagnostic[] {
  return fileProblems(file, result, severities).map((each) => toDiagnostic(each, pages));
}
