import {
  choice,
  date,
  list,
  object,
  party,
  path,
  person,
  record,
  ruleSetting,
  text,
  number,
} from '../fields';
import { calendar } from './work';

export const project = object(
  'the project',
  'What the project is called, for whom it is, and where it stands.',
  {
    name: text('What everybody calls the project.'),
    customer: text('The company or department that the project is done for.'),
    practice: path('The charter of the practice that the project belongs to, relative to this file.'),
    platforms: list(
      text('A platform that the solution is built on.', [
        'Dynamics 365 Sales',
        'Dynamics 365 Customer Service',
        'Dynamics 365 Field Service',
        'Dynamics 365 Customer Insights',
        'Power Platform',
        'Salesforce Sales Cloud',
        'Salesforce Service Cloud',
        'Salesforce Field Service',
        'Salesforce Marketing Cloud',
      ]),
      'The platforms that the solution is built on.',
    ),
    phase: choice('The phase that the project is in, as in Success by Design.', {
      discover: 'Finding out what is needed.',
      initiate: 'Agreeing on scope, plan and team.',
      implement: 'Building the solution.',
      prepare: 'Testing, training and getting ready to go live.',
      operate: 'In use.',
    }),
    phaseSince: date('The day on which this phase began.'),
    ambition: choice('What the customer wants from it.', {
      strategic: 'To grow or to change the business.',
      operational: 'To run the business better.',
      tool: 'To replace a tool.',
    }),
    start: date('The first day of the project.'),
    goLive: date('The day on which the solution is first in use.'),
    sponsor: party('Who pays for it and stands up for it.'),
    manager: person('Who leads it from day to day.'),
    budget: text('How much it may cost: money or working time.'),
  },
  ['name'],
);

export const practice = object(
  'the practice',
  'What the practice is called and who leads it.',
  {
    name: text('What everybody calls the practice.'),
    lead: person('Who leads it.'),
  },
  ['name'],
);

export const settings = object('the settings', 'How this charter is checked.', {
  preset: choice(
    'Which rules are on.',
    {
      essential: 'Only what makes the charter unreadable, a link false, or work drift.',
      recommended: 'What a good project needs.',
      strict: 'Everything.',
    },
    'recommended',
  ),
  rules: record(
    'The severity of single rules, by their ids.',
    ruleSetting(
      'A severity: off, hint, info, warning or error; or a list of it and the options of the rule.',
    ),
    'rule',
  ),
  calendar,
});

export const waivers = list(
  {
    ...object(
      'a waiver',
      'A finding that is accepted, with a reason and, at best, an end.',
      {
        rule: text('The id of the rule, like drift/orphan-work-item.'),
        about: text(
          'The id of the entry that the finding is about, or `charter` for the charter as a whole.',
        ),
        reason: text('Why it is accepted.'),
        by: person('Who accepted it.'),
        until: date('The day on which it ends.'),
      },
      ['rule', 'about'],
    ),
    entry: 'waiver' as const,
  },
  'Findings that are accepted, each with a reason and, at best, an end.',
);

export const charter = number('The version of the format: 1.', { min: 1, max: 1, integer: true });

export const kind = choice('What the file is.', {
  project: 'The charter of one delivery project.',
  practice: 'The charter of the practice that projects belong to.',
  part: 'A part of a charter, pulled in by `include`.',
});

export const include = list(
  path('A file, or several by a pattern like parts/*.yaml.'),
  'Files that belong to this charter, as paths or patterns relative to this file.',
);
