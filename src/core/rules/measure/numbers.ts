import { isActive, type Objective } from '../../graph';
import { nameOf, type Entry, type EntryOf, type IsoDate } from '../../model';

export type Direction = 'increase' | 'decrease';

/** A measure with the objective that it is written in. */
export interface Measured {
  readonly measure: EntryOf<'measure'>;
  readonly objective: Objective;
}

/** An entry that is a measure, with its objective. */
export function measuredBy(entry: Entry | undefined): readonly Measured[] {
  if (entry?.kind !== 'measure' || entry.within?.kind !== 'objective') return [];
  return [{ measure: entry, objective: entry.within }];
}

/** The same for a measure of an active objective; what is not agreed yet, reached or given up is left alone. */
export function activeMeasure(measure: EntryOf<'measure'>): readonly Measured[] {
  return measuredBy(measure).filter(({ objective }) => isActive(objective));
}

/** What a message calls a measure: its id and title; one that has neither is told by its objective. */
export function nameOfMeasure({ measure, objective }: Measured): string {
  const isNamed = measure.id !== undefined || measure.title !== undefined;
  return isNamed ? nameOf(measure) : `A measure of ${nameOf(objective)}`;
}

/** The day by which the target must be reached: its own, else that of the objective. */
export function targetDate({ measure, objective }: Measured): IsoDate | undefined {
  return measure.value.target?.by ?? objective.value.due;
}

/**
 * Which way is better: as the measure says, else as its target lies from its baseline. Undefined where it is to stay
 * as it is, and where nobody can tell.
 */
export function directionOf({ measure }: Measured): Direction | undefined {
  const { direction, baseline, target } = measure.value;
  if (direction === 'maintain') return undefined;
  return direction ?? towards(baseline?.value, target?.value);
}

/** The way from one number to another; undefined where they are the same, or one is not known. */
export function towards(from: number | undefined, to: number | undefined): Direction | undefined {
  if (from === undefined || to === undefined || from === to) return undefined;
  return from < to ? 'increase' : 'decrease';
}

/** A number with its unit, as a message tells it: `24 h`, `75 %`. */
export function inUnit(value: number, { measure }: Measured): string {
  const { unit } = measure.value;
  return unit === undefined ? String(value) : `${value} ${unit}`;
}
