import type { WorkItem } from '../../graph';
import { daysBetween, nameOf, valuePlace, type IsoDate } from '../../model';
import { firstAlong } from '../facts/along';
import { hasReversedDates } from '../facts/dueDates';
import { toTakers } from '../facts/links';
import { dated, lines } from '../look';
import { counted } from '../phrases';
import { about, type Rule } from '../rule';

export const staleWork: Rule = {
  id: 'drift/stale-work',
  severity: 'info',
  preset: 'recommended',
  summary: 'Work that is active and past its due date.',
  why: 'Either it is finished and nobody has said so, or it is stuck and nobody has noticed. Both make every plan built on it wrong.',
  mend: 'Ask whoever does it, and write down the answer: set the `state` to `resolved`, `done` or `blocked`, or agree a new `due`. Work that holds other work is told only where no part of it is late as well. A date before the `start` is told by `plan/reversed-dates`.',
  example: {
    drifting: `workItems:
  - { id: WI-1, title: Merge the two lists of dealers, state: active, due: 2026-10-30 }`,
    mended: `workItems:
  - { id: WI-1, title: Merge the two lists of dealers, state: active, due: 2026-12-18 }`,
  },
  check: dated((today) => {
    const late = firstAlong(toTakers, (_, item) => item.kind === 'workItem' && isStale(item, today));
    return lines('workItem', function* (item, { graph }) {
      const { due } = item.value;
      if (due === undefined || !isStale(item, today)) return;
      // What holds other work is late because a part of it is: the part is the one to ask about.
      if (toTakers(graph, item).some((part) => graph.remembered(late, part))) return;
      yield about(item, {
        place: valuePlace(item, 'due'),
        message: `${nameOf(item)} is active, and was due ${counted(daysBetween(due, today), 'day')} ago, on ${due}. Say in \`state\` that it is finished or blocked, or agree a new date.`,
      });
    });
  }),
};

function isStale(item: WorkItem, today: IsoDate): boolean {
  const { state, due } = item.value;
  return state === 'active' && due !== undefined && due < today && !hasReversedDates(item);
}
