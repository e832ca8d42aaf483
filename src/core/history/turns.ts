import type { Revision } from '../ports';
import {
  without,
  type AlarmName,
  type CheckedPoint,
  type ItemName,
  type Numbers,
  type Sighting,
} from './points';

/** A change after which alignment has not come back to where it was. */
export interface Turn {
  /** The commit with which it changed; by week, the last one of the week. */
  readonly revision: Revision;
  /** `at-once`: with this commit. `bit-by-bit`: beginning with it, in steps of which none stands out. */
  readonly how: 'at-once' | 'bit-by-bit';
  /** Where it ended: the commit itself or, bit by bit, the last one that it fell with. */
  readonly until: Revision;
  /** Alignment before and after, from 0 to 1. */
  readonly before: number;
  readonly after: number;
  /** What of the fall has never been made good since: `before` less the highest that was reached again. */
  readonly lost: number;
  /** Work items that reached the purpose before and did not after. */
  readonly strayed: readonly ItemName[];
  /** New work items that did not reach it. */
  readonly neverLinked: readonly ItemName[];
  /** Work items that reached it before and were gone, dropped or broken down after. */
  readonly gone: readonly ItemName[];
  /** How many of those that strayed or never reached it still do not, at the last point. */
  readonly stillAstray: number;
  /** Warnings and errors that were not there before. */
  readonly findings: readonly AlarmName[];
}

/** With fewer work items the share of one is too large to speak of drift. */
const FEWEST_ITEMS = 5;

/** A share that was lost over the whole history and is less than this is noise: five points of a hundred. */
const LEAST_IN_ALL = 0.05;

/** A fall that is less than this does not stand out by itself: two points of a hundred. */
const LEAST_AT_ONCE = 0.02;

/** Nor one that is less than a tenth of all that was lost. */
const LEAST_SHARE = 0.1;

/** For sums of fractions that are equal on paper. */
const ROUNDING = 1e-9;

/** A point with an alignment that says something. */
interface Level {
  readonly sighting: Sighting;
  readonly point: CheckedPoint;
  readonly alignment: number;
}

/** What was lost for good between a level and the one before it. */
interface Fall {
  readonly at: number;
  readonly lost: number;
}

/**
 * When a project began to drift, and with which commits: the oldest first. Empty where nothing drifted for good.
 *
 * Let H(i) be the highest alignment from point i on. H never rises; where it falls from one point to the next, the level
 * before was never reached again, and the sum of these falls is what lies between the best alignment and the last one.
 * So a fall that was made good later counts for nothing, and one that was made good in part counts for the rest.
 *
 * Nothing is told where all falls together are less than five points of a hundred, and points with fewer than five work
 * items do not count. A fall stands out from two points on, if it is a tenth of all that was lost. Where none stands
 * out, the project drifted bit by bit: then the stretch is told, by the commit that it began with.
 */
export function turnsIn(sightings: readonly Sighting[], numbers: Numbers): readonly Turn[] {
  const levels = sightings.flatMap(levelOf);
  const falls = lastingFalls(levels.map(({ alignment }) => alignment));
  const inAll = falls.reduce((sum, { lost }) => sum + lost, 0);
  if (inAll < LEAST_IN_ALL - ROUNDING) return [];
  const least = Math.max(LEAST_AT_ONCE, inAll * LEAST_SHARE) - ROUNDING;
  const great = falls.filter(({ lost }) => lost >= least);
  const last = levels.at(-1);
  if (last === undefined) return [];
  if (great.length > 0)
    return great.flatMap(({ at, lost }) => turnBetween(levels, at, at, { lost, last, numbers }));
  const [first, end] = [falls[0]?.at ?? 0, falls.at(-1)?.at ?? 0];
  return turnBetween(levels, first, end, { lost: inAll, last, numbers });
}

function levelOf(sighting: Sighting): readonly Level[] {
  const { point, facts } = sighting;
  if (point.kind !== 'checked' || point.alignment === undefined) return [];
  return facts.items.length < FEWEST_ITEMS ? [] : [{ sighting, point, alignment: point.alignment }];
}

function lastingFalls(alignments: readonly number[]): readonly Fall[] {
  const falls: Fall[] = [];
  let highest = alignments.at(-1) ?? 0;
  for (let at = alignments.length - 1; at > 0; at--) {
    const before = alignments[at - 1] ?? 0;
    if (before > highest + ROUNDING) falls.push({ at, lost: before - highest });
    highest = Math.max(highest, before);
  }
  return falls.toReversed();
}

interface Whole {
  readonly lost: number;
  readonly last: Level;
  readonly numbers: Numbers;
}

/** The turn from the level before one to another. */
function turnBetween(
  levels: readonly Level[],
  first: number,
  end: number,
  { lost, last, numbers }: Whole,
): readonly Turn[] {
  const [before, begun, after] = [levels[first - 1], levels[first], levels[end]];
  if (!before || !begun || !after) return [];
  const was = before.sighting.facts;
  const is = after.sighting.facts;
  const newlyAstray = without(is.astray, was.astray);
  const neverLinked = without(newlyAstray, was.items);
  const strayed = without(newlyAstray, neverLinked);
  const wereAligned = without(was.items, was.astray);
  const mended = without(newlyAstray, last.sighting.facts.astray);
  return [
    {
      revision: begun.point.revision,
      how: first === end ? 'at-once' : 'bit-by-bit',
      until: after.point.revision,
      before: before.alignment,
      after: after.alignment,
      lost,
      strayed: numbers.items.at(strayed),
      neverLinked: numbers.items.at(neverLinked),
      gone: numbers.items.at(without(wereAligned, is.items)),
      stillAstray: newlyAstray.length - mended.length,
      findings: numbers.alarms.at(without(is.alarms, was.alarms)),
    },
  ];
}
