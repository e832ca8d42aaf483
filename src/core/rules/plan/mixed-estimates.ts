import type { WorkItem, WorkPart } from '../../graph';
import { effortOf, nameOf, STANDARD_CALENDAR, valuePlace, type Effort } from '../../model';
import { isUnfinished } from '../facts/dueDates';
import { mayHaveParts } from '../facts/leaves';
import { hasUnreadParts } from '../facts/unread';
import { wholeBundle } from '../look';
import { counted } from '../phrases';
import { about, type Rule } from '../rule';

/** How many items of each kind are named besides the first. */
const NAMED = 3;

export const mixedEstimates: Rule = {
  id: 'plan/mixed-estimates',
  severity: 'warning',
  preset: 'recommended',
  summary: 'Story points and durations side by side in one charter.',
  why: 'Points and hours cannot be added. In every figure that is built on them the rarer kind counts as if it had no estimate.',
  mend: 'Agree on one of the two, and estimate the rest anew. Only unfinished items count that no other work is a part of: stories in points, all divided into tasks in hours, are left alone, and so is a team that has changed from one to the other. It is told once, at the first item of the rarer kind.',
  example: {
    drifting: `workItems:
  - { id: WI-1, title: Answer a chat from a phone, estimate: 5pt }
  - { id: WI-2, title: Hand a chat over to a colleague, estimate: 3pt }
  - { id: WI-3, title: Keep the chat with the case, estimate: 2d }`,
    mended: `workItems:
  - { id: WI-1, title: Answer a chat from a phone, estimate: 5pt }
  - { id: WI-2, title: Hand a chat over to a colleague, estimate: 3pt }
  - { id: WI-3, title: Keep the chat with the case, estimate: 3pt }`,
  },
  check: wholeBundle(function* ({ bundle, graph }) {
    const { items: points } = yield* graph.working(IN_POINTS);
    const { items: hours } = yield* graph.working(IN_TIME);
    if (points.length === 0 || hours.length === 0 || hasUnreadParts(bundle)) return;
    const isInPoints = points.length <= hours.length;
    const [rarer, others] = isInPoints ? [points, hours] : [hours, points];
    const [first] = rarer;
    if (first === undefined || [...points, ...hours].some(mayHaveParts(graph))) return;
    yield about(first, {
      place: valuePlace(first, 'estimate'),
      message: `${nameOf(first)} is estimated in ${isInPoints ? 'points' : 'working time'}${besides(rarer)}, and ${counted(others.length, 'other open item')} in ${isInPoints ? 'working time' : 'points'}. The two cannot be added: agree on one of them.`,
      related: [...rarer.slice(1, NAMED + 1), ...others.slice(0, NAMED)].map((item) => ({
        place: valuePlace(item, 'estimate'),
        message: `${nameOf(item)} is estimated at ${item.value.estimate}.`,
      })),
      data: { points: points.length, durations: hours.length },
    });
  }),
};

const IN_POINTS: WorkPart = { has: (leaf) => isUnfinished(leaf) && unitOf(leaf) === 'points' };

const IN_TIME: WorkPart = { has: (leaf) => isUnfinished(leaf) && unitOf(leaf) === 'hours' };

function unitOf({ value: { estimate } }: WorkItem): Effort['unit'] | undefined {
  return estimate === undefined ? undefined : effortOf(estimate, STANDARD_CALENDAR)?.unit;
}

function besides({ length }: readonly WorkItem[]): string {
  return length === 1 ? '' : `, as ${length === 2 ? 'is' : 'are'} ${counted(length - 1, 'more', 'more')}`;
}
