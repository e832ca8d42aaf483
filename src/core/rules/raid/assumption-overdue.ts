import type { Link } from '../../graph';
import {
  addDays,
  daysBetween,
  nameOf,
  valuePlace,
  type EntryOf,
  type IsoDate,
  type Related,
} from '../../model';
import { isMalformed } from '../facts/flaws';
import { isGone, leadOnlyToGone } from '../facts/gone';
import { dated, neighbours } from '../look';
import { setValue } from '../mending/steps';
import { counted, RELATED_LIMIT, shortNameOf } from '../phrases';
import { about, type Rule } from '../rule';

/** How much longer somebody gets to find out. */
const PUT_OFF_DAYS = 14;

export const assumptionOverdue: Rule = {
  id: 'raid/assumption-overdue',
  severity: 'warning',
  preset: 'recommended',
  summary: 'An assumption that is past the date by which it was to be validated.',
  why: 'The plan stands on it. The later it turns out to be wrong, the more has to be done again.',
  mend: 'Find out whether it is true, and note the day in `validatedOn`. Where it is wrong, change what stands on it and take the assumption out. Where nobody can know yet, agree a later `validateBy`. Assumptions without `validateBy`, and those that only affect what is dropped, achieved or retired, are left alone.',
  example: {
    drifting: `assumptions:
  - { id: A-1, title: Half of the callers know their contract number, validateBy: 2026-10-30 }`,
    mended: `assumptions:
  - { id: A-1, title: Half of the callers know their contract number, validateBy: 2026-10-30, validatedOn: 2026-10-27 }`,
  },
  check: dated((today) =>
    neighbours('assumption', function* (assumption, { graph }) {
      const affected = graph.written(assumption, 'affects');
      const days = daysLate(assumption, today);
      if (days === undefined || leadOnlyToGone(affected)) return;
      yield about(assumption, {
        place: valuePlace(assumption, 'validateBy'),
        message: `${nameOf(assumption)} was to be validated ${counted(days, 'day')} ago. Find out whether it is true, and note the day in \`validatedOn\`.`,
        related: standingOn(affected),
        data: { days },
      });
    }),
  ),
  *fixes({ entry }, { today }) {
    if (entry?.kind !== 'assumption') return;
    const later = addDays(today, PUT_OFF_DAYS);
    yield* setValue(`Note that ${shortNameOf(entry)} was validated today`, entry, 'validatedOn', today);
    yield* setValue(`Give ${shortNameOf(entry)} until ${later}`, entry, 'validateBy', later);
  },
};

/** How many days ago somebody should have found out; undefined where somebody has, or still has time. */
function daysLate(assumption: EntryOf<'assumption'>, today: IsoDate): number | undefined {
  const { validateBy, validatedOn } = assumption.value;
  if (validateBy === undefined || validateBy >= today || validatedOn !== undefined) return undefined;
  return isMalformed(assumption, 'validatedOn') ? undefined : daysBetween(validateBy, today);
}

function standingOn(affected: readonly Link[]): readonly Related[] {
  return affected
    .filter(({ to }) => !isGone(to))
    .slice(0, RELATED_LIMIT)
    .map(({ to, place }) => ({ place, message: `${nameOf(to)} stands on it.` }));
}
