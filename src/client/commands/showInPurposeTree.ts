import * as vscode from 'vscode';
import { charterLanguage } from '../clientOptions';
import { tell } from '../tell';
import type { PurposeView } from '../views/purposeView';
import { placeOf } from './place';

/** Selects the row of the entry at the cursor, with its way up to the purpose unfolded. */
export async function showInPurposeTree(purpose: PurposeView): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== charterLanguage) {
    tell(vscode.l10n.t('Open a charter and put the cursor on an entry first.'));
    return;
  }
  const path = await purpose.pathTo(placeOf(editor));
  if (path.length === 0) tell(vscode.l10n.t('Nothing at the cursor stands in the Purpose tree.'));
  else await purpose.reveal(path);
}
