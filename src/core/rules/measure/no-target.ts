import { setKey } from '../../edit';
import { keyPlace, type IsoDate } from '../../model';
import { isMalformed } from '../facts/flaws';
import { itself } from '../look';
import { about, fix, type Fix, type Rule } from '../rule';
import {
  activeMeasure,
  directionOf,
  inUnit,
  measuredBy,
  nameOfMeasure,
  targetDate,
  type Measured,
} from './numbers';
import { suggestedDate, wantedNumber } from './wanted';

export const noTarget: Rule = {
  id: 'measure/no-target',
  severity: 'warning',
  preset: 'recommended',
  summary: 'A measure of an active objective with no target value or no date to reach it by.',
  why: 'A number that is only watched moves nobody. The team needs to know how far it has to go and by when, and the customer needs to know what was promised.',
  mend: 'Give the measure a `target` with a `value` and a date in `by`. The date may be left out where the objective itself has a `due`, and the target where the direction is `maintain` and the baseline says where to stay. Objectives that are proposed, achieved or retired are left alone.',
  example: {
    drifting: `objectives:
  - id: OBJ-1
    title: Solve more cases in the first contact
    measures:
      - { id: M-1, title: Cases solved in the first contact, unit: "%", direction: increase, baseline: { value: 52, asOf: 2026-05-31 } }`,
    mended: `objectives:
  - id: OBJ-1
    title: Solve more cases in the first contact
    measures:
      - { id: M-1, title: Cases solved in the first contact, unit: "%", direction: increase, baseline: { value: 52, asOf: 2026-05-31 }, target: { value: 75, by: 2027-04-30 } }`,
  },
  check: itself('measure', function* (measure) {
    for (const measured of activeMeasure(measure)) {
      const lacks = whatLacks(measured);
      if (lacks === undefined || staysWhereItIs(measured)) continue;
      yield about(measured.measure, {
        place: keyPlace(measured.measure, 'target'),
        message: `${nameOfMeasure(measured)} ${MESSAGES[lacks]}`,
        data: { lacks },
      });
    }
  }),
  *fixes({ entry }, { today }) {
    for (const measured of measuredBy(entry)) yield* completed(measured, today);
  },
};

const MESSAGES = {
  target: 'has no target. Say in `target` which `value` must be reached, and `by` when.',
  value: 'has a target without a number. Say which `value` must be reached.',
  date: 'has a target without a date. Say in `by` when it must be reached, or when its objective is `due`.',
} as const;

/** What a target lacks; undefined where nothing does, and where what is written cannot be read. */
function whatLacks(measured: Measured): keyof typeof MESSAGES | undefined {
  const { measure } = measured;
  const { value } = measure;
  const hasValue = value.target?.value !== undefined || isMalformed(measure, 'target', 'value');
  const hasDate = targetDate(measured) !== undefined || isDateMalformed(measured);
  if (hasValue) return hasDate ? undefined : 'date';
  return value.target?.by === undefined ? 'target' : 'value';
}

function isDateMalformed({ measure, objective }: Measured): boolean {
  return isMalformed(measure, 'target', 'by') || isMalformed(objective, 'due');
}

/** What is to stay as it is has its target in its baseline. */
function staysWhereItIs({ measure: { value } }: Measured): boolean {
  return value.direction === 'maintain' && value.baseline?.value !== undefined;
}

/** A target to look at again: with what is written, what the titles say, and a number that agrees with the direction. */
function completed(measured: Measured, today: IsoDate): readonly Fix[] {
  const {
    file,
    path,
    value: { target },
  } = measured.measure;
  const inside = [...path, 'target'];
  const by = target?.by ?? suggestedDate(measured.objective, today);
  if (target?.value !== undefined)
    return fix(`Set the target date to ${by}`, file, setKey(file, inside, 'by', by, ['value']));
  const value = suggestedValue(measured);
  const edits =
    target?.by === undefined
      ? setKey(file, path, 'target', { value, by }, ['direction', 'baseline'])
      : setKey(file, inside, 'value', value);
  return fix(`Set the target to ${inUnit(value, measured)} by ${by}`, file, edits);
}

function suggestedValue(measured: Measured): number {
  const { measure, objective } = measured;
  const [told] = [measure, objective].flatMap(({ title }) => wantedNumber(title ?? '') ?? []);
  if (told) return told.to;
  return directionOf(measured) === 'decrease' ? 0 : Math.max(100, measure.value.baseline?.value ?? 0);
}
