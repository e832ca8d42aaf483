import type { Entry } from '../model';
import { LivingCharter } from '../parse';
import type { History, Revision } from '../ports';
import { entryPrint } from './prints';

/** What somebody read when they reviewed a link. */
export interface EarlierText {
  readonly entry: Entry;
  /** The newest commit in which it read so. */
  readonly revision: Revision;
}

/** What is looked for: an entry as it was known by a print. */
export interface Sought {
  readonly id: string;
  readonly print: string;
  /** Where it may stand, relative to the folder of the history: the likeliest first. */
  readonly paths: readonly string[];
}

/**
 * An entry as it read when it had a print: in the newest commit of the history in which it did. Undefined where no commit
 * has it so. Each text is read as a change of the one before, so that a long history takes little longer than a short one.
 *
 * @param isWanted asked before each commit; false ends the search
 */
export async function findEarlier(
  history: History,
  { id, print, paths }: Sought,
  isWanted: () => boolean,
): Promise<EarlierText | undefined> {
  const head = await history.resolve('HEAD');
  for (const path of head === undefined ? [] : paths) {
    const revisions = await history.revisionsOf(path, head ?? '');
    const charter = new LivingCharter(path, '', new Map());
    for (const revision of revisions) {
      if (!isWanted()) return undefined;
      const text = await textAt(history, path, revision);
      if (text === undefined) continue;
      charter.replaceText(text);
      const entry = charter.entries.find((each) => each.id === id && entryPrint(each) === print);
      if (entry) return { entry, revision };
    }
  }
  return undefined;
}

async function textAt(history: History, path: string, { id }: Revision): Promise<string | undefined> {
  const file = (await history.filesAt(id)).find((each) => each.path === path);
  return file?.kind === 'file' ? history.read(file.blob) : undefined;
}
