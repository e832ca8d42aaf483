import {
  boolean,
  choice,
  date,
  duration,
  link,
  list,
  object,
  person,
  personal,
  text,
  type LinkField,
  type ListField,
} from '../fields';
import { section } from './entry';
import { horizons, skill } from './people';

const supports = (what: string): ListField<LinkField> =>
  list(
    link(
      `A goal, strategy or objective that ${what} serves.`,
      ['goal', 'strategy', 'objective'],
      ['goal', 'strategy', 'objective'],
    ),
    `The goals, strategies or objectives that ${what} serves.`,
  );

export const communities = section(
  'community',
  'a community',
  'A community is a circle of people who learn a subject together and help each other with it.',
  {
    lead: person('Who keeps it going.'),
    members: list(person('Someone who takes part.'), 'Who takes part.'),
    supports: supports('the community'),
    cadence: link('How often it meets: the id of a cadence, or words.', ['cadence'], ['cadence'], 'text'),
    benefits: list(
      text('Something that its members get from it.', [
        'knowledge',
        'quality',
        'belonging',
        'career',
        'reuse',
      ]),
      'What its members get from it.',
    ),
    agreement: object('an agreement', 'What the members have promised each other.', {
      acceptedBy: list(person('Someone who has said yes.'), 'Who has said yes to it.'),
      date: date('The day from which it holds.'),
    }),
  },
);

export const investments = section(
  'investment',
  'an investment',
  'An investment is nonbillable time that the practice spends on itself.',
  {
    category: text('What the time is spent on.', [
      'innovation',
      'tools',
      'training',
      'recruiting',
      'knowledge',
    ]),
    supports: supports('the investment'),
    budget: duration('How much working time it may take, like 30d.'),
    spent: duration('How much working time it has taken so far.'),
    outcome: text('What has come of it, or what is to come of it.'),
    countsInAppraisal: personal(
      boolean('Whether the time counts when people are appraised. Stays in the team.'),
    ),
  },
);

export const assets = section(
  'asset',
  'an asset',
  'An asset is something that was made once and is used again.',
  {
    kind: text('What sort of thing it is.', [
      'methodology',
      'template',
      'tool',
      'environment',
      'best-practice',
      'management-system',
      'ip',
    ]),
    location: text('Where it lies: a folder, a site, a repository.'),
    reviewBy: date('The day by which somebody must have looked whether it still holds.'),
    reusedBy: list(
      text('A project or team that has used it again.'),
      'Who has used it again: projects or teams.',
    ),
  },
);

export const offerings = section(
  'offering',
  'an offering',
  'An offering is something that the practice sells.',
  {
    stage: choice('How far it has come.', {
      idea: 'Talked about.',
      pilot: 'Tried with a first customer.',
      live: 'Sold.',
      retired: 'No longer sold.',
    }),
    skills: list(skill('A skill that it needs.'), 'The skills that it needs.'),
    horizon: choice('When it is meant to earn money.', horizons),
    supports: supports('the offering'),
  },
);

export const influencers = section(
  'influencer',
  'an influencer',
  'An influencer is a trend outside of the practice that may change what customers need.',
  {
    kind: choice('Where it comes from.', {
      technology: 'From what can be built.',
      customer: 'From what customers want.',
      market: 'From how the market moves.',
      competitor: 'From what others offer.',
      regulation: 'From the law.',
    }),
    horizon: choice('When it will be felt.', horizons),
    skills: list(skill('A skill that it asks for.'), 'The skills that it asks for.'),
    reviewedOn: date('The day on which somebody last looked at it.'),
    affects: list(link('The id of something that it touches.', 'any'), 'The ids of what it touches.'),
  },
);
