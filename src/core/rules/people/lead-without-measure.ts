import { nameOf, valuePlace } from '../../model';
import { says } from '../facts/links';
import { itself } from '../look';
import { about, type Rule } from '../rule';

export const leadWithoutMeasure: Rule = {
  id: 'people/lead-without-measure',
  severity: 'hint',
  preset: 'strict',
  summary: 'A role with responsibility and nothing that it is evaluated by.',
  why: 'Who answers for something should know how it will be seen whether it went well.',
  mend: 'Name in `evaluatedBy` the measures that show how well the role is filled, or say it in words. A role that answers for nothing needs no measure: it has no `responsibility`.',
  example: {
    drifting: `roles:
  - { id: ROLE-1, title: Release manager, responsibility: Every release goes live without a night shift }`,
    mended: `roles:
  - id: ROLE-1
    title: Release manager
    responsibility: Every release goes live without a night shift
    evaluatedBy: [Releases in a row that needed no correction]`,
  },
  check: itself('role', function* (role) {
    if ((role.value.responsibility ?? '').trim() === '' || says(role, 'evaluatedBy')) return;
    yield about(role, {
      place: valuePlace(role, 'responsibility'),
      message: `${nameOf(role)} has a responsibility, and nothing shows how well it is met. Name the measures in \`evaluatedBy\`, or say it in words.`,
    });
  }),
};
