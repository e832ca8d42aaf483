import type { PurposeGraph } from '../../graph';
import { elapsedHours, type EntryOf } from '../../model';
import { isMalformed } from './flaws';

export type Level = EntryOf<'escalationLevel'>;

/** The most urgent first. */
export const CASE_PRIORITIES = ['P1', 'P2', 'P3', 'P4'] as const;

export type CasePriority = (typeof CASE_PRIORITIES)[number];

/** How long a case of a priority may stay at one level. */
export interface LevelTime {
  readonly level: Level;
  /** Hours of the clock: a day has 24. */
  readonly hours: number;
}

/** How long a case of a priority may take on its way through all levels of an escalation path. */
export interface PathTime {
  readonly priority: CasePriority;
  /** Hours of the clock: a day has 24. */
  readonly hours: number;
  /** What the hours are the sum of, in the order of the document. */
  readonly steps: readonly LevelTime[];
}

/** The levels of an escalation path, in the order of the document. */
export function levelsOf(graph: PurposeGraph, path: EntryOf<'escalation'>): readonly Level[] {
  return graph.all('escalationLevel').filter(({ within }) => within === path);
}

/**
 * The longest that a case of a priority may take until it is solved: each level may keep it for its `resolveWithin` and
 * passes it on then, so the times add up.
 *
 *     time(P) = resolveWithin(L1, P) + resolveWithin(L2, P) + …
 *
 * With 2 h at L1, 8 h at L2 and 2 days at L3 a case may take 2 + 8 + 48 = 58 hours. A rule of thumb: no level is thought
 * to finish early, or to pass a case on at once.
 *
 * Undefined where there are no levels, where one of them gives no time for the priority, which would make the sum too
 * low, and where one is written twice.
 */
export function pathTimeOf(levels: readonly Level[], priority: CasePriority): PathTime | undefined {
  if (levels.length === 0 || new Set(levels.map(({ id }) => id)).size < levels.length) return undefined;
  const steps = levels.flatMap((level) => timeAt(level, priority));
  if (steps.length < levels.length) return undefined;
  return { priority, hours: steps.reduce((sum, { hours }) => sum + hours, 0), steps };
}

/**
 * The same for the most urgent priority that all levels give a time for. Undefined where there is none, and where a more
 * urgent time cannot be read.
 */
export function pathTime(levels: readonly Level[]): PathTime | undefined {
  for (const priority of CASE_PRIORITIES) {
    if (levels.some((level) => isMalformed(level, 'resolveWithin', priority))) return undefined;
    const time = pathTimeOf(levels, priority);
    if (time) return time;
  }
  return undefined;
}

/**
 * The least that is known of it where some levels give no time for the priority: the sum over those that do. Undefined
 * where none does, and where a level is written twice.
 */
export function knownPathTimeOf(levels: readonly Level[], priority: CasePriority): KnownPathTime | undefined {
  const timed = levels.filter((level) => timeAt(level, priority).length > 0);
  const isTwice = new Set(levels.map(({ id }) => id)).size < levels.length;
  const time = isTwice ? undefined : pathTimeOf(timed, priority);
  return time && { ...time, without: levels.filter((level) => !timed.includes(level)) };
}

/** A time of which a part may not be known. */
export interface KnownPathTime extends PathTime {
  /** The levels that give no time, in the order of the document. */
  readonly without: readonly Level[];
}

function timeAt(level: Level, priority: CasePriority): readonly LevelTime[] {
  const hours = elapsedHours(level.value.resolveWithin?.[priority] ?? '');
  return hours === undefined ? [] : [{ level, hours }];
}

const DAY = 24;

/** Hours of the clock in the units of time that measures are written in. Working days and the like depend on who works when. */
const HOURS_PER_UNIT: ReadonlyMap<string, number> = new Map(
  [
    { hours: 1 / 60, names: ['m', 'min', 'mins', 'minute', 'minutes'] },
    { hours: 1, names: ['h', 'hr', 'hrs', 'hour', 'hours'] },
    { hours: DAY, names: ['d', 'day', 'days'] },
    { hours: 7 * DAY, names: ['w', 'wk', 'wks', 'week', 'weeks'] },
  ].flatMap(({ hours, names }) => names.map((name) => [name, hours] as const)),
);

/** The hours of the clock that a number of units lasts; undefined for a unit that is none of time. */
export function hoursIn(value: number, unit: string): number | undefined {
  const hours = HOURS_PER_UNIT.get(unit.trim().toLowerCase());
  return hours === undefined ? undefined : value * hours;
}

/** Hours as a message tells them, to the minute: `45 min`, `2.25 h`. */
export function inHours(hours: number): string {
  return hours < 1 ? `${Math.round(hours * 60)} min` : `${Math.round(hours * 100) / 100} h`;
}
