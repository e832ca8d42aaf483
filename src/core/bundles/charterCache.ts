import { drained, type CharterFile, type ReviewsFile, type Steps } from '../model';
import { LivingCharter } from '../parse';
import type { FileSystem } from '../ports';
import { readingReviews, type ReadReviews } from '../reviews';
import { KNOWN_RULES } from '../rules';

/** Charter files, each read once and then brought up to date. */
export interface CharterCache {
  /** The file as it stands now; undefined where there is none, or it cannot be read as text. */
  get(uri: string): Promise<CharterFile | undefined>;
  /** The file as an editor shows it, which counts until it is closed. Whoever opens it tells it what changes. */
  open(uri: string, text: string): LivingCharter;
  /** What is stored counts again. */
  close(uri: string): void;
  /** A file of reviews as it stands now, the same object while its text stays the same; an empty one where there is none. */
  reviews(uri: string): Promise<ReviewsFile>;
}

/**
 * Keeps one object for each file, whatever becomes of its text, so that what was derived from it can be kept as well.
 *
 * @param read reads what is new in a file, at once or in steps with others in between
 * @param drive does steps in the same way
 */
export function charterCache(
  files: FileSystem,
  read: (charter: LivingCharter) => Promise<unknown> = readAtOnce,
  drive: <T>(steps: Steps<T>) => Promise<T | undefined> = allAtOnce,
): CharterCache {
  const reviews = reviewsCache(files, drive);
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
    reviews,
  };
}

/** The text of a file of reviews that was looked at last, undefined where there was none, and what was read in it. */
interface Looked {
  readonly text: string | undefined;
  readonly reading: Promise<ReadReviews>;
}

function reviewsCache(
  files: FileSystem,
  drive: <T>(steps: Steps<T>) => Promise<T | undefined>,
): CharterCache['reviews'] {
  const latest = new Map<string, Looked>();
  return async (uri) => {
    const text = await files.read(uri);
    const known = latest.get(uri);
    if (known && known.text === text) return known.reading;
    const before = await known?.reading;
    const steps = (): Steps<ReadReviews> => readingReviews(uri, text, before);
    const reading = drive(steps()).then((read) => read ?? drained(steps()));
    latest.set(uri, { text, reading });
    return reading;
  };
}

function allAtOnce<T>(steps: Steps<T>): Promise<T> {
  return Promise.resolve(drained(steps));
}

function readAtOnce(charter: LivingCharter): Promise<void> {
  charter.read();
  return Promise.resolve();
}
