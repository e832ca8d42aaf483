import * as vscode from 'vscode';

import { marksOf } from '../../support/marks';
import { equal, ok } from './expect';
import { waitFor } from './waiting';

/** A file and the text that VS Code checks: the stored one, or that of the editor where the file is open. */
export interface TextOfFile {
  readonly uri: vscode.Uri;
  readonly text: string;
}

/** The rule of a finding. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** What VS Code shows for a file, ours and that of others, in the order of the text. */
export function diagnosticsOf(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .toSorted((one, other) => one.range.start.compareTo(other.range.start));
}

/** The stretch of a text that a range marks, for ranges within one line. */
function textAt(text: string, { start, end }: vscode.Range): string {
  return (text.split('\n')[start.line] ?? '').slice(start.character, end.character);
}

function shownIn({ uri, text }: TextOfFile): readonly string[] {
  return diagnosticsOf(uri).map(
    (found) => `line ${found.range.start.line + 1}: ${ruleOf(found)} [${textAt(text, found.range)}]`,
  );
}

function announcedIn(text: string): readonly string[] {
  return marksOf(text).map(({ rule, line, text: marked }) => `line ${line + 1}: ${rule} [${marked}]`);
}

/**
 * Waits until VS Code shows exactly the findings that the comments of a text announce, such as
 * `# ! drift/orphan-work-item [WI-2]` at the end of the line; none for a text without such comments.
 */
export async function waitForMarked(file: TextOfFile): Promise<readonly vscode.Diagnostic[]> {
  const expected = announcedIn(file.text).toSorted();
  const isAsMarked = (): true | undefined =>
    JSON.stringify(shownIn(file).toSorted()) === JSON.stringify(expected) ? true : undefined;
  try {
    await waitFor('the findings as marked', vscode.languages.onDidChangeDiagnostics, isAsMarked);
  } catch {
    equal(shownIn(file).toSorted(), expected, `The findings of ${file.uri.path}`);
  }
  return diagnosticsOf(file.uri);
}

/** The same for the text of an editor as it is at this moment. */
export function waitForMarkedIn({ document }: vscode.TextEditor): Promise<readonly vscode.Diagnostic[]> {
  return waitForMarked({ uri: document.uri, text: document.getText() });
}

/** The first finding of a rule in a file, which has to be there already. */
export function findingOf(uri: vscode.Uri, rule: string): vscode.Diagnostic {
  const found = diagnosticsOf(uri).find((each) => ruleOf(each) === rule);
  ok(found, `${uri.path} has no finding of ${rule}.`);
  return found;
}
