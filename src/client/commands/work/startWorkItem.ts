import * as vscode from 'vscode';
import { fileInFront } from '../../currentWork/fileInFront';
import type { Git, GitRepository } from '../../currentWork/git';
import type { Session } from '../../session';
import { tell } from '../../tell';
import { withId } from './commitMessage';
import { workRows } from './workRows';

/** How long the status bar tells what was done, in milliseconds. */
const tellingTime = 5000;

/** Asks which work item is worked on, and writes its id into the message of the next commit. */
export async function startWorkItem(session: Session, git: Git, argument: unknown): Promise<void> {
  const id = await pickWork(session);
  if (id === undefined) return;
  if (git.repositories.length === 0) {
    await offerToCopy(id);
    return;
  }
  const repository = git.repositoryFor(rootIn(argument) ?? fileInFront()) ?? (await pickRepository(git));
  if (!repository) return;
  repository.inputBox.value = withId(repository.inputBox.value, id);
  const told = vscode.l10n.t('{0} stands in the commit message.', id);
  vscode.window.setStatusBarMessage(told, tellingTime);
}

async function pickWork(session: Session): Promise<string | undefined> {
  const work = await session.openWork();
  if (work.length === 0) {
    tell(vscode.l10n.t('No charter here has an open work item with an id.'));
    return undefined;
  }
  const picked = await vscode.window.showQuickPick(workRows(work), {
    title: vscode.l10n.t('Start Work Item'),
    placeHolder: vscode.l10n.t('What do you work on? Its id is written into the commit message.'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.id;
}

/** A source control that a menu names has the folder of its repository. */
function rootIn(argument: unknown): vscode.Uri | undefined {
  if (typeof argument !== 'object' || argument === null || !('rootUri' in argument)) return undefined;
  return argument.rootUri instanceof vscode.Uri ? argument.rootUri : undefined;
}

async function pickRepository({ repositories }: Git): Promise<GitRepository | undefined> {
  const items = repositories.map((repository) => ({
    label: vscode.workspace.asRelativePath(repository.rootUri, true),
    repository,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Start Work Item'),
    placeHolder: vscode.l10n.t('The next commit of which repository?'),
  });
  return picked?.repository;
}

async function offerToCopy(id: string): Promise<void> {
  const copy = vscode.l10n.t('Copy ID');
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t(
      'No git repository is open here, so that there is no commit message to write {0} into.',
      id,
    ),
    copy,
  );
  if (answer === copy) await vscode.env.clipboard.writeText(id);
}
