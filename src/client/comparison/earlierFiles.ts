import * as vscode from 'vscode';
import type { GitRepository } from '../currentWork/git';
import type { Session } from '../session';
import { chartersOf } from '../status';
import { isInside } from '../workspacePath';

/** How many files git is asked for at the same time. */
const atOnce = 4;

/** The files of charters and parts that lie in a repository today, and those that did at a revision, by their URIs. */
export async function earlierFiles(
  repository: GitRepository,
  revision: string,
  session: Session,
): Promise<ReadonlyMap<string, string>> {
  const today = chartersOf(session.status).flatMap(({ files }) => files);
  const changed = (await repository.diffWith(revision)).map(({ originalUri }) => originalUri.toString());
  const asked = [...new Set([...today, ...changed.filter((uri) => /\.ya?ml$/iu.test(uri))])]
    .map((uri) => vscode.Uri.parse(uri))
    .filter((uri) => isInside(repository.rootUri, uri) && vscode.workspace.getWorkspaceFolder(uri));
  const texts = new Map<string, string>();
  const next = asked.values();
  const readOn = async (): Promise<void> => {
    for (const uri of next) {
      const text = await textAt(repository, revision, uri);
      if (text !== undefined) texts.set(uri.toString(), text);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, readOn));
  return texts;
}

/** Undefined for a file that was not there. */
async function textAt(
  repository: GitRepository,
  revision: string,
  { fsPath }: vscode.Uri,
): Promise<string | undefined> {
  try {
    const text = await repository.show(revision, fsPath);
    return text.replace(/^\uFEFF/u, '');
  } catch {
    return undefined;
  }
}
