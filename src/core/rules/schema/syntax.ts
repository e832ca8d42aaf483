import type { Rule } from '../rule';
import { EVERY_KIND, FLAWS } from './form';

export const syntax: Rule = {
  id: 'schema/syntax',
  severity: 'error',
  preset: 'recommended',
  summary: 'YAML that does not parse.',
  why: 'A charter that cannot be read completely cannot be trusted: the part behind the mistake may be missing from every figure. What can still be read is checked all the same.',
  mend: 'Look at the marked place and just before it: a quote or bracket that is not closed, a text that begins with a special character, a line that is indented otherwise than its neighbours. Texts with a colon, or that begin with `@`, `%`, `*` or `&`, belong in quotes.',
  example: {
    drifting: `objectives:
  - id: OBJ-1
    title: "Answer nine of ten chats within a minute
    due: 2027-03-31`,
    mended: `objectives:
  - id: OBJ-1
    title: "Answer nine of ten chats within a minute"
    due: 2027-03-31`,
  },
  charters: EVERY_KIND,
  waivable: false,
  check: FLAWS,
};
