import type { Rule } from '../rule';
import { EVERY_KIND, replacements } from './form';
import { FLAWS_WITH_NAMES, namedFixes } from './meant';

export const format: Rule = {
  id: 'schema/format',
  severity: 'error',
  preset: 'recommended',
  summary: 'A date, duration or id that is not written as the format has it.',
  why: 'A date that cannot be read is no date: nothing is ever late for it. `11/12/2026` is a day in November to some and in December to others.',
  mend: 'Write dates like `2026-11-21`, lengths of time like `4h`, `3d`, `2w` or `1mo`, story points like `5pt`, and ids with letters and digits, beginning with a letter, like `OBJ-1`. Where a title or a name stands instead of an id, and one entry is called so, the finding tells which id to write.',
  example: {
    drifting: `objectives:
  - { id: OBJ-1, title: Solve 75 % of cases in the first contact, due: 30.4.2027 }`,
    mended: `objectives:
  - { id: OBJ-1, title: Solve 75 % of cases in the first contact, due: 2027-04-30 }`,
  },
  charters: EVERY_KIND,
  waivable: false,
  check: FLAWS_WITH_NAMES,
  *fixes(problem, context) {
    yield* namedFixes(problem, context);
    // There is one suggestion only where there is one way to read what is written; an id may have been meant otherwise.
    yield* replacements(problem, context, () => problem.data?.['expected'] !== 'id');
  },
};
