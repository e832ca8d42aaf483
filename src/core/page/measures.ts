import type { Objective, PurposeGraph } from '../graph';
import type { EntryOf, IsoDate } from '../model';
import { directionOf, targetDate, towards } from '../rules';
import type { Named, Names } from './named';

/** A measure of an objective, as far as it is written down. */
export interface MeasureData {
  readonly name: Named;
  readonly unit: string | undefined;
  readonly baseline: number | undefined;
  readonly actual: number | undefined;
  readonly target: number | undefined;
  readonly readOn: IsoDate | undefined;
  readonly by: IsoDate | undefined;
  /**
   * How far it has come from the baseline to the target: (actual − baseline) / (target − baseline). Below zero where it is
   * worse than at the beginning, above one where it is past the target; undefined where nobody can tell.
   */
  readonly progress: number | undefined;
  /** Undefined where there is no reading, no target, or nothing says which way is better. */
  readonly isReached: boolean | undefined;
}

export function measuresOf(graph: PurposeGraph, objective: Objective, names: Names): readonly MeasureData[] {
  return measuresIn(graph, objective).map((measure) => {
    const { unit, baseline, target, actual } = measure.value;
    return {
      name: names.of(measure),
      unit,
      baseline: baseline?.value,
      actual: actual?.value,
      target: target?.value,
      readOn: actual?.asOf,
      by: targetDate({ measure, objective }),
      progress: progressOf(baseline?.value, actual?.value, target?.value),
      isReached: isReached(measure, objective),
    };
  });
}

function measuresIn(graph: PurposeGraph, objective: Objective): readonly EntryOf<'measure'>[] {
  return graph.all('measure').filter(({ within }) => within === objective);
}

function progressOf(
  baseline: number | undefined,
  actual: number | undefined,
  target: number | undefined,
): number | undefined {
  if (baseline === undefined || actual === undefined || target === undefined || baseline === target)
    return undefined;
  return (actual - baseline) / (target - baseline);
}

function isReached(measure: EntryOf<'measure'>, objective: Objective): boolean | undefined {
  const [actual, target] = [measure.value.actual?.value, measure.value.target?.value];
  const direction = directionOf({ measure, objective });
  if (actual === undefined || target === undefined || direction === undefined) return undefined;
  return towards(actual, target) !== direction;
}
