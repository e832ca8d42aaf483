import { deepEqual, equal } from 'node:assert/strict';
import { turnsIn } from '../../../src/core/history/turns';
import {
  NO_FACTS,
  Numbering,
  setOf,
  without,
  type Numbers,
  type Sighting,
} from '../../../src/core/history/points';
import { idOf } from '../../support/memoryHistory';
import { seeded } from './noise';

const numbers: Numbers = { items: new Numbering(), alarms: new Numbering() };
const ITEMS = Array.from({ length: 100 }, (_, i) =>
  numbers.items.numberOf(`WI-${i}`, { id: `WI-${i}`, label: `WI-${i}` }),
);

/** A point at which so many of a hundred work items are aligned, the first ones. */
function at(aligned: number | undefined, i: number): Sighting {
  const revision = { id: idOf(i), time: '2026-01-01T12:00:00+00:00', title: `Commit ${i}` };
  if (aligned === undefined) return { point: { kind: 'broken', revision }, facts: NO_FACTS };
  return {
    point: {
      kind: 'checked',
      revision,
      alignment: aligned / 100,
      counts: { objectives: 1, requirements: 0, workItems: 100 },
      findings: { bySeverity: { error: 0, warning: 0, info: 0, hint: 0 }, byRule: {} },
      coverage: { objectives: { count: 1, of: 1 }, items: { count: 100, of: 100 } },
      drifting: 100 - aligned,
    },
    facts: { items: ITEMS, astray: ITEMS.slice(Math.round(aligned)), alarms: [] },
  };
}

function told(
  aligned: readonly (number | undefined)[],
): readonly (readonly [string, string, number, number])[] {
  return turnsIn(aligned.map(at), numbers).map(({ revision, how, until, lost }) => [
    revision.title,
    how,
    Number(until.title.slice(7)),
    Math.round(lost * 1000) / 10,
  ]);
}

describe('the turns of a history', () => {
  it('are the falls that were never made good', () => {
    deepEqual(told([90, 90, 70, 70, 72]), [['Commit 2', 'at-once', 2, 18]]);
    deepEqual(told([90, 60, 90, 91, 75]), [['Commit 4', 'at-once', 4, 16]]);
    deepEqual(told([95, 80, 85, 70, 72]), [
      ['Commit 1', 'at-once', 1, 10],
      ['Commit 3', 'at-once', 3, 13],
    ]);
    deepEqual(told([90, undefined, 70]), [['Commit 2', 'at-once', 2, 20]]);
  });

  it('are none where all was made good, or nothing was ever lost', () => {
    for (const calm of [[], [80], [undefined], [50, 60, 70], [90, 40, 90], [90, 86, 88, 87], [70, 70, 70]])
      deepEqual(told(calm), [], String(calm));
  });

  it('begin with the first of many small falls of which none stands out', () => {
    const slow = Array.from({ length: 21 }, (_, i) => 95 - i);
    deepEqual(told([95, 95, ...slow]), [['Commit 3', 'bit-by-bit', 22, 20]]);
  });

  it('are told through noise, and not told of noise alone', () => {
    const random = seeded(7);
    const noise = (level: number): number => level + Math.round((random() - 0.5) * 3);
    const flat = Array.from({ length: 200 }, () => noise(90));
    deepEqual(told(flat), []);
    const step = [...flat.slice(0, 100), ...flat.slice(100).map((share) => share - 20)];
    const turns = told(step);
    equal(turns.length, 1);
    equal(turns[0]?.[0], 'Commit 100');
  });

  it('take no account of points with only a few work items', () => {
    const few = [at(100, 0), at(50, 1), at(90, 2)].map((sighting, i) =>
      i === 0 ? { ...sighting, facts: { ...sighting.facts, items: ITEMS.slice(0, 4) } } : sighting,
    );
    deepEqual(turnsIn(few, numbers), []);
  });

  it('tell what strayed, what was never linked, what is gone, and what is astray still', () => {
    const sets = (items: readonly number[], astray: readonly number[]): Sighting['facts'] => ({
      items,
      astray,
      alarms: [],
    });
    const points = [at(100, 0), at(50, 1), at(60, 2)];
    const facts = [
      sets([0, 1, 2, 3, 4, 5], [0]),
      sets([0, 1, 2, 4, 5, 6, 7], [0, 1, 2, 6, 7]),
      sets([0, 1, 2, 4, 5, 6, 7], [0, 1, 6]),
    ];
    const [turn] = turnsIn(
      points.map(({ point }, i) => ({ point, facts: facts[i] ?? NO_FACTS })),
      numbers,
    );
    const ids = (list: readonly { readonly id: string | undefined }[] = []): unknown =>
      list.map(({ id }) => id);
    deepEqual(ids(turn?.strayed), ['WI-1', 'WI-2']);
    deepEqual(ids(turn?.neverLinked), ['WI-6', 'WI-7']);
    deepEqual(ids(turn?.gone), ['WI-3']);
    equal(turn?.stillAstray, 2);
  });

  it('compare sets of numbers', () => {
    deepEqual(setOf([3, 1, 3, 2]), [1, 2, 3]);
    deepEqual(without([1, 2, 3, 9], [0, 2, 3, 4]), [1, 9]);
    deepEqual(without([], [1]), []);
    deepEqual(numbers.items.at([1, 5_000]), [{ id: 'WI-1', label: 'WI-1' }]);
  });
});
