import { execFileSync } from 'node:child_process';
import { CLEAN } from './charters';
import { commit, repositoryWith, writeInto } from './folders';

const FILE = 'project-charter.yaml';

export const git = (folder: string, ...args: readonly string[]): string =>
  execFileSync('git', [...args], { cwd: folder, encoding: 'utf8' }).trim();

/** The clean charter with another target, and work that lost its link. */
export const CHANGED = CLEAN.replace('target: { value: 24', 'target: { value: 36').replace(
  ', supports: [OBJ-1]',
  '',
);

/** On main the clean charter, on topic a change, and meanwhile another one on main. */
export function branched(): { readonly folder: string; readonly first: string } {
  const folder = repositoryWith({ [FILE]: CLEAN });
  const first = commit(folder, 'Begin', '2026-11-01');
  git(folder, 'branch', '-M', 'main');
  git(folder, 'checkout', '-q', '-b', 'topic');
  writeInto(folder, { [FILE]: CHANGED });
  commit(folder, 'Aim lower', '2026-11-02');
  git(folder, 'checkout', '-q', 'main');
  writeInto(folder, { [FILE]: CLEAN.replace('Contoso Energy', 'Contoso Power') });
  commit(folder, 'Name the customer anew', '2026-11-03');
  git(folder, 'checkout', '-q', 'topic');
  return { folder, first };
}
