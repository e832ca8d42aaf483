import { isOpen, type Neighbourhood, type Requirement } from '../../graph';
import { nameOf, valuePlace, type Related } from '../../model';
import { isWanted } from '../facts/agreed';
import { says } from '../facts/links';
import { neighbours } from '../look';
import { setValue, support } from '../mending/steps';
import { RELATED_LIMIT, shortNameOf } from '../phrases';
import { about, type Rule } from '../rule';

export const orphanRequirement: Rule = {
  id: 'drift/orphan-requirement',
  severity: 'warning',
  preset: 'recommended',
  summary: 'A requirement that serves no objective or goal.',
  why: 'A requirement that serves no objective is a wish. It gets built because it is on the list, and all the work under it looks justified without being so.',
  mend: 'Name the objective or goal that needs it in `supports`. Where there is none, ask who wants it and why: either an objective is missing, or the requirement is out of scope (`scope: out`) or dropped (`status: dropped`).',
  example: {
    drifting: `objectives:
  - { id: OBJ-1, title: Close a warranty claim in 5 days instead of 14 }
requirements:
  - { id: REQ-1, title: The dealer sends pictures with the claim, supports: [OBJ-1] }
  - { id: REQ-2, title: The board sees claims by region and colour }`,
    mended: `objectives:
  - { id: OBJ-1, title: Close a warranty claim in 5 days instead of 14 }
requirements:
  - { id: REQ-1, title: The dealer sends pictures with the claim, supports: [OBJ-1] }
  - { id: REQ-2, title: The board sees claims by region and colour, scope: out }`,
  },
  check: neighbours('requirement', function* (requirement, { graph }) {
    if (says(requirement, 'supports') || !isWanted(requirement)) return;
    yield about(requirement, {
      place: valuePlace(requirement, 'supports'),
      message: `${nameOf(requirement)} serves no objective or goal. Link it with \`supports\`, or take it out of scope.`,
      related: dependants(graph, requirement),
    });
  }),
  *fixes({ entry }, { graph }) {
    if (entry?.kind === 'requirement') {
      yield* support(graph, entry);
      if (graph.workFor(entry).some(isOpen)) return;
      yield* setValue(`Take ${shortNameOf(entry)} out of scope`, entry, 'scope', 'out');
      yield* setValue(`Drop ${shortNameOf(entry)}`, entry, 'status', 'dropped');
    }
  },
};

/** What hangs on the requirement, and so serves nothing either: it is told here and not again. */
function dependants(graph: Neighbourhood, requirement: Requirement): readonly Related[] {
  const links = [...graph.naming(requirement, 'supports'), ...graph.naming(requirement, 'enables')];
  return links
    .filter(({ from }) => from.kind === 'requirement' || (from.kind === 'workItem' && isOpen(from)))
    .slice(0, RELATED_LIMIT)
    .map(({ from, place }) => ({ place, message: `${nameOf(from)} depends on it.` }));
}
