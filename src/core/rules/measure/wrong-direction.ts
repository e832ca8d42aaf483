import { replaceScalar } from '../../edit';
import { valuePlace } from '../../model';
import { isClosed } from '../facts/agreed';
import { itself } from '../look';
import { about, fix, type Rule } from '../rule';
import { inUnit, measuredBy, nameOfMeasure, towards, type Direction, type Measured } from './numbers';

export const wrongDirection: Rule = {
  id: 'measure/wrong-direction',
  severity: 'warning',
  preset: 'recommended',
  summary: 'A measure whose target lies on the wrong side of its baseline for its `direction`.',
  why: 'Either the direction is wrong or the two numbers are. Whoever reads the charter may believe the wrong half, and every figure built on the measure calls a setback progress.',
  mend: 'Correct the `direction`, or the numbers if baseline and target were mixed up. For `maintain` a target may differ a little from the baseline: it says how far things may slip.',
  example: {
    drifting: `objectives:
  - id: OBJ-1
    title: Cut the time to resolve a case
    measures:
      - { id: M-1, title: Time to resolve, unit: h, direction: increase, baseline: { value: 72 }, target: { value: 24, by: 2027-03-31 } }`,
    mended: `objectives:
  - id: OBJ-1
    title: Cut the time to resolve a case
    measures:
      - { id: M-1, title: Time to resolve, unit: h, direction: decrease, baseline: { value: 72 }, target: { value: 24, by: 2027-03-31 } }`,
  },
  check: itself('measure', function* (measure) {
    for (const way of measuredBy(measure).flatMap((measured) => contradiction(measured) ?? [])) {
      if (isClosed(way.objective)) continue;
      yield about(measure, {
        place: valuePlace(measure, 'direction'),
        message: messageFor(way),
        related: [
          { place: valuePlace(measure, 'baseline', 'value'), message: 'The baseline.' },
          { place: valuePlace(measure, 'target', 'value'), message: 'The target.' },
        ],
      });
    }
  }),
  *fixes({ entry }) {
    for (const way of measuredBy(entry).flatMap((measured) => contradiction(measured) ?? [])) {
      const { file, path } = way.measure;
      const direction = replaceScalar(file, [...path, 'direction'], way.direction);
      yield* fix(`Set the direction to ${way.direction}`, file, direction);
      const baseline = replaceScalar(file, [...path, 'baseline', 'value'], way.target);
      const target = replaceScalar(file, [...path, 'target', 'value'], way.baseline);
      yield* fix('Swap baseline and target', file, baseline && target && [...baseline, ...target]);
    }
  },
};

/** The way that the numbers of a measure go, where it is not the one that the measure says. */
interface Contradiction extends Measured {
  readonly direction: Direction;
  readonly baseline: number;
  readonly target: number;
}

function contradiction(measured: Measured): Contradiction | undefined {
  const { direction: said, baseline, target } = measured.measure.value;
  if (said === undefined || said === 'maintain') return undefined;
  if (baseline?.value === undefined || target?.value === undefined) return undefined;
  const direction = towards(baseline.value, target.value);
  if (direction === undefined || direction === said) return undefined;
  return { ...measured, direction, baseline: baseline.value, target: target.value };
}

function messageFor(way: Contradiction): string {
  const side = way.direction === 'decrease' ? 'below' : 'above';
  const said = way.direction === 'decrease' ? 'increase' : 'decrease';
  return `${nameOfMeasure(way)} is to ${said}, and its target of ${inUnit(way.target, way)} lies ${side} its baseline of ${inUnit(way.baseline, way)}. Correct the \`direction\` or the numbers.`;
}
