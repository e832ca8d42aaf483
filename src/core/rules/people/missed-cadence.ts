import { addDays, dayAfter, daysBetween, nameOf, valuePlace, type EntryOf, type IsoDate } from '../../model';
import { dated, gathered, itself } from '../look';
import { setValue } from '../mending/steps';
import { shortNameOf } from '../phrases';
import { about, type Rule } from '../rule';

type Cadence = EntryOf<'cadence'>;

/** How much of the interval may pass beyond the day on which it was due: a rule of thumb. */
const GRACE = 0.5;

export const missedCadence: Rule = {
  id: 'people/missed-cadence',
  severity: 'warning',
  preset: 'recommended',
  summary: 'A report, review or conversation that is overdue.',
  why: 'Regular conversations end quietly, one cancelled week at a time, and with them the early warnings.',
  mend: 'Hold it, and note the day in `last`. Where it comes too often, agree on a longer `every`; where nobody misses it, take it out. It is overdue once `every` and half as much again have passed since `last`: a weekly report after ten and a half days. A month is a month of the calendar, and for what comes more often than weekly, Saturdays and Sundays do not count. The half is a rule of thumb. Without `last` or `every` the rule is silent, and so it is about planning, which follows the work, and once a milestone of kind `closure` is done.',
  example: {
    drifting: `cadences:
  - { id: CAD-1, title: Friday report to the sponsor, kind: report, every: 1w, last: 2026-10-30 }`,
    mended: `cadences:
  - { id: CAD-1, title: Friday report to the sponsor, kind: report, every: 1w, last: 2026-11-20 }`,
  },
  check: dated((today) =>
    gathered(
      itself('cadence', (cadence) => missed(cadence, today)),
      function* (found: ReadonlyMap<Cadence, Missed>, { graph }) {
        const isOver = graph
          .all('milestone')
          .some(({ value }) => value.kind === 'closure' && value.status === 'done');
        for (const [cadence, { last, due, days }] of isOver ? [] : found) {
          yield about(cadence, {
            place: valuePlace(cadence, 'last'),
            message: `${nameOf(cadence)} last took place on ${last}, and was due again on ${due}. Hold it and note the day in \`last\`, or agree on a longer \`every\`.`,
            data: { days },
          });
        }
      },
    ),
  ),
  *fixes({ entry }, { today }) {
    if (entry?.kind === 'cadence')
      yield* setValue(`Note that ${shortNameOf(entry)} took place today`, entry, 'last', today);
  },
};

interface Missed {
  readonly last: IsoDate;
  readonly due: IsoDate;
  /** How many days it is overdue. */
  readonly days: number;
}

/** `today > last + every + every / 2`. */
function missed({ value: { kind, last, every } }: Cadence, today: IsoDate): Missed | undefined {
  if (kind === 'planning' || last === undefined || every === undefined || last >= today) return undefined;
  const due = dayAfter(last, every);
  if (due === undefined || due >= today) return undefined;
  const interval = daysBetween(last, due);
  const passed = interval < 7 ? weekdaysBetween(last, today) : daysBetween(last, today);
  return passed > interval * (1 + GRACE) ? { last, due, days: daysBetween(due, today) } : undefined;
}

/** Days from Monday to Friday after `from`, up to `to`. */
function weekdaysBetween(from: IsoDate, to: IsoDate): number {
  const days = daysBetween(from, to);
  const weeks = Math.floor(days / 7);
  const rest = Array.from({ length: days % 7 }, (_, i) => addDays(from, weeks * 7 + i + 1));
  return weeks * 5 + rest.filter((day) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())).length;
}
