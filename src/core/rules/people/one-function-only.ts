import { nameOf, shorten, valuePlace } from '../../model';
import { hasUnreadParts } from '../facts/unread';
import { wholeBundle } from '../look';
import { RELATED_LIMIT } from '../phrases';
import { aboutCharter, type Rule } from '../rule';

/** From how many stakeholders on it tells something that they are all of one function. */
const FEWEST = 3;

export const oneFunctionOnly: Rule = {
  id: 'people/one-function-only',
  severity: 'warning',
  preset: 'recommended',
  summary: 'Three stakeholders or more, all of one function.',
  why: 'A solution that only one department has looked at will be stopped by the next one.',
  mend: 'Ask who else the result touches: those who hand work over, those who get it, finance, IT, the works council, the customers themselves. Add them to `stakeholders` with their `function`. The rule is silent where one of them has no function written down, and below three stakeholders.',
  example: {
    drifting: exampleWith('Sales'),
    mended: exampleWith('Finance'),
  },
  check: wholeBundle(function* ({ bundle, graph }) {
    const all = graph.all('stakeholder');
    const [first, ...others] = all;
    if (first === undefined || all.length < FEWEST || hasUnreadParts(bundle)) return;
    const functions = new Set(all.map(({ value }) => folded(value.function)));
    if (functions.size > 1 || functions.has('')) return;
    yield aboutCharter({
      place: valuePlace(first, 'function'),
      message: `All ${all.length} stakeholders are of one function, ${shorten(first.value.function ?? '', 40)}. Ask who else the result touches, and add them.`,
      related: others.slice(0, RELATED_LIMIT).map((each) => ({
        place: valuePlace(each, 'function'),
        message: `${nameOf(each)} is of the same function.`,
      })),
    });
  }),
};

/** Without case and white space at the ends; empty where nothing is said. */
function folded(text = ''): string {
  return text.replace(/\s+/gu, ' ').trim().toLowerCase();
}

function exampleWith(third: string): string {
  return `stakeholders:
  - { id: STK-1, name: Regional sales managers, function: Sales }
  - { id: STK-2, name: Inside sales, function: Sales }
  - { id: STK-3, name: Approvers of large orders, function: ${third} }`;
}
