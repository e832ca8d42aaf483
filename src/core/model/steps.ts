/** Work that is done in steps: whoever drives it decides when the next one comes, and may leave it. */
export type Steps<T> = Generator<void, T>;

/** Does all steps at once. */
export function drained<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** So many small pieces of work make a step. */
const PIECES_A_STEP = 250;

/** What is made of each of many things, a small piece of work each, in steps. */
export function* eachInSteps<T, U>(all: readonly T[], make: (each: T) => U): Steps<U[]> {
  const made: U[] = [];
  for (const each of all) {
    made.push(make(each));
    if (made.length % PIECES_A_STEP === 0) yield;
  }
  return made;
}

/**
 * Does the steps in slices, and lets others run in between.
 *
 * @param pause comes back when waiting work has been done
 * @param isDue true once a slice has taken long enough
 * @param isWanted asked after each pause; false leaves the work where it is
 * @returns undefined where the work was left
 */
export async function inSlices<T>(
  steps: Steps<T>,
  pause: () => Promise<void>,
  isDue: () => boolean,
  isWanted: () => boolean,
): Promise<T | undefined> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (!isDue()) continue;
    await pause();
    if (!isWanted()) return undefined;
  }
}
