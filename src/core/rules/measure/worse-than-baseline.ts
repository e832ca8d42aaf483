import { valuePlace } from '../../model';
import { dated, itself } from '../look';
import { about, type Rule } from '../rule';
import { missedTarget } from './missed';
import { activeMeasure, directionOf, inUnit, nameOfMeasure, towards, type Measured } from './numbers';

export const worseThanBaseline: Rule = {
  id: 'measure/worse-than-baseline',
  severity: 'info',
  preset: 'recommended',
  summary: 'A measure that stands worse than where it began.',
  why: 'Numbers often dip after a go-live. It is better to say so, and when it will turn, than to be asked.',
  mend: 'Find out why, and tell the customer before they ask. Where the dip was to be expected, accept the finding with a waiver that gives the reason and ends on the day by which the number should have turned. Which way is worse follows from `direction`, or from where the target lies. The rule is silent for `maintain`, for a reading that is no younger than the baseline, and where measure/target-missed speaks.',
  example: {
    drifting: `objectives:
  - id: OBJ-1
    title: Resolve a case in 24 hours instead of 72
    measures:
      - { id: M-1, title: Time to resolve, unit: h, direction: decrease, baseline: { value: 72 }, target: { value: 24, by: 2027-03-31 }, actual: { value: 81, asOf: 2026-11-02 } }`,
    mended: `objectives:
  - id: OBJ-1
    title: Resolve a case in 24 hours instead of 72
    measures:
      - { id: M-1, title: Time to resolve, unit: h, direction: decrease, baseline: { value: 72 }, target: { value: 24, by: 2027-03-31 }, actual: { value: 68, asOf: 2026-11-16 } }`,
  },
  check: dated((today) =>
    itself('measure', function* (measure) {
      for (const measured of activeMeasure(measure)) {
        const fall = fallOf(measured);
        if (fall === undefined || missedTarget(measured, today)) continue;
        yield about(measure, {
          place: valuePlace(measure, 'actual', 'value'),
          message: `${nameOfMeasure(measured)} stands at ${inUnit(fall.to, measured)}, worse than the ${inUnit(fall.from, measured)} that it began with. Find out why, and say when it will turn.`,
          related: [{ place: valuePlace(measure, 'baseline', 'value'), message: 'The baseline.' }],
        });
      }
    }),
  ),
};

/** From the baseline to a later reading, where that is the wrong way. */
function fallOf(measured: Measured): { readonly from: number; readonly to: number } | undefined {
  const { baseline, actual, target } = measured.measure.value;
  if (baseline?.value === undefined || actual?.value === undefined) return undefined;
  if (baseline.asOf !== undefined && actual.asOf !== undefined && actual.asOf <= baseline.asOf)
    return undefined;
  const better = directionOf(measured);
  const went = towards(baseline.value, actual.value);
  // Where the target lies the other way, the direction may be what is wrong.
  const isSure = better === (towards(baseline.value, target?.value) ?? better);
  return isSure && better !== undefined && went !== undefined && went !== better
    ? { from: baseline.value, to: actual.value }
    : undefined;
}
