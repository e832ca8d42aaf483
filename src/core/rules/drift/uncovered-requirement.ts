import type { PurposeGraph, Requirement } from '../../graph';
import { nameOf, valuePlace } from '../../model';
import { isWanted } from '../facts/agreed';
import { endsOf, isOver } from '../facts/ends';
import { setValue } from '../mending/steps';
import { hasBacklog } from '../facts/phase';
import { shortNameOf } from '../phrases';
import { about, type Rule } from '../rule';
import { hasUnreadParts, isMeantElsewhere } from '../facts/unread';
import { linkWork, planWork } from './planning';

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
  *check({ bundle, graph }) {
    if (!hasBacklog(graph) || hasUnreadParts(bundle)) return;
    const uncovered = graph.all('requirement').filter((requirement) => isUncovered(graph, requirement));
    // Work for a requirement serves the wider one above it too, which is not told again.
    const wider = new Set(uncovered.flatMap((requirement) => [...graph.above(requirement)]));
    for (const requirement of uncovered.filter((each) => !wider.has(each))) {
      yield about(requirement, {
        place: valuePlace(requirement, 'title'),
        message: `No work item covers ${nameOf(requirement)}, a ${requirement.value.priority}. Link the work that does with \`supports\`, or plan it.`,
        related: uncovered
          .filter((each) => graph.above(requirement).has(each))
          .map((each) => ({
            place: valuePlace(each, 'title'),
            message: `${nameOf(each)} needs it, and has no work either.`,
          })),
      });
    }
  },
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
function isUncovered(graph: PurposeGraph, requirement: Requirement): boolean {
  const { priority, status } = requirement.value;
  if (priority !== 'must' && priority !== 'should') return false;
  if ((status ?? 'approved') !== 'approved' || !isWanted(requirement)) return false;
  if (graph.workFor(requirement).length > 0 || isMeantElsewhere(graph, requirement)) return false;
  return !isForNothingLeft(graph, requirement);
}

/** True where all that the requirement is for has been reached or given up. */
function isForNothingLeft(graph: PurposeGraph, requirement: Requirement): boolean {
  const { at, sure } = endsOf(graph, requirement);
  return sure && [...at].every(isOver);
}
