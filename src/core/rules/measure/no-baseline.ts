import { setKey, type PlainMap } from '../../edit';
import { keyPlace } from '../../model';
import { isMalformed } from '../facts/flaws';
import { itself } from '../look';
import { about, fix, type Fix, type Rule } from '../rule';
import { activeMeasure, inUnit, measuredBy, nameOfMeasure, towards, type Measured } from './numbers';
import { wantedNumber } from './wanted';

export const noBaseline: Rule = {
  id: 'measure/no-baseline',
  severity: 'info',
  preset: 'recommended',
  summary: 'A measure of an active objective with a target and no baseline.',
  why: 'Without the number from before, nobody can show later that the project changed anything, and it cannot be measured afterwards.',
  mend: 'Measure where things stand before the work changes them, and write the number and its day into `baseline`. Something that is not there yet stands at 0. The rule is silent where there is no target either, which measure/no-target tells; where the direction is `maintain`, since the target says where to stay; and for measures of kind `adoption`, which begin when the solution does. Objectives that are proposed, achieved or retired are left alone.',
  example: {
    drifting: `objectives:
  - id: OBJ-1
    title: Solve more cases in the first contact
    measures:
      - { id: M-1, title: Cases solved in the first contact, unit: "%", direction: increase, target: { value: 75, by: 2027-04-30 } }`,
    mended: `objectives:
  - id: OBJ-1
    title: Solve more cases in the first contact
    measures:
      - { id: M-1, title: Cases solved in the first contact, unit: "%", direction: increase, baseline: { value: 52, asOf: 2026-05-31 }, target: { value: 75, by: 2027-04-30 } }`,
  },
  check: itself('measure', function* (measure) {
    for (const measured of activeMeasure(measure).filter(lacksBaseline)) {
      const has = measure.value.baseline?.asOf === undefined ? 'no baseline' : 'a baseline without a number';
      yield about(measure, {
        place: keyPlace(measure, 'baseline'),
        message: `${nameOfMeasure(measured)} has ${has}. Say in \`baseline\` where it stood before the work began.`,
      });
    }
  }),
  *fixes({ entry }) {
    for (const measured of measuredBy(entry)) yield* withBaseline(measured);
  },
};

/** Only where there is a target: what has neither is told to lack that, which comes first. */
function lacksBaseline({ measure }: Measured): boolean {
  const { baseline, target, direction, kind } = measure.value;
  if (baseline?.value !== undefined || target?.value === undefined) return false;
  if (direction === 'maintain' || kind === 'adoption') return false;
  return !isMalformed(measure, 'baseline', 'value') && !isMalformed(measure, 'direction');
}

/** The numbers that the charter tells already: in a title, or as the first reading; else nothing to begin with. */
function withBaseline(measured: Measured): readonly Fix[] {
  const { actual } = measured.measure.value;
  const told = numberBefore(measured);
  const known = [
    ...(told === undefined ? [] : [{ value: told }]),
    ...(actual?.value === undefined || actual.value === told
      ? []
      : [{ value: actual.value, asOf: actual.asOf }]),
  ];
  const numbers = known.length === 0 && isFromZero(measured) ? [{ value: 0 }] : known;
  return numbers
    .filter(({ value }) => agrees(measured, value))
    .flatMap((baseline) => setBaseline(measured, baseline));
}

/** The number that a title says to come from, where it also names the target. */
function numberBefore({ measure, objective }: Measured): number | undefined {
  const wanted = measure.value.target?.value;
  const titles = [measure, objective].flatMap(({ title }) => wantedNumber(title ?? '') ?? []);
  return titles.find(({ from, to }) => from !== undefined && to === wanted)?.from;
}

function isFromZero({ measure }: Measured): boolean {
  return towards(0, measure.value.target?.value) === 'increase';
}

/** True where the way from a number to the target is the one that the measure says. */
function agrees({ measure }: Measured, from: number): boolean {
  const { direction, target } = measure.value;
  return direction === undefined || direction === (towards(from, target?.value) ?? direction);
}

function setBaseline(measured: Measured, baseline: PlainMap & { readonly value: number }): readonly Fix[] {
  const { file, path, value } = measured.measure;
  const title = `Set the baseline to ${inUnit(baseline.value, measured)}`;
  const edits =
    value.baseline?.asOf === undefined
      ? setKey(file, path, 'baseline', baseline, ['id', 'title', 'description', 'unit', 'direction'])
      : setKey(file, [...path, 'baseline'], 'value', baseline.value);
  return fix(title, file, edits);
}
