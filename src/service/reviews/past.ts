import { folderOf, isCharterName, isWithin, nameOfFile, pathWithin } from '../../core/bundles';
import type { CheckResult } from '../../core/engine';
import type { Entry, Steps } from '../../core/model';
import type { History } from '../../core/ports';
import { entryPrint, findEarlier, type EarlierText } from '../../core/reviews';

/** Where earlier texts come from. */
export interface Past {
  /** The history of a folder, or why there is none, in a sentence for people. */
  readonly historyOf: (folder: string) => Promise<History | string>;
  /** Workspace folders, as normal URIs. */
  readonly folders: readonly string[];
  /** Does steps, and lets others in between. Undefined where nobody waits for them any more. */
  readonly work: <T>(steps: Steps<T>) => Promise<T | undefined>;
  readonly isWanted: () => boolean;
}

/** A history, and the folder that its paths are relative to. */
export interface OpenedPast {
  readonly history: History;
  readonly folder: string;
}

/** The history that an entry has a part in: that of its workspace folder or, where that is no repository, of the folder of its file. */
export async function pastOf({ file }: Entry, past: Past): Promise<OpenedPast | string> {
  const whole = past.folders.find((each) => isWithin(each, file.uri));
  if (whole === undefined)
    return 'Open the folder of the charter: what its texts said earlier is read from the history of that folder.';
  const history = await past.historyOf(whole);
  if (typeof history !== 'string') return { history, folder: whole };
  const own = folderOf(file.uri);
  const nearer = own === whole ? history : await past.historyOf(own);
  return typeof nearer === 'string' ? history : { history: nearer, folder: own };
}

/**
 * An entry as it read when it had a print. Where it is not found by its id it may have had another one, or have stood in a
 * file that was moved or is gone: then it is what it said that counts.
 */
export async function earlierText(
  entry: Entry,
  print: string,
  result: CheckResult,
  { history, folder }: OpenedPast,
  { work, isWanted }: Pick<Past, 'work' | 'isWanted'>,
): Promise<EarlierText | undefined> {
  const paths = pathsFor(entry, result, folder);
  const hasPrint = (each: Entry): boolean => each.kind === entry.kind && entryPrint(each) === print;
  const isSame = (each: Entry): boolean => each.id === entry.id && hasPrint(each);
  const found = await findEarlier(history, { paths, isMeant: isSame, work, isWanted });
  if (found !== undefined || !isWanted()) return found;
  const all = await withOlder(paths, history);
  return findEarlier(history, { paths: all, isMeant: hasPrint, work, isWanted });
}

/** The file that it stands in, then all others of the charter: it may have been moved. */
function pathsFor({ file }: Entry, { bundle }: CheckResult, folder: string): readonly string[] {
  const files = new Set([file, ...bundle.files, ...(bundle.practice?.files ?? [])]);
  return [...files].flatMap(({ uri }) => pathWithin(folder, uri) ?? []);
}

/** With what these files were called before they were moved, and with charters that are gone. */
async function withOlder(paths: readonly string[], history: History): Promise<readonly string[]> {
  const head = await history.resolve('HEAD');
  const all = new Set(paths);
  for (const { changes } of head === undefined ? [] : await history.line(head, paths)) {
    for (const { path, from, file } of changes) {
      if (from !== undefined && all.has(path)) all.add(from);
      if (file === undefined && isCharterName(nameOfFile(path))) all.add(path);
    }
  }
  return [...all];
}
