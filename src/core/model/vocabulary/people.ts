import {
  boolean,
  choice,
  date,
  duration,
  link,
  list,
  number,
  object,
  party,
  person,
  personal,
  text,
} from '../fields';
import { section } from './entry';

/** The id of a skill, of the charter or of its practice. */
export const skill = (describe: string): ReturnType<typeof link> => link(describe, ['skill'], ['skill']);

export const horizons = {
  now: 'In the current plan.',
  next: 'In the one after.',
  later: 'Some day.',
} as const;

const SKILL_LEVELS = [
  [1, 'has heard of it'],
  [2, 'works with help'],
  [3, 'works alone'],
  [4, 'helps others'],
  [5, 'is asked by everybody'],
] as const;

const LEVEL_WORDS = SKILL_LEVELS.map(([level, meaning]) => `${level} ${meaning}`).join(', ');

export const people = section(
  'person',
  'a person',
  'A person is someone who works on the project, or decides in it.',
  {
    name: text('The name by which people call them.'),
    roles: list(
      link('A role that this person has.', ['role'], ['role']),
      'The roles that this person has: the ids of entries in `roles`.',
    ),
    skills: list(
      object(
        'a skill of a person',
        'A skill that this person has, and how well.',
        {
          skill: skill('The id of an entry in `skills`.'),
          level: personal(
            number(`How well, from 1 to 5: ${LEVEL_WORDS}. Stays in the team.`, {
              min: 1,
              max: 5,
              integer: true,
              usual: SKILL_LEVELS,
            }),
          ),
        },
        ['skill'],
      ),
      'The skills that this person has. Levels stay in the team.',
    ),
    capacity: personal(
      duration(
        'How much working time a week this person has for the project, like 4d or 30h. Stays in the team.',
      ),
    ),
    mentor: person('Who helps this person to grow: the id of a person or role, or a name.'),
    development: personal(
      list(
        link('A skill that this person wants to learn, or a plan in words.', ['skill'], ['skill'], 'text'),
        'What this person wants to learn next: ids of skills, or words. Stays in the team.',
      ),
    ),
  },
);

export const roles = section(
  'role',
  'a role',
  'A role says what somebody answers for and may decide, whoever it is.',
  {
    responsibility: text('What the holder of the role answers for.'),
    authority: text('What the holder of the role may decide without asking.'),
    requiredSkills: list(skill('A skill that the role needs.'), 'The skills that the role needs.'),
    evaluatedBy: list(
      link(
        'A measure that shows how well the role is filled, or words for it.',
        ['measure'],
        ['measure'],
        'text',
      ),
      'What shows how well the role is filled: ids of measures, or words.',
    ),
    customerFacing: boolean('Whether the role deals with the customer.'),
    communicatedOn: date('When the role was last explained to those who have it.'),
    reviewedOn: date('When somebody last looked whether the role still fits the phase.'),
    scope: choice('How far the role reaches.', {
      individual: 'One person and their work.',
      team: 'A team.',
      practice: 'The whole practice.',
    }),
  },
);

export const skills = section('skill', 'a skill', 'A skill is something that people must be able to do.', {
  category: text('What sort of skill it is.', [
    'domain',
    'platform',
    'leadership',
    'communication',
    'delivery',
  ]),
  horizon: choice('When it is needed.', horizons),
});

export const raci = section(
  'raci',
  'a RACI row',
  'A RACI row says for one piece of work or decision who does it, who answers for it, who is asked and who is told.',
  {
    about: link('The id of what the row is about, or words for it.', 'any', [], 'text'),
    responsible: list(person('Someone who does it.'), 'Who does it: people or roles, at least one.'),
    accountable: list(person('Who answers for it.'), 'Who answers for it: exactly one person or role.'),
    consulted: list(party('Someone who is asked before.'), 'Who is asked before it is done.'),
    informed: list(party('Someone who is told afterwards.'), 'Who is told once it is done.'),
  },
  ['about'],
);

export const decisionRights = section(
  'decisionRight',
  'a decision right',
  'A decision right says what a role may decide alone, and up to which limit.',
  {
    decision: text('What may be decided.'),
    heldBy: person('Who may decide it: the id of a person or role, or a name.'),
    limit: text('How far the right goes: an amount, a number of days, a kind of change.'),
    escalateTo: link(
      'Who decides what lies beyond the limit.',
      ['role', 'person', 'escalationLevel'],
      ['role', 'person'],
      'text',
    ),
  },
  ['decision'],
);

