import { isClosed } from '../facts/agreed';
import type { Objective } from '../../graph';
import { nameOf, valuePlace, type EntryOf } from '../../model';
import { isMalformed } from '../facts/flaws';
import { wholeBundle } from '../look';
import { about, type Rule } from '../rule';
import { measuredBy } from './numbers';
import { readsLikeTask } from './tasks';

export const outputNotOutcome: Rule = {
  id: 'measure/output-not-outcome',
  severity: 'hint',
  preset: 'recommended',
  summary: 'An objective or measure that reads like a task: ship, build or launch something, and no number.',
  why: 'A delivered feature is no result. What counts is the number of the customer that it moves, and a team that is measured by delivery has no reason to look at it.',
  mend: 'Say in the title what will be different for whom, and how far; move the task to `workItems` and let it support the objective. The rule reads English titles that begin with a verb of delivery and name a part of the solution, and is silent where a number stands in the title, where a measure of the objective has a target, and where the objective is achieved or retired.',
  example: {
    drifting: `objectives:
  - { id: OBJ-1, title: Launch the new customer portal }`,
    mended: `objectives:
  - { id: OBJ-1, title: Answer 40 % of questions without an agent }
workItems:
  - { id: WI-1, title: Launch the new customer portal, supports: [OBJ-1] }`,
  },
  check: wholeBundle(function* ({ graph }) {
    for (const entry of [
      ...graph.all('objective').filter(isTask),
      ...graph.all('measure').filter(isTaskMeasured),
    ]) {
      yield about(entry, {
        place: valuePlace(entry, 'title'),
        message: `${nameOf(entry)} reads like a task. Say which number of the customer changes once it is done.`,
      });
    }
  }),
};

function isTask(objective: Objective): boolean {
  const { title, measures } = objective.value;
  if (title === undefined || isClosed(objective) || isMalformed(objective, 'measures')) return false;
  return !(measures ?? []).some(({ target }) => target?.value !== undefined) && readsLikeTask(title);
}

/** A measure with any number in it counts something, whatever it is called. */
function isTaskMeasured(measure: EntryOf<'measure'>): boolean {
  const { title, baseline, target, actual } = measure.value;
  if (title === undefined || measuredBy(measure).some(({ objective }) => isClosed(objective))) return false;
  if ([baseline, target, actual].some((part) => part?.value !== undefined)) return false;
  return !isMalformed(measure, 'target', 'value') && readsLikeTask(title);
}
