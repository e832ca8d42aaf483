import type { Steps } from '../../core/model';

/** What steps came to that somebody may take back. */
export interface Found<T> {
  /** Undefined where nothing was found. */
  readonly found: T | undefined;
  readonly isCancelled: boolean;
}

/** Does steps until nobody wants them any more. */
export function* asLongAs<T>(steps: Steps<T>, isWanted: () => boolean): Steps<Found<T>> {
  for (;;) {
    const step = steps.next();
    if (step.done) return { found: step.value, isCancelled: false };
    yield;
    if (!isWanted()) return { found: undefined, isCancelled: true };
  }
}

/** Finds nothing, after others had their turn. */
export function* nothing(isWanted: () => boolean): Steps<Found<never>> {
  yield;
  return { found: undefined, isCancelled: !isWanted() };
}