export const stakeholders = section(
  'stakeholder',
  'a stakeholder',
  'A stakeholder is a person or group whom the result touches.',
  {
    name: text('The name of the person or group.'),
    function: text('The function or department: sales, service, finance, IT.', [
      'Sales',
      'Service',
      'Marketing',
      'Finance',
      'IT',
      'Operations',
      'Legal',
      'HR',
    ]),
    kind: choice('How they are related to the project.', {
      customer: 'They are served by our customer, and notice when it works.',
      'internal-customer': 'They work at the customer, and with what is built.',
      sponsor: 'They pay for it and stand up for it.',
      supplier: 'They deliver a part of it.',
      team: 'They build it, or work beside those who do.',
    }),
    interest: text('What they want from it, or fear of it.'),
    expectations: list(text('Something that they expect.'), 'What they expect, each in a plain sentence.'),
    stance: personal(
      choice('How they feel about the project. Stays in the team.', {
        champion: 'They win others over.',
        supportive: 'They help when asked.',
        neutral: 'They wait and see.',
        resistant: 'They would rather it did not happen.',
      }),
    ),
    action: text('What is done for or with them next.'),
  },
);

const withinOf = (describe: string, what: string): ReturnType<typeof urgencies> => urgencies(describe, what);

function urgencies(describe: string, what: string) {
  return object('times by priority', describe, {
    P1: duration(`${what} a case that stops the business, like 30m.`),
    P2: duration(`${what} a case that hurts many, like 2h.`),
    P3: duration(`${what} a case with a way around it, like 1d.`),
    P4: duration(`${what} a question or a wish, like 3d.`),
  });
}

const escalationLevel = {
  ...object(
    'an escalation level',
    'One step of the path: who takes the case, and how long it may stay there.',
    {
      level: choice('Which step it is, the first one next to the user.', {
        L1: 'The first to be asked.',
        L2: 'Those who know the solution.',
        L3: 'Those who built it.',
        L4: 'The maker of the platform, or another outside expert.',
        L5: 'The management of both sides.',
      }),
      title: text('What people call this step, like Service desk.'),
      description: text('More about it, in as many words as it needs.'),
      owner: person('Who answers for it: the id of a person or role, or a name.'),
      skills: list(skill('A skill that the step needs.'), 'The skills that are needed to solve cases here.'),
      triggers: list(text('Something that brings a case here.'), 'What brings a case to this step.'),
      respondWithin: withinOf('How soon somebody answers, by priority.', 'Within what time somebody answers'),
      resolveWithin: withinOf(
        'How long a case may stay at this step before it is solved or passed on, by priority. The times of all steps add up.',
        'Within what time to solve or pass on',
      ),
      escalateTo: link(
        'Where the case goes from here: the next level, or a role or person.',
        ['escalationLevel', 'role', 'person'],
        ['role', 'person'],
        'text',
      ),
      kind: choice('To whom a case goes from here.', {
        functional: 'To those who know more.',
        hierarchical: 'To those who may decide more.',
      }),
    },
    ['level'],
  ),
  entry: 'escalationLevel' as const,
};

export const escalation = object(
  'the escalation path',
  'Who helps when a case cannot be solved in time, step by step.',
  {
    levels: list(escalationLevel, 'The steps of the path, L1 first.'),
    pilot: link('The pilot in which the path was tried, or will be.', ['milestone']),
  },
);

export const training = section(
  'training',
  'a training',
  'A training is how people get a skill that they lack.',
  {
    skill: skill('The skill that is learned.'),
    people: list(person('Someone who takes part.'), 'Who takes part.'),
    due: date('The day by which they must have the skill.'),
    doneOn: date('The day on which the training was finished.'),
    source: choice('What showed that it is needed.', {
      pilot: 'A pilot.',
      gap: 'A gap between the work and the skills at hand.',
      request: 'Somebody asked for it.',
    }),
    kind: text('What sort of training it is.', [
      'course',
      'certification',
      'coaching',
      'pairing',
      'self-study',
      'workshop',
    ]),
  },
);

export const resourceRequests = section(
  'resourceRequest',
  'a resource request',
  'A resource request asks for a person or a skill that the team lacks.',
  {
    skill: skill('The skill that is asked for.'),
    role: link('The role that is to be filled.', ['role'], ['role']),
    needBy: date('The day from which it is needed.'),
    status: choice(
      'What became of it.',
      { open: 'Asked for.', filled: 'Somebody has come.', refused: 'Nobody will come.' },
      'open',
    ),
  },
);

export const cadences = section(
  'cadence',
  'a cadence',
  'A cadence is a meeting, a conversation or a report that comes again and again.',
  {
    kind: choice('What it is for.', {
      report: 'Somebody tells where things stand.',
      review: 'Results are looked at together.',
      planning: 'The next stretch of work is agreed on.',
      'one-on-one': 'Two people talk about how things are going.',
      dialogue: 'Team and customer talk about what helps and what hinders.',
    }),
    every: duration('How often it takes place, like 1w or 1mo.'),
    last: date('The day on which it last took place.'),
    audience: list(party('Someone who takes part or reads it.'), 'Who takes part, or reads it.'),
  },
);
