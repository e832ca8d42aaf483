import { isDone, isDropped } from '../../graph';
import { nameOf } from '../../model';
import { ofMentions } from '../look';
import type { Rule } from '../rule';

export const closedWorkItem: Rule = {
  id: 'code/closed-work-item',
  severity: 'info',
  preset: 'recommended',
  summary: 'A reference in the code to a work item that is dropped, or a to-do for one that is done.',
  why: 'Code that was written for work nobody wants any more is a candidate for removal, or shows that the work goes on unseen. A to-do of finished work is done by nobody. That code names finished work otherwise is how it should be, and is not reported.',
  mend: 'Remove what was made for the dropped item, or take the item up again in the charter. Do what the to-do asks for, or name the item that it belongs to now.',
  example: {
    drifting: `workItems:
  - { id: WI-11, title: Fax the answer, state: dropped }
  - { id: WI-12, title: Route cases by skill, state: done }
# file: src/Answer.cls
// WI-11: the number is that of the customer's office.
// TODO WI-12: ask for the second skill as well.
public class Answer {}`,
    mended: `workItems:
  - { id: WI-12, title: Route cases by skill, state: done }
  - { id: WI-13, title: Ask for a second skill }
# file: src/Answer.cls
// WI-12: the agent with the right skill comes first.
// TODO WI-13: ask for the second skill as well.
public class Answer {}`,
  },
  waivable: false,
  check: ofMentions(function* ({ entry, isFirst, isToDo }) {
    if (entry?.kind !== 'workItem') return;
    if (isDropped(entry) && isFirst) {
      yield {
        message: `${nameOf(entry)} is dropped. Remove what was made for it, or take it up again in the charter.`,
      };
    } else if (isDone(entry) && isToDo) {
      yield {
        message: `${nameOf(entry)} is done, and this is still to do. Do it, or name the work item that it belongs to now.`,
      };
    }
  }),
};
