import { setKey } from '../../edit';
import { addDays, nameOf, valuePlace, type Related } from '../../model';
import { dated, itself } from '../look';
import { setValue } from '../mending/steps';
import { about, fix, type Rule } from '../rule';
import { missedTarget, type MissedTarget } from './missed';
import { activeMeasure, inUnit, measuredBy, nameOfMeasure } from './numbers';

/** How long a target is put off where the objective gives no later day. */
const PUT_OFF_DAYS = 90;

export const targetMissed: Rule = {
  id: 'measure/target-missed',
  severity: 'warning',
  preset: 'recommended',
  summary: 'A target of an active objective whose date is past, and that no reading shows to be reached.',
  why: 'A missed target that stays on the list tells the team that dates mean nothing. It has to be talked about with the customer: go on until a new date, aim lower, or stop.',
  mend: 'Agree on a new date or number and write it into `target`, or retire the objective. If the target has been reached since, enter the new reading in `actual`, and set the objective to `achieved`. The day is that of the target or, without one, when the objective is `due`. The rule is silent for `maintain`, and where neither the direction nor the baseline tells which way is better.',
  example: {
    drifting: `objectives:
  - id: OBJ-4
    title: No e-mail waits longer than three days
    measures:
      - { id: M-6, title: E-mails a week that wait longer, direction: decrease, baseline: { value: 310 }, target: { value: 20, by: 2026-10-31 }, actual: { value: 118, asOf: 2026-11-02 } }`,
    mended: `objectives:
  - id: OBJ-4
    title: No e-mail waits longer than three days
    measures:
      - { id: M-6, title: E-mails a week that wait longer, direction: decrease, baseline: { value: 310 }, target: { value: 20, by: 2027-03-31 }, actual: { value: 118, asOf: 2026-11-02 } }`,
  },
  check: dated((today) =>
    itself('measure', function* (measure) {
      for (const missed of activeMeasure(measure).flatMap((each) => missedTarget(each, today) ?? [])) {
        const { objective, by, wanted, reading } = missed;
        yield about(measure, {
          place: valuePlace(measure, 'target', measure.value.target?.by === undefined ? 'value' : 'by'),
          message: `${nameOfMeasure(missed)} was to reach ${inUnit(wanted, missed)} by ${by}${outcome(missed)} ${reading === undefined ? `Enter one in \`actual\`, agree` : 'Agree'} on a new target, or retire ${objective.subject}.`,
          related: lastReading(missed),
        });
      }
    }),
  ),
  *fixes({ entry }, { today }) {
    for (const { measure, objective } of measuredBy(entry)) {
      const { due } = objective.value;
      const by = due !== undefined && due >= today ? due : addDays(today, PUT_OFF_DAYS);
      const later = setKey(measure.file, [...measure.path, 'target'], 'by', by, ['value']);
      yield* fix(`Put the target off until ${by}`, measure.file, later);
      yield* setValue(`Retire ${nameOf(objective)}`, objective, 'status', 'retired');
    }
  },
};

function outcome(missed: MissedTarget): string {
  const { reading, by } = missed;
  if (reading === undefined) return ', and no reading shows that it did.';
  const { value, asOf } = reading;
  const isOld = asOf !== undefined && asOf < by;
  return isOld
    ? ` and stood at ${inUnit(value, missed)} on ${asOf}.`
    : ` and stands at ${inUnit(value, missed)}.`;
}

function lastReading({ measure, reading }: MissedTarget): readonly Related[] {
  if (reading === undefined) return [];
  const message =
    reading.asOf === undefined ? 'The last reading.' : `The last reading, from ${reading.asOf}.`;
  return [{ place: valuePlace(measure, 'actual', 'value'), message }];
}
