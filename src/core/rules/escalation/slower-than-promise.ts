import type { PurposeGraph } from '../../graph';
import { keyPlace, nameOf, valuePlace, type Related } from '../../model';
import {
  hoursIn,
  inHours,
  levelsOf,
  pathTime,
  type CasePriority,
  type LevelTime,
} from '../facts/escalationTimes';
import { wholeBundle } from '../look';
import { activeMeasure, inUnit, nameOfMeasure, type Measured } from '../measure/numbers';
import { listed, shortNameOf } from '../phrases';
import { about, type Rule } from '../rule';

export const slowerThanPromise: Rule = {
  id: 'escalation/slower-than-promise',
  severity: 'warning',
  preset: 'recommended',
  summary: 'An escalation path that may take longer than the promised time to resolve.',
  why: 'Each level looks reasonable by itself. Added up they break the promise before anybody has done anything wrong.',
  mend: `Shorten the times in \`resolveWithin\`, take a case past a level that cannot solve it, or agree a longer target with the customer.

The times of all levels add up: a case may stay at each of them for its \`resolveWithin\` before it is passed on. They are taken for the most urgent priority that all levels give a time for, P1 first, in hours of the clock (a day has 24), and compared with the target of each measure of the kind \`time-to-resolve\` of an active objective:

    L1 2 h + L2 8 h + L3 2 d  =  2 + 8 + 48  =  58 h  >  24 h

This is a rule of thumb: a case that each level passes on early is solved sooner, and an average can be kept although some cases take longer. The rule is silent where a level gives no time, where the unit of the target is none of minutes, hours, days and weeks (working hours are not compared with hours of the clock), and where the measure names other priorities, like “P3 cases”.`,
  example: {
    drifting: exampleWith('2d'),
    mended: exampleWith('12h'),
  },
  check: wholeBundle(function* ({ graph }) {
    for (const path of graph.all('escalation')) {
      const time = pathTime(levelsOf(graph, path));
      if (time === undefined) continue;
      const broken = promisesIn(graph).filter(
        (each) => each.hours < time.hours - MOMENT && isAbout(each, time.priority),
      );
      const [tightest] = broken;
      if (tightest === undefined) continue;
      yield about(path, {
        place: keyPlace(path, 'levels'),
        message: `A ${time.priority} case may take ${inHours(time.hours)} on its way through ${listed(time.steps.map(toldStep))}, and ${nameOfMeasure(tightest)} promises ${inUnit(tightest.target, tightest)}. Shorten the times in \`resolveWithin\`, or agree a longer target.`,
        related: [
          ...broken.map(relatedTarget),
          ...time.steps.map((step) => relatedStep(step, time.priority)),
        ],
        data: { priority: time.priority, hours: time.hours, promised: tightest.hours },
      });
    }
  }),
};

/** Less than anybody measures, in hours: thirds of an hour do not add up exactly. */
const MOMENT = 1e-6;

/** A measure that says within what time cases are solved. */
interface PromisedTime extends Measured {
  /** In the unit of the measure. */
  readonly target: number;
  /** The same in hours of the clock. */
  readonly hours: number;
}

/** The times to resolve that active objectives promise, the tightest first. */
function promisesIn(graph: PurposeGraph): readonly PromisedTime[] {
  const measures = graph.all('measure').filter(({ value }) => value.kind === 'time-to-resolve');
  return measures
    .flatMap(activeMeasure)
    .flatMap(promisedBy)
    .toSorted((a, b) => a.hours - b.hours);
}

function promisedBy(measured: Measured): readonly PromisedTime[] {
  const { target, unit } = measured.measure.value;
  if (target?.value === undefined || unit === undefined) return [];
  const hours = hoursIn(target.value, unit);
  return hours === undefined ? [] : [{ ...measured, target: target.value, hours }];
}

/** False for a measure that names priorities, and not this one. */
function isAbout({ measure }: Measured, priority: CasePriority): boolean {
  const named: readonly string[] =
    `${measure.title ?? ''} ${measure.value.description ?? ''}`.match(/\bP[1-4]\b/gu) ?? [];
  return named.length === 0 || named.includes(priority);
}

function toldStep({ level, hours }: LevelTime): string {
  return `${shortNameOf(level)} (${inHours(hours)})`;
}

function relatedTarget(promised: PromisedTime): Related {
  return {
    place: valuePlace(promised.measure, 'target', 'value'),
    message: `${nameOfMeasure(promised)} promises ${inUnit(promised.target, promised)}.`,
  };
}

function relatedStep({ level, hours }: LevelTime, priority: CasePriority): Related {
  return {
    place: valuePlace(level, 'resolveWithin', priority),
    message: `${nameOf(level)} may keep a ${priority} case for ${inHours(hours)}.`,
  };
}

function exampleWith(third: string): string {
  return `objectives:
  - id: OBJ-1
    title: Resolve a case within 24 hours
    measures:
      - { id: M-1, title: Time to resolve a case, kind: time-to-resolve, unit: h, target: { value: 24, by: 2027-06-30 } }
escalation:
  levels:
    - { level: L1, title: Service desk, owner: Desk lead, resolveWithin: { P1: 2h }, escalateTo: L2 }
    - { level: L2, title: Consultants, owner: Lead consultant, resolveWithin: { P1: 8h }, escalateTo: L3 }
    - { level: L3, title: Developers, owner: Architect, resolveWithin: { P1: ${third} } }`;
}
