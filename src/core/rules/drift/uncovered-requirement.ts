import type { Lines, Requirement } from '../../graph';
import { nameOf, valuePlace } from '../../model';
import { isWanted } from '../facts/agreed';
import { endsOf, isOver } from '../facts/ends';
import { hasWork } from '../facts/links';
import { gathered, lines } from '../look';
import { setValue } from '../mending/steps';
import { shortNameOf } from '../phrases';
import { about, type Rule } from '../rule';
import { linkWork, planWork } from './planning';
import { surelyWithoutWork } from './withoutWork';

export const uncoveredRequirement: Rule = {
  id: 'drift/uncovered-requirement',
  severity: 'warning',
  preset: 'recommended',
  summary: 'A must or should requirement, agreed and in scope, that no work item covers.',
  why: 'What was agreed and is in no backlog comes up again in the acceptance test, where it is most expensive.',
  mend: 'Link the work that covers it with `supports`, or plan it. Where the need has gone, set `status: dropped`, `scope: out` or a lower `priority`, and tell the customer. The rule is silent while work is still being found: in the phases discover and initiate, and in a charter without work items.',
  example: {
    drifting: `objectives:
  - { id: OBJ-1, title: Nine of ten visits need no second trip }
requirements:
  - { id: REQ-1, title: The technician sees which parts are in the van, supports: [OBJ-1], priority: must }
  - { id: REQ-2, title: The technician orders a part from the job, supports: [OBJ-1], priority: must }
workItems:
  - { id: WI-1, title: Van stock on the mobile app, supports: [REQ-1] }`,
    mended: `objectives:
  - { id: OBJ-1, title: Nine of ten visits need no second trip }
requirements:
  - { id: REQ-1, title: The technician sees which parts are in the van, supports: [OBJ-1], priority: must }
  - { id: REQ-2, title: The technician orders a part from the job, supports: [OBJ-1], priority: must }
workItems:
  - { id: WI-1, title: Van stock on the mobile app, supports: [REQ-1] }
  - { id: WI-2, title: Order a part from the job, supports: [REQ-2] }`,
  },
  check: gathered(
    lines('requirement', (requirement, { graph }) => isUncovered(graph, requirement) || undefined),
    function* (found: ReadonlyMap<Requirement, true>, view) {
      const { all, told } = surelyWithoutWork(found, view);
      for (const requirement of told) {
        const above = view.graph.above(requirement);
        yield about(requirement, {
          place: valuePlace(requirement, 'title'),
          message: `No work item covers ${nameOf(requirement)}, a ${requirement.value.priority}. Link the work that does with \`supports\`, or plan it.`,
          related: all
            .filter((each) => above.has(each))
            .map((each) => ({
              place: valuePlace(each, 'title'),
              message: `${nameOf(each)} needs it, and has no work either.`,
            })),
        });
      }
    },
  ),
  *fixes({ entry }, { graph }) {
    if (entry?.kind === 'requirement') {
      yield* linkWork(graph, entry);
      yield* planWork(graph, entry);
      yield* setValue(`Take ${shortNameOf(entry)} out of scope`, entry, 'scope', 'out');
      yield* setValue(`Drop ${shortNameOf(entry)}`, entry, 'status', 'dropped');
    }
  },
};

/** Only what is agreed and still to be done: a proposal is not agreed yet, and what is implemented needs no work. */
function isUncovered(graph: Lines, requirement: Requirement): boolean {
  const { priority, status } = requirement.value;
  if (priority !== 'must' && priority !== 'should') return false;
  if ((status ?? 'approved') !== 'approved' || !isWanted(requirement)) return false;
  return !hasWork(graph, requirement) && !isForNothingLeft(graph, requirement);
}

/** True where all that the requirement is for has been reached or given up. */
function isForNothingLeft(graph: Lines, requirement: Requirement): boolean {
  const { at, sure } = endsOf(graph, requirement);
  return sure && at.every(isOver);
}
