import type { CheckResult } from '../../core/engine';
import { calendarOf, type WorkItem } from '../../core/graph';
import { effortOf, workingHours, type Calendar, type EntryOf } from '../../core/model';
import { hoursLeftOf, workOf } from '../../core/rules';
import { counted } from './words';

/** How much a person still has to do, beside the time that the person has for it. What the same comes to by a day, `DueLoad` says. */
export interface Load {
  readonly items: readonly WorkItem[];
  /** What is left of them, in working hours and in story points. */
  readonly hours: number;
  readonly points: number;
  /** How many of them have no estimate. */
  readonly unestimated: number;
  /** Working hours a week; undefined where the charter does not say. */
  readonly capacity: number | undefined;
}

export function loadOf(person: EntryOf<'person'>, { graph, bundle }: CheckResult): Load {
  const calendar = calendarOf(bundle);
  const items = workOf(graph, person);
  const efforts = items.flatMap(({ value }) => effortOf(value.estimate ?? '', calendar) ?? []);
  return {
    items,
    hours: items.reduce((sum, item) => sum + hoursLeftOf(item, calendar), 0),
    points: efforts.reduce((sum, { unit, amount }) => (unit === 'points' ? sum + amount : sum), 0),
    unestimated: items.length - efforts.length,
    capacity: capacityOf(person, calendar),
  };
}

function capacityOf({ value: { capacity } }: EntryOf<'person'>, calendar: Calendar): number | undefined {
  const hours = capacity === undefined ? undefined : workingHours(capacity, calendar);
  return hours === 0 ? undefined : hours;
}

/** `2.4 weeks of work at 4d a week`, `9.5d of open work`; empty where nothing is known of either. */
export function loadWords(person: EntryOf<'person'>, load: Load, result: CheckResult): string {
  const { items, hours, points, capacity } = load;
  const rate = capacity === undefined ? '' : `at ${person.value.capacity} a week`;
  if (items.length === 0)
    return capacity === undefined ? '' : `no open work for ${person.value.capacity} a week`;
  if (capacity !== undefined && hours > 0) return `${weeks(hours / capacity)} of work ${rate}`;
  const effort = effortWords(load, result);
  const work = effort === '' ? counted(items.length, 'open work item') : `${effort} of open work`;
  return hours + points === 0 || rate === '' ? work : `${work} ${rate}`;
}

/** `9.5d`, `13pt`, or both; empty where nothing is estimated. */
export function effortWords({ hours, points }: Pick<Load, 'hours' | 'points'>, result: CheckResult): string {
  return [hours === 0 ? '' : timeWords(hours, result), points === 0 ? '' : `${tenths(points)}pt`]
    .filter((part) => part !== '')
    .join(' and ');
}

/** Working hours as `6h`, from a day on as `2.5d`. */
export function timeWords(hours: number, { bundle }: CheckResult): string {
  const { hoursPerDay } = calendarOf(bundle);
  return hours < hoursPerDay ? `${tenths(hours)}h` : `${tenths(hours / hoursPerDay)}d`;
}

function weeks(count: number): string {
  const shown = Math.max(tenths(count), 0.1);
  return `${shown} ${shown === 1 ? 'week' : 'weeks'}`;
}

function tenths(amount: number): number {
  return Math.round(amount * 10) / 10;
}
