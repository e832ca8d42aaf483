import * as vscode from 'vscode';
import type { PlaceParams } from '../../../protocol';
import { charterLanguage } from '../../clientOptions';
import { tell } from '../../tell';
import { filterWords, isNarrow, isOfSame, noFilter } from '../../views/purposeLook';
import type { PurposeView } from '../../views/purposeView';
import { placeOf } from '../places/place';

/** Selects the row of the entry at the cursor, with its way up to the purpose unfolded. */
export async function showInPurposeTree(purpose: PurposeView): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== charterLanguage) {
    tell(vscode.l10n.t('Open a charter and put the cursor on an entry first.'));
    return;
  }
  const place = placeOf(editor);
  const path = await purpose.pathTo(place);
  const whole = isNarrow(purpose.filter) ? await purpose.wholePathTo(place) : path;
  if (whole.length === 0) tell(vscode.l10n.t('Nothing at the cursor stands in the Purpose tree.'));
  else if (isOfSame(path.at(-1), whole.at(-1))) await purpose.reveal(path);
  else await offerAll(purpose, place, whole.at(-1)?.label ?? '');
}

/** A filter hides the row: it is shown where somebody wants the filter to go. */
async function offerAll(purpose: PurposeView, place: PlaceParams, name: string): Promise<void> {
  const { t } = vscode.l10n;
  const clear = t('Clear Filter');
  const answer = await vscode.window.showInformationMessage(
    t('The filter of the Purpose tree leaves out {0}. It shows: {1}.', name, filterWords(purpose.filter, t)),
    clear,
  );
  if (answer !== clear) return;
  await purpose.narrow(noFilter);
  await purpose.reveal(await purpose.pathTo(place));
}
