import { setKey } from '../../edit';
import type { PurposeGraph } from '../../graph';
import { dayAfter, valuePlace, type EntryOf, type IsoDate } from '../../model';
import { isMalformed } from '../facts/flaws';
import { dated, gathered, itself } from '../look';
import { setValue } from '../mending/steps';
import { about, fix, type Fix, type Rule } from '../rule';
import { missedTarget } from './missed';
import { activeMeasure, inUnit, measuredBy, nameOfMeasure, type Measured } from './numbers';

export const staleReading: Rule = {
  id: 'measure/stale-reading',
  severity: 'info',
  preset: 'recommended',
  summary: 'A measure that was last read longer ago than its `every` says.',
  why: 'A number that nobody reads steers nothing. The surprise comes at the target date.',
  mend: 'Read the number and enter it in `actual` with its day in `asOf`, or say in `every` how often it is really read. A reading is due again on `asOf` plus `every`, by the calendar; the finding comes the day after. A measure that was never read is reported only where its baseline has a day: in a practice, and in a project that is in operation, since before that there may be nothing to read. The rule is silent where measure/target-missed speaks.',
  example: {
    drifting: `objectives:
  - id: OBJ-1
    title: Resolve a case in 24 hours instead of 72
    measures:
      - { id: M-1, title: Time to resolve, unit: h, baseline: { value: 72 }, target: { value: 24, by: 2027-03-31 }, actual: { value: 66, asOf: 2026-08-31 }, every: 1mo }`,
    mended: `objectives:
  - id: OBJ-1
    title: Resolve a case in 24 hours instead of 72
    measures:
      - { id: M-1, title: Time to resolve, unit: h, baseline: { value: 72 }, target: { value: 24, by: 2027-03-31 }, actual: { value: 61, asOf: 2026-10-31 }, every: 1mo }`,
  },
  check: dated((today) =>
    gathered(
      itself('measure', (measure) => staleness(measure, today)),
      function* (stale: ReadonlyMap<EntryOf<'measure'>, Stale>, { graph }) {
        const begin = stale.size > 0 ? firstDayOfUse(graph, today) : undefined;
        for (const each of stale.values()) {
          if (!each.wasRead && !isOverdue(each, begin, today)) continue;
          const { measure, last, every, wasRead } = each;
          const since = wasRead
            ? `was last read on ${last}`
            : `has not been read since its baseline of ${last}`;
          yield about(measure, {
            place: wasRead ? valuePlace(measure, 'actual', 'asOf') : valuePlace(measure, 'every'),
            message: `${nameOfMeasure(each)} ${since}, and its \`every\` says ${every}. Enter a new reading in \`actual\`, or say how often it is really read.`,
          });
        }
      },
    ),
  ),
  *fixes({ entry }, { today }) {
    for (const measured of measuredBy(entry)) yield* readAgain(measured, today);
  },
};

/** A measure that should have been read again. */
interface Stale extends Measured {
  readonly every: string;
  readonly last: IsoDate;
  /** False where the baseline is the only reading there is. */
  readonly wasRead: boolean;
}

function staleness(measure: EntryOf<'measure'>, today: IsoDate): Stale | undefined {
  const [measured] = activeMeasure(measure);
  const { every, actual, baseline } = measure.value;
  if (measured === undefined || every === undefined || isMalformed(measure, 'actual', 'asOf'))
    return undefined;
  const wasRead = actual?.asOf !== undefined || actual?.value !== undefined;
  const last = wasRead ? actual.asOf : baseline?.asOf;
  if (last === undefined || missedTarget(measured, today)) return undefined;
  const stale = { ...measured, every, last, wasRead };
  return isOverdue(stale, last, today) ? stale : undefined;
}

/** @param begin the first day that counts; undefined where none has come yet */
function isOverdue({ last, every }: Stale, begin: IsoDate | undefined, today: IsoDate): boolean {
  if (begin === undefined) return false;
  const next = dayAfter(begin > last ? begin : last, every);
  return next !== undefined && next < today;
}

/**
 * Since when there is something to read for certain: for a practice always, for a project from its go-live or the phase
 * operate on. Undefined before that.
 */
function firstDayOfUse(graph: PurposeGraph, today: IsoDate): IsoDate | undefined {
  if (graph.all('practice').length > 0) return ALWAYS;
  const { phase, phaseSince, goLive } = graph.all('project')[0]?.value ?? {};
  if (phase !== undefined && phase !== 'operate') return undefined;
  if (goLive !== undefined && goLive <= today) return goLive;
  return phase === 'operate' ? (phaseSince ?? ALWAYS) : undefined;
}

const ALWAYS: IsoDate = '0001-01-01';

const USUAL_RHYTHMS = ['1w', '2w', '1mo', '3mo', '6mo', '12mo'];

/** That the number is still what it was, or that it is read less often than it says. */
function* readAgain(measured: Measured, today: IsoDate): Iterable<Fix> {
  const { measure } = measured;
  const { file, path, value } = measure;
  const number = value.actual?.value ?? value.baseline?.value;
  if (number !== undefined) {
    const reading = { value: number, asOf: today };
    const edits =
      value.actual?.value === undefined
        ? setKey(file, path, 'actual', reading, ['baseline', 'target'])
        : setKey(file, [...path, 'actual'], 'asOf', today, ['value']);
    yield* fix(`Say that today it still stands at ${inUnit(number, measured)}`, file, edits);
  }
  const last = value.actual?.asOf ?? value.baseline?.asOf;
  const rhythm = USUAL_RHYTHMS.find((each) => last !== undefined && (dayAfter(last, each) ?? '') >= today);
  if (rhythm !== undefined) yield* setValue(`Say that it is read every ${rhythm}`, measure, 'every', rhythm);
}
