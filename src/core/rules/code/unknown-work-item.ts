import { ofMentions } from '../look';
import type { Rule } from '../rule';

export const unknownWorkItem: Rule = {
  id: 'code/unknown-work-item',
  severity: 'info',
  preset: 'recommended',
  summary: 'A reference in the code to a work item that the charter does not define.',
  why: 'A change that cannot be traced to its work item cannot be traced to its purpose either. Often the id has a typing error, or the item was renumbered.',
  mend: 'Correct the id, or add the work item to the charter. Only ids that begin like those of your own work items and have as many digits, or one more, are looked at; addresses on the web and names of files are not.',
  example: {
    drifting: `workItems:
  - { id: WI-11, title: Route cases by skill }
# file: src/Routing.cls
// WI-17: the agent with the right skill comes first.
public class Routing {}`,
    mended: `workItems:
  - { id: WI-11, title: Route cases by skill }
# file: src/Routing.cls
// WI-11: the agent with the right skill comes first.
public class Routing {}`,
  },
  waivable: false,
  check: ofMentions(function* ({ id, entry }) {
    if (entry !== undefined) return;
    yield {
      message: `No charter here defines ${id}. Correct the id, or add the work item to the charter.`,
    };
  }),
};
