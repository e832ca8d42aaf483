import { deepEqual, equal } from 'node:assert/strict';
import { PurposeGraph } from '../../../src/core/graph';
import {
  hoursIn,
  inHours,
  levelsOf,
  pathTime,
  pathTimeOf,
  type Level,
  type PathTime,
} from '../../../src/core/rules/facts/escalationTimes';
import { bundleOf, oneCharter } from '../../support/workspace';

/** The times of a path whose levels are given as `P1: 2h`, one after the other. */
async function levelsFrom(...levels: readonly string[]): Promise<readonly Level[]> {
  const list = levels.map((times, i) => `    - { level: L${i + 1}, resolveWithin: { ${times} } }\n`);
  const text = `charter: 1\nkind: project\nproject: { name: Desk }\nescalation:\n  levels:\n${list.join('')}`;
  const graph = new PurposeGraph(await bundleOf(oneCharter(text)));
  const [path] = graph.all('escalation');
  return path ? levelsOf(graph, path) : [];
}

async function timeOf(...levels: readonly string[]): Promise<PathTime | undefined> {
  return pathTime(await levelsFrom(...levels));
}

describe('how long a case may take on its way through all levels', () => {
  it('is the sum of the times at each level, a day being 24 hours', async () => {
    const time = await timeOf('P1: 2h', 'P1: 8h', 'P1: 2d');
    equal(time?.priority, 'P1');
    equal(time?.hours, 58);
    deepEqual(
      time?.steps.map(({ level, hours }) => [level.id, hours]),
      [
        ['L1', 2],
        ['L2', 8],
        ['L3', 48],
      ],
    );
  });

  it('is that of the most urgent priority that all levels give', async () => {
    const time = await timeOf('P1: 1h, P3: 1d', 'P2: 2h, P3: 1d, P4: 1w', 'P1: 1h, P3: 2d, P4: 1w');
    equal(time?.priority, 'P3');
    equal(time?.hours, 96);
  });

  it('is known for each priority that all levels give', async () => {
    const levels = await levelsFrom('P1: 1h, P2: 1d', 'P2: 2d');
    equal(pathTimeOf(levels, 'P2')?.hours, 72);
    equal(pathTimeOf(levels, 'P1'), undefined);
    equal(pathTimeOf([], 'P2'), undefined);
    equal(pathTimeOf([...levels, ...levels], 'P2'), undefined);
  });

  it('is not known without levels, without a priority in common, or with a time that cannot be read', async () => {
    equal(await timeOf(), undefined);
    equal(await timeOf('P1: 1h', 'P2: 2h'), undefined);
    equal(await timeOf('P1: soon, P2: 2h', 'P1: 1h, P2: 2h'), undefined);
  });
});

describe('hours of the clock', () => {
  it('are read from the units of time that measures have', () => {
    equal(hoursIn(90, 'min'), 1.5);
    equal(hoursIn(24, ' Hours '), 24);
    equal(hoursIn(3, 'd'), 72);
    equal(hoursIn(1, 'week'), 168);
  });

  it('are not guessed from other units', () => {
    for (const unit of ['', '%', 'cases', 'working days', 'business hours', 'EUR'])
      equal(hoursIn(1, unit), undefined, unit);
  });

  it('are told in minutes below one', () => {
    deepEqual([0.5, 1, 2.25, 48].map(inHours), ['30 min', '1 h', '2.25 h', '48 h']);
  });
});
