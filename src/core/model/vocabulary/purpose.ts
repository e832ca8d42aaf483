import {
  choice,
  date,
  id,
  link,
  list,
  number,
  object,
  party,
  person,
  text,
  duration,
  type ObjectField,
} from '../fields';
import { section } from './entry';

export const purpose = object(
  'the purpose',
  'Why this project or practice exists; everything else in the charter serves it.',
  {
    statement: text('Why this exists, in one sentence that a customer would understand.'),
    vision: text('How the world looks once the purpose is reached.'),
    mission: text('What we do, for whom, to get there.'),
    values: list(text('A value to decide by.'), 'The values that we decide by, the most important first.'),
    differentiator: text('What the customer gets here and nowhere else.'),
    businessCase: text('Why it is worth its cost.'),
    ownedBy: person(
      'The leader who keeps the purpose in front of everyone: the id of a person or role, or a name.',
    ),
    foundation: object('the foundation', 'What the work stands on besides the numbers.', {
      mission: text('What the organisation is there for.'),
      values: text('What it holds dear.'),
      culture: text('How people work with each other.'),
      diversity: text('Who is heard, and how that is made sure.'),
      quality: text('What good work means here.'),
      balance: text('How work and life are kept in balance.'),
    }),
  },
);

export const scope = object('the scope', 'What the project will and will not do, and when it is finished.', {
  inScope: list(
    text('Something that the project will do, in a plain sentence.'),
    'What the project will do, each in a plain sentence.',
  ),
  outOfScope: list(
    text('Something that the project will not do, in a plain sentence.'),
    'What the project will not do, each in a plain sentence.',
  ),
  constraints: list(
    text('A limit that holds whatever happens.'),
    'Limits that hold whatever happens: money, dates, law, technology.',
  ),
  exitCriteria: list(
    text('Something that must be true at the end.'),
    'What must be true for the project to be finished.',
  ),
  approval: object('the approval', 'How the result is accepted.', {
    criteria: list(text('Something the result is judged by.'), 'What the result is judged by.'),
    decidedBy: party('Who decides whether the project has succeeded.'),
    signedOffBy: party('Who signs off the result.'),
    signedOn: date('The day on which it was signed off.'),
  }),
});

export const goals = section(
  'goal',
  'a goal',
  'A goal is qualitative and long-term: what the customer wants to become. The measured, dated step towards it is an objective.',
  {
    supports: list(
      link(
        'The goal, the strategy, or the goal or objective of the practice that this goal serves.',
        ['goal', 'strategy'],
        ['goal', 'objective'],
      ),
      'What this goal serves beyond the purpose: a wider goal, a strategy, or a goal or objective of the practice.',
    ),
  },
);

export const strategies = section(
  'strategy',
  'a strategy',
  'A strategy is a course of action towards goals: what V2MOM calls a method.',
  {
    supports: list(
      link('A goal that this strategy works towards.', ['goal']),
      'The goals that this strategy works towards.',
    ),
  },
);

const MEASURE_KINDS = [
  'time-to-resolve',
  'customer-feedback',
  'call-volume',
  'nps',
  'ces',
  'retention',
  'revenue',
  'profitability',
  'utilisation',
  'leverage',
  'adoption',
  'quality',
  'employee-satisfaction',
  'collaboration',
];

const measure = {
  ...object(
    'a measure',
    'A number that shows whether the objective is reached: where it stood, where it must go, where it is.',
    {
      id: id('A short name for the measure, unique in the charter, like M-1.'),
      title: text('What is measured, in one line.'),
      description: text('How it is measured, and what counts.'),
      unit: text('What the numbers are in: h, %, cases, EUR.', [
        'h',
        'min',
        'd',
        '%',
        'cases',
        'calls',
        'EUR',
        'points of 5',
        'points of 10',
        'NPS',
      ]),
      direction: choice('Which way is better.', {
        increase: 'More is better.',
        decrease: 'Less is better.',
        maintain: 'Staying where it is, is the aim.',
      }),
      baseline: object('a baseline', 'Where the measure stood before the work began.', {
        value: number('The number at the start.'),
        asOf: date('The day that the number is from.'),
      }),
      target: object('a target', 'Where the measure must be, and by when.', {
        value: number('The number to reach.'),
        by: date('The day by which to reach it.'),
      }),
      actual: object('an actual', 'Where the measure is now.', {
        value: number('The latest reading.'),
        asOf: date('The day that the reading is from.'),
      }),
      every: duration('How often it is read, like 1w or 1mo.'),
      source: text('Where the number comes from, so that anybody can look.'),
      kind: text(
        'What sort of measure it is: nps is how likely customers are to recommend, ces how easy they found it.',
        MEASURE_KINDS,
      ),
      tags: list(text('A word to find and group entries by.'), 'Words to find and group entries by.'),
      links: list(text('A web address or a note.'), 'Where to read more: web addresses or notes.'),
      owner: person('Who answers for the number.'),
    },
  ),
  entry: 'measure',
} as const satisfies ObjectField;

