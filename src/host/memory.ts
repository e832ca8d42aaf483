import { setFlagsFromString } from 'node:v8';

/** By how many percent the heap may grow before it is swept again. */
const PERCENT = 40;

/**
 * Has the memory of this process swept before it has grown much. Left to itself, V8 lets the heap of a long work grow to
 * several times of what is in use, since it then has to be swept less often.
 */
export function sweepEarly(): void {
  setFlagsFromString(`--heap-growing-percent=${PERCENT}`);
}
