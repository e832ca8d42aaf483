import type { Rule } from '../rule';
import { EVERY_KIND, replacements } from './form';
import { FLAWS_WITH_NAMES, namedFixes } from './meant';

export const type: Rule = {
  id: 'schema/type',
  severity: 'error',
  preset: 'recommended',
  summary:
    'A value of another sort than its key takes: one text where a list belongs, a text where a number does.',
  why: 'A value of the wrong sort is left out of every check and every figure. YAML makes this easy: `no` is a text, `"24"` is not a number, and a colon turns a text into a key.',
  mend: 'Write what the message asks for: brackets around the items of a list, quotes around a text that looks like something else, digits without quotes for a number.',
  example: {
    drifting: `objectives:
  - { id: OBJ-1, title: Solve 75 % of cases in the first contact }
workItems:
  - { id: WI-1, title: Show the last three cases beside the call, supports: OBJ-1 }`,
    mended: `objectives:
  - { id: OBJ-1, title: Solve 75 % of cases in the first contact }
workItems:
  - { id: WI-1, title: Show the last three cases beside the call, supports: [OBJ-1] }`,
  },
  charters: EVERY_KIND,
  waivable: false,
  check: FLAWS_WITH_NAMES,
  *fixes(problem, context) {
    const named = [...namedFixes(problem, context)];
    yield* named;
    if (named.length > 0) return;
    yield* replacements(problem, context, (suggestion, written) => {
      const expected = problem.data?.['expected'];
      if (expected === 'number') return suggestion === written.trim();
      return expected === 'list' || expected === 'boolean' || expected === 'text';
    });
  },
};
