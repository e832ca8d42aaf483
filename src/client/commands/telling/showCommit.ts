import * as vscode from 'vscode';
import type { ShowCommitParams } from '../../../protocol';
import type { Git, GitApi, GitChange } from '../../currentWork/git';
import { tell } from '../../tell';

/** Shows what a commit changed in YAML files, as VS Code's own git extension does. */
export async function showCommit(git: Git, argument: unknown): Promise<void> {
  const { commit, title, charter } = argument as ShowCommitParams;
  const uri = vscode.Uri.parse(charter);
  const { api } = git;
  const repository = api?.getRepository(uri);
  if (!api || !repository) {
    await vscode.env.clipboard.writeText(commit);
    tell(
      vscode.l10n.t(
        "VS Code's git extension has not opened this repository, so the commit cannot be shown. Its id is in the clipboard.",
      ),
    );
    return;
  }
  const changes = await repository.diffBetween(`${commit}^`, commit).catch(() => []);
  const written = changes.filter((change) => /\.ya?ml$/iu.test(change.uri.path));
  const files = written.length > 0 ? written.map(pathsOf) : [{ before: uri, after: uri }];
  await vscode.commands.executeCommand(
    'vscode.changes',
    `${commit.slice(0, 8)} ${title}`,
    files.map(({ before, after }) => [after, ...sidesOf(api, commit, before, after)]),
  );
}

function sidesOf(api: GitApi, commit: string, before: vscode.Uri, after: vscode.Uri): readonly vscode.Uri[] {
  return [api.toGitUri(before, `${commit}^`), api.toGitUri(after, commit)];
}

/** The path before, and the one after where the file was moved. */
function pathsOf({ originalUri, renameUri, uri }: GitChange): { before: vscode.Uri; after: vscode.Uri } {
  return { before: originalUri, after: renameUri ?? uri };
}
