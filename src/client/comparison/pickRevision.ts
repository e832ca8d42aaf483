import * as vscode from 'vscode';
import type { GitRepository } from '../currentWork/git';
import type { Session } from '../session';
import { chartersOf } from '../status';
import { isInside } from '../workspacePath';
import { revisionPicks, type RevisionPick } from './revisionPicks';

/** Charters of which the history is asked for; more would only make people wait. */
const mostCharters = 8;

const mostCommits = 30;

/** Asks what the charters in a repository shall be compared with; undefined where nothing is chosen. */
export async function pickRevision(
  repository: GitRepository,
  session: Session,
): Promise<RevisionPick | undefined> {
  const picks = picksFor(repository, session).then((found) => found.map(pickItem));
  const picked = await vscode.window.showQuickPick(picks, {
    title: vscode.l10n.t('Compare Charter With'),
    placeHolder: vscode.l10n.t('What the charters are compared with, as they are now.'),
    matchOnDescription: true,
  });
  return picked?.pick;
}

async function picksFor(repository: GitRepository, session: Session): Promise<readonly RevisionPick[]> {
  const files = chartersOf(session.status)
    .map(({ uri }) => vscode.Uri.parse(uri))
    .filter((uri) => isInside(repository.rootUri, uri))
    .slice(0, mostCharters);
  const [refs, ...logs] = await Promise.all([
    repository.getRefs({ sort: 'committerdate' }),
    // A repository without a commit has no history, and says so by an error.
    ...files.map(({ fsPath }) => repository.log({ maxEntries: mostCommits, path: fsPath }).catch(() => [])),
  ]);
  return revisionPicks(refs, logs.flat(), vscode.l10n.t);
}

function pickItem(pick: RevisionPick): vscode.QuickPickItem & { readonly pick: RevisionPick } {
  const { label, description, icon, revision } = pick;
  return revision === undefined
    ? { label, kind: vscode.QuickPickItemKind.Separator, pick }
    : { label, description, iconPath: new vscode.ThemeIcon(icon), pick };
}
