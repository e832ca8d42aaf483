import { equal } from 'node:assert/strict';
import * as fc from 'fast-check';
import { reached, Ways } from '../../../src/core/graph';

const SIZE = 8;

function place(): fc.Arbitrary<number> {
  return fc.nat({ max: SIZE - 1 });
}

/** Where one can go from each of some places, those that are sought, and in which order the places are asked about. */
const maps = fc.record({
  next: fc.array(fc.array(place(), { maxLength: 3 }), { minLength: SIZE, maxLength: SIZE }),
  sought: fc.uniqueArray(place(), { maxLength: 3 }),
  asked: fc.array(place(), { minLength: 1, maxLength: 2 * SIZE }),
});

describe('ways', () => {
  it('lead to what is sought where it can be reached, in whatever order one asks', () => {
    fc.assert(
      fc.property(maps, ({ next, sought, asked }) => {
        const steps = (at: number): readonly number[] => next[at] ?? [];
        const ways = new Ways(steps, (at) => sought.includes(at));
        for (const from of asked) {
          const isThere = [...reached([from], steps)].some((at) => sought.includes(at));
          equal(ways.lead(from), isThere);
        }
      }),
    );
  });

  it('are followed once, however many join them', () => {
    const LENGTH = 10_000;
    let steps = 0;
    const ways = new Ways<number>(
      (at) => (steps++, at < LENGTH ? [at + 1] : []),
      (at) => at === LENGTH,
    );
    for (let from = LENGTH; from >= 0; from--) equal(ways.lead(from), true);
    equal(steps, LENGTH);
  });
});
