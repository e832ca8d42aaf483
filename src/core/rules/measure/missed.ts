import type { IsoDate } from '../../model';
import { directionOf, targetDate, towards, type Measured } from './numbers';

/** A measure whose target date is past, and that no reading shows to have reached it. */
export interface MissedTarget extends Measured {
  readonly by: IsoDate;
  readonly wanted: number;
  /** The last reading, where there is one; its day, where it is known. */
  readonly reading: { readonly value: number; readonly asOf: IsoDate | undefined } | undefined;
}

/** Nobody can miss what is to stay; and where neither a direction nor the baseline says which way is better, nobody can tell. */
export function missedTarget(measured: Measured, today: IsoDate): MissedTarget | undefined {
  const { target, actual } = measured.measure.value;
  const by = targetDate(measured);
  const direction = directionOf(measured);
  if (by === undefined || by >= today || target?.value === undefined || direction === undefined)
    return undefined;
  const missed = { ...measured, by, wanted: target.value };
  if (actual?.value === undefined) return { ...missed, reading: undefined };
  const fallsShort = towards(actual.value, target.value) === direction;
  return fallsShort ? { ...missed, reading: { value: actual.value, asOf: actual.asOf } } : undefined;
}
