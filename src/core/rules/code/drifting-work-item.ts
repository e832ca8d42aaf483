import { isOpen } from '../../graph';
import { nameOf } from '../../model';
import { ofMentions } from '../look';
import type { Rule } from '../rule';

export const driftingWorkItem: Rule = {
  id: 'code/drifting-work-item',
  severity: 'info',
  preset: 'recommended',
  summary: 'A reference in the code to a work item that drifts.',
  why: 'The one who writes the code is the first who can ask what it is for.',
  mend: 'Ask what the work is for, and link it in the charter. The finding there, which is named beside this one, says what is wrong and offers what can be done.',
  example: {
    drifting: `objectives:
  - { id: OBJ-1, title: Resolve a case within 24 hours }
workItems:
  - { id: WI-11, title: Upgrade the plug-in framework }
# file: src/Plugin.cs
// WI-11: the new base class.
public class RoutingPlugin : PluginBase {}`,
    mended: `objectives:
  - { id: OBJ-1, title: Resolve a case within 24 hours }
workItems:
  - { id: WI-11, title: Route cases by skill, supports: [OBJ-1] }
# file: src/Plugin.cs
// WI-11: the new base class.
public class RoutingPlugin : PluginBase {}`,
  },
  waivable: false,
  check: ofMentions(function* ({ entry, isFirst, drift }) {
    if (entry?.kind !== 'workItem' || !isFirst || drift === undefined || !isOpen(entry)) return;
    yield {
      message: `${nameOf(entry)} drifts, so that nobody can say what this code is for. Put right in the charter what it is for.`,
      related: [{ place: drift.place, message: drift.message }],
    };
  }),
};
