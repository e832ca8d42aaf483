import type { Translate } from '../words';

/** A branch, one of a remote, or a tag, as VS Code's git extension tells it. */
interface Ref {
  readonly type: number;
  readonly name?: string;
  readonly commit?: string;
}

interface Commit {
  readonly hash: string;
  readonly message: string;
  readonly authorName?: string;
  readonly commitDate?: Date;
}

/** A revision that can be chosen, or the heading above some. */
export interface RevisionPick {
  readonly label: string;
  readonly description: string;
  /** What git knows it by; undefined for a heading. */
  readonly revision: string | undefined;
  /** What people call it. */
  readonly name: string;
  /** Name of a codicon, without `$()`. */
  readonly icon: string;
}

/** By the numbers that the git extension gives to kinds of references. */
const KINDS = [
  { folder: 'refs/heads/', icon: 'git-branch' },
  { folder: 'refs/remotes/', icon: 'cloud' },
  { folder: 'refs/tags/', icon: 'tag' },
] as const;

const MOST_COMMITS = 30;

/** The last commit, then branches, then the commits that changed a charter, the newest first; headings between them. */
export function revisionPicks(
  refs: readonly Ref[],
  commits: readonly Commit[],
  t: Translate,
): readonly RevisionPick[] {
  const branches = refs.flatMap(refPick);
  const changes = newestFirst(commits).slice(0, MOST_COMMITS).map(commitPick);
  const head = {
    label: 'HEAD',
    description: t('the last commit'),
    revision: 'HEAD',
    name: 'HEAD',
    icon: 'git-commit',
  };
  return [
    head,
    ...(branches.length > 0 ? [heading(t('Branches and tags')), ...branches] : []),
    ...(changes.length > 0 ? [heading(t('Commits that changed a charter')), ...changes] : []),
  ];
}

function heading(label: string): RevisionPick {
  return { label, description: '', revision: undefined, name: '', icon: '' };
}

function refPick({ type, name, commit }: Ref): readonly RevisionPick[] {
  const kind = KINDS[type];
  if (kind === undefined || name === undefined || /(?:^|\/)HEAD$/u.test(name)) return [];
  const description = commit?.slice(0, SHORT) ?? '';
  return [{ label: name, description, revision: `${kind.folder}${name}`, name, icon: kind.icon }];
}

const SHORT = 8;

function newestFirst(commits: readonly Commit[]): readonly Commit[] {
  const once = new Map(commits.map((commit) => [commit.hash, commit]));
  return [...once.values()].toSorted((a, b) => timeOf(b) - timeOf(a));
}

function timeOf({ commitDate }: Commit): number {
  return commitDate?.getTime() ?? 0;
}

function commitPick({ hash, message, authorName, commitDate }: Commit): RevisionPick {
  const short = hash.slice(0, SHORT);
  const title = message.split('\n', 1)[0] ?? '';
  const day = commitDate?.toISOString().slice(0, 10);
  const description = [short, day, authorName].filter((part) => part !== undefined).join(' · ');
  return {
    label: title === '' ? short : title,
    description,
    revision: hash,
    name: short,
    icon: 'git-commit',
  };
}
