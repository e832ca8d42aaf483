import { nameOf, valuePlace, type Related } from '../../model';
import type { Objective } from '../../graph';
import { isPursued } from '../facts/agreed';
import { hasUnreadParts } from '../facts/unread';
import { wholeBundle } from '../look';
import { RELATED_LIMIT } from '../phrases';
import { about, type Rule } from '../rule';

export const ambitionWithoutGrowth: Rule = {
  id: 'purpose/ambition-without-growth',
  severity: 'info',
  preset: 'recommended',
  summary:
    'A strategic project with no objective that takes the perspective of the customer or the accounts.',
  why: 'Who wants to grow or to change the business must be able to see it with the customers or in the accounts. Without an objective that looks there, the project will end as a new tool.',
  mend: 'Add an objective that customers notice or that shows in the accounts, or correct the `perspective` of the one that does. Where the project is to run the business better or to replace a tool, set `ambition` to `operational` or `tool`. The rule is silent while an objective says no `perspective`, since that one may be it; retired objectives do not count.',
  example: {
    drifting: `project: { name: Contoso service desk, ambition: strategic }
objectives:
  - { id: OBJ-1, title: Enter a case in 2 minutes instead of 6, perspective: process }
  - { id: OBJ-2, title: New agents work alone after 4 weeks instead of 9, perspective: people }`,
    mended: `project: { name: Contoso service desk, ambition: strategic }
objectives:
  - { id: OBJ-1, title: Enter a case in 2 minutes instead of 6, perspective: process }
  - { id: OBJ-2, title: New agents work alone after 4 weeks instead of 9, perspective: people }
  - { id: OBJ-3, title: Keep 92 % of service contracts instead of 84 %, perspective: financial }`,
  },
  check: wholeBundle(function* ({ bundle, graph }) {
    const [project] = graph.all('project');
    if (project?.value.ambition !== 'strategic' || hasUnreadParts(bundle)) return;
    const objectives = graph.all('objective').filter(isPursued);
    if (objectives.length === 0 || objectives.some(mayBeGrowth)) return;
    yield about(project, {
      place: valuePlace(project, 'ambition'),
      message: `The ambition of ${nameOf(project)} is strategic, and no objective shows it with the customers or in the accounts. Add one that does, or correct the ambition.`,
      related: objectives.slice(0, RELATED_LIMIT).map(seenFrom),
    });
  }),
};

/** True also where an objective does not say whose view it takes. */
function mayBeGrowth({ value: { perspective } }: Objective): boolean {
  return perspective === undefined || perspective === 'customer' || perspective === 'financial';
}

function seenFrom(objective: Objective): Related {
  return {
    place: valuePlace(objective, 'perspective'),
    message: `${nameOf(objective)} takes the perspective ${objective.value.perspective ?? ''}.`,
  };
}
