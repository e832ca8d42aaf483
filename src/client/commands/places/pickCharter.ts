import * as vscode from 'vscode';
import type { CharterStatus } from '../../../protocol';
import type { Session } from '../../session';
import { chartersOf } from '../../status';

interface Asking {
  readonly title: string;
  readonly placeHolder: string;
}

/** The only charter, else the one that the user picks; undefined where there is none, or the user picks none. */
export async function pickCharter(session: Session, asking: Asking): Promise<CharterStatus | undefined> {
  const items = chartersOf(session.status).map((charter) => ({
    label: charter.name,
    description: vscode.workspace.asRelativePath(vscode.Uri.parse(charter.uri)),
    charter,
  }));
  const [only] = items;
  const picked =
    items.length > 1
      ? await vscode.window.showQuickPick(items, { ...asking, matchOnDescription: true })
      : only;
  return picked?.charter;
}
