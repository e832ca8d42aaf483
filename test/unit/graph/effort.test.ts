import { deepEqual } from 'node:assert/strict';
import { graphOf } from './graphs';

/** The unit of a charter with these estimates (`-` for none), and what each item counts for. */
async function effortsOf(estimates: string, settings = ''): Promise<readonly [unit: string, ...number[]]> {
  const items = estimates
    .split(' ')
    .map((each, i) => `  - { id: WI-${i}${each === '-' ? '' : `, estimate: ${each}`} }\n`);
  const graph = await graphOf(`${settings}workItems:\n${items.join('')}`);
  const scale = graph.effort();
  return [scale.unit, ...graph.all('workItem').map((item) => scale.of(item))];
}

describe('effort', () => {
  it('is in hours, and the median where an item has no estimate', async () => {
    deepEqual(await effortsOf('4h 1d 2d -'), ['hours', 4, 8, 16, 8]);
    deepEqual(await effortsOf('4h 1d - -'), ['hours', 4, 8, 6, 6]);
    deepEqual(await effortsOf('1d -'), ['hours', 8, 8]);
    deepEqual(await effortsOf('100h 20h 3h -'), ['hours', 100, 20, 3, 20]);
    deepEqual(await effortsOf('10h 2h 4h 1h -'), ['hours', 10, 2, 4, 1, 3]);
  });

  it('is in points where most estimates are', async () => {
    deepEqual(await effortsOf('3pt 5pt 1d -'), ['points', 3, 5, 4, 4]);
    deepEqual(await effortsOf('3pt 1d -'), ['hours', 8, 8, 8]);
    deepEqual(await effortsOf('8pt 2d 3d -'), ['hours', 20, 16, 24, 20]);
  });

  it('is one for each item where nothing is estimated', async () => {
    deepEqual(await effortsOf('- -'), ['items', 1, 1]);
    deepEqual(await effortsOf('soon -'), ['items', 1, 1]);
  });

  it('may be nothing', async () => {
    deepEqual(await effortsOf('0h 0h -'), ['hours', 0, 0, 0]);
  });

  it('counts days and weeks as the calendar of the charter says', async () => {
    const settings = 'settings: { calendar: { hoursPerDay: 6, daysPerWeek: 4 } }\n';
    deepEqual(await effortsOf('1d 1w -', settings), ['hours', 6, 24, 15]);
    deepEqual(await effortsOf('1d 1w', 'settings: { calendar: { hoursPerDay: 6 } }\n'), ['hours', 6, 30]);
    deepEqual(await effortsOf('1d', 'settings: { calendar: { hoursPerDay: -1 } }\n'), ['hours', 8]);
  });
});
