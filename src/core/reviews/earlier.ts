import type { Entry, Steps } from '../model';
import { LivingCharter } from '../parse';
import type { History, Revision } from '../ports';

/** What somebody read when they reviewed a link. */
export interface EarlierText {
  readonly entry: Entry;
  /** The newest commit in which it read so. */
  readonly revision: Revision;
}

/** What is looked for in a history. */
export interface Sought {
  /** Where it may stand, relative to the folder of the history: the likeliest first. */
  readonly paths: readonly string[];
  readonly isMeant: (entry: Entry) => boolean;
  /** Does steps, and lets others in between. Undefined where nobody waits for them any more. */
  readonly work: <T>(steps: Steps<T>) => Promise<T | undefined>;
  /** Asked before each commit; false ends the search. */
  readonly isWanted: () => boolean;
}

/** How many entries are looked at between two steps. */
const STEP = 200;

/**
 * An entry as it read in the newest commit of the history in which it was meant. Undefined where no commit has it so. Each
 * text is read as a change of the one before, so that a long history takes little longer than a short one.
 */
export async function findEarlier(
  history: History,
  { paths, isMeant, work, isWanted }: Sought,
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
      const found = await work(finding(charter, isMeant));
      if (found?.entry) return { entry: found.entry, revision };
    }
  }
  return undefined;
}

function* finding(
  charter: LivingCharter,
  isMeant: (entry: Entry) => boolean,
): Steps<{ readonly entry: Entry | undefined }> {
  yield* charter.reading();
  for (const [i, entry] of charter.entries.entries()) {
    if (isMeant(entry)) return { entry };
    if (i % STEP === STEP - 1) yield;
  }
  return { entry: undefined };
}

async function textAt(history: History, path: string, { id }: Revision): Promise<string | undefined> {
  const file = (await history.filesAt(id)).find((each) => each.path === path);
  return file?.kind === 'file' ? history.read(file.blob) : undefined;
}
