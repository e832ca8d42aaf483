import * as vscode from 'vscode';
import type { PlaceParams } from '../../../protocol';
import type { Session } from '../../session';
import { charterOfFile } from '../../status';
import { pickCharter } from './pickCharter';
import { goTo, placeOf } from './place';

/** Goes to the purpose statement of the charter in the editor, else of one that the user picks. */
export async function goToPurpose(session: Session): Promise<void> {
  const place = placeInEditor(session) ?? (await placeOfPicked(session));
  if (!place) return;
  const location = await session.purposeLocation(place);
  if (location) await goTo(location);
  else await offerToOpen(place);
}

function placeInEditor(session: Session): PlaceParams | undefined {
  const editor = vscode.window.activeTextEditor;
  const inCharter = editor && charterOfFile(session.status, editor.document.uri.toString());
  return inCharter ? placeOf(editor) : undefined;
}

async function placeOfPicked(session: Session): Promise<PlaceParams | undefined> {
  const picked = await pickCharter(session, {
    title: vscode.l10n.t('Go to Purpose'),
    placeHolder: vscode.l10n.t('The purpose of which charter?'),
  });
  return picked && { uri: picked.uri, position: { line: 0, character: 0 } };
}

async function offerToOpen(place: PlaceParams): Promise<void> {
  const open = vscode.l10n.t('Open Charter');
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('This charter does not say why the project exists yet: it has no purpose statement.'),
    open,
  );
  if (answer === open) await vscode.window.showTextDocument(vscode.Uri.parse(place.uri));
}
