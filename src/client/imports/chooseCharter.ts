import * as vscode from 'vscode';
import type { CharterStatus } from '../../protocol';
import type { Session } from '../session';
import { isInside } from '../workspacePath';
import type { ListItem } from './importItems';
import { pickFrom, type ListTurn } from './pickFrom';

/** How long a charter that was just written may take to be found, in milliseconds. */
const patience = 10_000;

/** The charters that a backlog can go into: projects, and practices only where there are none. */
export async function findCharters(session: Session): Promise<readonly CharterStatus[]> {
  const found = await chartersSoon(session, () => true);
  if (found.length > 0) return found;
  const create = vscode.l10n.t('New Project Charter…');
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('A backlog is imported into a project charter, and there is none here yet.'),
    create,
  );
  if (answer !== create) return [];
  await vscode.commands.executeCommand('throughline.newProjectCharter');
  return chartersSoon(session, (charters) => charters.length > 0);
}

/** Waits until the workspace has been checked, and what is found is enough. */
function chartersSoon(
  session: Session,
  isEnough: (charters: readonly CharterStatus[]) => boolean,
): Promise<readonly CharterStatus[]> {
  return new Promise((resolve) => {
    const timer = setTimeout(finish, patience);
    const listening = session.onDidChangeStatus(look);
    look();
    function look(): void {
      if (session.status.kind !== 'starting' && isEnough(importable(session))) finish();
    }
    function finish(): void {
      clearTimeout(timer);
      // It may be heard before it is kept.
      setTimeout(() => listening.dispose());
      resolve(importable(session));
    }
  });
}

function importable({ status }: Session): readonly CharterStatus[] {
  const charters = status.kind === 'running' ? status.charters : [];
  const projects = charters.filter(({ kind }) => kind === 'project');
  return projects.length > 0 ? projects : charters.filter(({ kind }) => kind === 'practice');
}

/** The only one, else the one that is chosen, the nearest around the file first; undefined where the list is left. */
export async function chooseCharter(
  charters: readonly CharterStatus[],
  file: vscode.Uri,
  turn: () => ListTurn,
): Promise<CharterStatus | undefined> {
  if (charters.length <= 1) return charters[0];
  const byNearness = charters.toSorted((a, b) => nearness(b, file) - nearness(a, file));
  const items = byNearness.map((charter): ListItem<CharterStatus> => {
    const path = vscode.workspace.asRelativePath(vscode.Uri.parse(charter.uri));
    return { label: charter.name || path, description: path, choice: charter };
  });
  return pickFrom(items, turn());
}

/** How deep the folder of a charter lies that holds the file; 0 where it does not. */
function nearness({ uri }: CharterStatus, file: vscode.Uri): number {
  const folder = vscode.Uri.joinPath(vscode.Uri.parse(uri), '..');
  return isInside(folder, file) ? folder.path.split('/').length : 0;
}
