import { TextDocument } from 'vscode-languageserver-textdocument';
import { TextDocumentEdit, type CodeAction } from 'vscode-languageserver-types';
import type { CheckResult } from '../../../src/core/engine';
import { refactorings, type RefactoringContext } from '../../../src/service';
import { uriOf, type Files } from '../../support/workspace';
import { resultsOf } from './results';

export function contextFor(
  results: readonly CheckResult[],
  parts: Partial<RefactoringContext> = {},
): RefactoringContext {
  return {
    results,
    pages: '',
    versionOf: () => null,
    editorUri: (uri) => uri,
    canGoTo: false,
    ...parts,
  };
}

/** What can be done at the first place where a file says something. */
export async function actionsAt(
  files: Files,
  path: string,
  stretch: string,
  parts: Partial<RefactoringContext> = {},
): Promise<readonly CodeAction[]> {
  const start = files[path]?.indexOf(stretch) ?? 0;
  return refactorings(uriOf(path), { start, end: start }, contextFor(await resultsOf(files), parts));
}

/** The same with the files that each makes. */
export async function offered(
  files: Files,
  path: string,
  stretch: string,
): Promise<Readonly<Record<string, Files>>> {
  const actions = await actionsAt(files, path, stretch);
  return Object.fromEntries(actions.map((action) => [action.title, filesAfter(files, action)]));
}

/** Some files after an action. */
export function filesAfter(files: Files, { edit }: CodeAction): Files {
  const after = { ...files };
  for (const change of edit?.documentChanges ?? []) {
    if (!TextDocumentEdit.is(change)) continue;
    const own = Object.keys(files).find((each) => uriOf(each) === change.textDocument.uri) ?? '';
    const document = TextDocument.create(own, 'yaml', 1, files[own] ?? '');
    const edits = change.edits.map(({ range, ...rest }) => ({
      range,
      newText: 'newText' in rest ? rest.newText : '',
    }));
    after[own] = TextDocument.applyEdits(document, edits);
  }
  return after;
}
