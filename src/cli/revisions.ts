import type { FileSystem, History } from '../core/ports';
import { filesOfRevision, gitHistory, pathOf } from '../host';
import { UsageError } from './status';

/** The revisions of a workspace folder, by the names that people give them. What is asked for is there, or a UsageError is thrown. */
export interface Revisions {
  filesAt(name: string): Promise<FileSystem>;
  /** Of the newest commit that two revisions both come from. */
  filesAtMergeBase(one: string, other: string): Promise<FileSystem>;
}

/**
 * @param home URI of the workspace folder
 * @param who what needs the history, as a message begins: `--since`
 * @param instead what else can be done, as a message ends: `leave --since out`
 * @throws UsageError where the folder has none, or there is no git
 */
export async function revisionsIn(home: string, who: string, instead: string): Promise<Revisions> {
  const folder = pathOf(home);
  const history = await openHistory(folder, who, instead);
  const idOf = (name: string): Promise<string> => revisionNamed(name, history, folder);
  return {
    filesAt: async (name) => filesOfRevision(history, await idOf(name), home),
    filesAtMergeBase: async (one, other) => {
      const base = await history.mergeBase(await idOf(one), await idOf(other));
      if (base === undefined) throw await noMergeBase(history, one, other);
      return filesOfRevision(history, base, home);
    },
  };
}

/**
 * The history of a folder.
 *
 * @param who what needs it, as the beginning of a sentence
 * @param instead what can be done without it besides installing git, as the end of that sentence
 * @throws UsageError where there is none
 */
export async function openHistory(folder: string, who: string, instead?: string): Promise<History> {
  const history = await gitHistory(folder);
  if (!('refused' in history)) return history;
  const or = instead === undefined ? '' : `, or ${instead}`;
  throw new UsageError(
    history.refused === 'no-git'
      ? `${who} needs the program git, which was not found. Install it${or}.`
      : `${who} needs a git repository, and git does not open ${folder} as one: ${history.reason}`,
  );
}

/** The full id of a revision as typed; a UsageError where there is none. */
export async function revisionNamed(name: string, history: History, folder: string): Promise<string> {
  const id = await history.resolve(name);
  if (id !== undefined) return id;
  throw new UsageError(
    `There is no revision “${name}” in ${folder}. In a build, fetch more of the history, as with fetch-depth: 0.`,
  );
}

async function noMergeBase(history: History, one: string, other: string): Promise<UsageError> {
  const why = `git knows no commit that “${one}” and “${other}” both come from.`;
  return new UsageError(
    (await history.isShallow())
      ? `${why} Only the newest commits were fetched here: fetch more of the history, as with fetch-depth: 0 or git fetch --unshallow.`
      : `${why} Name two revisions that have one, or compare them as they are: throughline diff ${one} ${other}`,
  );
}
