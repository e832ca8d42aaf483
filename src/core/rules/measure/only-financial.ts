import { nameOf, valuePlace } from '../../model';
import { isPursued } from '../facts/agreed';
import { hasUnreadParts } from '../facts/unread';
import { wholeBundle } from '../look';
import { counted, RELATED_LIMIT } from '../phrases';
import { aboutCharter, type Rule } from '../rule';

export const onlyFinancial: Rule = {
  id: 'measure/only-financial',
  severity: 'warning',
  preset: 'recommended',
  summary: 'Two objectives or more, all of the financial perspective.',
  why: 'Accounts show last what customers, processes and people show first. A project steered by money alone learns too late.',
  mend: 'Ask what customers will notice, how the work will run or what the people will be able to do before the money shows, and add an objective for it. Correct the `perspective` of one that is not about money at heart. The rule is silent while an objective says no `perspective`; retired objectives do not count.',
  example: {
    drifting: `objectives:
  - { id: OBJ-1, title: Cut the cost of a contact from 9 EUR to 6 EUR, perspective: financial }
  - { id: OBJ-2, title: Sell 15 % more service contracts, perspective: financial }`,
    mended: `objectives:
  - { id: OBJ-1, title: Cut the cost of a contact from 9 EUR to 6 EUR, perspective: financial }
  - { id: OBJ-2, title: Sell 15 % more service contracts, perspective: financial }
  - { id: OBJ-3, title: Solve 75 % of cases in the first contact, perspective: customer }`,
  },
  check: wholeBundle(function* ({ bundle, graph }) {
    const objectives = graph.all('objective').filter(isPursued);
    const [first, ...others] = objectives;
    if (first === undefined || others.length === 0 || hasUnreadParts(bundle)) return;
    if (objectives.some(({ value }) => value.perspective !== 'financial')) return;
    yield aboutCharter({
      place: valuePlace(first, 'perspective'),
      message: `All ${counted(objectives.length, 'objective')} are financial. Add one that shows earlier whether things go well: what customers notice, how the work runs, or what the people can do.`,
      related: others.slice(0, RELATED_LIMIT).map((each) => ({
        place: valuePlace(each, 'perspective'),
        message: `${nameOf(each)} is financial as well.`,
      })),
    });
  }),
};
