import { foldedWord } from '../../model';
import type { Rule } from '../rule';
import { EVERY_KIND, FLAWS, replacements } from './form';

export const value: Rule = {
  id: 'schema/value',
  severity: 'error',
  preset: 'recommended',
  summary: 'A value that is not on the list of its key, or a number beyond its limits.',
  why: 'A state or priority that nobody knows is left out, so that the entry counts as if nothing were said: a work item in state `finished` is still open.',
  mend: 'Write one of the values that the message names. Hovering over the key shows all of them, and what each one means.',
  example: {
    drifting: `objectives:
  - { id: OBJ-1, title: Solve 75 % of cases in the first contact }
workItems:
  - { id: WI-1, title: Show the last three cases beside the call, state: finished, supports: [OBJ-1] }`,
    mended: `objectives:
  - { id: OBJ-1, title: Solve 75 % of cases in the first contact }
workItems:
  - { id: WI-1, title: Show the last three cases beside the call, state: done, supports: [OBJ-1] }`,
  },
  charters: EVERY_KIND,
  waivable: false,
  check: FLAWS,
  fixes: (problem, context) =>
    replacements(problem, context, (suggestion, written) => foldedWord(suggestion) === foldedWord(written)),
};