export const priorities = {
  must: 'Without it the project has failed.',
  should: 'Important, though there is a way around it.',
  could: 'Welcome where it costs little.',
  wont: 'Agreed not to be done this time.',
} as const;

export const objectives = section(
  'objective',
  'an objective',
  'An objective is specific, measured and dated: a number of the customer that the project moves. What is qualitative and long-term is a goal.',
  {
    supports: list(
      link(
        'The goal, strategy or objective that this objective serves.',
        ['objective', 'goal', 'strategy'],
        ['goal', 'objective'],
      ),
      'What this objective serves: a goal, a strategy, a wider objective, or a goal or objective of the practice.',
    ),
    perspective: choice('Whose view of success it takes.', {
      customer: 'What customers notice.',
      financial: 'What shows in the accounts.',
      process: 'How the work runs.',
      people: 'What the people who do the work can do and feel.',
    }),
    weight: number('How much of the effort it deserves beside the other objectives, from 0 to 100.', {
      min: 0,
      max: 100,
    }),
    priority: choice('How much the project depends on it.', priorities),
    status: choice(
      'Where the objective stands.',
      {
        proposed: 'Not agreed yet.',
        active: 'Being worked towards.',
        achieved: 'The target is reached.',
        retired: 'No longer pursued.',
      },
      'active',
    ),
    source: choice('How we know that the customer wants it.', {
      stated: 'The customer said so.',
      inferred: 'We concluded it; the customer has still to confirm it.',
    }),
    confirmedBy: party('Who of the customer confirmed it.'),
    confirmedOn: date('When the customer confirmed it.'),
    setOn: date('The day on which the objective was set.'),
    due: date('The day by which it must be reached.'),
    conflictsWith: list(
      link('An objective that pulls the other way.', ['objective']),
      'Objectives that pull the other way; a decision that affects both settles it.',
    ),
    measures: list(measure, 'The numbers that show whether the objective is reached.'),
  },
);

export const commitments = section(
  'commitment',
  'a commitment',
  'A commitment is a promise made while selling; something must keep it, or it is taken back openly.',
  {
    madeTo: party('To whom it was promised.'),
    madeOn: date('When it was promised.'),
    supports: list(
      link('What keeps the promise.', ['requirement', 'objective', 'goal']),
      'The requirements, objectives or goals that keep the promise.',
    ),
  },
);

export const benefits = section(
  'benefit',
  'a benefit',
  'A benefit is what the customer gains, or loses, by the result once it is in use.',
  {
    type: choice('What sort of benefit it is.', {
      tangible: 'It can be counted in money or time.',
      intangible: 'It can be felt, and hardly counted.',
      disbenefit: 'It is a loss that the result brings with it.',
    }),
    supports: list(
      link('The requirement, objective or goal that it shows the worth of.', [
        'requirement',
        'objective',
        'goal',
      ]),
      'The requirements, objectives or goals that it shows the worth of.',
    ),
    enabledBy: list(
      link('What brings the benefit about.', [
        'workItem',
        'requirement',
        'deliverable',
        'milestone',
        'objective',
      ]),
      'What brings the benefit about: work items, requirements, deliverables, milestones or objectives.',
    ),
    unit: text('What the numbers are in: EUR a year, h a week.'),
    baseline: object('a baseline', 'Where it stood before the work began.', {
      value: number('The number at the start.'),
      asOf: date('The day that the number is from.'),
    }),
    target: object('a target', 'What is to be gained, and by when.', {
      value: number('The number to reach.'),
      by: date('The day by which to reach it.'),
    }),
  },
);
