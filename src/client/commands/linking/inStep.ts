import * as vscode from 'vscode';
import { charterLanguage } from '../../clientOptions';
import type { Session } from '../../session';

/** How long a saved part may take to be checked, in milliseconds. */
const patience = 5000;

/**
 * Charters are checked as they are in the editor, but a part with a name of its own only as it is stored: that is saved,
 * so that the next edit is made for the text as it is.
 */
export async function keepInStep(session: Session, document: vscode.TextDocument): Promise<void> {
  if (document.languageId === charterLanguage) return;
  const checked = new Promise<void>((resolve) => {
    const timer = setTimeout(done, patience);
    const listening = session.onDidChangeStatus(done);
    function done(): void {
      clearTimeout(timer);
      listening.dispose();
      resolve();
    }
  });
  await document.save();
  await checked;
}

/** The same for all files that an edit was made in. */
export async function keepAllInStep(session: Session, uris: readonly string[]): Promise<void> {
  const documents = uris.map((uri) => vscode.workspace.openTextDocument(vscode.Uri.parse(uri)));
  for (const document of await Promise.all(documents)) await keepInStep(session, document);
}
