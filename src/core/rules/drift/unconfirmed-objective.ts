import { daysBetween, nameOf, valuePlace } from '../../model';
import { isClosed } from '../facts/agreed';
import { counted, shortNameOf } from '../phrases';
import { setValue } from '../mending/steps';
import { dated, itself } from '../look';
import { about, type Rule } from '../rule';

export const unconfirmedObjective: Rule = {
  id: 'drift/unconfirmed-objective',
  severity: 'warning',
  preset: 'recommended',
  summary: 'An inferred objective that the customer has not confirmed a month after it was set.',
  why: 'An objective that we concluded is our own until the customer says yes. All the work for it stands on a guess, and the longer it stands, the more expensive the answer no becomes.',
  mend: 'Ask the customer, and write down who said yes and when: `confirmedBy` and `confirmedOn`. Where the answer was no, set `status: retired`. The option `days` tells how long an objective may wait for the answer; 30 is a rule of thumb. Without `setOn` the rule is silent.',
  example: {
    drifting: `objectives:
  - { id: OBJ-1, title: Let households answer 40 % of their questions on the web, source: inferred, setOn: 2026-07-06 }`,
    mended: `objectives:
  - { id: OBJ-1, title: Let households answer 40 % of their questions on the web, source: inferred, setOn: 2026-07-06, confirmedBy: Head of service, confirmedOn: 2026-07-28 }`,
  },
  options: {
    days: {
      describe: 'How many days after `setOn` the customer should have confirmed the objective.',
      value: 30,
      min: 0,
      max: 3650,
    },
  },
  check: dated((today) =>
    itself('objective', function* (objective, { option }) {
      const { source, setOn, confirmedOn, confirmedBy } = objective.value;
      if (source !== 'inferred' || setOn === undefined || isClosed(objective)) return;
      if (confirmedOn !== undefined || (confirmedBy ?? '').trim() !== '') return;
      const days = daysBetween(setOn, today);
      if (days <= option('days')) return;
      yield about(objective, {
        place: valuePlace(objective, 'source'),
        message: `${nameOf(objective)} was inferred ${counted(days, 'day')} ago, and the customer has not confirmed it. Ask, and note the answer in \`confirmedBy\` and \`confirmedOn\`.`,
        related: [{ place: valuePlace(objective, 'setOn'), message: `${nameOf(objective)} was set here.` }],
        data: { days },
      });
    }),
  ),
  *fixes({ entry }, { today }) {
    if (entry?.kind === 'objective') {
      yield* setValue(`Note that ${shortNameOf(entry)} was confirmed today`, entry, 'confirmedOn', today);
      yield* setValue(`Retire ${shortNameOf(entry)}`, entry, 'status', 'retired');
    }
  },
};
