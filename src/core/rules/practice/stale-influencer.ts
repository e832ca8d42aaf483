import { daysBetween, nameOf, valuePlace } from '../../model';
import { dated, itself } from '../look';
import { setValue } from '../mending/steps';
import { shortNameOf } from '../phrases';
import { about, type Rule } from '../rule';

/** A rule of thumb: the big platforms publish two waves of changes a year, so that a year holds both. */
const A_YEAR_OF_DAYS = 365;

export const staleInfluencer: Rule = {
  id: 'practice/stale-influencer',
  severity: 'info',
  preset: 'recommended',
  summary: 'A trend that nobody has looked at for a year.',
  why: 'Platforms and markets move faster than that. A practice that looks away learns from its competitors.',
  mend: 'Look again at what has become of the trend and at the skills that it asks for, and set `reviewedOn`; take out what has passed or has become everyday work. The rule speaks where `reviewedOn` lies more than 365 days back, which is a rule of thumb, and is silent where no date is given.',
  example: {
    drifting: `charter: 1
kind: practice
practice: { name: Nordwind CRM practice }
influencers:
  - { id: INF-1, title: Agents that answer first-line mail, kind: technology, horizon: next, reviewedOn: 2025-02-10 }`,
    mended: `charter: 1
kind: practice
practice: { name: Nordwind CRM practice }
influencers:
  - { id: INF-1, title: Agents that answer first-line mail, kind: technology, horizon: now, reviewedOn: 2026-11-10 }`,
  },
  charters: ['practice'],
  check: dated((today) =>
    itself('influencer', function* (influencer) {
      const { reviewedOn } = influencer.value;
      if (reviewedOn === undefined || daysBetween(reviewedOn, today) <= A_YEAR_OF_DAYS) return;
      yield about(influencer, {
        place: valuePlace(influencer, 'reviewedOn'),
        message: `Nobody has looked at ${nameOf(influencer)} since ${reviewedOn}, for more than a year. See what has become of it, and set \`reviewedOn\`.`,
      });
    }),
  ),
  *fixes({ entry }, { today }) {
    if (entry?.kind === 'influencer') {
      yield* setValue(`Say that ${shortNameOf(entry)} was reviewed today`, entry, 'reviewedOn', today);
    }
  },
};
