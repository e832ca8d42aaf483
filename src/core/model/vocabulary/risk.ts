import {
  choice,
  date,
  duration,
  link,
  list,
  number,
  object,
  party,
  person,
  text,
  type LinkField,
  type ListField,
} from '../fields';
import { section } from './entry';

const about = (describe: string, each: string): ListField<LinkField> => list(link(each, 'any'), describe);

const affects = (what: string): ListField<LinkField> =>
  about(`The ids of what ${what} touches.`, `The id of something that ${what} touches.`);

export const risks = section(
  'risk',
  'a risk',
  'A risk is something that may happen and would hurt: what V2MOM calls an obstacle.',
  {
    category: text('What sort of risk it is.', [
      'business',
      'customer',
      'data',
      'integration',
      'legal',
      'people',
      'schedule',
      'security',
      'technology',
      'vendor',
    ]),
    probability: number('How likely it is, from 1 (rarely happens) to 5 (nearly certain).', {
      min: 1,
      max: 5,
      integer: true,
      usual: [
        [1, 'rarely happens'],
        [2, 'does not usually happen'],
        [3, 'may well happen'],
        [4, 'is likely'],
        [5, 'is nearly certain'],
      ],
    }),
    impact: number('How much it would hurt, from 1 (hardly) to 5 (the project fails).', {
      min: 1,
      max: 5,
      integer: true,
      usual: [
        [1, 'hardly hurts'],
        [2, 'costs some days'],
        [3, 'costs some weeks, or an objective its date'],
        [4, 'costs an objective'],
        [5, 'the project fails'],
      ],
    }),
    response: choice('What is done about it.', {
      accept: 'We live with it.',
      avoid: 'We change the plan so that it cannot happen.',
      mitigate: 'We make it less likely or less harmful.',
      transfer: 'Somebody else carries it: an insurer, a supplier.',
    }),
    mitigation: text('What makes it less likely or less harmful.'),
    contingency: text('What we do if it happens all the same.'),
    threatens: about('The ids of what it puts in danger.', 'The id of something that it puts in danger.'),
    status: choice(
      'Where it stands.',
      { open: 'It may still happen.', closed: 'It is over, or has happened.' },
      'open',
    ),
  },
);

export const assumptions = section(
  'assumption',
  'an assumption',
  'An assumption is something that the plan takes for true and that nobody has shown yet.',
  {
    validateBy: date('The day by which somebody must have found out.'),
    validatedOn: date('The day on which it was found to be true.'),
    affects: affects('the assumption'),
  },
);

export const issues = section('issue', 'an issue', 'An issue is something that has happened and hurts.', {
  raisedOn: date('The day on which somebody raised it.'),
  due: date('The day by which it must be solved.'),
  status: choice('Where it stands.', { open: 'It still hurts.', closed: 'It is solved.' }, 'open'),
  affects: affects('the issue'),
  resolution: text('How it was solved, or will be.'),
});

export const dependencies = section(
  'dependency',
  'a dependency',
  'A dependency is something that others must do before the project can go on.',
  {
    onWhom: party('Who must do it: the id of a person, role or stakeholder, or a name.'),
    needBy: date('The day by which we need it.'),
    status: choice('Where it stands.', { open: 'We wait for it.', met: 'It is done.' }, 'open'),
    affects: affects('it'),
  },
);

export const decisions = section('decision', 'a decision', 'A decision says what was decided, and why.', {
  decision: text('What was decided.'),
  decidedBy: party('Who decided.'),
  decidedOn: date('When it was decided.'),
  rationale: text('Why it was decided so.'),
  alternatives: list(text('Another way that was looked at.'), 'The other ways that were looked at.'),
  affects: affects('the decision'),
});

export const actions = section(
  'action',
  'an action',
  'An action is something that somebody has promised to do.',
  {
    kind: text('What sort of action it is.', ['follow-up', 'leadership', 'communication', 'coaching']),
    due: date('The day by which it must be done.'),
    status: choice('Where it stands.', { open: 'Still to be done.', done: 'Done.' }, 'open'),
    affects: affects('the action'),
  },
);

export const questions = section(
  'question',
  'a question',
  'A question is something that the customer must answer before the work can go on.',
  {
    askedOf: party('Who must answer: the id of a person, role or stakeholder, or a name.'),
    due: date('The day by which we need the answer.'),
    answeredOn: date('The day on which the answer came.'),
    answer: text('What the answer was.'),
    affects: affects('the answer'),
  },
);

export const continuity = section(
  'continuity',
  'a continuity plan',
  'A continuity plan says how work goes on when something fails.',
  {
    trigger: text('What fails: a system, a network, a person.'),
    plan: text('How work goes on meanwhile.'),
    recoverWithin: duration('How soon everything must be as before, like 4h.'),
    lastTested: date('The day on which somebody last tried it.'),
    protects: about('The ids of what it keeps running.', 'The id of something that it keeps running.'),
  },
);

export const feedback = section(
  'feedback',
  'a piece of feedback',
  'Feedback is something that customers or users said.',
  {
    source: party('Who said it: the id of a person, role or stakeholder, or a name.'),
    date: date('When it was said.'),
    theme: text('What it is about, in one line.'),
    action: link(
      'What is done about it: the id of an action or work item, or words.',
      ['action', 'workItem', 'requirement', 'decision', 'issue', 'question'],
      [],
      'text',
    ),
  },
);

export const lessons = section(
  'lesson',
  'a lesson',
  'A lesson is what was learned, and where it helps next.',
  {
    action: text('What is done differently from now on.'),
    appliesTo: list(
      link('What it helps with: the id of a thing in the charter, or words.', 'any', [], 'text'),
      'Where it helps: ids of things in the charter, or words.',
    ),
  },
);

const qualityAttribute = {
  ...object('a quality attribute', 'A side of quality that is looked at by itself, and how.', {
    title: text('What is looked at, like response time or clean data.'),
    description: text('More about it, in as many words as it needs.'),
    measure: link('How it is measured: the id of a measure, or words.', ['measure'], ['measure'], 'text'),
    target: text('What is good enough.'),
    reviewedOn: date('The day on which somebody last looked whether this is still what counts.'),
    owner: person('Who answers for it: the id of a person or role, or a name.'),
  }),
  entry: 'qualityAttribute' as const,
};

export const quality = object('the quality plan', 'What good work means here, and how it is checked.', {
  definition: text('What quality means to this customer, in a sentence.'),
  definitionOfDone: list(
    text('Something that must be true of every piece of work.'),
    'What must be true of every piece of work before it counts as done.',
  ),
  attributes: list(qualityAttribute, 'The sides of quality that are looked at by themselves.'),
  gates: list(
    text('Something that must be true to go on.'),
    'What must be true before the next phase begins.',
  ),
});
