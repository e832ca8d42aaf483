import type { CharterFile } from '../model';
import { LivingCharter } from '../parse';
import type { FileSystem } from '../ports';
import { KNOWN_RULES } from '../rules';

/** Charter files, each read once and then brought up to date. */
export interface CharterCache {
  /** The file as it stands now; undefined where there is none, or it cannot be read as text. */
  get(uri: string): Promise<CharterFile | undefined>;
  /** The file as an editor shows it, which counts until it is closed. Whoever opens it tells it what changes. */
  open(uri: string, text: string): LivingCharter;
  /** What is stored counts again. */
  close(uri: string): void;
}

/**
 * Keeps one object for each file, whatever becomes of its text, so that what was derived from it can be kept as well.
 *
 * @param read reads what is new in a file, at once or in steps with others in between
 */
export function charterCache(
  files: FileSystem,
  read: (charter: LivingCharter) => Promise<unknown> = readAtOnce,
): CharterCache {
  const known = new Map<string, LivingCharter>();
  const shown = new Set<string>();
  const withText = (uri: string, text: string): LivingCharter => {
    const charter = known.get(uri) ?? new LivingCharter(uri, text, KNOWN_RULES);
    known.set(uri, charter);
    charter.replaceText(text);
    return charter;
  };
  /** How often each file was asked for. */
  const turns = new Map<string, number>();
  /** The outcome of the last time. */
  const latest = new Map<string, Promise<CharterFile | undefined>>();
  const look = async (uri: string, turn: number): Promise<CharterFile | undefined> => {
    const text = shown.has(uri) ? undefined : await files.read(uri);
    // What was read first may arrive last, and be older: what the last one reads counts for all.
    if (turns.get(uri) !== turn) return latest.get(uri);
    // It may have been opened while it was read: then what is stored does not count any more.
    const open = shown.has(uri) ? known.get(uri) : undefined;
    const charter = open ?? (text === undefined ? undefined : withText(uri, text));
    if (charter === undefined) known.delete(uri);
    else await read(charter);
    return charter;
  };
  return {
    get(uri) {
      const turn = (turns.get(uri) ?? 0) + 1;
      turns.set(uri, turn);
      const looking = look(uri, turn);
      latest.set(uri, looking);
      return looking;
    },
    open(uri, text) {
      shown.add(uri);
      return withText(uri, text);
    },
    close(uri) {
      shown.delete(uri);
    },
  };
}

function readAtOnce(charter: LivingCharter): Promise<void> {
  charter.read();
  return Promise.resolve();
}
